import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../../graph/schema';
import { intervalOf } from '../../graph/time';
import { readTimexes } from './index';
import { factsIn, WEDNESDAY } from '../../../tests/support/dated';

/** Pieces that rules are made of, in every order. */
const WORDS = [
  'late', 'early', 'mid-', 'the', 'next', 'last', 'this', 'that', 'day', 'week', 'year', 'Tuesday', 'May', 'December',
  '29', '31', '2,', '2024', '1980s', 'two', 'hours', 'ago', 'later', 'before', 'in', 'at', '3 p.m.', '22:30', 'evening',
  'of', 'and', 'to', '-', 'winter', 'Q2', 'quarter', '19th', 'century', 'weekend', 'every', 'will', 'met', 'now',
]; // prettier-ignore

/** What a pattern might take long over, and how many characters of it: two megabytes of one word, less of many. */
const PIECES: readonly (readonly [string, number])[] = [
  ['7', 2_000_000],
  ['x', 2_000_000],
  ['X', 2_000_000],
  ['1 ', 200_000],
  ['2024 ', 200_000],
  ['Tuesday ', 200_000],
  ['more than ', 200_000],
  ['the ', 200_000],
  ['2024-', 200_000],
];

describe('reading the times of an article', () => {
  it('gives spans in order that do not overlap, and whens that the graph can place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }),
        fc.constantFrom(null, WEDNESDAY, '2028-02-29', '2027-01-01T08:00:00Z'),
        (words, published) => {
          const text = words.join(' ');
          let end = 0;
          for (const fact of factsIn(text, published)) {
            expect(fact.start).toBeGreaterThanOrEqual(end);
            expect(fact.end).toBeGreaterThan(fact.start);
            end = fact.end;
            const when: When | null = fact.when;
            if (when) expect(intervalOf(when), JSON.stringify(fact)).not.toBeNull();
            if (when) expect(when.text).toBe(text.slice(fact.start, fact.end));
            if (fact.type === 'DURATION' || fact.type === 'SET') expect(when).toBeNull();
          }
        },
      ),
      { numRuns: 300, seed: 2 },
    );
  });

  it('counts offsets from the start of the article and names the sentence', () => {
    const text = 'The ferry sank.\nIt sank on Tuesday. Nobody was hurt.';
    const [fact] = factsIn(text);
    expect(text.slice(fact?.start, fact?.end)).toBe('Tuesday');
    expect(fact?.sentence).toBe(1);
    expect(fact?.rule).toBe('weekday');
  });

  it('takes a publication date that is none for unknown', () => {
    expect(factsIn('It began yesterday.', 'last spring')[0]?.when).toBeNull();
  });

  it.each(PIECES)('gets through "%s" over and over on one line', (piece, characters) => {
    const text = piece.repeat(characters / piece.length);
    const tree = { heads: [], relations: [], tags: [] };
    const sentence = {
      start: 0,
      end: text.length,
      index: 0,
      paragraph: 0,
      kind: 'body',
      text,
      tokens: [],
      tree,
    } as const;
    expect(Array.isArray(readTimexes([sentence], { published: WEDNESDAY }))).toBe(true);
  });
});
