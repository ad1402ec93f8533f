import { describe, expect, test } from 'vitest';
import { compatible } from './agreement';

describe('two values', () => {
  test.each([
    ['a lower bound and a figure above it', '≥12 dead', '14 dead'],
    ['two lower bounds', '≥12 dead', '>14 dead'],
    ['an upper bound and a figure below it', '≤50 house', '40 house'],
    ['a vague word and a figure within it', 'dozens house', '40 house'],
    ['the same approximation', '≈PT5H', '≈PT5H'],
    ['an approximation and a bound that holds it', '≈400 firefighter', '>350 firefighter'],
    ['ninety minutes and an hour and a half', 'PT90M', 'PT1H30M'],
  ])('agree: %s', (_, a, b) => {
    expect(compatible(a, b)).toBe(true);
    expect(compatible(b, a)).toBe(true);
  });

  test.each([
    ['two figures', '12 dead', '14 dead'],
    ['a lower bound and a figure below it', '≥12 dead', '11 dead'],
    ['a bound and a figure far beyond it', '≥12 dead', '40 dead'],
    ['an approximate and an exact length', '<PT5H', 'PT5H'],
    ['an approximate figure and an exact one', '≈3000 resident', '3000 resident'],
    ['two approximations', '≈PT5H', '<PT5H'],
    ['a vague word and a figure beyond it', 'dozens house', '400 house'],
    ['votes', '52 to 48', '53 to 47'],
    ['which of several', 'no. 5', 'no. 6'],
    ['different things', '12 dead', '12 injured'],
    ['two currencies', 'USD 5', 'EUR 5'],
  ])('differ: %s', (_, a, b) => {
    expect(compatible(a, b)).toBe(false);
    expect(compatible(b, a)).toBe(false);
  });
});
