/** Trees → what names their relations. */
import type { TaggedWords } from '../reading/parser/tagged-words';
import { FeatureList } from '../reading/parser/hashing';
import { RelationFeatures, treeOf } from '../reading/parser/relation-features';
import { bestTag } from '../reading/parser/tagger';
import { AveragedWeights } from './averaged';
import type { Chance } from './chance';

export interface NamedTree {
  readonly words: TaggedWords;
  readonly heads: Int32Array;
  readonly groups: Int32Array;
  /** Numbers of the relations, -1 for one that is not learnt. */
  readonly relations: Int32Array;
}

export interface RelationTraining {
  readonly relations: number;
  readonly members: readonly (readonly number[])[];
  readonly auxiliaryTag: number;
  readonly epochs: number;
  readonly chance: Chance;
}

export function trainRelations(trees: readonly NamedTree[], training: RelationTraining): AveragedWeights {
  const weights = new AveragedWeights(training.relations);
  for (let epoch = 0; epoch < training.epochs; epoch++)
    for (const tree of training.chance.shuffled(trees)) learn(weights, tree, training);
  return weights;
}

function learn(weights: AveragedWeights, named: NamedTree, { members, auxiliaryTag }: RelationTraining): void {
  const { words, heads, groups, relations: gold } = named;
  const tree = treeOf(heads, groups, words.coarse);
  const guesses = new Int32Array(heads.length).fill(-1);
  const features = new RelationFeatures(words, tree, guesses, auxiliaryTag);
  const list = new FeatureList();
  const scores = new Int32Array(weights.width);
  for (const i of tree.order) {
    const allowed = members[groups[i] as number] ?? [];
    const right = gold[i] as number;
    features.fill(list, i);
    scores.fill(0);
    weights.addTo(scores, list);
    const guess = bestTag(scores, allowed, []);
    guesses[i] = guess;
    weights.tick();
    if (right < 0 || guess < 0 || guess === right) continue;
    weights.update(list, right, 1);
    weights.update(list, guess, -1);
  }
}
