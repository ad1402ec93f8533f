import { describe, expect, it } from 'vitest';
import { Lemmatizer } from './lemmatizer';

const EDITS = [
  { lower: true, cut: 0, add: '' },
  { lower: true, cut: 1, add: '' },
  { lower: true, cut: 2, add: 'an' },
  { lower: false, cut: 0, add: '' },
];
const lemmatizer = new Lemmatizer(EDITS, {
  'NOUN NNS': { '': 1, men: 2, news: 0, '^omens': 1 },
  'PROPN NNP': { '': 3 },
});

describe('a lemma', () => {
  it.each([
    ['is made by the rule of its tag', 'Ships', 'NOUN NNS', 'ship'],
    ['is made by the longest ending that is known', 'seamen', 'NOUN NNS', 'seaman'],
    ['is made by the whole word before its endings', 'omens', 'NOUN NNS', 'omen'],
    ['of a name keeps its capital', 'Voss', 'PROPN NNP', 'Voss'],
    ['of a tag without rules is the word', 'Quietly', 'ADV RB', 'Quietly'],
    ['of a word that is shorter than what would be cut is the word', '', 'NOUN NNS', ''],
  ])('%s', (_, form, tag, expected) => expect(lemmatizer.lemmaOf(form, tag)).toBe(expected));

  it('is not that of an object’s own properties', () => expect(lemmatizer.lemmaOf('x', 'constructor')).toBe('x'));
});
