/** The classes that the network tells apart, numbered by how often they occur. */
import type { GoldSentence } from './conllu';
import { compare } from '../base/compare';

export interface Inventory {
  /** "VERB VBD": universal tag and the treebank's own. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** Tags that occur less often are slips or too rare to learn. */
const RAREST_TAG = 4;
const RAREST_RELATION = 3;

export const inventoryOf = (sentences: readonly GoldSentence[]): Inventory => ({
  tags: numbered(sentences.map(tagsOf), RAREST_TAG),
  relations: numbered(
    sentences.map((sentence) => sentence.relations),
    RAREST_RELATION,
  ),
});

export const tagsOf = ({ upos, xpos }: GoldSentence): string[] => upos.map((tag, i) => `${tag} ${xpos[i] ?? '_'}`);

function numbered(lists: readonly (readonly string[])[], rarest: number): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= rarest)
    .sort(([a, n], [b, m]) => m - n || compare(a, b))
    .map(([name]) => name);
}
