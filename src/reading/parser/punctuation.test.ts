import { describe, expect, it } from 'vitest';
import { hangMarks } from './punctuation';

/** Each word as "form:head", heads from 1 and 0 for the root; a mark by its form alone. @returns the mark's head, by its form */
function hung(sentence: string): string[] {
  const parts = sentence.split(' ').map((part) => /^(.+?)(?::(\d+))?$/.exec(part) ?? []);
  const forms = parts.map(([, form = '']) => form);
  const heads = Int32Array.from(parts, ([, , head]) => Number(head ?? 0) - 1);
  const isMark = Uint8Array.from(parts, ([, , head]) => (head === undefined ? 1 : 0));
  hangMarks(forms, isMark, heads);
  return forms.flatMap((form, i) => (isMark[i] === 1 ? [`${form} ${forms[heads[i] ?? -1] ?? ''}`] : []));
}

describe('a mark hangs', () => {
  it.each([
    ['at the end on the root', 'Berg:2 slept:0 .', ['. slept']],
    ['before a conjunct on it', 'nets:0 , ropes:1 and:5 sails:1', [', ropes']],
    ['after an opening clause on that', 'if:3 they:3 strike:6 , we:6 close:0', [', strike']],
    ['on the apposition that it opens, and on its noun where that ends', 'Moor:7 , its:4 captain:1 , has:7 slept:0', [', captain', ', Moor']], // prettier-ignore
    ['as a pair on what they enclose', 'the:4 “ old:4 ferry:0 ”', ['“ ferry', '” ferry']],
    ['as brackets on what they enclose', 'Moor:5 ( captain:1 ) slept:0', ['( captain', ') captain']],
    ['several at the end all on the root', '“ we:3 stop:0 . ”', ['“ stop', '. stop', '” stop']],
  ])('%s', (_, sentence, expected) => expect(hung(sentence)).toEqual(expected));
});
