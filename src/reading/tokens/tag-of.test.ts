/** Where the reading goes by another tag than the parser's. Sentences are invented. */
import { expect, test } from 'vitest';
import { parser } from '../../../tests/support/parser';
import { readSentences } from './read-sentences';

const tagOf = (text: string, word: string): string | undefined =>
  readSentences({ text, title: null }, parser)
    .flatMap(({ tokens }) => tokens)
    .find((token) => token.text === word)?.pos;

test.each([
  ['a part of a name is a name', 'General Motors of Vale closed.', 'General', 'PROPN'],
  ['a word that points is no pronoun', 'The mayor rejected that bid as too low.', 'that', 'DET'],
  [
    'what stands between whose it is and the noun describes it',
    'Olav Kvam paid his eighth visit to Oslo.',
    'eighth',
    'ADJ',
  ],
  ['a participle with an article is somebody', 'They tended the wounded.', 'wounded', 'ADJ'],
  ['a participle inside of a phrase describes', 'The striking dockers left.', 'striking', 'ADJ'],
  ['a participle after its subject is a verb', 'Norway cutting aid to Denmark is no surprise.', 'cutting', 'VERB'],
  ['what firms do is a noun before theirs', 'A car manufacturing firm sued Norway.', 'manufacturing', 'NOUN'],
  ['a preposition is one whatever follows', 'Norway attacked Lund amid talks with Denmark.', 'amid', 'ADP'],
  ['a particle belongs to its verb', 'Brix plans to lay off 47,000 dockers.', 'off', 'ADP'],
  ['a preposition before a gerund opens a phrase', 'Police arrested dockers for painting two boats.', 'for', 'ADP'],
  ['a sum in short is a number', 'Norway pledged $7m to Chile.', '7m', 'NUM'],
  ['a number in words is one', 'Police arrested zero dockers.', 'zero', 'NUM'],
  ['nothing but a verb that helps is an auxiliary', 'Police wounded not shorter than 12 dockers.', 'wounded', 'VERB'],
  ['a word in -ness is a noun', 'Ada Berg expressed readiness to meet Olav Kvam.', 'readiness', 'NOUN'],
  ['nobody is a comparative', 'No soldier left Oslo.', 'soldier', 'NOUN'],
  ['a word in -ment may describe', 'Ada Berg issued a vehement denial.', 'vehement', 'ADJ'],
])('%s', (_, text, word, tag) => expect(tagOf(text, word)).toBe(tag));
