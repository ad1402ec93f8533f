import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words';

const WHOLE = { words: new Set(['e-mail', 'mr.', 'p.m.', 'etc.']), prefixes: new Set(['non']) };
const split = (text: string) => splitWords(text, { start: 0, end: text.length }, WHOLE);
const words = (text: string): string => split(text).forms.join(' ');

describe('a sentence is parted', () => {
  it.each([
    ['at its marks', '(“Stop!”).', '( “ Stop ! ” ) .'],
    ['before a possessive', 'Dunn’s crews’ ship', 'Dunn ’s crews ’ ship'],
    ['inside of contractions', "They don't say they'll cannot", "They do n't say they 'll can not"],
    ['at the hyphens of compounds', 'the sea-facing wall', 'the sea - facing wall'],
    ['between a currency and its sum', 'US$3.5m and €5', 'US$ 3.5m and € 5'],
    ['at a per cent sign', '20%', '20 %'],
    ['at slashes and dashes between words', 'and/or—never', 'and / or — never'],
    ['between years of a range', '1990-1994', '1990 - 1994'],
    ['before the last full stop', 'He came at noon.', 'He came at noon .'],
  ])('%s', (_, text, expected) => expect(words(text)).toBe(expected));
});

describe('whole stay', () => {
  it.each([
    ['numbers with marks', '12,345.6 7:30 20th 1970s'],
    ['dates of digits', '12/10/2031 2031-10-12'],
    ['initials', 'U.S. J. Moor'],
    ['addresses', 'https://quay.example/a?b=c a@quay.example'],
    ['what the treebanks keep whole', 'e-mail Mr. non-stop'],
    ['abbreviations before a word', 'Lt. Moor'],
    ['names with an apostrophe or an ampersand', 'O’Dunn R&D'],
    ['rows of marks', '... !! --'],
  ])('%s', (_, text) => expect(words(text)).toBe(text));
});

describe('an abbreviation known to be whole', () => {
  it('keeps its full stop at the end of a sentence', () =>
    expect(words('ropes, nets, etc.')).toBe('ropes , nets , etc.'));
  it('and any other word does not', () => expect(words('on the ed.')).toBe('on the ed .'));
});

it('any text is parted in order, and between its words is only white space', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "don't",
      'cannot',
      '’s',
      'U.S.',
      '-',
      '...',
      '1,0',
      '$',
      '“',
      ' ',
      '\u00a0',
      '\ud800',
      'é',
      '🐙',
      '__proto__',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const { starts, ends, forms } = split(text);
      let at = 0;
      forms.forEach((form, i) => {
        const [start = -1, end = -1] = [starts[i], ends[i]];
        expect(text.slice(at, start)).toMatch(/^\s*$/);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(form);
        at = end;
      });
      expect(text.slice(at)).toMatch(/^\s*$/);
    }),
  );
});

it('a run without white space is parted in one go, however long', () => {
  const long = "a-b'c.".repeat(20_000);
  expect(split(long).forms.join('')).toBe(long);
});
