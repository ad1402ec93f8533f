/** What scripts ask of the parser and of its training. */
export { Parser } from '../../src/reading/parser/parser';
export { splitSentences } from '../../src/reading/tokens/sentences';
export { readConllu } from '../../src/training/conllu';
export { evaluate, wordsFound } from '../../src/training/evaluate';
export { SETTINGS, assemble, prepare } from '../../src/training/train';
