/** Words → tags, one after another from the left: an averaged perceptron (Collins 2002). */
import { FeatureList } from './hashing';
import { tagContext, tagFeatures } from './tag-features';
import type { TagLexicon } from './tag-lexicon';
import type { Weights } from './weights';
import type { WordForms } from './word-forms';

export interface TaggerModel {
  readonly weights: Weights;
  readonly lexicon: TagLexicon;
  /** Tags of names, which any word with a capital may have. */
  readonly names: readonly number[];
}

/** @returns the number of each word's tag, and one entry more for what is beyond the ends */
export function tagWords({ weights, lexicon, names }: TaggerModel, words: WordForms): Int32Array {
  const context = tagContext(words, lexicon);
  const features = new FeatureList();
  const scores = new Int32Array(weights.width);
  for (let i = 0; i < words.size; i++) {
    const allowed = lexicon.tagsOf(words.word[i] as number);
    if (allowed?.length === 1 && words.capital[i] === 0) {
      context.tags[i] = allowed[0] as number;
      continue;
    }
    tagFeatures(features, context, i);
    scores.fill(0);
    weights.addTo(scores, features);
    context.tags[i] = bestTag(scores, allowed, words.capital[i] === 1 ? names : []);
  }
  return context.tags;
}

/** The allowed class of the highest score, the first of several; `more` are allowed as well. */
export function bestTag(scores: Int32Array, allowed: readonly number[] | null, more: readonly number[]): number {
  let best = -1;
  let most = -Infinity;
  const offer = (tag: number) => {
    const score = scores[tag] as number;
    if (score <= most) return;
    most = score;
    best = tag;
  };
  if (allowed === null) for (let tag = 0; tag < scores.length; tag++) offer(tag);
  else {
    for (const tag of allowed) offer(tag);
    for (const tag of more) offer(tag);
  }
  return best;
}
