/** Treebanks in CoNLL-U → the bytes of a parser. The same treebanks and settings give the same bytes. */
import type { ModelParts } from '../reading/parser/model-file';
import { readConllu } from './conllu';
import { encodeModel } from './encode-model';
import { LEFT_GROUPS } from './groups';
import { quantize, type Pruning } from './quantize';
import { trainLemmas } from './train-lemmas';
import { nameTags, trainModel, type TrainingSettings } from './train-model';
import { trainWords } from './train-words';

export interface Treebank {
  readonly conllu: string;
  /** How often each of its sentences is read in a round. */
  readonly times: number;
}

export interface FileSettings extends TrainingSettings {
  /** How far a derivation may fall behind, in units of the arcs' weights. */
  readonly margin: number;
  readonly pruning: Readonly<Record<'tagger' | 'arcs' | 'relations', Pruning>>;
}

/** Each number was chosen on the development parts of both treebanks. */
export const SETTINGS: FileSettings = {
  seed: 1,
  tagEpochs: 4,
  tagFeatures: 60_000,
  folds: 5,
  arcEpochs: 8,
  trial: { epochs: 2, features: 250_000 },
  relationEpochs: 4,
  beam: 4,
  longest: 120,
  margin: 100,
  pruning: {
    tagger: { updates: 1, step: 1 },
    arcs: { updates: 1, step: 2 },
    relations: { updates: 3, step: 1.5 },
  },
};

/** @param say told of each step as it ends */
export function train(treebanks: readonly Treebank[], settings: FileSettings, say: (step: string) => void): Uint8Array {
  const weighted = treebanks.flatMap(({ conllu, times }) => readConllu(conllu).map((gold) => ({ gold, times })));
  const sentences = weighted.map(({ gold }) => gold);
  const { inventory, tagger, arcs, relations } = trainModel(weighted, settings, say);
  const { edits, rules } = trainLemmas(sentences);
  const { words, prefixes } = trainWords(sentences);
  const { pruning } = settings;
  const rows = {
    tagger: quantize(tagger.weights, pruning.tagger),
    arcs: quantize(arcs, pruning.arcs),
    relations: quantize(relations, pruning.relations),
  };
  const header: ModelParts['header'] = {
    tags: [...inventory.tags],
    coarse: [...inventory.coarse],
    coarseOf: [...inventory.coarseOf],
    names: nameTags(inventory),
    relations: [...inventory.relations],
    members: inventory.members.map((members) => [...members]),
    leftGroups: LEFT_GROUPS,
    beam: settings.beam,
    margin: settings.margin,
    edits: [...edits],
    lemmas: rules,
    wholeWords: [...words],
    prefixes: [...prefixes],
    lexicon: { words: tagger.lexicon.words.length, members: tagger.lexicon.members.map((tags) => [...tags]) },
    rows: [rows.tagger, rows.arcs, rows.relations].map(({ width, keys, values }) => ({
      width,
      rows: keys.length,
      entries: values.length,
    })),
  };
  return encodeModel({ header, lexicon: tagger.lexicon, ...rows });
}
