/** What the models see of words: hashes of their letters, computed once for each sentence. */
import { hashText, mix } from './hashing';

/** Columns have one entry more than there are words: at `size` stands what is beyond the sentence's ends. */
export interface WordForms {
  readonly size: number;
  readonly forms: readonly string[];
  /** Of the word in lower case, typographic apostrophes straightened. */
  readonly word: Int32Array;
  readonly shape: Int32Array;
  /** Of its first two and three letters, in lower case. */
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  /** Of its last one to four letters, in lower case. */
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** 1 where it begins with a capital. */
  readonly capital: Uint8Array;
  /** How the sentence writes capitals: 0 as usual, 1 in most words, 2 in all letters. */
  readonly casing: number;
}

const LONGEST_SHAPE = 12;

export function wordForms(forms: readonly string[]): WordForms {
  const size = forms.length;
  const column = () => new Int32Array(size + 1).fill(-1);
  const made = {
    size,
    forms,
    word: column(),
    shape: column(),
    prefix2: column(),
    prefix3: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    capital: new Uint8Array(size + 1),
    casing: casingOf(forms),
  };
  for (let i = 0; i < size; i++) {
    const form = forms[i] ?? '';
    const lower = normalized(form);
    const { length } = lower;
    made.word[i] = hashText(lower);
    made.shape[i] = shapeOf(form);
    made.prefix2[i] = hashText(lower, 0, Math.min(2, length));
    made.prefix3[i] = hashText(lower, 0, Math.min(3, length));
    made.suffix1[i] = hashText(lower, Math.max(0, length - 1));
    made.suffix2[i] = hashText(lower, Math.max(0, length - 2));
    made.suffix3[i] = hashText(lower, Math.max(0, length - 3));
    made.suffix4[i] = hashText(lower, Math.max(0, length - 4));
    made.capital[i] = kindOf(form.charCodeAt(0)) === UPPER ? 1 : 0;
  }
  return made;
}

export const normalized = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"');

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
