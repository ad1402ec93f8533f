/** Sentences with tags → a tagger. */
import { FeatureList } from '../reading/parser/hashing';
import { tagContext, tagFeatures } from '../reading/parser/tag-features';
import { TagLexicon, type LexiconRows } from '../reading/parser/tag-lexicon';
import { bestTag, type TaggerModel } from '../reading/parser/tagger';
import { AveragedWeights } from './averaged';
import type { Chance } from './chance';
import type { TaggedSentence } from './tagged-sentence';
import { trainLexicon } from './train-lexicon';

export interface TaggerTraining {
  readonly tags: number;
  readonly names: readonly number[];
  readonly epochs: number;
  /** How many features are learnt anew after a first training, which finds those that matter most; null: all at once. */
  readonly features: number | null;
  readonly chance: Chance;
}

export interface LearntTagger {
  readonly weights: AveragedWeights;
  readonly lexicon: LexiconRows;
}

export function trainTagger(sentences: readonly TaggedSentence[], training: TaggerTraining): LearntTagger {
  const { tags, features } = training;
  const lexicon = trainLexicon(sentences);
  const tagger = (only: Int32Array | null): TaggerInTraining => ({
    weights: new AveragedWeights(tags, only),
    lexicon: new TagLexicon(lexicon),
    names: training.names,
  });
  const only = features === null ? null : trainRounds(sentences, training, tagger(null)).mostUpdated(features);
  return { weights: trainRounds(sentences, training, tagger(only)), lexicon };
}

interface TaggerInTraining extends TaggerModel {
  readonly weights: AveragedWeights;
}

function trainRounds(
  sentences: readonly TaggedSentence[],
  { epochs, chance }: TaggerTraining,
  tagger: TaggerInTraining,
): AveragedWeights {
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of chance.shuffled(sentences)) learn(tagger, sentence);
  return tagger.weights;
}

/** One sentence with its own guesses as tags before each word, so that it learns what to do after a mistake. */
function learn({ weights, lexicon, names }: TaggerInTraining, { words, tags }: TaggedSentence): void {
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
    const guess = bestTag(scores, allowed, words.capital[i] === 1 ? names : []);
    const gold = tags[i] as number;
    context.tags[i] = guess;
    weights.tick();
    if (gold < 0 || gold === guess) continue;
    weights.update(features, gold, 1);
    weights.update(features, guess, -1);
  }
}
