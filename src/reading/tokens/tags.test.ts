import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';
import { caseEvidence, vainCapitals, type WordKnowledge } from './tags';

const COMMON = 'apple apples after ferry for harbour new off officials port sells sinks strike the workers'.split(' ');
const KNOWLEDGE: WordKnowledge = {
  isCommon: (word) => COMMON.includes(word),
  isName: (word) => ['Norway', 'NATO', 'NORWAY'].includes(word),
  opensName: (word) => word === 'Rose',
  acts: (word: string) => word === 'Stone',
};

/** The last line after reading the lines before it, with its words in small letters whose capitals mean nothing. */
function seen(text: string, title: string | null = null): string {
  const spans = splitSentences(text, title);
  const last = spans.at(-1);
  if (!last) throw new Error('no sentence');
  const words = text.slice(last.start, last.end);
  const vain = vainCapitals(words, last.kind, caseEvidence(text, spans), KNOWLEDGE);
  return words.replace(/\p{L}+/gu, (word, at: number) => (vain.has(at) ? word.toLowerCase() : word));
}

describe('a capital at the beginning of a sentence', () => {
  it('of an ordinary word is lowered', () => expect(seen('Officials left.')).toBe('officials left.'));
  it('of an unknown word stays', () => expect(seen('Brix left.')).toBe('Brix left.'));
  it('of a country stays', () => expect(seen('Norway left.')).toBe('Norway left.'));
  it('of an acronym stays', () => expect(seen('OFF left the port.')).toBe('OFF left the port.'));
  it('stays where the article writes the word so in mid-sentence', () =>
    expect(seen('Nobody trusts Apple now.\nApple sells less.')).toBe('Apple sells less.'));
  it('is lowered where the article writes the word small', () =>
    expect(seen('Nobody buys an apple now.\nApple sells for less.')).toBe('apple sells for less.'));
  it('of a given name stays before another capital', () => expect(seen('Rose Adair left.')).toBe('Rose Adair left.'));
  it('is lowered after an opening quotation mark or a colon too', () =>
    expect(seen('He said: “Workers left.”')).toBe('he said: “workers left.”'.replace('he', 'He')));
});

describe('a capital in mid-sentence', () => {
  it('stays, whatever the word', () => expect(seen('He left the Ferry.')).toBe('He left the Ferry.'));
});

describe('a headline', () => {
  it('in title case is lowered but for its names', () =>
    expect(seen('Ferry Workers Strike After Brix Sells Port')).toBe('ferry workers strike after Brix sells port'));
  it('in sentence case keeps its capitals', () =>
    expect(seen('Ferry sinks off the Port of Brix after the strike')).toBe(
      'ferry sinks off the Port of Brix after the strike',
    ));
});

describe('a line in capitals', () => {
  it('means nothing but in its names', () =>
    expect(seen('FERRY SINKS OFF NEW BRIX HARBOUR.')).toBe('ferry sinks off new BRIX harbour.'));
  it('keeps acronyms and countries', () =>
    expect(seen('NATO SELLS PORT FOR NORWAY.')).toBe('NATO sells port for NORWAY.'));
  it('is no evidence for names', () =>
    expect(seen('THE APPLE WORKERS STRIKE.\nApple workers left.')).toBe('apple workers left.'));
  it('is not seen in two letters', () => expect(seen('US OK.')).toBe('US OK.'));
});

it('letters whose small form is longer stay, so that offsets hold', () =>
  expect(seen('İZMİR SINKS OFF PORT.')).toHaveLength(21));
