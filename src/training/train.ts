/**
 * Treebanks in CoNLL-U → the numbers that src/training/encoder.py learns from, and what it learnt → the bytes of a parser. The same
 * treebanks and settings give the same numbers.
 */
import type { ModelParts, RowName } from '../reading/parser/model-file';
import { RECTIFIED_UNIT, STATE_UNIT } from '../reading/parser/network';
import { FEATURES, type FeatureTables } from '../reading/parser/word-features';
import { readConllu, type GoldSentence } from './conllu';
import { encodeModel } from './encode-model';
import { exampleColumns, featureTables } from './examples';
import { inventoryOf, type Inventory } from './inventory';
import { bytesOf, quantizeLayer, quantizeTables, type Matrix } from './quantize';
import { trainLemmas } from './train-lemmas';
import { ordinaryWords, trainWords } from './train-words';

export interface Treebank {
  readonly conllu: string;
  /** How often each of its sentences is read in a round; 0 where it is only tried on. */
  readonly times: number;
}

/** Each number was chosen on the development parts of both treebanks. */
export const SETTINGS = {
  seed: 1,
  epochs: 14,
  /** Words of a step, with what fills up short sentences. */
  batch: 1000,
  /** Words of the longest sentence that is learnt from. */
  longest: 100,
  /** Of AdamW (Loshchilov and Hutter 2019): the highest rate, the steps until it is reached, decay; and the largest gradient. */
  rate: 0.003,
  warmup: 200,
  decay: 0.02,
  clip: 5,
  /** How much of the average of the weights each step keeps. */
  keep: 0.998,
  /** What an error of a tag counts beside one of a head or relation. */
  tag_share: 0.5,
  /** How often a word is known by its parts alone: always so often, and more where it is seen less than about so often. */
  word_dropout: 0.05,
  rarity: 0.25,
  /** How often a sentence loses its last mark. */
  mark_dropout: 0.08,
  input_dropout: 0.15,
  dropout: 0.33,
  /** Sizes of the network. */
  hidden: 112,
  arc: 96,
  relation: 96,
  /** Of a row of each table, by `FEATURES`. */
  features: [64, 24, 24, 32, 16] as readonly number[],
};
export type Settings = typeof SETTINGS;

/** What is learnt by counting, and what the network is to learn from. */
export interface Prepared {
  readonly sentences: readonly GoldSentence[];
  readonly inventory: Inventory;
  readonly tables: FeatureTables;
  readonly settings: Settings;
  /** For encoder.py: `examples.json` as a value, and `examples.bin` as numbers. */
  readonly about: unknown;
  readonly columns: Int32Array;
}

/** @param tried is scored as training goes on, and not learnt from */
export function prepare(treebanks: readonly Treebank[], settings: Settings): Prepared {
  const weighted = treebanks.flatMap(({ conllu, times }) => readConllu(conllu).map((gold) => ({ gold, times })));
  const sentences = weighted.flatMap(({ gold, times }) => (times > 0 ? [gold] : []));
  const inventory = inventoryOf(sentences);
  const tables = featureTables(sentences);
  const { words, columns } = exampleColumns(weighted, inventory, tables);
  const sizes = FEATURES.map((name, k) => ({ name, rows: tables.rows[k] ?? 0, size: settings.features[k] ?? 0 }));
  const { tags, relations } = inventory;
  const all = { ...settings, tables: sizes, tags: tags.length, relations: relations.length };
  return {
    ...{ sentences, inventory, tables, settings, columns },
    about: { settings: all, words, sentences: weighted.length },
  };
}

/** Matrices that the network learnt, by the names that encoder.py gives them; rows of several directions lie one after another. */
export type LearntNetwork = (name: string) => Matrix;

export function assemble({ sentences, inventory, tables, settings }: Prepared, learnt: LearntNetwork): Uint8Array {
  const { edits, rules } = trainLemmas(sentences);
  const { words, prefixes } = trainWords(sentences);
  const ordinary = ordinaryWords(sentences);
  const { hidden, arc, relation } = settings;
  const header: ModelParts['header'] = {
    tags: [...inventory.tags],
    relations: [...inventory.relations],
    edits: [...edits],
    lemmas: rules,
    wholeWords: [...words],
    prefixes: [...prefixes],
    words: tables.words.length,
    ordinary: ordinary.length,
    tables: settings.features.map((size, k) => ({ rows: tables.rows[k] ?? 0, size })),
    ...{ hidden, arc, relation },
  };
  const { tables: quantized, unit } = quantizeTables(FEATURES.map((name) => learnt(`tables.${name}`)));
  const rows: Record<RowName, Uint8Array> = {
    root: bytesOf(learnt('root').numbers),
    relationDistance: bytesOf(learnt('relation_distance').numbers),
  };
  return encodeModel({
    header,
    words: tables.words,
    ordinary,
    tables: quantized,
    layers: layersOf(learnt, unit),
    rows,
  });
}

function layersOf(learnt: LearntNetwork, embedded: number): ModelParts['layers'] {
  const [state, rectified] = [1 / STATE_UNIT, 1 / RECTIFIED_UNIT];
  const layer = (name: string, unit: number, bias?: string) =>
    quantizeLayer(learnt(name), bias === undefined ? new Float32Array(0) : learnt(bias).numbers, unit);
  const directed = (name: string, direction: 0 | 1, unit: number, bias?: string) =>
    quantizeLayer(
      half(learnt(name), direction),
      bias === undefined ? new Float32Array(0) : half(learnt(bias), direction).numbers,
      unit,
    );
  return {
    ahead1: directed('input1', 0, embedded, 'bias1'),
    behind1: directed('input1', 1, embedded, 'bias1'),
    aheadState1: directed('state1', 0, state),
    behindState1: directed('state1', 1, state),
    ahead2: directed('input2', 0, state, 'bias2'),
    behind2: directed('input2', 1, state, 'bias2'),
    aheadState2: directed('state2', 0, state),
    behindState2: directed('state2', 1, state),
    tag: layer('tag', state, 'tag_bias'),
    dependent: layer('arc_dependent', state, 'arc_dependent_bias'),
    head: layer('arc_head', state, 'arc_head_bias'),
    wanted: layer('arc_product', rectified, 'arc_product_bias'),
    distance: layer('distance', state, 'distance_bias'),
    relationDependent: layer('relation_dependent', state),
    relationHead: layer('relation_head', state),
    relation: layer('relation', rectified, 'relation_bias'),
  };
}

/** One of two directions. */
function half({ rows, columns, numbers }: Matrix, direction: 0 | 1): Matrix {
  const size = numbers.length / 2;
  return { rows: rows / 2, columns, numbers: numbers.subarray(direction * size, (direction + 1) * size) };
}
