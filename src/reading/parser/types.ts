/** What the parser makes of a sentence, as columns: entry i of each is about token i. */

/** Words and marks of a sentence, as the English treebanks of Universal Dependencies part them. */
export interface Tokens {
  /** Offsets into the text, in UTF-16 code units; they never overlap, and what is between them is white space. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly string[];
}

export interface Parse extends Tokens {
  readonly lemmas: readonly string[];
  /** Universal part-of-speech tags: "VERB". */
  readonly upos: readonly string[];
  /** Tags of the Penn Treebank as EWT and GUM have them: "VBD". */
  readonly xpos: readonly string[];
  /** Position of the head; -1 for the root. */
  readonly heads: readonly number[];
  /** Universal Dependencies relations: "nsubj:pass". */
  readonly relations: readonly string[];
}
