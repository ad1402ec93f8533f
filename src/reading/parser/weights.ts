/** What a linear model has learnt: for each feature a few scores of classes. */
import type { FeatureList } from './hashing';

/** A linear model: the scores of all classes for some features. */
export interface Weights {
  /** Number of classes. */
  readonly width: number;
  /** Adds to `scores`, one for each class, what each feature says. */
  addTo(scores: Int32Array, features: FeatureList): void;
}

/** Rows of a sparse matrix, by the keys of features; the rows of a model file. */
export interface SparseRows {
  readonly width: number;
  /** Keys, rising. */
  readonly keys: Int32Array;
  /** The entries of row r stand from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly columns: Uint8Array;
  readonly values: Int16Array;
}

const EMPTY = -1;

/** Open addressing over the keys, at most half full. */
export class SparseWeights implements Weights {
  readonly width: number;
  readonly #mask: number;
  /** Key, start and end of the entries: three numbers a slot, which come into the cache together. */
  readonly #slots: Int32Array;

  constructor(private readonly rows: SparseRows) {
    this.width = rows.width;
    let size = 16;
    while (size < rows.keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 4).fill(EMPTY);
    for (let row = 0; row < rows.keys.length; row++) this.#insert(row);
  }

  #insert(row: number): void {
    const { keys, starts } = this.rows;
    const key = keys[row] ?? 0;
    let slot = key & this.#mask;
    while (this.#slots[slot * 4] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 4] = key;
    this.#slots[slot * 4 + 1] = starts[row] ?? 0;
    this.#slots[slot * 4 + 2] = starts[row + 1] ?? 0;
  }

  addTo(scores: Int32Array, { keys, count }: FeatureList): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const { columns, values } = this.rows;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      let slot = (key & mask) << 2;
      let found = slots[slot] as number;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 4) & ((mask << 2) | 3);
        found = slots[slot] as number;
      }
      if (found === EMPTY) continue;
      const end = slots[slot + 2] as number;
      for (let k = slots[slot + 1] as number; k < end; k++)
        (scores[columns[k] as number] as number) += values[k] as number;
    }
  }
}
