/**
 * Text as it is compared: lower case, without accents, and with the letters that Unicode does not take apart as people type them who
 * do not have them. Łódź is found as Lodz, Søren as Soren, Straße as Strasse.
 */

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ς: 'σ',
  }),
);
const SPECIAL = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');
/** Letters beyond ASCII; not the quotation marks and dashes that every article has. */
const BEYOND = /[\u0080-\u1fff\u2c00-\uffff]/;

export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND.test(lower)) return lower;
  return lower
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Where each letter of the folded text begins in the text itself, for all up to `until` of the folded one; one more for the end. */
export function foldedOffsets(text: string, until: number): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const letter of text) {
    for (let k = folded(letter).length; k > 0; k--) offsets.push(at);
    at += letter.length;
    if (offsets.length > until) return offsets;
  }
  offsets.push(at);
  return offsets;
}

/** Its words, folded: runs of letters and digits. */
export const foldedWords = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
