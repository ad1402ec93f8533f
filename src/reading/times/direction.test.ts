import { describe, expect, it } from 'vitest';
import { isoDay, parseDay, type Day } from './calendar';
import { lookOf, weekdayFrom, weekdayUpTo, yearlyDay, yearOfMonth } from './direction';
import type { Tense } from './rule';

const published: Day = parseDay('2031-12-20') ?? NaN; // a Saturday

describe('which of the days of one name is meant', () => {
  it('counts the day of publication itself for both directions', () => {
    expect(isoDay(weekdayUpTo(published, 6))).toBe('2031-12-20');
    expect(isoDay(weekdayFrom(published, 6))).toBe('2031-12-20');
    expect(isoDay(weekdayUpTo(published, 7))).toBe('2031-12-14');
    expect(isoDay(weekdayFrom(published, 5))).toBe('2031-12-26');
  });

  it.each<[number, number, Tense | null, string]>([
    [10, 2, 'past', '2031-10-02'],
    [10, 2, 'future', '2032-10-02'],
    [10, 2, null, '2031-10-02'],
    [3, 1, null, '2032-03-01'],
    [3, 1, 'past', '2031-03-01'],
    // almost a year back would have been told with its year: the tense was misread
    [1, 5, 'past', '2032-01-05'],
    [12, 10, 'future', '2031-12-10'],
    [2, 29, 'past', '2028-02-29'],
  ])('%i/%i in the %s is %s', (month, date, tense, iso) => {
    const day = yearlyDay(published, month, date, tense);
    expect(day === null ? null : isoDay(day)).toBe(iso);
  });

  it.each<[number, Tense | null, number]>([
    [12, 'past', 2031],
    [12, 'future', 2031],
    [3, 'past', 2031],
    [3, 'future', 2032],
    [2, null, 2032],
    [10, null, 2031],
  ])('month %i in the %s is of %i', (month, tense, year) => {
    expect(yearOfMonth(published, month, tense)).toBe(year);
  });

  it('is told by some prepositions', () => {
    expect(lookOf('open since ', 'future')).toBe('past');
    expect(lookOf('to be done by ', null)).toBe('future');
    expect(lookOf('was done by ', 'past')).toBe('past');
    expect(lookOf('on ', null)).toBeNull();
  });
});
