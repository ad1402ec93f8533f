import { expect, test } from 'vitest';
import { wordHash } from '../reading/parser/word-features';
import { readConllu } from './conllu';
import { ordinaryWords } from './train-words';

const sentence = (words: string) =>
  `${words
    .split(' ')
    .map((word, i) => [i + 1, word, word, 'X', 'X', '_', i, i === 0 ? 'root' : 'dep', '_', '_'].join('\t'))
    .join('\n')}\n\n`;

test('a word is ordinary that is written small more often than with a capital inside of a sentence', () => {
  const text = ['Ferry leaves', 'the ferry sank', 'Then Lund left', 'we saw May', 'they may go', 'they met May'];
  const ordinary = new Set(ordinaryWords(readConllu(text.map(sentence).join(''))));
  const told = ['ferry', 'leaves', 'Lund', 'may'].filter((word) => ordinary.has(wordHash(word)));
  expect(told).toEqual(['ferry', 'leaves']);
});
