/** The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features, while it learns. */
import type { FeatureList } from '../reading/parser/hashing';
import type { Weights } from '../reading/parser/weights';

const EMPTY = -1;

/** Rows of weights for features that were ever part of a mistake. */
export class AveragedWeights implements Weights {
  /** Open addressing, at most half full: a key and its row. */
  #slots = new Int32Array(2 * 4096).fill(EMPTY);
  #weights: Int32Array;
  /** Sum of changes, each times the moment of the change. */
  #moments: Float64Array;
  #updates: Int32Array;
  #rows = 0;
  /** Whether no other features may have weights any more. */
  #closed = false;
  /** Decisions so far. */
  #moment = 1;

  /** @param only features that may have weights; null: all */
  constructor(
    readonly width: number,
    only: Int32Array | null = null,
  ) {
    this.#weights = new Int32Array(width * 1024);
    this.#moments = new Float64Array(width * 1024);
    this.#updates = new Int32Array(1024);
    only?.forEach((key) => this.#row(key));
    this.#closed = only !== null;
  }

  addTo(scores: Int32Array, { keys, count }: FeatureList): void {
    const { width } = this;
    const weights = this.#weights;
    for (let i = 0; i < count; i++) {
      const row = this.#slots[this.#slotOf(keys[i] as number) + 1] as number;
      if (row < 0) continue;
      const from = row * width;
      for (let k = 0; k < width; k++) (scores[k] as number) += weights[from + k] as number;
    }
  }

  /** Where a key stands, or would stand. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (key * 2) & last;
    while (slots[slot] !== key && slots[slot] !== EMPTY) slot = (slot + 2) & last;
    return slot;
  }

  /** To be called once for each decision, or for each sentence where that is what is learnt. */
  tick(): void {
    this.#moment++;
  }

  update({ keys, count }: FeatureList, column: number, change: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#row(keys[i] as number);
      if (row < 0) continue;
      const at = row * this.width + column;
      (this.#weights[at] as number) += change;
      (this.#moments[at] as number) += change * this.#moment;
      (this.#updates[row] as number)++;
    }
  }

  #row(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#slots[slot] === key) return this.#slots[slot + 1] as number;
    if (this.#closed) return -1;
    const row = this.#rows++;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = row;
    if (this.#rows * 4 > this.#slots.length) this.#rehash();
    if (this.#rows > this.#updates.length) this.#grow();
    return row;
  }

  #rehash(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2).fill(EMPTY);
    for (let from = 0; from < before.length; from += 2) {
      if (before[from] === EMPTY) continue;
      const slot = this.#slotOf(before[from] as number);
      this.#slots[slot] = before[from] as number;
      this.#slots[slot + 1] = before[from + 1] as number;
    }
  }

  #grow(): void {
    const rows = this.#updates.length * 2;
    const weights = new Int32Array(rows * this.width);
    weights.set(this.#weights);
    const moments = new Float64Array(rows * this.width);
    moments.set(this.#moments);
    const updates = new Int32Array(rows);
    updates.set(this.#updates);
    [this.#weights, this.#moments, this.#updates] = [weights, moments, updates];
  }

  /** The features that were updated most often, at most so many; of equals all or none. By rising keys. */
  mostUpdated(most: number): Int32Array {
    const counts = this.#updates.slice(0, this.#rows).sort().reverse();
    const least = counts.length <= most ? 1 : (counts[most] as number) + 1;
    const keys: number[] = [];
    for (let slot = 0; slot < this.#slots.length; slot += 2)
      if (this.#slots[slot] !== EMPTY && (this.#updates[this.#slots[slot + 1] as number] as number) >= least)
        keys.push(this.#slots[slot] as number);
    return Int32Array.from(keys).sort();
  }

  /** Calls back for every row, by rising keys: key, averages of its columns (overwritten by the next), number of updates. */
  forEachAverage(visit: (key: number, averages: Float64Array, updates: number) => void): void {
    const averages = new Float64Array(this.width);
    const keys = new Int32Array(this.#rows);
    let found = 0;
    for (let slot = 0; slot < this.#slots.length; slot += 2)
      if (this.#slots[slot] !== EMPTY) keys[found++] = this.#slots[slot] as number;
    for (const key of keys.sort()) {
      const row = this.#slots[this.#slotOf(key) + 1] as number;
      for (let k = 0; k < this.width; k++) {
        const at = row * this.width + k;
        averages[k] = (this.#weights[at] as number) - (this.#moments[at] as number) / this.#moment;
      }
      visit(key, averages, this.#updates[row] as number);
    }
  }
}
