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
/** A row has fewer entries than 2^7, a model fewer than 2^25. */
const LENGTH_BITS = 7;
const MOST_LENGTH = (1 << LENGTH_BITS) - 1;
const COLUMN_BITS = 8;
const MOST_COLUMN = (1 << COLUMN_BITS) - 1;

/** Open addressing over the keys, at most half full; what is looked up together lies together. */
export class SparseWeights implements Weights {
  readonly width: number;
  /** Key, and where its entries begin with their number in the low bits. */
  readonly #slots: Int32Array;
  /** Value, with the column in the low bits. */
  readonly #entries: Int32Array;

  constructor({ width, keys, starts, columns, values }: SparseRows) {
    this.width = width;
    this.#entries = Int32Array.from(columns, (column, k) => ((values[k] as number) << COLUMN_BITS) | column);
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#slots = new Int32Array(size * 2).fill(EMPTY);
    for (let row = 0; row < keys.length; row++) {
      const start = starts[row] as number;
      this.#insert(keys[row] as number, (start << LENGTH_BITS) | ((starts[row + 1] as number) - start));
    }
  }

  #insert(key: number, place: number): void {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (key * 2) & last;
    while (slots[slot] !== EMPTY) slot = (slot + 2) & last;
    slots[slot] = key;
    slots[slot + 1] = place;
  }

  addTo(scores: Int32Array, { keys, count }: FeatureList): void {
    const slots = this.#slots;
    const entries = this.#entries;
    const last = slots.length - 1;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      let slot = (key << 1) & last;
      let found = slots[slot] as number;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 2) & last;
        found = slots[slot] as number;
      }
      if (found === EMPTY) continue;
      const place = slots[slot + 1] as number;
      let k = place >>> LENGTH_BITS;
      const end = k + (place & MOST_LENGTH);
      for (; k < end; k++) {
        const entry = entries[k] as number;
        (scores[entry & MOST_COLUMN] as number) += entry >> COLUMN_BITS;
      }
    }
  }
}
