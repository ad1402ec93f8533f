/** Treebanks → everything that the parser knows. */
import { taggedWords, type TaggedWords } from '../reading/parser/arc-features';
import { TagLexicon } from '../reading/parser/tag-lexicon';
import { tagWords } from '../reading/parser/tagger';
import { wordForms } from '../reading/parser/word-forms';
import type { AveragedWeights } from './averaged';
import { Chance } from './chance';
import type { GoldSentence } from './conllu';
import { GROUPS, LEFT_GROUPS, groupOf } from './groups';
import { inventoryOf, tagsOf, type Inventory } from './inventory';
import { projective } from './projective';
import { trainArcs, type Trial } from './train-arcs';
import { trainRelations } from './train-relations';
import { taggedSentence, trainTagger, type LearntTagger, type TaggedSentence } from './train-tagger';

export interface TrainingSettings {
  readonly seed: number;
  readonly tagEpochs: number;
  /** Parts of which each is tagged by a tagger that learnt from the others, so that the parser meets tags as they will be. */
  readonly folds: number;
  readonly arcEpochs: number;
  readonly trial: Trial | null;
  readonly relationEpochs: number;
  readonly beam: number;
  readonly longest: number;
}

export interface Learnt {
  readonly inventory: Inventory;
  readonly tagger: LearntTagger;
  readonly arcs: AveragedWeights;
  readonly relations: AveragedWeights;
}

/** @param say told of each step as it ends, with what has been learnt so far */
export function trainModel(
  sentences: readonly GoldSentence[],
  settings: TrainingSettings,
  say: (step: string, learnt: Partial<Learnt>) => void,
): Learnt {
  const inventory = inventoryOf(sentences);
  const tagged = sentences.map((s) => taggedSentence(s.forms, tagsOf(s), inventory.tags));
  const names = nameTags(inventory);
  const tagging = (epochs: number, seed: number) => ({ tags: inventory.tags.length, names, epochs, chance: new Chance(seed) }); // prettier-ignore
  const tagger = trainTagger(tagged, tagging(settings.tagEpochs, settings.seed));
  say('tagger', { inventory, tagger });
  const tags = jackknifed(tagged, settings.folds, (others, fold) => {
    const { weights, lexicon } = trainTagger(others, tagging(settings.tagEpochs, settings.seed + fold + 1));
    return { weights, lexicon: new TagLexicon(lexicon), names };
  });
  say('jackknife', {});
  const words = sentences.map((s, i) => taggedWords(wordForms(s.forms), tags[i] as Int32Array, inventory.coarseOf));
  const relations = trainNames(sentences, words, inventory, settings);
  say('relations', { relations });
  const trees = sentences.map((s, i) => {
    const heads = projective(s.heads);
    return { words: words[i] as TaggedWords, heads, groups: groupsOf(heads, s.relations) };
  });
  const arcs = trainArcs(trees, {
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

export const groupsOf = (heads: readonly number[], relations: readonly string[]): number[] =>
  heads.map((head, i) => groupOf(relations[i] ?? '', head > i ? 'left' : 'right'));

type Tagger = Parameters<typeof tagWords>[0];

function jackknifed(
  sentences: readonly TaggedSentence[],
  folds: number,
  train: (others: readonly TaggedSentence[], fold: number) => Tagger,
): Int32Array[] {
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const tagger = train(
      sentences.filter((_, i) => i % folds !== fold),
      fold,
    );
    sentences.forEach(({ words }, i) => {
      if (i % folds === fold) tags[i] = tagWords(tagger, words);
    });
  }
  return tags;
}

function trainNames(
  sentences: readonly GoldSentence[],
  words: readonly TaggedWords[],
  inventory: Inventory,
  settings: TrainingSettings,
): AveragedWeights {
  const trees = sentences.map((s, i) => ({
    words: words[i] as TaggedWords,
    heads: Int32Array.from(s.heads),
    groups: Int32Array.from(groupsOf(s.heads, s.relations)),
    relations: Int32Array.from(s.relations, (relation) => inventory.relations.indexOf(relation)),
  }));
  return trainRelations(trees, {
    relations: inventory.relations.length,
    members: inventory.members,
    auxiliaryTag: inventory.coarse.indexOf('AUX'),
    epochs: settings.relationEpochs,
    chance: new Chance(settings.seed + 51),
  });
}
