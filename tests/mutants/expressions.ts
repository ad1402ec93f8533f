/** What can go wrong in a regular expression: an alternative less, an anchor or look-around less, a repetition that is none. */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Kind } from './mutant';

/** Offsets in the literal, slashes included. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly kind: Kind;
  /** Changes of one group are alike: of many, a few are tried. */
  readonly group: number;
}

export function changesOf(literal: string): Change[] {
  const changes: Change[] = [];
  const alternatives = (group: number, list: readonly { readonly start: number; readonly end: number }[]) => {
    if (list.length < 2) return;
    list.forEach(({ start, end }, i) => {
      const [from, to] = i === 0 ? [start, list[1]?.start ?? end] : [list[i - 1]?.end ?? start, end];
      changes.push({ from, to, by: '', kind: 'alternative of an expression', group });
    });
  };
  visitRegExpAST(new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(literal), {
    onPatternEnter: (node) => alternatives(node.start, node.alternatives),
    onGroupEnter: (node) => alternatives(node.start, node.alternatives),
    onCapturingGroupEnter: (node) => alternatives(node.start, node.alternatives),
    onAssertionEnter: ({ start, end }) =>
      changes.push({ from: start, to: end, by: '(?:)', kind: 'anchor or look-around', group: start }),
    onQuantifierEnter: ({ start, end, element }) =>
      changes.push({ from: element.end, to: end, by: '', kind: 'repetition', group: start }),
  });
  return changes;
}
