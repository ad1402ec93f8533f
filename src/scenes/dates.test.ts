import { describe, expect, it } from 'vitest';
import type { When } from '../graph/schema';
import { DAY, HOUR } from '../graph/time';
import { dayWords, intervalWords, whenWords } from './dates';

const when = (start: string, granularity: When['granularity'], end = start): When => ({
  start,
  end,
  granularity,
  basis: 'stated',
  text: null,
});
const at = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);

describe('a date', () => {
  it('is as precise as what is known, and no more', () => {
    expect(whenWords(when('2024-05-14', 'day'))).toBe('Tuesday 14 May 2024');
    expect(whenWords(when('2024-05-14T09:30', 'minute'))).toBe('Tuesday 14 May 2024, 09:30');
    expect(whenWords(when('2024-05-13', 'week'))).toBe('the week of 13 May 2024');
    expect(whenWords(when('2024-05', 'month'))).toBe('May 2024');
    expect(whenWords(when('2024-05', 'month', '2024-07'))).toBe('May 2024 – July 2024');
    expect(whenWords(when('2019', 'year'))).toBe('2019');
    expect(whenWords(when('2024-05-14', 'day', '2024-05-16'))).toBe('14–16 May 2024');
  });

  it('is only a weekday where nobody knows which week', () => {
    expect(whenWords(when('XXXX-WXX-2', 'day'))).toBe('Tuesday');
    expect(whenWords(when('XXXX-WXX-2', 'day'), 'de')).toBe('Dienstag');
  });

  it('is written by an interval’s last day, since its end is open', () => {
    expect(intervalWords({ from: at(2024, 5, 14), to: at(2024, 5, 15) })).toBe('14 May 2024');
    expect(intervalWords({ from: at(2024, 5, 30), to: at(2024, 6, 3) })).toBe('30 May – 2 June 2024');
    expect(intervalWords({ from: at(2024, 12, 31), to: at(2025, 1, 2) })).toBe('31 December 2024 – 1 January 2025');
    expect(intervalWords({ from: at(2024, 5, 14) + 9 * HOUR, to: at(2024, 5, 14) + 17 * HOUR })).toBe(
      '14 May 2024, 09:00 – 17:00',
    );
    expect(intervalWords({ from: at(1970, 1, 6), to: at(1970, 1, 6) + 2 * DAY }, 'en-GB', true)).toBe(
      'Tuesday – Wednesday',
    );
  });
});

describe('a reader’s own language', () => {
  it('has its own months, weekdays and order', () => {
    expect(whenWords(when('2024-05-14', 'day'), 'de')).toBe('Dienstag, 14. Mai 2024');
    expect(whenWords(when('2024-05-14', 'day'), 'fr')).toBe('mardi 14 mai 2024');
    expect(whenWords(when('2024-05-14', 'day'), 'en-US')).toBe('Tuesday, May 14, 2024');
    expect(dayWords(at(2024, 5, 14), 'ja')).toBe('2024年5月14日火曜日');
    expect(intervalWords({ from: at(2024, 5, 30), to: at(2024, 6, 3) }, 'de')).toBe('30. Mai – 2. Juni 2024');
  });

  it('keeps the calendar of the articles', () => {
    expect(dayWords(at(2024, 5, 14), 'th')).toContain('2024');
    expect(dayWords(at(2024, 5, 14), 'fa')).toContain('۲۰۲۴');
  });

  it('is wall time, whatever the hour', () => {
    expect(whenWords(when('2024-05-14T23:45', 'minute'), 'de')).toMatch(/14\. Mai 2024.*23:45/);
    const evening = { from: at(2024, 5, 14) + 22 * HOUR, to: at(2024, 5, 15) };
    expect(intervalWords(evening, 'de')).not.toContain('23:59');
  });
});
