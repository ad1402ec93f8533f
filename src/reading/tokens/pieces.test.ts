import { describe, expect, it } from 'vitest';
import { piecesOf, type Vocabulary } from './pieces';

const WORDS: Record<string, string[]> = {
  "don't": ['do', "n't"],
  "whomst'd": ['whom', "'d"],
  'sat.': ['sat.'],
  'Ltd.': ['Ltd.'],
  'half-open': ['half-open'],
  '’s': ['’s'],
  '’ll': ['’ll'],
};
const VOCABULARY: Vocabulary = { has: (word) => word in WORDS, parts: (word) => WORDS[word] ?? [] };
const texts = (run: string, closing = false): string =>
  piecesOf(run, closing, VOCABULARY).flatMap((p) => p.parts).join(' '); // prettier-ignore
const given = (run: string): string =>
  piecesOf(run, false, VOCABULARY).map((p) => p.given).join(' '); // prettier-ignore

describe('a run is parted', () => {
  it.each([
    ['at its marks', '(“Stop!”).', '( “ Stop ! ” ) .'],
    ['before a possessive', 'Dunn’s', 'Dunn ’s'],
    ['before a possessive with a full stop after it', 'Dunn’s.', 'Dunn ’s .'],
    ['after the possessive’s bare apostrophe', 'crews’', 'crews ’'],
    ['before a possessive after initials', 'U.S.’s', 'U.S. ’s'],
    ['before a shortened verb', 'Dunn’ll', 'Dunn ’ll'],
    ['at the hyphens of words', 'sea-facing', 'sea - facing'],
    ['after initials', 'U.S.-led', 'U.S. - led'],
    ['between a currency and its number', 'US$3.5', 'US$ 3.5'],
    ['between a number and its unit', '5G', '5 G'],
    ['at a per cent sign', '20%', '20 %'],
    ['as a contraction of the vocabulary', "don't,", "do n't ,"],
    ['at each sign beyond letters', '🐙🐙', '🐙 🐙'],
  ])('%s', (_, run, expected) => expect(texts(run)).toBe(expected));
});

describe('a run is one piece', () => {
  it.each([
    ['as initials', 'U.S.'],
    ['as a word of the vocabulary', 'half-open'],
    ['as a compound that wink-nlp keeps', 're-open'],
    ['as a name with a number', 'F-16'],
    ['as a name with an apostrophe', 'O’Dunn'],
    ['as an address', 'https://quay.example/a?b=c'],
    ['as a date of digits', '12/10/2031'],
    ['as a word beyond Latin', 'Порт'],
    ['as a word with a letter of its language', 'Yıldız'],
  ])('%s', (_, run) => expect(texts(run)).toBe(run));
});

describe('a full stop', () => {
  it('is that of an abbreviation in mid-sentence', () => expect(texts('sat.')).toBe('sat.'));
  it('is the sentence’s at its end', () => expect(texts('sat.', true)).toBe('sat .'));
  it('is the quotation’s at its end', () => expect(texts('sat.”')).toBe('sat . ”'));
  it('stays with a capitalised abbreviation', () => expect(texts('Ltd.', true)).toBe('Ltd.'));
});

describe('the tagger is given', () => {
  it('plain words and those of its vocabulary', () => expect(given('Olsen,half-open')).toBe('Olsen † half-open'));
  it('a name for a name of other letters', () => expect(given('Yıldız')).toBe('Xqzx'));
  it('a noun for a word of other letters', () => expect(given('порт')).toBe('xqzx'));
  it('one number for all', () => expect(given('12,345')).toBe('7351'));
  it('no contraction that loses letters', () => expect(given("whomst'd")).toBe('xqzx'));
});
