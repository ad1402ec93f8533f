/** Trees → a parser: the structured perceptron with a beam, updated where it is most wrong (Huang, Fayong and Guo 2012, "max-violation"). */
import type { TaggedWords } from '../reading/parser/tagged-words';
import { Beam, type BeamSettings } from '../reading/parser/beam';
import { AveragedWeights } from './averaged';
import type { Chance } from './chance';
import { goldActions } from './gold-actions';

export interface GoldTree {
  readonly words: TaggedWords;
  /** Without crossing arcs; -1 for the root. */
  readonly heads: readonly number[];
  readonly groups: readonly number[];
}

/** A first training, which finds the features that matter most: its rounds, and how many of them are then learnt anew. */
export interface Trial {
  readonly epochs: number;
  readonly features: number;
}

export interface ArcTraining extends BeamSettings {
  readonly groups: number;
  readonly epochs: number;
  readonly trial: Trial | null;
  readonly chance: Chance;
  readonly report: (round: string, weights: AveragedWeights) => void;
}

export function trainArcs(trees: readonly GoldTree[], training: ArcTraining): AveragedWeights {
  const { trial, groups, epochs } = training;
  const only = trial === null ? null : featuresOf(trees, training, trial);
  const weights = new AveragedWeights(1 + groups, only);
  trainRounds(trees, training, { weights, epochs, name: 'arcs' });
  return weights;
}

function featuresOf(trees: readonly GoldTree[], training: ArcTraining, { epochs, features }: Trial): Int32Array {
  const weights = new AveragedWeights(1 + training.groups);
  trainRounds(trees, training, { weights, epochs, name: 'trial' });
  return weights.mostUpdated(features);
}

interface Rounds {
  readonly weights: AveragedWeights;
  readonly epochs: number;
  readonly name: string;
}

function trainRounds(trees: readonly GoldTree[], training: ArcTraining, { weights, epochs, name }: Rounds): void {
  const beam = new Beam(weights, training);
  const learnable = trees.filter(({ heads }) => heads.length <= training.longest);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const tree of training.chance.shuffled(learnable)) learn(beam, weights, tree);
    training.report(`${name} ${epoch + 1}`, weights);
  }
}

function learn(beam: Beam, weights: AveragedWeights, tree: GoldTree): void {
  const { derivations } = beam;
  const actions = goldActions(tree);
  beam.begin(tree.words);
  let gold = beam.best;
  // the states at which the gold derivation is furthest behind
  let worst = { violation: 0, gold: -1, guess: -1 };
  for (const action of actions) {
    const score = (derivations.score[gold] as number) + (beam.scoresOf(gold)[action] as number);
    gold = derivations.step(gold, action, score);
    beam.advance();
    const violation = (derivations.score[beam.best] as number) - score;
    if (violation > worst.violation || (worst.guess < 0 && violation === 0 && !isSame(beam, gold, beam.best)))
      worst = { violation, gold, guess: beam.best };
  }
  weights.tick();
  if (worst.guess >= 0) update(beam, weights, worst);
}

function isSame({ derivations }: Beam, a: number, b: number): boolean {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x < 0 || y < 0 || derivations.action[x] !== derivations.action[y]) return false;
    x = derivations.before[x] as number;
    y = derivations.before[y] as number;
  }
  return true;
}

function update(beam: Beam, weights: AveragedWeights, { gold, guess }: { gold: number; guess: number }): void {
  const { derivations } = beam;
  const path = (last: number) => {
    const states: number[] = [];
    for (let state = last; derivations.before[state] !== -1; state = derivations.before[state] as number)
      states.push(state);
    return states.reverse();
  };
  const [right, wrong] = [path(gold), path(guess)];
  let shared = 0;
  while (
    shared < right.length &&
    derivations.action[right[shared] as number] === derivations.action[wrong[shared] as number]
  )
    shared++;
  const change = (states: readonly number[], by: number) => {
    for (const state of states.slice(shared)) {
      beam.scoresOf(derivations.before[state] as number);
      weights.update(beam.features, derivations.action[state] as number, by);
    }
  };
  change(right, 1);
  change(wrong, -1);
}
