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
    ['a lower bound and twice its figure', '≥12 dead', '24 dead'],
    ['a lower bound and its figure', '≥12 dead', '12 dead'],
    ['"more than" and twice its figure', '>12 dead', '24 dead'],
    ['an upper bound and half of its figure', '≤50 house', '25 house'],
    ['an upper bound and its figure', '≤50 house', '50 house'],
    ['"nearly" and a bound at four fifths of it', '<50 dead', '≤40 dead'],
    ['"nearly" and a bound just below it', '<50 dead', '≥49 dead'],
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
    ['a lower bound and more than twice its figure', '≥12 dead', '25 dead'],
    ['"more than" and its figure', '>12 dead', '12 dead'],
    ['"more than" and more than twice its figure', '>12 dead', '25 dead'],
    ['an upper bound and less than half of its figure', '≤50 house', '24 house'],
    ['an upper bound and a figure above it', '≤50 house', '51 house'],
    ['"nearly" and a bound below four fifths of it', '<50 dead', '≤39 dead'],
    ['"nearly" and a bound from its figure', '<50 dead', '≥50 dead'],
    ['a bound and what is no amount', '≥12 dead', 'no. 12'],
  ])('differ: %s', (_, a, b) => {
    expect(compatible(a, b)).toBe(false);
    expect(compatible(b, a)).toBe(false);
  });
});
