import { describe, expect, it } from 'vitest';
import type { When } from '../graph/schema';
import { basisWords, listWords, plural } from './words';

const when: When = { start: '2024-05-14', end: '2024-05-14', granularity: 'day', basis: 'stated', text: null };

it('a date says how it is known', () => {
  expect(basisWords({ ...when, basis: 'relative', text: 'Tuesday' })).toBe('from “Tuesday”');
  expect(basisWords({ ...when, basis: 'published' })).toBe('no later than the article’s day');
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
