/** The classes that a model tells apart, numbered by how often they occur. */
import type { GoldSentence } from './conllu';
import { compare } from '../base/compare';
import { GROUPS, groupOf } from './groups';

export interface Inventory {
  /** "VERB VBD": universal tag and the treebank's own. */
  readonly tags: readonly string[];
  /** Universal tags. */
  readonly coarse: readonly string[];
  /** Number of the universal tag of each tag. */
  readonly coarseOf: readonly number[];
  readonly relations: readonly string[];
  /** Relations that occur in each group. */
  readonly members: readonly (readonly number[])[];
}

/** Tags that occur less often are slips or too rare to learn. */
const RAREST_TAG = 4;
const RAREST_RELATION = 3;

export function inventoryOf(sentences: readonly GoldSentence[]): Inventory {
  const tags = numbered(sentences.map(tagsOf), RAREST_TAG);
  const coarse = numbered(
    tags.map((tag) => [coarseIn(tag)]),
    1,
  );
  const relations = numbered(
    sentences.map((sentence) => sentence.relations),
    RAREST_RELATION,
  );
  const members = Array.from({ length: GROUPS }, (): Set<number> => new Set());
  for (const sentence of sentences)
    sentence.relations.forEach((relation, i) => {
      const number = relations.indexOf(relation);
      const side = (sentence.heads[i] ?? -1) > i ? 'left' : 'right';
      if (number >= 0) members[groupOf(relation, side)]?.add(number);
    });
  return {
    tags,
    coarse,
    coarseOf: tags.map((tag) => coarse.indexOf(coarseIn(tag))),
    relations,
    members: members.map((set) => [...set].sort((a, b) => a - b)),
  };
}

export const tagsOf = ({ upos, xpos }: GoldSentence): string[] => upos.map((tag, i) => `${tag} ${xpos[i] ?? '_'}`);
const coarseIn = (tag: string): string => tag.split(' ')[0] ?? '';

function numbered(lists: readonly (readonly string[])[], rarest: number): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= rarest)
    .sort(([a, n], [b, m]) => m - n || compare(a, b))
    .map(([name]) => name);
}
