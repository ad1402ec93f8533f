/** The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features, while it learns. */
import { KEY_BITS, type FeatureList } from '../reading/parser/hashing';
import type { Weights } from '../reading/parser/weights';

/** Rows of weights for features that were ever part of a mistake. */
export class AveragedWeights implements Weights {
  /** Row of each key, 0 for none yet. */
  readonly #rowOf = new Int32Array(2 ** KEY_BITS);
  #weights: Int32Array;
  /** Sum of changes, each times the moment of the change. */
  #moments: Float64Array;
  #updates: Int32Array;
  #rows = 1;
  /** Decisions so far. */
  #moment = 1;

  constructor(readonly width: number) {
    this.#weights = new Int32Array(width * 1024);
    this.#moments = new Float64Array(width * 1024);
    this.#updates = new Int32Array(1024);
  }

  addTo(scores: Int32Array, { keys, count }: FeatureList): void {
    const { width } = this;
    for (let i = 0; i < count; i++) {
      const row = this.#rowOf[keys[i] as number] as number;
      if (row === 0) continue;
      const from = row * width;
      for (let k = 0; k < width; k++) (scores[k] as number) += this.#weights[from + k] as number;
    }
  }

  /** To be called once for each decision, or for each sentence where that is what is learnt. */
  tick(): void {
    this.#moment++;
  }

  update({ keys, count }: FeatureList, column: number, change: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#row(keys[i] as number);
      const at = row * this.width + column;
      (this.#weights[at] as number) += change;
      (this.#moments[at] as number) += change * this.#moment;
      (this.#updates[row] as number)++;
    }
  }

  #row(key: number): number {
    const known = this.#rowOf[key] as number;
    if (known !== 0) return known;
    const row = this.#rows++;
    this.#rowOf[key] = row;
    if (row >= this.#updates.length) this.#grow();
    return row;
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

  /** Calls back for every row, by rising keys: key, averages of its columns (overwritten by the next), number of updates. */
  forEachAverage(visit: (key: number, averages: Float64Array, updates: number) => void): void {
    const averages = new Float64Array(this.width);
    for (let key = 0; key < this.#rowOf.length; key++) {
      const row = this.#rowOf[key] as number;
      if (row === 0) continue;
      for (let k = 0; k < this.width; k++) {
        const at = row * this.width + k;
        averages[k] = (this.#weights[at] as number) - (this.#moments[at] as number) / this.#moment;
      }
      visit(key, averages, this.#updates[row] as number);
    }
  }
}
