/** What the network sees of a word, as rows of its tables: which word it is, how it begins and ends, and its shape. */
import { hashText, mix } from './hashing';

/** Rows of a sentence's words, word after word. The order is that of the network's tables. */
export const FEATURES = ['word', 'prefix3', 'suffix2', 'suffix3', 'shape'] as const;

export interface FeatureTables {
  /** Hashes of the words that have a row of their own, rising; the row is one more than the place. Others have row 0. */
  readonly words: Int32Array;
  /** How many rows each table has, by `FEATURES`. */
  readonly rows: readonly number[];
}

/** Words → (words × FEATURES.length) numbers of rows. */
export class WordFeatures {
  readonly #rowOf: ReadonlyMap<number, number>;

  constructor(private readonly tables: FeatureTables) {
    this.#rowOf = new Map(Array.from(tables.words, (hash, i) => [hash, i + 1]));
  }

  rows(forms: readonly string[]): Int32Array {
    const { rows } = this.tables;
    const casing = casingOf(forms);
    const found = new Int32Array(forms.length * FEATURES.length);
    let at = 0;
    for (const form of forms) {
      const lower = normalized(form);
      const { length } = lower;
      found[at++] = this.#rowOf.get(hashText(lower)) ?? 0;
      found[at++] = row(hashText(lower, 0, Math.min(3, length)), rows[1]);
      found[at++] = row(hashText(lower, Math.max(0, length - 2)), rows[2]);
      found[at++] = row(hashText(lower, Math.max(0, length - 3)), rows[3]);
      found[at++] = row(mix(shapeOf(form), casing), rows[4]);
    }
    return found;
  }
}

const row = (hash: number, rows = 1): number => (hash >>> 0) % rows;

/** The hash by which a word is looked up. */
export const wordHash = (form: string): number => hashText(normalized(form));

export const normalized = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"');

const LONGEST_SHAPE = 12;
const [LOWER, UPPER, DIGIT, OTHER] = [1, 2, 3, 4];

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return OTHER;
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) return UPPER;
  return letter.toUpperCase() !== letter ? LOWER : OTHER;
}

/** "Xx", "d.d": kinds of letters, runs counted once, marks as they are. */
function shapeOf(form: string): number {
  let hash = 7;
  let last = 0;
  const end = Math.min(form.length, LONGEST_SHAPE);
  for (let i = 0; i < end; i++) {
    const code = form.charCodeAt(i);
    const kind = kindOf(code);
    const sign = kind === OTHER ? code + 8 : kind;
    if (sign !== last) hash = mix(hash, sign);
    last = sign;
  }
  return hash;
}

/** Shares of capitals from which on a sentence is taken for a title; three words say little. */
const TITLE_WORDS = 3;
const TITLE_SHARE = 0.6;

/** How the sentence writes capitals: 0 as usual, 1 in most words, 2 in all letters. */
function casingOf(forms: readonly string[]): number {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (const form of forms) {
    const kind = kindOf(form.charCodeAt(0));
    if (form.length < 4 || (kind !== LOWER && kind !== UPPER)) continue;
    long++;
    if (kind !== UPPER) continue;
    capital++;
    if (kindOf(form.charCodeAt(form.length - 1)) === UPPER) shouted++;
  }
  if (long < TITLE_WORDS) return 0;
  return shouted >= TITLE_SHARE * long ? 2 : capital >= TITLE_SHARE * long ? 1 : 0;
}
