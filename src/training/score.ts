/** How well a sentence is parsed: tags, heads, relations, and clauses with who does what. */
import type { GoldSentence } from './conllu';

/** Right ones, those given and those in gold. */
interface Count {
  right: number;
  given: number;
  gold: number;
}

/** Shares in per cent. */
export interface Scores {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
  /** Gold's verbs that have a verb's tag. */
  readonly verbs: number;
  readonly subject: number;
  readonly object: number;
  readonly oblique: number;
  /** Gold's verbs found with exactly gold's subjects and objects. */
  readonly clause: number;
}

/** What is scored, by gold's words. */
export type Analysis = Pick<GoldSentence, 'upos' | 'xpos' | 'heads' | 'relations'>;

const ARGUMENTS = { subject: /^nsubj/, object: /^i?obj$/, oblique: /^obl/ } as const;
type Argument = keyof typeof ARGUMENTS;
/** Relations inside of a name, any word of which may stand for it. */
const IN_NAME = /^(?:flat|compound|fixed|goeswith|nmod:desc)/;

export class Scorer {
  readonly #counts = { upos: zero(), xpos: zero(), uas: zero(), las: zero(), verbs: zero(), subject: zero(), object: zero(), oblique: zero(), clause: zero() }; // prettier-ignore

  add(gold: GoldSentence, given: Analysis): void {
    const verbs: number[] = [];
    gold.upos.forEach((tag, i) => {
      const head = gold.heads[i] === given.heads[i];
      this.#note('upos', tag === given.upos[i]);
      this.#note('xpos', gold.xpos[i] === given.xpos[i]);
      this.#note('uas', head);
      this.#note('las', head && gold.relations[i] === given.relations[i]);
      if (tag === 'VERB') verbs.push(i);
    });
    const names = namesIn(gold);
    for (const verb of verbs) this.#note('verbs', given.upos[verb] === 'VERB');
    const found = { subject: pairs(gold, given, 'subject', names), object: pairs(gold, given, 'object', names) };
    this.#tally('subject', found.subject);
    this.#tally('object', found.object);
    this.#tally('oblique', pairs(gold, given, 'oblique', names));
    for (const verb of verbs)
      this.#note('clause', given.upos[verb] === 'VERB' && isSame(found.subject, verb) && isSame(found.object, verb));
  }

  #note(name: keyof Scores, right: boolean): void {
    const count = this.#counts[name];
    count.gold++;
    count.given++;
    if (right) count.right++;
  }

  #tally(name: Argument, { gold, given }: Pairs): void {
    const count = this.#counts[name];
    for (const [verb, heads] of gold) {
      count.gold += heads.size;
      for (const head of heads) if (given.get(verb)?.has(head)) count.right++;
    }
    for (const heads of given.values()) count.given += heads.size;
  }

  get scores(): Scores {
    const share = ({ right, given, gold }: Count) => round(given + gold === 0 ? 100 : (200 * right) / (given + gold));
    const { upos, xpos, uas, las, verbs, subject, object, oblique, clause } = this.#counts;
    return {
      upos: share(upos),
      xpos: share(xpos),
      uas: share(uas),
      las: share(las),
      verbs: share(verbs),
      subject: share(subject),
      object: share(object),
      oblique: share(oblique),
      clause: share(clause),
    };
  }
}

const zero = (): Count => ({ right: 0, given: 0, gold: 0 });
const round = (share: number): number => Math.round(share * 10) / 10;

/** For each verb the heads of its arguments. */
interface Pairs {
  readonly gold: ReadonlyMap<number, ReadonlySet<number>>;
  readonly given: ReadonlyMap<number, ReadonlySet<number>>;
}

function pairs(gold: GoldSentence, given: Analysis, argument: Argument, names: readonly number[]): Pairs {
  return { gold: argumentsIn(gold, argument, names), given: argumentsIn(given, argument, names) };
}

function argumentsIn({ upos, heads, relations }: Analysis, argument: Argument, names: readonly number[]) {
  const found = new Map<number, Set<number>>();
  relations.forEach((relation, i) => {
    const verb = heads[i] ?? -1;
    if (verb < 0 || upos[verb] !== 'VERB' || !ARGUMENTS[argument].test(relation)) return;
    found.set(verb, (found.get(verb) ?? new Set<number>()).add(names[i] ?? i));
  });
  return found;
}

/** For each word the first word of gold's name that it is in, or itself. */
function namesIn({ heads, relations, upos }: GoldSentence): number[] {
  const names = heads.map((_, i) => i);
  const top = (i: number): number => {
    const head = heads[i] ?? -1;
    const inside = head >= 0 && IN_NAME.test(relations[i] ?? '') && upos[i] === 'PROPN' && upos[head] === 'PROPN';
    return inside ? top(head) : i;
  };
  return names.map(top);
}

function isSame({ gold, given }: Pairs, verb: number): boolean {
  const right = gold.get(verb) ?? new Set<number>();
  const guess = given.get(verb) ?? new Set<number>();
  return right.size === guess.size && [...right].every((head) => guess.has(head));
}
