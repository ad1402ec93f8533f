import { describe, expect, it } from 'vitest';
import { timesIn, whenIn } from '../../../../tests/support/dated';

describe('a season', () => {
  it.each([
    ['It opened in summer 2016.', 'summer 2016: 2016-SU'],
    ['It opened in the autumn of 1989.', 'autumn of 1989: 1989-FA'],
    ['It opened last summer.', 'last summer: 2030-SU'],
    ['It opened last winter.', 'last winter: 2030-WI'],
    ['It opens next spring.', 'next spring: 2032-SP'],
    ['It closed this spring.', 'this spring: 2031-SP'],
    ['It closed this summer.', 'this summer: 2031-SU'],
    ['It opened this past spring.', 'this past spring: 2031-SP'],
    ['It opens this coming autumn.', 'this coming autumn: 2031-FA'],
    ['It opened in early spring 2030.', 'early spring 2030: 2030-SP'],
    ['It opened in the fall of 1989.', 'fall of 1989: 1989-FA'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it.each([
    ['spring', '2016-03..2016-05'],
    ['summer', '2016-06..2016-08'],
    ['autumn', '2016-09..2016-11'],
  ])('of %s covers its three months', (name, months) => {
    expect(whenIn(`It opened in ${name} 2016.`)).toBe(`${months} month`);
  });

  it('of winter runs into the next year', () => {
    expect(whenIn('It opened in winter 2016.')).toBe('2016-12..2017-02 month');
  });

  it.each([
    'Last spring in the clock broke.',
    'They fall in summer heat.',
    'He skates at the next Winter Games.',
    'This fall in prices hurts.',
  ])('is not read in another word, or bare: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});

describe('a quarter or a half of a year', () => {
  it.each([
    ['Profits rose in Q3 2024.', 'Q3 2024: 2024-Q3', '2024-07..2024-09 month'],
    ['Profits rose in the third quarter of 2024.', 'the third quarter of 2024: 2024-Q3', '2024-07..2024-09 month'],
    ['Profits rose in the first half of this year.', 'the first half of this year: 2031-H1', '2031-01..2031-06 month'],
    ['Profits rose in Q1 2024.', 'Q1 2024: 2024-Q1', '2024-01..2024-03 month'],
    ['Profits fell in the 2nd quarter of 2024.', 'the 2nd quarter of 2024: 2024-Q2', '2024-04..2024-06 month'],
    ['Profits fell in the final half of 2030.', 'the final half of 2030: 2030-H2', '2030-07..2030-12 month'],
    [
      'Profits fell in the fourth quarter of next year.',
      'the fourth quarter of next year: 2032-Q4',
      '2032-10..2032-12 month',
    ],
    [
      'Profits rose in the last quarter of last year.',
      'the last quarter of last year: 2030-Q4',
      '2030-10..2030-12 month',
    ],
  ])('%s', (text, time, when) => {
    expect(timesIn(text)).toEqual([time]);
    expect(whenIn(text)).toBe(when);
  });

  it.each(['They scored in the second half.', 'A third quarter of the town burnt.'])(
    'is not one of a match: %s',
    (text) => {
      expect(timesIn(text)).toEqual([]);
    },
  );
});

describe('a decade or a century', () => {
  it.each([
    ['It was built in the 1980s.', 'the 1980s: 198X', '1980..1989 year'],
    ['It was built in the late 1980s.', 'the late 1980s: 198X', '1987..1989 year'],
    ['It was built in the sixties.', 'the sixties: 196X', '1960..1969 year'],
    ["It was built in the '90s.", "the '90s: 199X", '1990..1999 year'],
    ['It was built in the 19th century.', 'the 19th century: 18XX', '1801..1900 year'],
    ['It is a twentieth-century castle.', 'twentieth-century: 19XX', '1901..2000 year'],
  ])('%s', (text, time, when) => {
    expect(timesIn(text)).toEqual([time]);
    expect(whenIn(text)).toBe(when);
  });

  it.each(['She is in her eighties.', 'It was warm, in the low 70s.', 'He was born in the 3rd century BC.'])(
    'is not read in %s',
    (text) => {
      expect(timesIn(text)).toEqual([]);
    },
  );
});
