import { describe, expect, it } from 'vitest';
import { parser } from '../../../tests/support/parser';
import { readSentences } from './read-sentences';

/** "word/TAG/lemma" of a word in a text. */
const tagged = (text: string, word: string): string => {
  const token = readSentences({ text, title: null }, parser)
    .flatMap((s) => s.tokens)
    .find((t) => t.text === word);
  if (!token) throw new Error(`no "${word}" in "${text}"`);
  return `${token.pos} ${token.lemma}`;
};

describe('a verb is told by its neighbours', () => {
  it.each([
    ['after a plural and before a determiner', 'The owners view such strikes as theft.', 'view', 'VERB view'],
    ['after a name and before a determiner', 'Brix claims the harbour.', 'claims', 'VERB claim'],
    ['after a name and before "that"', 'Brix Corps claims that Olm broke the deal.', 'claims', 'VERB claim'],
    ['after "have"', 'The ports have harmonised their fees.', 'harmonised', 'VERB harmonize'],
    ['after "he"', 'Dunn says he feigned interest.', 'feigned', 'VERB feign'],
    ['after "that"', 'They want a deal that compromises the port.', 'compromises', 'VERB compromise'],
    ['after a comma as a participle', 'The crew struck on Monday, dashing hopes for peace.', 'dashing', 'VERB dash'],
    ['before "to" in a clause without another', 'A union based in Vale claims to have won.', 'claims', 'VERB claim'],
    ['before "to" after an aside', 'Norway, like its neighbours, plans to close the port.', 'plans', 'VERB plan'],
    ['after people in the plural', 'Norwegian envoys talk for five hours in Oslo.', 'talk', 'VERB talk'],
    ['between two names, where there is no other', 'Norway bombs Lund.', 'bombs', 'VERB bomb'],
    [
      'after "and" before a number it cannot describe',
      'Brix plans to cut 300 jobs and close five yards.',
      'close',
      'VERB close',
    ],
    ['after "and" before a number', 'The flood hit Vale, killing one and injuring 12.', 'injuring', 'VERB injure'],
  ])('%s', (_, text, word, expected) => expect(tagged(text, word)).toBe(expected));
});

describe('a noun stays one', () => {
  it.each([
    ['before "to" in a clause with a verb', 'The court in Vale heard claims to be settled.', 'claims', 'NOUN claim'],
    ['bare after a preposition', 'The talks broke down over pay.', 'pay', 'NOUN pay'],
    ['after people in a clause with a verb', 'They praised the envoys talk in Oslo.', 'talk', 'NOUN talk'],
    ['that one goes to', 'Norway went to war with Denmark.', 'war', 'NOUN war'],
    ['after a percentage', 'They want a 9% raise.', 'raise', 'NOUN raise'],
    ['of an office after a name', 'Dock Bank chief quits.', 'chief', 'NOUN chief'],
    ['in a compound', 'The claims court sat.', 'claims', 'NOUN claim'],
    ['before a preposition', 'The view of the port is fine.', 'view', 'NOUN view'],
    [
      'after a participle that takes it as object',
      'The crew struck on Monday, dashing hopes for peace.',
      'hopes',
      'NOUN hope',
    ],
    ['between two verbs before a noun', 'Police used tear gas.', 'tear', 'NOUN tear'],
    ['after a possessor', "They left with Norway's help.", 'help', 'NOUN help'],
  ])('%s', (_, text, word, expected) => expect(tagged(text, word)).toBe(expected));
});

describe('a name is told by its capital', () => {
  it('where a verb or a particle stands', () => {
    expect(tagged('Then Coast Watch said so.', 'Watch')).toMatch(/^PROPN/);
    expect(tagged('Then Juan de la Cruz left.', 'la')).toMatch(/^PROPN/);
  });
  it('but not in a headline of capitals', () =>
    expect(tagged('Dock Workers Watch Ferry Sink', 'Watch')).not.toMatch(/^PROPN/));
  it('but not where a sentence begins', () => expect(tagged('Watch the ferry sink.', 'Watch')).toMatch(/^VERB/));
});
