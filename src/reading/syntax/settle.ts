/** What the tree settles in a clause that chunks have read: whether it is one, and who does it. */
import type { Dependencies } from './tree';
import type { NounPhrase, VerbGroup } from './types';

/**
 * Whether a past form is a participle, where both tag and place in the tree say so; then a finite verb's subject, which is the one
 * that the tree gives its clause, unless both name the same: trees find more of them than chunks do. Changes `verbs`. Linear in the
 * sentence.
 */
export function settle(phrases: readonly NounPhrase[], verbs: readonly VerbGroup[], tree: Dependencies): void {
  const named = new Named(phrases, tree);
  for (const verb of verbs) {
    // what has no other verb is no participle
    settleForm(
      verb,
      tree,
      named,
      verbs.some((other) => other !== verb && other.form === 'finite'),
    );
    settleDescribed(verb, tree, named);
    // "said Ada Berg": what follows its verb is found by other marks
    const inverted = verb.subject !== null && verb.subject.from > verb.main;
    if (verb.form !== 'finite' || verb.describes || inverted) continue;
    const found = subjectOf(tree, tree.clauseOf(verb.main));
    const np = found === null ? undefined : named.at(found);
    if (np && !named.isSame(verb.subject, np)) verb.subject = np.lead ?? np;
  }
}

/** "The crew freed by the court" and "that the crew freed" look alike to chunks: one word, and no auxiliary. */
function settleForm(verb: VerbGroup, tree: Dependencies, named: Named, spare: boolean): void {
  const { main } = verb;
  if (tree.in(main, 'aux', 'cop').length > 0 || verb.modal !== null || verb.perfect) return;
  const tag = tree.tagOf(main);
  const of = describedBy(tree, main);
  if (
    spare &&
    verb.form === 'finite' &&
    !verb.passive &&
    tag === 'VBN' &&
    of !== null &&
    tree.in(main, 'nsubj').length === 0
  ) {
    const np = named.at(of);
    if (!np) return;
    verb.form = 'participle';
    verb.passive = true;
    verb.subject = verb.describes = np;
    verb.object = null;
  } else if (verb.form === 'participle' && tag === 'VBD') {
    const own = subjectOf(tree, main);
    const np = own === null ? undefined : named.at(own);
    if (!np || np.from > main) return;
    verb.form = 'finite';
    verb.passive = false;
    verb.subject = np.lead ?? np;
    // "the ferry that the crew sank was old": where the tree has lost the clause, its noun is where it was
    if (of !== null) verb.describes = named.at(of) ?? verb.describes;
    else if (!/^(?:that|wh.*)$/.test(verb.marker ?? '')) verb.describes = null;
    verb.object = (tree.in(main, 'obj').length === 0 ? verb.describes : verb.object) ?? verb.object;
  }
}

/** "the plant in Vale which the company closed" describes the plant. */
function settleDescribed(verb: VerbGroup, tree: Dependencies, named: Named): void {
  const noun = verb.describes ? describedBy(tree, tree.clauseOf(verb.main)) : null;
  if (noun !== null) verb.describes = named.at(noun) ?? verb.describes;
}

/** The noun that a clause describes, by itself or joined to one that does: "talks described as useful, yet split on much". */
function describedBy(tree: Dependencies, clause: number): number | null {
  let at = clause;
  for (let steps = 0; steps < 4 && tree.kindOf(at) === 'conj'; steps++) at = tree.headOf(at);
  const noun = tree.kindOf(at) === 'acl' ? tree.headOf(at) : -1;
  // where the sentence would be nothing but a described noun, it is its verb that was taken for a participle
  return noun >= 0 && tree.isInClause(noun) ? noun : null;
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
