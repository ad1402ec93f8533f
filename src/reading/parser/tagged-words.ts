/** The words of a sentence that make its tree, with their tags. Marks are left out: they stand as what is between words. */
import { hashText, mix } from './hashing';
import type { WordForms } from './word-forms';

/** Columns by word; entry `size` is the root, `size + 1` what is not there. */
export interface TaggedWords {
  readonly size: number;
  /** Position of each word in the sentence. */
  readonly places: Int32Array;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  /** Universal tag. */
  readonly coarse: Int32Array;
  /** Word and tag in one. */
  readonly both: Int32Array;
  /** The marks right before each word, 0 for none; at `size` those at the end. */
  readonly gap: Int32Array;
  /** Commas, quotation marks, brackets and other marks before each word, counted in eight bits each. */
  readonly marks: Int32Array;
}

const [ROOT_WORD, NO_WORD] = [-2, -3];

export interface TagKinds {
  /** Universal tag of each tag. */
  readonly coarseOf: readonly number[];
  /** The universal tag PUNCT. */
  readonly mark: number;
}

/** A sentence of nothing but marks is taken for one of words. */
export function taggedWords(words: WordForms, tags: Int32Array, { coarseOf, mark }: TagKinds): TaggedWords {
  const isMark = (i: number) => coarseOf[tags[i] as number] === mark;
  const all = Array.from({ length: words.size }, (_, i) => i);
  const some = all.filter((i) => !isMark(i));
  const places = Int32Array.from(some.length > 0 ? some : all);
  const size = places.length;
  const column = () => new Int32Array(size + 2);
  const made = {
    ...{ size, places, word: column(), tag: column(), coarse: column() },
    ...{ both: column(), gap: column(), marks: column() },
  };
  for (let k = 0; k < size + 2; k++) {
    const i = places[k] ?? -1;
    const absent = k === size ? ROOT_WORD : NO_WORD;
    const tag = k < size ? (tags[i] as number) : absent;
    made.word[k] = k < size ? (words.word[i] as number) : absent;
    made.tag[k] = tag;
    made.coarse[k] = k < size ? (coarseOf[tag] as number) : absent;
    made.both[k] = mix(mix(29, made.word[k] as number), tag);
  }
  countMarks(made, words.forms);
  return made;
}

function countMarks({ size, places, gap, marks }: TaggedWords, forms: readonly string[]): void {
  let count = 0;
  let i = 0;
  for (let k = 0; k <= size; k++) {
    let before = 0;
    for (; i < (places[k] ?? forms.length); i++) {
      const form = forms[i] ?? '';
      before = mix(before, hashText(form));
      count = withOneMore(count, form);
    }
    gap[k] = before;
    marks[k] = count;
    i++;
  }
}

const MOST = 255;
function withOneMore(counts: number, form: string): number {
  const shift = form === ',' ? 0 : /^["“”‘’'«»`]/.test(form) ? 8 : /^[()[\]{}]/.test(form) ? 16 : 24;
  return ((counts >>> shift) & MOST) < MOST ? counts + (1 << shift) : counts;
}

/** How many marks of each kind are between two words, few enough to learn from; 0 where one word is missing. */
export function marksBetween({ marks, size }: TaggedWords, left: number, right: number): number {
  if (left >= size || right >= size) return 0;
  const [before, after] = [marks[left] as number, marks[right] as number];
  if (before === after) return 0;
  const few = (shift: number, most: number) => Math.min(most, ((after >>> shift) & MOST) - ((before >>> shift) & MOST));
  return few(0, 3) | (few(8, 2) << 2) | (few(16, 2) << 4) | (few(24, 2) << 6);
}

export const NO_WORDS: TaggedWords = {
  ...{ size: 0, places: new Int32Array(0), word: new Int32Array(2), tag: new Int32Array(2) },
  ...{ coarse: new Int32Array(2), both: new Int32Array(2), gap: new Int32Array(2), marks: new Int32Array(2) },
};
