/** Treebanks → everything that the parser knows. */
import { TagLexicon } from '../reading/parser/tag-lexicon';
import { taggedWords, type TagKinds, type TaggedWords } from '../reading/parser/tagged-words';
import { tagWords } from '../reading/parser/tagger';
import { wordForms } from '../reading/parser/word-forms';
import type { AveragedWeights } from './averaged';
import { Chance } from './chance';
import type { GoldSentence } from './conllu';
import { GROUPS, LEFT_GROUPS, groupOf } from './groups';
import { inventoryOf, tagsOf, type Inventory } from './inventory';
import { projective } from './projective';
import { taggedSentence, type TaggedSentence } from './tagged-sentence';
import { trainArcs, type Trial } from './train-arcs';
import { trainRelations } from './train-relations';
import { trainTagger, type LearntTagger, type TaggerTraining } from './train-tagger';
import { withoutMarks } from './without-marks';

export interface TrainingSettings {
  readonly seed: number;
  readonly tagEpochs: number;
  /** As in `TaggerTraining`. */
  readonly tagFeatures: number | null;
  /** Parts of which each is tagged by a tagger that learnt from the others, so that the parser meets tags as they will be. */
  readonly folds: number;
  readonly arcEpochs: number;
  readonly trial: Trial | null;
  readonly relationEpochs: number;
  readonly beam: number;
  readonly longest: number;
}

/** A sentence, and how often it is read in a round. */
export interface WeightedSentence {
  readonly gold: GoldSentence;
  readonly times: number;
}

export interface Learnt {
  readonly inventory: Inventory;
  readonly tagger: LearntTagger;
  readonly arcs: AveragedWeights;
  readonly relations: AveragedWeights;
}

/** @param say told of each step as it ends, with what has been learnt so far */
export function trainModel(
  weighted: readonly WeightedSentence[],
  settings: TrainingSettings,
  say: (step: string, learnt: Partial<Learnt>) => void,
): Learnt {
  const sentences = weighted.map(({ gold }) => gold);
  const repeated: Repeat = (items, of = () => true) =>
    items.flatMap((item, i) => (of(i) ? Array.from({ length: weighted[i]?.times ?? 0 }, () => item) : []));
  const inventory = inventoryOf(sentences);
  const tagged = sentences.map((s) => taggedSentence(s.forms, tagsOf(s), inventory.tags));
  const names = nameTags(inventory);
  const tagging = (seed: number, features: number | null): TaggerTraining => {
    return { tags: inventory.tags.length, names, epochs: settings.tagEpochs, features, chance: new Chance(seed) };
  };
  const tagger = trainTagger(repeated(tagged), tagging(settings.seed, settings.tagFeatures));
  say('tagger', { inventory, tagger });
  const tags = jackknifed(tagged, settings.folds, (fold) => {
    const others = repeated(tagged, (i) => i % settings.folds !== fold);
    const { weights, lexicon } = trainTagger(others, tagging(settings.seed + fold + 1, null));
    return { weights, lexicon: new TagLexicon(lexicon), names };
  });
  say('jackknife', {});
  const words = sentences.map((s, i) => taggedWords(wordForms(s.forms), tags[i] as Int32Array, kindsOf(inventory)));
  const wordTrees = sentences.map((s, i) => wordTree(s, words[i] as TaggedWords));
  const relations = trainNames(repeated(wordTrees), inventory, settings);
  say('relations', { relations });
  const trees = wordTrees.map(({ words, heads: crossing, relations: names }) => {
    const heads = projective(crossing);
    return { words, heads, groups: groupsOf(heads, names) };
  });
  const arcs = trainArcs(repeated(trees), {
    width: settings.beam,
    margin: Infinity,
    leftGroups: LEFT_GROUPS,
    longest: settings.longest,
    groups: GROUPS,
    epochs: settings.arcEpochs,
    chance: new Chance(settings.seed + 101),
    trial: settings.trial,
    report: (round, weights) => say(round, { arcs: weights }),
  });
  return { inventory, tagger, arcs, relations };
}

/** Tags of names: any word with a capital may have one. */
export const nameTags = ({ tags }: Pick<Inventory, 'tags'>): number[] =>
  tags.flatMap((tag, i) => (/^PROPN NNPS?$/.test(tag) ? [i] : []));

const groupsOf = (heads: readonly number[], relations: readonly string[]): number[] =>
  heads.map((head, i) => groupOf(relations[i] ?? '', head > i ? 'left' : 'right'));

type Tagger = Parameters<typeof tagWords>[0];
/** The items, one for each sentence and as often as that is read; `of` chooses by number of the sentence. */
type Repeat = <T>(items: readonly T[], of?: (i: number) => boolean) => T[];

/** @param train makes a tagger of the sentences that are not in a fold */
function jackknifed(
  sentences: readonly TaggedSentence[],
  folds: number,
  train: (fold: number) => Tagger,
): Int32Array[] {
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const tagger = train(fold);
    sentences.forEach(({ words }, i) => {
      if (i % folds === fold) tags[i] = tagWords(tagger, words);
    });
  }
  return tags;
}

interface WordTree {
  readonly words: TaggedWords;
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const wordTree = ({ heads, relations }: GoldSentence, words: TaggedWords): WordTree => ({
  words,
  heads: withoutMarks(heads, words.places),
  relations: [...words.places].map((place) => relations[place] ?? ''),
});

const kindsOf = ({ coarseOf, coarse }: Inventory): TagKinds => ({ coarseOf, mark: coarse.indexOf('PUNCT') });

function trainNames(trees: readonly WordTree[], inventory: Inventory, settings: TrainingSettings): AveragedWeights {
  const named = trees.map(({ words, heads, relations }) => ({
    words,
    heads: Int32Array.from(heads),
    groups: Int32Array.from(groupsOf(heads, relations)),
    relations: Int32Array.from(relations, (relation) => inventory.relations.indexOf(relation)),
  }));
  return trainRelations(named, {
    relations: inventory.relations.length,
    members: inventory.members,
    auxiliaryTag: inventory.coarse.indexOf('AUX'),
    epochs: settings.relationEpochs,
    chance: new Chance(settings.seed + 51),
  });
}
