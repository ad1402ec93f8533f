/** A tree → the names of its relations, heads first: an averaged perceptron over the whole tree (the second stage of McDonald et al. 2006). */
import type { Arcs } from './beam';
import { FeatureList } from './hashing';
import { RelationFeatures, treeOf } from './relation-features';
import type { TaggedWords } from './tagged-words';
import { bestTag } from './tagger';
import type { Weights } from './weights';

export interface RelationModel {
  readonly weights: Weights;
  /** Relations among which to choose, by group. */
  readonly members: readonly (readonly number[])[];
  /** Number of the universal tag AUX. */
  readonly auxiliaryTag: number;
}

/** @returns the number of each word's relation */
export function nameRelations(model: RelationModel, words: TaggedWords, { heads, groups }: Arcs): Int32Array {
  const tree = treeOf(heads, groups, words.coarse);
  const relations = new Int32Array(heads.length).fill(-1);
  const features = new RelationFeatures(words, tree, relations, model.auxiliaryTag);
  const list = new FeatureList();
  const scores = new Int32Array(model.weights.width);
  for (const i of tree.order) {
    const allowed = model.members[groups[i] as number] ?? [];
    if (allowed.length > 1) {
      features.fill(list, i);
      scores.fill(0);
      model.weights.addTo(scores, list);
    }
    relations[i] = allowed.length > 1 ? bestTag(scores, allowed, []) : (allowed[0] ?? 0);
  }
  return relations;
}
