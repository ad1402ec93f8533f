import { describe, expect, it } from 'vitest';
import { addMonths, dayFrom, isoDay, parseDay, weekdayOf, weekOf } from './calendar';

const day = (iso: string): number => parseDay(iso) ?? NaN;

describe('the calendar', () => {
  it('knows a day that there is not', () => {
    expect(dayFrom(2023, 2, 29)).toBeNull();
    expect(dayFrom(2024, 2, 29)).toBe(day('2024-02-29'));
    expect(parseDay('2023-13-01')).toBeNull();
    expect(parseDay('soon')).toBeNull();
  });

  it('takes the day of a date-time as it is written', () => {
    expect(isoDay(day('2031-06-18T23:30:00-05:00'))).toBe('2031-06-18');
  });

  it('counts weekdays from Monday, before 1970 too', () => {
    expect(weekdayOf(day('2031-06-18'))).toBe(3);
    expect(weekdayOf(day('1969-12-28'))).toBe(7);
  });

  it('numbers weeks as ISO 8601 does', () => {
    expect(weekOf(day('2027-01-03'))).toEqual({ year: 2026, week: 53 });
    expect(weekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
  });

  it('keeps to the end of a shorter month', () => {
    expect(isoDay(addMonths(day('2031-01-31'), 1))).toBe('2031-02-28');
    expect(isoDay(addMonths(day('2031-01-31'), -2))).toBe('2030-11-30');
  });
});
