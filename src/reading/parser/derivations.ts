/**
 * Derivations of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): SHIFT puts the next word on the stack, LEFT hangs
 * the top under the next word, RIGHT hangs the top under the one below it. LEFT and RIGHT say in which group of relations.
 *
 * Derivations share what they have in common: a state, a place on the stack and a partial tree are made once and never changed, so
 * that a step costs the same however long the sentence is (Huang and Sagae 2010 on what they call a graph-structured stack).
 */

/** What a state's step did. LEFT in group g is 1 + g, RIGHT in group g is 1 + left groups + g. */
export const SHIFT = 0;

export const NONE = -1;

/** Partial trees: a word with the dependents it has so far. Columns by number of the tree; tree w ≤ size is word w without any. */
interface Trees {
  readonly word: Int32Array;
  /** Trees of the outermost and the next dependents to the left, and to the right. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** Numbers of dependents in the low bits; above them a bit for each group that they are in. */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

/** Bits of `lefts` and `rights` that count. */
export const COUNT_BITS = 4;
const MOST_COUNTED = (1 << COUNT_BITS) - 1;

export class Derivations {
  readonly trees: Trees;
  /** Of each place on a stack: its tree, and the place below it. */
  readonly placeTree: Int32Array;
  readonly placeBelow: Int32Array;
  /** Of each state: top of the stack, tree of the next word, that word, score, the state before, and the step from there. */
  readonly top: Int32Array;
  readonly front: Int32Array;
  readonly next: Int32Array;
  readonly score: Int32Array;
  readonly before: Int32Array;
  readonly action: Uint8Array;
  size = 0;
  #trees = 0;
  #places = 0;
  #states = 0;

  /** Room for sentences of up to `longest` words and `width` derivations at once. */
  constructor(
    readonly longest: number,
    width: number,
    private readonly leftGroups: number,
  ) {
    const states = (2 * longest + 1) * width + 1;
    const column = (length: number) => new Int32Array(length);
    const trees = states + longest + 2;
    this.trees = {
      word: column(trees),
      left1: column(trees),
      left2: column(trees),
      right1: column(trees),
      right2: column(trees),
      lefts: column(trees),
      rights: column(trees),
    };
    this.placeTree = column(states);
    this.placeBelow = column(states);
    this.top = column(states);
    this.front = column(states);
    this.next = column(states);
    this.score = column(states);
    this.before = column(states);
    this.action = new Uint8Array(states);
  }

  /** Forgets everything and begins a sentence. @returns its first state: the root alone on the stack. The root is word `size`. */
  begin(size: number): number {
    this.size = size;
    this.#trees = 0;
    this.#places = 0;
    this.#states = 0;
    for (let word = 0; word <= size; word++) this.#bare(word);
    return this.#state(this.#place(size, NONE), 0, 0);
  }

  #bare(word: number): void {
    const tree = this.#trees++;
    const { trees } = this;
    trees.word[tree] = word;
    trees.left1[tree] = trees.left2[tree] = trees.right1[tree] = trees.right2[tree] = NONE;
    trees.lefts[tree] = trees.rights[tree] = 0;
  }

  #place(tree: number, below: number): number {
    const place = this.#places++;
    this.placeTree[place] = tree;
    this.placeBelow[place] = below;
    return place;
  }

  #state(top: number, front: number, next: number): number {
    const state = this.#states++;
    this.top[state] = top;
    this.front[state] = front;
    this.next[state] = next;
    this.score[state] = 0;
    this.before[state] = NONE;
    return state;
  }

  /** Bits: 1 SHIFT, 2 LEFT, 4 RIGHT. Whoever follows these makes one tree with one root. */
  legal(state: number): number {
    const more = (this.next[state] as number) < this.size;
    const top = this.top[state] as number;
    const below = this.placeBelow[top] as number;
    if (below === NONE) return more ? 1 : 0;
    const underRoot = this.placeBelow[below] === NONE;
    return (more ? 3 : 0) | (!underRoot || !more ? 4 : 0);
  }

  /** @returns the state after a legal step */
  step(state: number, action: number, score: number): number {
    const made = this.#stepped(state, action);
    this.score[made] = score;
    this.before[made] = state;
    this.action[made] = action;
    return made;
  }

  #stepped(state: number, action: number): number {
    const next = this.next[state] as number;
    const front = this.front[state] as number;
    const top = this.top[state] as number;
    if (action === SHIFT) return this.#state(this.#place(front, top), next + 1, next + 1);
    const child = this.placeTree[top] as number;
    const below = this.placeBelow[top] as number;
    const group = action - 1;
    if (group < this.leftGroups) return this.#state(below, this.#withLeft(front, child, group), next);
    const head = this.#withRight(this.placeTree[below] as number, child, group - this.leftGroups);
    return this.#state(this.#place(head, this.placeBelow[below] as number), front, next);
  }

  #withLeft(head: number, child: number, group: number): number {
    const { trees } = this;
    const tree = this.#copy(head);
    trees.left2[tree] = trees.left1[head] as number;
    trees.left1[tree] = child;
    trees.lefts[tree] = withOne(trees.lefts[head] as number, group);
    return tree;
  }

  #withRight(head: number, child: number, group: number): number {
    const { trees } = this;
    const tree = this.#copy(head);
    trees.right2[tree] = trees.right1[head] as number;
    trees.right1[tree] = child;
    trees.rights[tree] = withOne(trees.rights[head] as number, group);
    return tree;
  }

  #copy(from: number): number {
    const tree = this.#trees++;
    const { trees } = this;
    trees.word[tree] = trees.word[from] as number;
    trees.left1[tree] = trees.left1[from] as number;
    trees.left2[tree] = trees.left2[from] as number;
    trees.right1[tree] = trees.right1[from] as number;
    trees.right2[tree] = trees.right2[from] as number;
    trees.lefts[tree] = trees.lefts[from] as number;
    trees.rights[tree] = trees.rights[from] as number;
    return tree;
  }

  /** Writes heads (-1 for the root) and groups, right ones after left ones, of a finished derivation. */
  read(last: number, heads: Int32Array, groups: Int32Array): void {
    for (let state = last; this.before[state] !== NONE; state = this.before[state] as number) {
      const action = this.action[state] as number;
      if (action === SHIFT) continue;
      const from = this.before[state] as number;
      const top = this.top[from] as number;
      const child = this.trees.word[this.placeTree[top] as number] as number;
      groups[child] = action - 1;
      if (action - 1 < this.leftGroups) heads[child] = this.next[from] as number;
      else {
        const head = this.trees.word[this.placeTree[this.placeBelow[top] as number] as number] as number;
        heads[child] = head === this.size ? -1 : head;
      }
    }
  }
}

function withOne(bits: number, group: number): number {
  const count = bits & MOST_COUNTED;
  return (bits | (1 << (COUNT_BITS + group))) + (count < MOST_COUNTED ? 1 : 0);
}
