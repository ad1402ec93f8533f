/** Which tags words may have: a closed list for the common ones, and a class for all that were seen more than a few times. */

export interface LexiconRows {
  /** Hashes of words, rising. */
  readonly words: Int32Array;
  readonly classes: Uint16Array;
  /** 1 where the word is common enough to have no tag but those of its class. */
  readonly closed: Uint8Array;
  /** Tags of each class. */
  readonly members: readonly (readonly number[])[];
}

export class TagLexicon {
  readonly #rowOf = new Map<number, number>();
  constructor(private readonly rows: LexiconRows) {
    rows.words.forEach((word, row) => this.#rowOf.set(word, row));
  }

  /** Number of the word's class, -1 for an unknown one. */
  classOf(word: number): number {
    const row = this.#rowOf.get(word);
    return row === undefined ? -1 : (this.rows.classes[row] as number);
  }

  /** The tags among which to choose; null for all. */
  tagsOf(word: number): readonly number[] | null {
    const row = this.#rowOf.get(word);
    if (row === undefined || this.rows.closed[row] === 0) return null;
    return this.rows.members[this.rows.classes[row] as number] ?? null;
  }
}
