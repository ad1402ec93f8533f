/** Sentences with tags → a tagger. */
import { FeatureList } from '../reading/parser/hashing';
import { tagContext, tagFeatures } from '../reading/parser/tag-features';
import { TagLexicon, type LexiconRows } from '../reading/parser/tag-lexicon';
import { bestTag, type TaggerModel } from '../reading/parser/tagger';
import { wordForms, type WordForms } from '../reading/parser/word-forms';
import { AveragedWeights } from './averaged';
import type { Chance } from './chance';

export interface TaggedSentence {
  readonly words: WordForms;
  /** Numbers of the tags, -1 for one that is not learnt. */
  readonly tags: Int32Array;
}

export function taggedSentence(
  forms: readonly string[],
  names: readonly string[],
  all: readonly string[],
): TaggedSentence {
  return { words: wordForms(forms), tags: Int32Array.from(names, (name) => all.indexOf(name)) };
}

/** Times a word is seen from which on it is in the lexicon, and from which on it has no other tags than it was seen with. */
const KNOWN = 3;
const CLOSED = 30;
/** A tag that a common word has in fewer cases than this share is a slip. */
const SLIP = 0.002;

function lexiconOf(sentences: readonly TaggedSentence[]): LexiconRows {
  const seen = new Map<number, Map<number, number>>();
  for (const { words, tags } of sentences)
    for (let i = 0; i < words.size; i++) {
      const word = words.word[i] as number;
      const tag = tags[i] as number;
      if (tag < 0) continue;
      const counts = seen.get(word) ?? new Map<number, number>();
      seen.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  const entries = [...seen]
    .map(([word, counts]) => ({ word, counts, total: [...counts.values()].reduce((a, b) => a + b, 0) }))
    .filter(({ total }) => total >= KNOWN)
    .sort((a, b) => a.word - b.word);
  const members: number[][] = [];
  const numberOf = new Map<string, number>();
  const classes = entries.map(({ counts, total }) => {
    const tags = [...counts].filter(([, n]) => n > SLIP * total).map(([tag]) => tag).sort((a, b) => a - b); // prettier-ignore
    const name = tags.join(' ');
    if (!numberOf.has(name)) numberOf.set(name, members.push(tags) - 1);
    return numberOf.get(name) ?? 0;
  });
  return {
    words: Int32Array.from(entries, ({ word }) => word),
    classes: Uint16Array.from(classes),
    closed: Uint8Array.from(entries, ({ total }) => (total >= CLOSED ? 1 : 0)),
    members,
  };
}

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
  const lexicon = lexiconOf(sentences);
  const first = rounds(sentences, lexicon, training, new AveragedWeights(training.tags));
  if (training.features === null) return { weights: first, lexicon };
  const again = new AveragedWeights(training.tags, first.mostUpdated(training.features));
  return { weights: rounds(sentences, lexicon, training, again), lexicon };
}

function rounds(
  sentences: readonly TaggedSentence[],
  rows: LexiconRows,
  { epochs, names, chance }: TaggerTraining,
  weights: AveragedWeights,
): AveragedWeights {
  const model = { weights, lexicon: new TagLexicon(rows), names };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of chance.shuffled(sentences)) learn(model, weights, sentence);
  return weights;
}

/** One sentence with its own guesses as tags before each word, so that it learns what to do after a mistake. */
function learn({ lexicon, names }: TaggerModel, weights: AveragedWeights, { words, tags }: TaggedSentence): void {
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
