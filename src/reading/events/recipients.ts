/**
 * At whom a deed aims beyond its verb's own phrases: whoever is to do what is demanded, whom a threat would hit, whom an offer is for,
 * against whom a protest turns (PLOVER's recipients). Read from the tree: the complement, the purpose, and what hangs on the object.
 */
import { INSIDE, TOWARDS } from '../../english/words/limits';
import type { EventType } from '../../graph/schema';
import { rootOf } from '../mentions/root';
import { isTime } from '../syntax/times';
import type { Dependencies } from '../syntax/tree';
import type { NounPhrase } from '../syntax/types';
import type { MentionFact } from '../types';
import { orElse, ownersOf, partiesOf, unique, type Clause } from './clause';
import type { EventDraft } from './draft';

/** Types with somebody at whom they aim. */
const AIMED: ReadonlySet<EventType> = new Set([
  'ACCUSE', 'AGREE', 'AID', 'COERCE', 'CONCEDE', 'COOPERATE', 'MOBILIZE', 'PROTEST', 'REJECT', 'REQUEST', 'RETREAT',
  'SANCTION', 'SUPPORT', 'THREATEN',
]); // prettier-ignore
/** Types of what is done to a whole country as well, where it is only told where it is done. */
const HITS_PLACES: ReadonlySet<EventType> = new Set([
  'AGREE', 'AID', 'COERCE', 'CONCEDE', 'MOBILIZE', 'RETREAT', 'SANCTION', 'THREATEN',
]); // prettier-ignore
/** How many phrases and clauses deep an aim may lie. */
const DEPTH = 3;

/** Mentions of them; none where the event has targets of its own. */
export const aimsOf = (clause: Clause, draft: EventDraft): number[] =>
  draft.targets.length > 0 || draft.mutual || !AIMED.has(draft.type) ? [] : new Recipients(clause, draft).find();

class Recipients {
  readonly #clause: Clause;
  readonly #draft: EventDraft;
  readonly #tree: Dependencies;
  /** Whoever does it, by the mention that says who. */
  readonly #doers: ReadonlySet<MentionFact | undefined>;

  constructor(clause: Clause, draft: EventDraft) {
    this.#clause = clause;
    this.#draft = draft;
    this.#tree = clause.syntax.tree;
    this.#doers = new Set(draft.actors.map((m) => rootOf(clause.mentions.mentions, m)));
  }

  find(): number[] {
    const { np, verb, type } = this.#draft;
    const clauseHead = verb ? this.#tree.clauseOf(verb.main) : -1;
    const at = np ? np.head : clauseHead;
    if (at < 0) return [];
    const found = firstOf([
      () => (type === 'REQUEST' ? this.#commanded(at) : []),
      () => this.#below(at, 0),
      // "made demands on the port"
      () => (np && clauseHead >= 0 ? this.#below(clauseHead, 0) : []),
      () => (HITS_PLACES.has(type) ? this.#placed(at, 0) : []),
    ]);
    return unique(found);
  }

  /** "demanded that the port pay": who is to do it. */
  #commanded(at: number): number[] {
    const tree = this.#tree;
    const subjects = tree.in(at, 'ccomp', 'acl', 'xcomp').flatMap((content) => tree.in(content, 'nsubj'));
    return firstOf(subjects.map((subject) => () => this.#party(subject)));
  }

  /** "seeks to sell the yard": what one asks to do oneself is not asked of what it is done to. */
  get #complements(): readonly string[] {
    return [...(this.#draft.type === 'REQUEST' ? [] : ['xcomp']), 'ccomp', 'acl', 'advcl'];
  }

  /** What hangs on a verb or a noun: its object's own phrases, its obliques, its complement and its purpose. */
  #below(at: number, depth: number): number[] {
    const tree = this.#tree;
    if (depth > DEPTH) return [];
    const objects = tree.in(at, 'obj', 'iobj');
    const phrases = tree.in(at, 'nmod', 'obl').filter((d) => this.#follows(d, TOWARDS));
    const clauses = tree.in(at, ...this.#complements).filter((d) => this.#carries(d));
    return firstOf([
      () => (depth === 0 ? [] : objects.flatMap((d) => this.#party(d))),
      () => phrases.flatMap((d) => this.#party(d)),
      () =>
        [objects, phrases, clauses].map((within) => within.flatMap((d) => this.#below(d, depth + 1))).find(isSome) ??
        [],
    ]);
  }

  /** "lifted a curfew in Norway", "strengthened its troops in Norway": whoever is there. */
  #placed(at: number, depth: number): number[] {
    const tree = this.#tree;
    if (depth > DEPTH) return [];
    return firstOf([
      () => tree.in(at, 'nmod', 'obl').flatMap((d) => (this.#follows(d, INSIDE) ? this.#place(d) : [])),
      () => tree.in(at, 'obj', 'iobj', 'nmod').flatMap((d) => this.#placed(d, depth + 1)),
      () => tree.in(at, 'xcomp', 'acl').flatMap((d) => (this.#carries(d) ? this.#placed(d, depth + 1) : [])),
    ]);
  }

  #follows(d: number, words: ReadonlySet<string>): boolean {
    return this.#tree.in(d, 'case').some((c) => words.has(this.#clause.sentence.tokens[c]?.norm ?? ''));
  }

  /** An infinitive, a participle, or what is said: not a time, reason or condition told by a clause. */
  #carries(d: number): boolean {
    const marks = this.#tree.in(d, 'mark').map((m) => this.#clause.sentence.tokens[m]?.norm ?? '');
    return marks.every((word) => word === 'to' || word === 'that');
  }

  #party(d: number): number[] {
    const np = this.#phraseAt(d);
    if (!np || np.pronoun || isTime(this.#clause.sentence.tokens, np)) return [];
    const named = orElse(partiesOf(this.#clause, np), () => ownersOf(this.#clause, np));
    return this.#others(named).filter((m) => !this.#clause.mentions.mentions[m]?.locative);
  }

  #place(d: number): number[] {
    const np = this.#phraseAt(d);
    const named = np ? partiesOf(this.#clause, np) : [];
    return this.#others(named).filter((m) => this.#clause.mentions.mentions[m]?.locative);
  }

  #others(mentions: readonly number[]): number[] {
    return mentions.filter((m) => !this.#doers.has(rootOf(this.#clause.mentions.mentions, m)));
  }

  #phraseAt(d: number): NounPhrase | undefined {
    return this.#clause.syntax.phrases.findLast((np) => np.from <= d && d < np.to);
  }
}

const isSome = (found: readonly number[]): boolean => found.length > 0;

/** What the first of some ways finds that finds anything. */
function firstOf(ways: readonly (() => number[])[]): number[] {
  for (const way of ways) {
    const found = way();
    if (isSome(found)) return found;
  }
  return [];
}
