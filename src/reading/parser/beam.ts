/** Tagged words → heads: the best of several derivations kept side by side (Zhang and Clark 2008). */
import { ArcFeatures } from './arc-features';
import { Derivations, SHIFT } from './derivations';
import { FeatureList } from './hashing';
import type { TaggedWords } from './tagged-words';
import type { Weights } from './weights';

export interface Arcs {
  /** -1 for the root. */
  readonly heads: Int32Array;
  /** Group of the relation to the head. */
  readonly groups: Int32Array;
}

export interface BeamSettings {
  /** Derivations kept at each step. */
  readonly width: number;
  /** Derivations that score less than the best by more than this are given up; most steps are plain, and one is enough. */
  readonly margin: number;
  /** Groups of relations to a head on the right, which LEFT makes; the others are RIGHT's. */
  readonly leftGroups: number;
  /** Longest sentence in words. */
  readonly longest: number;
}

export class Beam {
  readonly derivations: Derivations;
  readonly features: FeatureList;
  readonly #arcFeatures: ArcFeatures;
  readonly #scores: Int32Array;
  // the best steps from one row of states to the next, best first
  readonly #candidateScore: Int32Array;
  readonly #candidateState: Int32Array;
  readonly #candidateAction: Int32Array;
  #candidates = 0;
  #states: number[] = [];

  constructor(
    private readonly weights: Weights,
    private readonly settings: BeamSettings,
  ) {
    const { width, longest, leftGroups } = settings;
    // one more for the derivation that training compares with
    this.derivations = new Derivations(longest, width + 1, leftGroups);
    this.features = new FeatureList();
    this.#arcFeatures = new ArcFeatures(this.derivations, this.features);
    this.#scores = new Int32Array(weights.width);
    this.#candidateScore = new Int32Array(width + 1);
    this.#candidateState = new Int32Array(width + 1);
    this.#candidateAction = new Int32Array(width + 1);
  }

  /** The arcs of the best derivation. At most `longest` words, at least one. */
  parse(words: TaggedWords): Arcs {
    this.begin(words);
    for (let step = 0; step < 2 * words.size; step++) this.advance();
    const heads = new Int32Array(words.size);
    const groups = new Int32Array(words.size);
    this.derivations.read(this.best, heads, groups);
    return { heads, groups };
  }

  begin(words: TaggedWords): void {
    this.#arcFeatures.begin(words);
    this.#states = [this.derivations.begin(words.size)];
  }

  /** The states after the last step, best first. */
  get states(): readonly number[] {
    return this.#states;
  }

  get best(): number {
    return this.#states[0] as number;
  }

  /** All derivations by one step. */
  advance(): void {
    this.#candidates = 0;
    for (const state of this.#states) this.#expand(state);
    const states: number[] = [];
    const least = (this.#candidateScore[0] as number) - this.settings.margin;
    for (let i = 0; i < this.#candidates && (this.#candidateScore[i] as number) >= least; i++)
      states.push(
        this.derivations.step(
          this.#candidateState[i] as number,
          this.#candidateAction[i] as number,
          this.#candidateScore[i] as number,
        ),
      );
    this.#states = states;
  }

  /** Features of a state, in `features`, and its score for every step. The result is overwritten by the next call. */
  scoresOf(state: number): Int32Array {
    this.#arcFeatures.fill(state);
    this.#scores.fill(0);
    this.weights.addTo(this.#scores, this.features);
    return this.#scores;
  }

  #expand(state: number): void {
    const legal = this.derivations.legal(state);
    const scores = this.scoresOf(state);
    const so = this.derivations.score[state] as number;
    const rights = 1 + this.settings.leftGroups;
    if (legal & 1) this.#offer(state, SHIFT, so + (scores[SHIFT] as number));
    if (legal & 2) for (let a = 1; a < rights; a++) this.#offer(state, a, so + (scores[a] as number));
    if (legal & 4) for (let a = rights; a < scores.length; a++) this.#offer(state, a, so + (scores[a] as number));
  }

  /** Keeps a step if it is among the best so far; of equal ones the earlier. */
  #offer(state: number, action: number, score: number): void {
    const { width } = this.settings;
    const scores = this.#candidateScore;
    if (this.#candidates === width && score <= (scores[width - 1] as number)) return;
    let at = this.#candidates < width ? this.#candidates++ : width - 1;
    for (; at > 0 && (scores[at - 1] as number) < score; at--) {
      scores[at] = scores[at - 1] as number;
      this.#candidateState[at] = this.#candidateState[at - 1] as number;
      this.#candidateAction[at] = this.#candidateAction[at - 1] as number;
    }
    scores[at] = score;
    this.#candidateState[at] = state;
    this.#candidateAction[at] = action;
  }
}
