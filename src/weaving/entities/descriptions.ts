/** "The palace official" → Ada Berg, because some article called her "palace press aide Ada Berg". */
import { personNoun } from '../../reading/lexicon/people';
import type { MentionFact } from '../../reading/types';

export interface HeldRole {
  /** Key of the actor who holds it. */
  readonly holder: string;
  /** Lemma of the office or description. */
  readonly head: string;
  /** Keys of the actors it hangs on. */
  readonly anchors: readonly string[];
  readonly article: number;
  readonly at: number;
}

export type RolesByHead = ReadonlyMap<string, readonly HeldRole[]>;

export function rolesByHead(roles: readonly HeldRole[]): RolesByHead {
  const index = new Map<string, HeldRole[]>();
  for (const role of roles) {
    for (const key of [role.head, ...wider(role.head)]) {
      const list = index.get(key);
      if (list) list.push(role);
      else index.set(key, [role]);
    }
  }
  return index;
}

const HEADS_OF_STATE = new Set([
  'president',
  'minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'prime minister',
  'dictator',
  'ruler',
  'sultan',
  'emir',
]);

/** Wider words by which a holder of the office may be called later: any office leads, any adviser is an official. */
function wider(head: string): string[] {
  if (HEADS_OF_STATE.has(head)) return ['leader', '*office'];
  const noun = personNoun(head);
  if (noun?.kind === 'office') return ['chief', 'leader', 'official', 'boss'];
  return noun?.speaksFor ? ['official', 'aide', 'insider', 'adviser', 'representative'] : [];
}

/**
 * The one person whom a singular description fits, or null. `earlier` are the people named before it in its article, in
 * order; of several who fit, the one named last before it is meant; if none was named, only a single fit in the corpus counts.
 */
export function resolveDescription(
  m: MentionFact,
  anchors: readonly string[],
  roles: RolesByHead,
  earlier: readonly { key: string; at: number }[],
  article: number,
): string | null {
  const fitting = (roles.get(m.head ?? '') ?? []).filter((role) =>
    anchors.length === 0 ? role.article === article : anchors.some((a) => role.anchors.includes(a)),
  );
  const exact = fitting.filter((role) => role.head === m.head);
  for (const list of exact.length > 0 ? [exact, fitting] : [fitting]) {
    const holders = [...new Set(list.map((role) => role.holder))];
    if (holders.length === 1 && holders[0] !== undefined)
      return anchors.length > 0 || earlier.some((e) => e.key === holders[0]) ? holders[0] : null;
    const last = earlier.findLast((e) => holders.includes(e.key));
    if (last && m.definite) return last.key;
  }
  return null;
}
