import { describe, expect, it } from 'vitest';
import type { When } from '../graph/schema';
import { DAY, HOUR } from '../graph/time';
import { basisWords, intervalWords, listWords, plural, whenWords } from './words';

const when = (start: string, granularity: When['granularity'], end = start): When => ({
  start,
  end,
  granularity,
  basis: 'stated',
  text: null,
});
const at = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);

describe('dates in words', () => {
  it('are as precise as what is known, and no more', () => {
    expect(whenWords(when('2024-05-14', 'day'))).toBe('Tuesday 14 May 2024');
    expect(whenWords(when('2024-05-14T09:30', 'minute'))).toBe('Tuesday 14 May 2024, 09:30');
    expect(whenWords(when('2024-05-13', 'week'))).toBe('the week of 13 May 2024');
    expect(whenWords(when('2024-05', 'month'))).toBe('May 2024');
    expect(whenWords(when('2024-05', 'month', '2024-07'))).toBe('May 2024 – July 2024');
    expect(whenWords(when('2019', 'year'))).toBe('2019');
    expect(whenWords(when('2024-05-14', 'day', '2024-05-16'))).toBe('14–16 May 2024');
  });

  it('name only the weekday where nobody knows which week', () => {
    expect(whenWords(when('XXXX-WXX-2', 'day'))).toBe('Tuesday');
  });

  it('write an interval by its last day, since its end is open', () => {
    expect(intervalWords({ from: at(2024, 5, 14), to: at(2024, 5, 15) })).toBe('14 May 2024');
    expect(intervalWords({ from: at(2024, 5, 30), to: at(2024, 6, 3) })).toBe('30 May – 2 June 2024');
    expect(intervalWords({ from: at(2024, 12, 31), to: at(2025, 1, 2) })).toBe('31 December 2024 – 1 January 2025');
    expect(intervalWords({ from: at(2024, 5, 14) + 9 * HOUR, to: at(2024, 5, 14) + 17 * HOUR })).toBe(
      '14 May 2024, 09:00 – 17:00',
    );
    expect(intervalWords({ from: at(1970, 1, 6), to: at(1970, 1, 6) + 2 * DAY }, true)).toBe('Tuesday – Wednesday');
  });

  it('say how they are known', () => {
    expect(basisWords({ ...when('2024-05-14', 'day'), basis: 'relative', text: 'Tuesday' })).toBe('from “Tuesday”');
    expect(basisWords({ ...when('2024-05-14', 'day'), basis: 'published' })).toBe('no later than the article’s day');
  });
});

describe('numbers and lists in words', () => {
  it('agree in number', () => {
    expect([plural(1, 'event'), plural(0, 'event'), plural(2, 'country', 'countries')]).toEqual([
      '1 event',
      '0 events',
      '2 countries',
    ]);
  });
  it('join with "and"', () => {
    expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
