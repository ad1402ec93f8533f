/** A sentence's dependency tree (Universal Dependencies), with its dependents by head. Positions are those of the tokens. */
import type { Tree } from '../types';

/** The questions that are asked of a tree. All it holds is counted out once, in one pass over the tokens. */
export class Dependencies {
  readonly size: number;
  readonly #dependents: readonly (readonly number[])[];
  readonly #kinds: readonly string[];
  readonly #from: number[];
  readonly #to: number[];

  constructor(readonly tree: Tree) {
    const { heads, relations } = tree;
    this.size = heads.length;
    this.#kinds = relations.map((relation) => relation.split(':', 1)[0] ?? '');
    const dependents = heads.map((): number[] => []);
    heads.forEach((head, i) => dependents[head]?.push(i));
    this.#dependents = dependents;
    this.#from = heads.map((_, i) => i);
    this.#to = heads.map((_, i) => i + 1);
    for (const i of fromTheLeaves(heads, dependents)) {
      const head = heads[i] ?? -1;
      if (head < 0) continue;
      this.#from[head] = Math.min(this.#from[head] ?? head, this.#from[i] ?? i);
      this.#to[head] = Math.max(this.#to[head] ?? head, this.#to[i] ?? i);
    }
  }

  headOf(i: number): number {
    return this.tree.heads[i] ?? -1;
  }
  tagOf(i: number): string {
    return this.tree.tags[i] ?? '';
  }
  relationOf(i: number): string {
    return this.tree.relations[i] ?? '';
  }
  /** The relation without its subtype: "nsubj" for "nsubj:pass". */
  kindOf(i: number): string {
    return this.#kinds[i] ?? '';
  }
  /** Dependents in the order of the text. */
  of(i: number): readonly number[] {
    return this.#dependents[i] ?? [];
  }
  /** Dependents in one of some kinds of relation. */
  in(i: number, ...kinds: readonly string[]): number[] {
    return this.of(i).filter((d) => kinds.includes(this.kindOf(d)));
  }
  /** The head of the clause that a verb tells: itself, or the predicate that it ties to its subject. */
  clauseOf(verb: number): number {
    return this.kindOf(verb) === 'cop' || this.kindOf(verb) === 'aux' ? this.headOf(verb) : verb;
  }
  /** Whether one of two words is a part of the other's name, is joined to it, or is another word for it. */
  areOne(a: number, b: number): boolean {
    return this.#isOneOf(a, b) || this.#isOneOf(b, a);
  }
  #isOneOf(word: number, whole: number): boolean {
    let at = word;
    for (let steps = 0; steps < 8 && at !== whole && SAME.test(this.kindOf(at)); steps++) at = this.headOf(at);
    return at === whole;
  }
  /** Whether a word stands in a clause: some verb, or predicate with a subject, is above it. */
  isInClause(i: number): boolean {
    let at = this.headOf(i);
    for (let steps = 0; at >= 0 && steps < 30; at = this.headOf(at), steps++)
      if (/^(?:VB[DPZ]|MD)$/.test(this.tagOf(at)) || this.in(at, 'nsubj', 'cop', 'aux').length > 0) return true;
    return false;
  }
  /** Where the words begin that hang on a word, itself among them. */
  fromOf(i: number): number {
    return this.#from[i] ?? i;
  }
  toOf(i: number): number {
    return this.#to[i] ?? i + 1;
  }
}

/** Relations of what stands for the same as its head, or for a part of it. */
const SAME = /^(?:appos|flat|compound|conj|list|dep|goeswith|nummod|amod)$/;

/** Every word of the tree after its dependents; a word in a circle, which no parser makes, is left out. */
function fromTheLeaves(heads: readonly number[], dependents: readonly (readonly number[])[]): number[] {
  const order = heads.flatMap((head, i) => (head < 0 ? [i] : []));
  for (let at = 0; at < order.length; at++) order.push(...(dependents[order[at] ?? -1] ?? []));
  return order.reverse();
}
