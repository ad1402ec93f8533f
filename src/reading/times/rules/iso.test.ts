import { describe, expect, it } from 'vitest';
import { timesIn, whenIn } from '../../../../tests/support/dated';

describe('a date in figures', () => {
  it.each([
    ['Logged 2025-11-30 in the book.', '2025-11-30: 2025-11-30'],
    ['Logged 2025-11-30T10:30 in the book.', '2025-11-30T10:30: 2025-11-30T10:30'],
    ['Logged 30.11.2025 in the book.', '30.11.2025: 2025-11-30'],
    ['Logged 11/30/2025 in the book.', '11/30/2025: 2025-11-30'],
    ['Logged 30/11/2025 in the book.', '30/11/2025: 2025-11-30'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it('of which day and month may be changed about tells only its year', () => {
    expect(whenIn('Logged 3/4/2025 in the book.')).toBe('2025..2025 year');
  });

  it.each(['Version 1.2.2025.7 is out.', 'Part 2025-13-01 is out.', 'Part 2025-02-30 is out.'])(
    'is not read in %s',
    (text) => {
      expect(timesIn(text)).toEqual([]);
    },
  );
});
