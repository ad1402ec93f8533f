/** A sentence as a tagger learns it. */
import { wordForms, type WordForms } from '../reading/parser/word-forms';

export interface TaggedSentence {
  readonly words: WordForms;
  /** Numbers of the tags, -1 for one that is not learnt. */
  readonly tags: Int32Array;
}

/** @param all names of the tags that are learnt, by number */
export function taggedSentence(
  forms: readonly string[],
  names: readonly string[],
  all: readonly string[],
): TaggedSentence {
  return { words: wordForms(forms), tags: Int32Array.from(names, (name) => all.indexOf(name)) };
}
