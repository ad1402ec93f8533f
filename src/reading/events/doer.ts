/** Do chunks and tree name the same doer? Where they do not, one of them has misread the clause. */
import type { Dependencies } from '../syntax/tree';
import type { VerbGroup } from '../syntax/types';
import { members, type Clause } from './clause';

/**
 * Whether the subject that the rules found for a verb is the one that the parser found: the subject of its clause, or, for a clause
 * without one, of the clauses that it is joined to or hangs on. True where either says nothing.
 */
export function doersAgree({ syntax: { tree, phrases } }: Clause, { subject, main, describes }: VerbGroup): boolean {
  // "said Ada Berg, the mayor": what follows its verb is found by other marks
  if (!subject || subject.pronoun || describes || subject.from > main) return true;
  const found = subjectOf(tree, tree.clauseOf(main));
  if (found === null) return true;
  const named = members(subject).flatMap((np) => [np, np.apposition, phrases.find((p) => p.apposition === np)]);
  return named.some((np) => np && ((np.from <= found && found < np.to) || tree.areOne(np.head, found)));
}

/** Of a clause, or of those that it is joined to or hangs on; null where none has one. */
function subjectOf(tree: Dependencies, clause: number): number | null {
  for (let at = clause, steps = 0; at >= 0 && steps < 8; at = tree.headOf(at), steps++) {
    const [found] = tree.in(at, 'nsubj');
    if (found !== undefined) return found;
    if (!/^(?:conj|xcomp|ccomp|advcl|acl|parataxis)$/.test(tree.kindOf(at))) return null;
  }
  return null;
}
