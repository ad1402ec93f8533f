import { describe, expect, test } from 'vitest';
import { clocksAgree, compatible } from './agreement';

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
    ['"nearly" and its figure', '<PT5H', 'PT5H'],
    ['"more than" and its figure', '>12 dead', '12 dead'],
    ['"about" and its figure', '≈3000 resident', '3000 resident'],
    ['"about" and a figure a tenth further', '≈3000 resident', '3300 resident'],
    ['"about" and "nearly"', '≈PT5H', '<PT5H'],
    ['a sum and what it is rounded to', 'USD 1234567890', 'USD 1200000000'],
    ['a count of millions and what it is rounded to', '1234567 marcher', '1200000 marcher'],
    ['thirty days and a month', 'P30D', 'P1M'],
    ['seventy minutes and an hour', 'PT70M', 'PT1H'],
  ])('agree: %s', (_, a, b) => {
    expect(compatible(a, b)).toBe(true);
    expect(compatible(b, a)).toBe(true);
  });

  test.each([
    ['two figures', '12 dead', '14 dead'],
    ['a lower bound and a figure below it', '≥12 dead', '11 dead'],
    ['a bound and a figure far beyond it', '≥12 dead', '40 dead'],
    ['a vague word and a figure beyond it', 'dozens house', '400 house'],
    ['"about" and a figure further than a tenth', '≈3000 resident', '3301 resident'],
    ['"nearly" and a figure above it', '<PT5H', 'PT6H'],
    ['two sums in millions', 'USD 10000000', 'USD 12000000'],
    ['two sums as round', 'USD 4000000', 'USD 5000000'],
    ['a count below a million and one that is rounder', '420 docker', '400 docker'],
    ['five hours and six', 'PT5H', 'PT6H'],
    ['a hundred minutes and an hour', 'PT100M', 'PT1H'],
    ['a percentage and a count', '12 %', '12 docker'],
    ['votes', '52 to 48', '53 to 47'],
    ['which of several', 'no. 5', 'no. 6'],
    ['different things', '12 dead', '12 injured'],
    ['two currencies', 'USD 5', 'EUR 5'],
    ['a lower bound and more than twice its figure', '≥12 dead', '25 dead'],
    ['"more than" and more than twice its figure', '>12 dead', '25 dead'],
    ['an upper bound and less than half of its figure', '≤50 house', '24 house'],
    ['an upper bound and a figure above it', '≤50 house', '51 house'],
    ['"nearly" and a bound below four fifths of it', '<50 dead', '≤39 dead'],
    ['a bound and what is no amount', '≥12 dead', 'no. 12'],
  ])('differ: %s', (_, a, b) => {
    expect(compatible(a, b)).toBe(false);
    expect(compatible(b, a)).toBe(false);
  });
});

test.each([
  ['one time', 'T07:00', 'T07:00', true],
  ['a time and "about" it', 'T07:00', '≈T07:00', true],
  ['"about" a time and half an hour off', '≈T07:00', 'T07:30', true],
  ['"about" a time and more than half an hour off', '≈T07:00', 'T07:31', false],
  ['two times', 'T07:00', 'T07:15', false],
  ['"before" a time and later', '<T07:00', 'T07:15', false],
  ['"after" a time and later', '>T07:00', 'T07:15', true],
])('of the clock, %s: %s and %s agree: %s', (_, a, b, agree) => {
  expect(clocksAgree(`${a.replace('T', '2024-05-13T')}`, `${b.replace('T', '2024-05-13T')}`)).toBe(agree);
  expect(clocksAgree(b.replace('T', '2024-05-14T'), a.replace('T', '2024-05-13T'))).toBe(agree);
});
