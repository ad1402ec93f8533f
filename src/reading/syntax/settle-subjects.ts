/** What the tree settles in a clause that chunks have read: who does it, where its own subject is somebody else. */
import type { Dependencies } from './tree';
import type { NounPhrase, VerbGroup } from './types';

/**
 * A finite verb's subject is the one that the tree gives its clause, unless both name the same: trees find more of them than chunks do.
 * Changes `verbs`. Linear in the sentence.
 */
export function settleSubjects(phrases: readonly NounPhrase[], verbs: readonly VerbGroup[], tree: Dependencies): void {
  const named = new Named(phrases, tree);
  for (const verb of verbs) {
    // "said Ada Berg": what follows its verb is found by other marks
    const inverted = verb.subject !== null && verb.subject.from > verb.main;
    if (verb.form !== 'finite' || verb.describes || inverted) continue;
    const found = subjectOf(tree, tree.clauseOf(verb.main));
    const np = found === null ? undefined : named.at(found);
    if (np && !named.isSame(verb.subject, np)) verb.subject = np.lead ?? np;
  }
}

/** Of a clause's subjects the last before its head; who speaks may follow it. Null for a relative pronoun and for none. */
function subjectOf(tree: Dependencies, head: number): number | null {
  const relative = (d: number): boolean => tree.tagOf(d).startsWith('W');
  // "ships including ferries sank": what follows a preposition is none
  const all = tree.in(head, 'nsubj').filter((d) => !relative(d) && tree.in(d, 'case').length === 0);
  return all.findLast((d) => d < head) ?? all[0] ?? null;
}

/** Phrases by their words, and by what they stand in apposition to. */
class Named {
  readonly #tree: Dependencies;
  readonly #at = new Map<number, NounPhrase>();
  readonly #beside = new Map<NounPhrase, NounPhrase>();

  constructor(phrases: readonly NounPhrase[], tree: Dependencies) {
    this.#tree = tree;
    for (const np of phrases) for (let i = np.from; i < np.to; i++) this.#at.set(i, np);
    for (const np of phrases) {
      this.#at.set(np.head, np);
      if (np.apposition) this.#beside.set(np.apposition, np);
    }
  }

  /** The phrase that a word heads; else one that it stands in. */
  at(word: number): NounPhrase | undefined {
    return this.#at.get(word);
  }

  /** Whether a subject names the same as a phrase: by a name in apposition, as one of several, or as a part of it. */
  isSame(subject: NounPhrase | null, np: NounPhrase): boolean {
    if (!subject) return false;
    const names = [subject, ...subject.coordinated].flatMap((one) => [one, one.apposition, this.#beside.get(one)]);
    return names.some((one) => one && this.#tree.areOne(one.head, np.head));
  }
}
