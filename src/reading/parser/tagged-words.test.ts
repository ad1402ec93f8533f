import { describe, expect, it } from 'vitest';
import { marksBetween, taggedWords } from './tagged-words';
import { wordForms } from './word-forms';

/** Marks are what has no letter. */
const tagged = (sentence: string) => {
  const forms = sentence.split(' ');
  const tags = Int32Array.from(forms, (form) => (/\p{L}/u.test(form) ? 0 : 1));
  return taggedWords(wordForms(forms), tags, { coarseOf: [0, 1], mark: 1 });
};

describe('the words of a tree', () => {
  it('are those that are no marks, with their places', () => {
    const words = tagged('“ Stop , Moor ! ”');
    expect([...words.places]).toEqual([1, 3]);
    expect(words.size).toBe(2);
  });

  it('are the marks where there is nothing else', () => expect(tagged('! ? !').size).toBe(3));

  it('know the marks before them, which differ', () => {
    const { gap } = tagged('nets , ropes ; sails , oars .');
    expect(gap[0]).toBe(0);
    expect(gap[1]).toBe(gap[3]);
    expect(new Set([gap[0], gap[1], gap[2], gap[4]]).size).toBe(4);
  });

  it('know how many marks of each kind stand between two of them', () => {
    const words = tagged('a , b , c “ d ” e');
    expect(marksBetween(words, 0, 1)).not.toBe(marksBetween(words, 0, 2));
    expect(marksBetween(words, 2, 3)).not.toBe(marksBetween(words, 0, 1));
    expect(marksBetween(words, 0, 1)).toBe(marksBetween(words, 1, 2));
    expect(marksBetween(words, 0, words.size)).toBe(0);
  });

  it('count no further than eight bits', () => {
    const words = tagged(`a ${', '.repeat(300)}b ; c`);
    expect(marksBetween(words, 0, 1)).toBe(3);
    expect(marksBetween(words, 1, 2)).toBe(64);
  });
});
