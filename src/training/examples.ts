/** Treebanks → the numbers from which the network learns, as src/training/encoder.py reads them. */
import { FEATURES, WordFeatures, wordHash, type FeatureTables } from '../reading/parser/word-features';
import type { GoldSentence } from './conllu';
import { tagsOf, type Inventory } from './inventory';

/** A sentence, and how often it is read in a round; 0 where it is only tried on. */
export interface WeightedSentence {
  readonly gold: GoldSentence;
  readonly times: number;
}

/** A word has a row of its own that is seen so often; what a rarer one tells of unknown words is worth more. */
const RAREST_WORD = 2;
/** Rows of the tables of parts of words, by `FEATURES` without the first. */
const PART_ROWS = [2048, 1024, 2048, 512];

export function featureTables(sentences: readonly GoldSentence[]): FeatureTables {
  const counts = new Map<number, number>();
  for (const { forms } of sentences)
    for (const form of forms) {
      const hash = wordHash(form);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  const words = Int32Array.from([...counts].flatMap(([hash, count]) => (count >= RAREST_WORD ? [hash] : []))).sort();
  return { words, rows: [words.length + 1, ...PART_ROWS] };
}

/**
 * Columns of 32-bit numbers, one after another: features (words × FEATURES.length, feature by feature), tags, heads (places in the
 * sentence, -1 for the root), relations, marks (0 or 1); where each sentence starts, with one entry more; how often each is read.
 * Tags and relations that are not learnt are -1. Dependents of a mark hang on its head, and later roots on the first.
 */
export function exampleColumns(
  sentences: readonly WeightedSentence[],
  { tags, relations }: Pick<Inventory, 'tags' | 'relations'>,
  tables: FeatureTables,
): { readonly words: number; readonly columns: Int32Array } {
  const features = new WordFeatures(tables);
  const rows = sentences.map(({ gold }) => features.rows(gold.forms));
  const golds = sentences.map(({ gold }) => gold);
  const words = golds.reduce((sum, { forms }) => sum + forms.length, 0);
  const starts = [0];
  for (const { forms } of golds) starts.push((starts.at(-1) ?? 0) + forms.length);
  const columns = [
    ...FEATURES.map((_, k) => rows.flatMap((row) => [...row].filter((_, i) => i % FEATURES.length === k))),
    golds.flatMap((gold) => tagsOf(gold).map((tag) => tags.indexOf(tag))),
    golds.flatMap(wordHeads),
    golds.flatMap((gold) => gold.relations.map((relation) => relations.indexOf(relation))),
    golds.flatMap((gold) => [...marksOf(gold)].map((mark) => (mark ? 1 : 0))),
    starts,
    sentences.map(({ times }) => times),
  ];
  return { words, columns: Int32Array.from(columns.flat()) };
}

/** A sentence of nothing but marks is taken for one of words. */
function marksOf({ upos }: GoldSentence): boolean[] {
  const marks = upos.map((tag) => tag === 'PUNCT');
  return marks.includes(false) ? marks : marks.map(() => false);
}

function wordHeads(gold: GoldSentence): number[] {
  const marks = marksOf(gold);
  const heads = gold.heads.map((_, i) => {
    let head = gold.heads[i] ?? -1;
    while (head >= 0 && marks[head] === true) head = gold.heads[head] ?? -1;
    return head;
  });
  const root = heads.findIndex((head, i) => head < 0 && marks[i] === false);
  return heads.map((head, i) => (head < 0 && i !== root ? root : head));
}
