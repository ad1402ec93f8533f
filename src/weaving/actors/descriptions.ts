/** "The palace official" → Ada Berg, because some article called her "palace press aide Ada Berg". */
import { isShared, otherNamesOf, personNoun } from '../../english/lexicon/people';
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

/** Who holds an office: exactly that one, or also one that the word covers. */
interface Holders {
  readonly exact: Set<string>;
  readonly all: Set<string>;
}

/** By head, who holds such a role in an article, and who holds it for an anchor in any article. */
export type RolesByHead = ReadonlyMap<string, { inArticle: Map<number, Holders>; for: Map<string, Holders> }>;

export function rolesByHead(roles: readonly HeldRole[]): RolesByHead {
  const index = new Map<string, { inArticle: Map<number, Holders>; for: Map<string, Holders> }>();
  for (const role of roles) {
    for (const key of [role.head, ...wider(role.head)]) {
      const held = index.get(key) ?? { inArticle: new Map(), for: new Map() };
      index.set(key, held);
      hold(held.inArticle, role.article, role, key);
      for (const anchor of role.anchors) hold(held.for, anchor, role, key);
    }
  }
  return index;
}

function hold<K>(index: Map<K, Holders>, at: K, { holder, head }: HeldRole, key: string): void {
  const holders = index.get(at) ?? { exact: new Set(), all: new Set() };
  index.set(at, holders);
  holders.all.add(holder);
  if (head === key) holders.exact.add(holder);
}

/** The people named so far in an article, in order. */
export class NamedSoFar {
  readonly #names: string[] = [];
  readonly #last = new Map<string, number>();

  add(key: string): void {
    this.#last.set(key, this.#names.push(key));
  }
  has(key: string): boolean {
    return this.#last.has(key);
  }
  /** Of these people the one named last, null if none was. Looks through whichever list is the shorter. */
  lastOf(people: ReadonlySet<string>): string | null {
    if (people.size > this.#names.length) return this.#names.findLast((key) => people.has(key)) ?? null;
    let last: string | null = null;
    for (const key of people)
      if ((this.#last.get(key) ?? 0) > (last === null ? 0 : (this.#last.get(last) ?? 0))) last = key;
    return last;
  }
}

/** Wider words by which a holder of the office may be called later: any office leads, any adviser is an official. */
function wider(head: string): readonly string[] {
  const called = otherNamesOf(head);
  if (called.length > 0) return called;
  const noun = personNoun(head);
  if (noun?.kind === 'office') return ['chief', 'leader', 'official', 'boss'];
  return noun?.speaksFor ? ['official', 'aide', 'insider', 'adviser', 'representative'] : [];
}

/**
 * The one person whom a singular description fits, or null. `earlier` are the people named before it in its article; of
 * several who fit, the one named last before it is meant; if none was named, only a single fit in the corpus counts.
 */
export function resolveDescription(
  m: MentionFact,
  anchors: readonly string[],
  roles: RolesByHead,
  { earlier, article }: { readonly earlier: NamedSoFar; readonly article: number },
): string | null {
  const held = roles.get(m.head ?? '');
  if (!held) return null;
  const { exact, all } = together(
    anchors.length === 0 ? [held.inArticle.get(article)] : anchors.map((anchor) => held.for.get(anchor)),
  );
  for (const holders of exact.size > 0 ? [exact, all] : [all]) {
    const [only] = holders;
    if (holders.size === 1 && only !== undefined) {
      // "a Brix executive" may be any of them, unless the article itself tells of the one
      const sole = holders === exact && !isShared(m.head ?? '');
      const told = () => sole || held.inArticle.get(article)?.all.has(only) === true;
      return earlier.has(only) || (anchors.length > 0 && told()) ? only : null;
    }
    const last = earlier.lastOf(holders);
    if (last !== null && m.definite) return rivalled(holders, last, earlier) ? null : last;
  }
  return null;
}

function rivalled(holders: ReadonlySet<string>, last: string, earlier: NamedSoFar): boolean {
  return [...holders].some((other) => other !== last && earlier.has(other));
}

function together(several: readonly (Holders | undefined)[]): Holders {
  const [one, ...others] = several.flatMap((holders) => holders ?? []);
  if (one && others.length === 0) return one;
  const all = one ? [one, ...others] : [];
  return {
    exact: new Set(all.flatMap(({ exact }) => [...exact])),
    all: new Set(all.flatMap((holders) => [...holders.all])),
  };
}
