/** Changes of letters, words and punctuation. */
import type { Chance } from './chance';

export type TextMutation = (text: string, chance: Chance) => string;

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** Replaces one occurrence of a pattern. */
export function atOne(text: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const { 0: found, index } = chance.of(all);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}
/** Replaces a share of all occurrences. */
const atSome = (text: string, pattern: RegExp, share: number, chance: Chance, by: (found: string) => string): string =>
  text.replace(pattern, (found) => (chance.maybe(share) ? by(found) : found));

const MARKS = [
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '…',
  '—',
  '-',
  '“',
  '”',
  '"',
  '’',
  '(',
  ')',
  '[',
  '/',
  '·',
  '',
  ' . ',
  '..',
  '?!',
];
const ODD = [
  '\u0301', '\u0301\u0323\u0308', '\u200D', '\u200B', '\u200E', '\u202E', '\u2066', '\u00AD', '\u00A0', '\u2028', '\u0085', '\uFEFF', '\uFFFD', '\u0130', 'ı',
  'ﬁ', 'Ａ', '𝒜', '🚢', '👩‍🚒', '🇳🇴', '\uD83D', '漢', 'ش', 'ё', 'ẞ', '½', '①', 'Ⅳ', '٣', '\u0000', '\u001B[31m', '\t', '\r', '\v',
]; // prettier-ignore
const TIMES = [
  '31 February', 'on 30 February 2025', '25:99', 'at 24:00', 'in 99999 years', '3 March 99999', 'the 0th of May', '2025-13-45', '10,000 years ago', 'week 54',
  'since the year 0', 'every Tuesday next week last year', '29 February 2023', 'on Monday, Tuesday and Wednesday', 'between 5 and 3 May', '00:00:00', 'yesterday tomorrow',
]; // prettier-ignore
const NUMBERS = [
  '1e309',
  '0',
  '-1',
  '999999999999999999999',
  '1,2,3,4',
  '12.5.3',
  '½',
  '3/0',
  'a dozen hundred million',
  'no more than -5',
  '50 per cent of 200%',
  'NaN',
  'one or two or three',
  '€5bn',
  '$',
  '12-0',
];
const KEYS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'Constructor', 'null', 'undefined', 'NaN'];

export const WORDS: readonly TextMutation[] = [
  (text, chance) => atSome(text, WORD, 0.03, chance, (word) => `${word} ${word}`),
  (text, chance) => atSome(text, WORD, 0.05, chance, () => ''),
  (text, chance) => atSome(text, WORD, 0.1, chance, (word) => word.toUpperCase()),
  (text, chance) => atSome(text, WORD, 0.3, chance, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, chance) => atSome(text, WORD, 0.05, chance, (word) => [...word].reverse().join('')),
  (text, chance) => atSome(text, WORD, 0.02, chance, () => chance.of(KEYS)),
  (text, chance) => atSome(text, WORD, 0.02, chance, () => chance.of(TIMES)),
  (text, chance) => atSome(text, WORD, 0.02, chance, () => chance.of(NUMBERS)),
  (text, chance) => atSome(text, /\d+/g, 0.5, chance, () => chance.of(NUMBERS)),
  (text, chance) => {
    const words = text.match(WORD) ?? ['x'];
    return atSome(text, WORD, 0.1, chance, () => chance.of(words));
  },
  (text, chance) => atSome(text, /[.,;:!?“”"’—-]/g, 0.2, chance, () => chance.of(MARKS)),
  (text, chance) => atSome(text, / /g, 0.05, chance, () => `${chance.of(MARKS)} `),
  (text) => text.replace(/[.!?]/g, ''),
  (text) => text.replace(/[.,;:!?]/g, (mark) => mark.repeat(3)),
  (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'"),
  (text) => text.replace(/ /g, ''),
  (text, chance) => atSome(text, / /g, 0.1, chance, () => chance.of(['  ', '\u00A0', '\t', '\n'])),
  (text, chance) => atSome(text, /[^\n]/gu, 0.02, chance, (letter) => letter + chance.of(ODD)),
  (text, chance) => atSome(text, /[^\n]/gu, 0.01, chance, () => chance.of(ODD)),
  (text) => text.normalize('NFD'),
  (text, chance) => atOne(text, WORD, chance, (word) => word + '\u0301'.repeat(1 + chance.below(400))),
  (text, chance) => atOne(text, WORD, chance, (word) => `${word} `.repeat(1 + chance.below(600))),
  (text, chance) => atOne(text, WORD, chance, (word) => word.repeat(1 + chance.below(300))),
  (text, chance) =>
    atOne(text, / /g, chance, () =>
      ` ${chance.of(['and ', 'that ', 'said ', 'of the ', 'the ', '1 ', '“', '(', ', '])}`.repeat(
        1 + chance.below(300),
      ),
    ),
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => text.slice(chance.below(text.length + 1)),
];
