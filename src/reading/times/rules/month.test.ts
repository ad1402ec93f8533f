import { describe, expect, it } from 'vitest';
import { timesIn, whenIn } from '../../../../tests/support/dated';

describe('a month', () => {
  it.each([
    ['It opened in September 2010.', 'September 2010: 2010-09'],
    ['It opened in September.', 'September: 2030-09'],
    ['It will open in September.', 'September: 2031-09'],
    ['As of February, it is open.', 'February: 2031-02'],
    ['It opened last March.', 'last March: 2031-03'],
    ['It opens next March.', 'next March: 2032-03'],
    ['It opened in January of last year.', 'January of last year: 2030-01'],
    ['He was born in May.', 'May: 2031-05'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it('with "early" is its first ten days, with "late" what follows the twentieth', () => {
    expect(whenIn('It opened in early December 2025.')).toBe('2025-12-01..2025-12-10 week');
    expect(whenIn('It opened in mid-December 2025.')).toBe('2025-12-11..2025-12-20 week');
    expect(whenIn('It opened in late February 2024.')).toBe('2024-02-21..2024-02-29 week');
  });

  it('shares the year at the end of a range', () => {
    expect(timesIn('It was shut from March to May 2014.')).toEqual(['March: 2014-03', 'May 2014: 2014-05']);
  });

  it.each([
    'They may march in august company.',
    'April Fletcher spoke.',
    'May Fletcher said so.',
    'The March on the capital ended.',
  ])('is not read in a word or a name: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
