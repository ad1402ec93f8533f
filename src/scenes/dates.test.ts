import { describe, expect, it, vi } from 'vitest';
import type { When } from '../graph/schema';
import { DAY, HOUR } from '../graph/time';
import { on } from '../../tests/support/synthetic-story';
import { BRITISH, datesIn, readerLocale, weekStart } from './dates';

const british = datesIn(BRITISH);
const at = (year: number, month: number, day: number, hour = 0) => Date.UTC(year, month - 1, day, hour);
const when = (start: string, granularity: When['granularity'], end = start): When => on(start, { end, granularity });

describe('dates in words', () => {
  it('are as precise as what is known, and no more', () => {
    expect(british.when(when('2024-05-14', 'day'))).toBe('Tuesday 14 May 2024');
    expect(british.when(when('2024-05-14T09:30', 'minute'))).toBe('Tuesday 14 May 2024, 09:30');
    expect(british.when(when('2024-05-13', 'week'))).toBe('the week of 13 May 2024');
    expect(british.when(when('2024-05', 'month'))).toBe('May 2024');
    expect(british.when(when('2024-05', 'month', '2024-07'))).toMatch(/^May ?– ?July 2024$/);
    expect(british.when(when('2019', 'year'))).toBe('2019');
    expect(british.when(when('2024-05-14', 'day', '2024-05-16'))).toBe('14–16 May 2024');
    expect(british.when(on('XXXX-WXX-2'))).toBe('Tuesday');
  });

  it('write an interval by its last day, since its end is open', () => {
    expect(british.interval({ from: at(2024, 5, 14), to: at(2024, 5, 15) })).toBe('14 May 2024');
    expect(british.interval({ from: at(2024, 5, 30), to: at(2024, 6, 3) })).toBe('30 May – 2 June 2024');
    expect(british.interval({ from: at(2024, 12, 31), to: at(2025, 1, 2) })).toBe('31 December 2024 – 1 January 2025');
    expect(british.interval({ from: at(2024, 5, 14, 9), to: at(2024, 5, 14, 17) })).toBe('14 May 2024, 09:00 – 17:00');
    expect(british.interval({ from: at(1970, 1, 6), to: at(1970, 1, 6) + 2 * DAY }, true)).toBe('Tuesday – Wednesday');
  });

  it('say before which era a year lies, where it is not ours', () => {
    expect(british.when(on('-0043-03-15'))).toBe('Friday 15 March 44 BC');
    expect(british.when(when('0000', 'year'))).toBe('1 BC');
    expect(british.when(when('-0099', 'year', '0014'))).toMatch(/^100 BC ?– ?14 AD$/);
    expect(british.when(when('0001', 'year'))).toBe('1');
    expect(datesIn('de').when(on('-0043-03-15'))).toContain('44 v. Chr.');
  });

  it('leave out an hour that nobody said, midnight, where the other end does not need it', () => {
    expect(british.interval({ from: at(2024, 5, 14), to: at(2024, 5, 14, 9) })).toBe('14 May 2024, 00:00 – 09:00');
    expect(british.interval({ from: at(2024, 5, 14, 9), to: at(2024, 5, 15) })).toBe('14 May 2024, 09:00');
    expect(british.interval({ from: at(2024, 5, 14, 9), to: at(2024, 5, 16) })).toBe(
      '14 May 2024, 09:00 – 15 May 2024',
    );
  });
});

describe('a reader’s language', () => {
  const [noon, span] = [at(2025, 12, 2, 14), { from: at(2025, 11, 30), to: at(2025, 12, 3) }];
  it.each([
    ['de', 'Dienstag, 2. Dezember 2025', '14:00', '30. November – 2. Dezember 2025', '12.345'],
    ['fr', 'mardi 2 décembre 2025', '14:00', '30 novembre – 2 décembre 2025', '12 345'],
    ['en-US', 'Tuesday, December 2, 2025', '2:00 PM', 'November 30 – December 2, 2025', '12,345'],
    ['ar-EG', 'الثلاثاء، ٢ ديسمبر ٢٠٢٥', '٢:٠٠ م', '٣٠ نوفمبر – ٢ ديسمبر ٢٠٢٥', '١٢٬٣٤٥'],
  ])('%s names days, hours, spans and numbers its own way', (locale, day, clock, interval, count) => {
    const dates = datesIn(locale);
    const usual = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect([dates.day(noon), dates.clock(noon), dates.interval(span), dates.count(12345)].map(usual)).toEqual([
      day,
      clock,
      interval,
      count,
    ]);
  });

  it('is that of the Gregorian calendar, in which the articles date', () => {
    for (const locale of ['fa', 'th', 'ar-SA', 'ja'])
      expect(datesIn(`${locale}-u-nu-latn`).as(noon, { year: 'numeric' })).toContain('2025');
  });

  it('writes date and hour together as it does elsewhere', () => {
    expect(datesIn('ja').when(on('2025-12-02T14:30'))).toBe('2025年12月2日火曜日 14:30');
    expect(datesIn('ar-EG').when(on('2025-12-02T14:30'))).toContain('٢٠٢٥، ٢:٣٠');
  });

  it('is the first that is known of those that are wanted; plain English is British', () => {
    expect(readerLocale(['tlh', 'not a tag', 'fr-CA', 'de'])).toBe('fr-CA');
    expect(readerLocale(['en', 'de'])).toBe(BRITISH);
    expect(readerLocale([])).toBe(BRITISH);
  });

  it('tells the day on which weeks begin', () => {
    expect(['en-US', 'en-GB', 'de', 'ar-EG'].map(weekStart)).toEqual([0, 1, 1, 6]);
  });

  it('tells a length in its largest unit that is not rounded away', () => {
    const length: typeof british.length = (...args) => british.length(...args);
    expect([length(33 * 365.25 * DAY, 'long'), length(12 * DAY, 'long'), length(5 * HOUR, 'long')]).toEqual([
      '33 years',
      '12 days',
      '5 hours',
    ]);
    expect(datesIn('fr').length(12 * DAY, 'long')).toBe('12\u00a0jours');
  });

  it('makes the formatters of lengths and zones once for all frames', () => {
    const dates = datesIn('nl');
    const words = () => [dates.length(12 * DAY, 'long'), dates.length(3 * DAY, 'short'), dates.zone('Europe/Kyiv')];
    const first = words();
    const made = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'DateTimeFormat')];
    try {
      expect(words()).toEqual(first);
      for (const one of made) expect(one).not.toHaveBeenCalled();
    } finally {
      for (const one of made) one.mockRestore();
    }
  });
});
