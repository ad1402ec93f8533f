/**
 * Groups of relations that the parser tells apart while it builds a tree; a second model names the relation itself. Few enough
 * to be quick, and enough to know that a verb has its subject already.
 */

const LEFT: readonly (readonly string[])[] = [
  ['nsubj', 'csubj', 'expl'],
  ['det', 'amod', 'nummod', 'nmod', 'compound', 'flat', 'goeswith'],
  ['case', 'mark', 'cc'],
  ['aux', 'cop'],
  ['punct'],
  ['advmod', 'advcl', 'obl', 'discourse', 'vocative'],
];
const RIGHT: readonly (readonly string[])[] = [
  ['obj', 'iobj', 'nsubj', 'csubj', 'expl'],
  ['ccomp', 'xcomp'],
  ['obl'],
  ['nmod', 'nummod', 'amod'],
  ['acl'],
  ['advcl'],
  ['conj'],
  ['punct'],
  ['flat', 'fixed', 'goeswith', 'compound'],
  ['appos', 'list', 'parataxis'],
  ['root'],
];
/** One more on either side for whatever is in no other. */
export const LEFT_GROUPS = LEFT.length + 1;
export const GROUPS = LEFT_GROUPS + RIGHT.length + 1;

/** Number of the group of a relation, left ones first. */
export function groupOf(relation: string, side: 'left' | 'right'): number {
  const base = relation.split(':')[0] ?? '';
  const groups = side === 'left' ? LEFT : RIGHT;
  const found = groups.findIndex((group) => group.includes(base));
  return (side === 'left' ? 0 : LEFT_GROUPS) + (found < 0 ? groups.length : found);
}
