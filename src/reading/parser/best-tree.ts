/**
 * Scores of arcs → the tree of one root and no crossing arcs that has the highest sum (Eisner 1996, "Three new probabilistic models
 * for dependency parsing"). Cubic in the words, unless the best head of each word makes such a tree already, as it mostly does.
 */

/**
 * @param scores of each word (row) for each head (column), (size) × (size + 1); the last column is the root
 * @returns heads, -1 for the root
 */
export function bestTree(scores: Float64Array, size: number): Int32Array {
  const greedy = bestHeads(scores, size);
  return isProjectiveTree(greedy) ? greedy : new Chart(scores, size).heads();
}

/** The first of the best. */
function bestHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let word = 0; word < size; word++) {
    const row = word * (size + 1);
    let best = size;
    for (let head = 0; head < size; head++)
      if (head !== word && at(scores, row + head) > at(scores, row + best)) best = head;
    heads[word] = best === size ? -1 : best;
  }
  return heads;
}

/** One root, and every word below each arc's head: then there are no circles and no crossings. */
function isProjectiveTree(heads: Int32Array): boolean {
  let roots = 0;
  for (const head of heads) if (head < 0) roots++;
  if (roots !== 1) return false;
  const depth = new Int32Array(heads.length);
  for (let word = 0; word < heads.length; word++) if (depthOf(word, heads, depth) < 0) return false;
  for (let word = 0; word < heads.length; word++) {
    const head = at(heads, word);
    if (head >= 0 && !isUnder(heads, depth, word, head)) return false;
  }
  return true;
}

/** Steps to the root, written for each word on the way; -1 in a circle. */
function depthOf(word: number, heads: Int32Array, depth: Int32Array): number {
  const path = [];
  let above = word;
  while (above >= 0 && depth[above] === 0) {
    if (path.length > heads.length) return -1;
    path.push(above);
    above = at(heads, above);
  }
  let steps = above < 0 ? 0 : at(depth, above);
  while (path.length > 0) depth[path.pop() as number] = ++steps;
  return steps;
}

/** Are all words between a word and its head below that head? */
function isUnder(heads: Int32Array, depth: Int32Array, word: number, head: number): boolean {
  const level = at(depth, head);
  for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
    let above = between;
    while (at(depth, above) > level) above = at(heads, above);
    if (above !== head) return false;
  }
  return true;
}

const at = (numbers: Float64Array | Int32Array, place: number): number => numbers[place] as number;

/** Spans from i to j: "open" has an arc between its ends, "closed" is done on the side away from its head. */
class Chart {
  readonly #open: readonly [Spans, Spans];
  readonly #closed: readonly [Spans, Spans];

  constructor(
    private readonly scores: Float64Array,
    private readonly size: number,
  ) {
    this.#open = [new Spans(size), new Spans(size)];
    this.#closed = [new Spans(size), new Spans(size)];
    for (let width = 1; width < size; width++) for (let i = 0; i + width < size; i++) this.#fill(i, i + width);
  }

  #fill(i: number, j: number): void {
    const { scores, size } = this;
    const [openRight, openLeft] = this.#open;
    const [right, left] = this.#closed;
    let [best, split] = [-Infinity, i];
    for (let k = i; k < j; k++) {
      const sum = right.score(i, k) + left.score(k + 1, j);
      if (sum > best) [best, split] = [sum, k];
    }
    openRight.put(i, j, best + at(scores, j * (size + 1) + i), split);
    openLeft.put(i, j, best + at(scores, i * (size + 1) + j), split);
    [best, split] = [-Infinity, j];
    for (let k = i + 1; k <= j; k++) {
      const sum = openRight.score(i, k) + right.score(k, j);
      if (sum > best) [best, split] = [sum, k];
    }
    right.put(i, j, best, split);
    [best, split] = [-Infinity, i];
    for (let k = i; k < j; k++) {
      const sum = left.score(i, k) + openLeft.score(k, j);
      if (sum > best) [best, split] = [sum, k];
    }
    left.put(i, j, best, split);
  }

  heads(): Int32Array {
    const { size } = this;
    const heads = new Int32Array(size).fill(-1);
    const [right, left] = this.#closed;
    let [best, root] = [-Infinity, 0];
    for (let word = 0; word < size; word++) {
      const sum = left.score(0, word) + right.score(word, size - 1) + at(this.scores, word * (size + 1) + size);
      if (sum > best) [best, root] = [sum, word];
    }
    const rest: Rest[] = [
      { from: 0, to: root, side: LEFT, open: false },
      { from: root, to: size - 1, side: RIGHT, open: false },
    ];
    for (let span = rest.pop(); span; span = rest.pop())
      if (span.from < span.to) rest.push(...this.#parts(span, heads));
    return heads;
  }

  /** What a span was made of; writes the head that it says. */
  #parts({ from, to, side, open }: Rest, heads: Int32Array): Rest[] {
    const split = (open ? this.#open : this.#closed)[side].split(from, to);
    if (open) {
      if (side === RIGHT) heads[to] = from;
      else heads[from] = to;
      return [
        { from, to: split, side: RIGHT, open: false },
        { from: split + 1, to, side: LEFT, open: false },
      ];
    }
    return side === RIGHT
      ? [
          { from, to: split, side, open: true },
          { from: split, to, side, open: false },
        ]
      : [
          { from, to: split, side, open: false },
          { from: split, to, side, open: true },
        ];
  }
}

/** On which side of its head a span lies. */
const [RIGHT, LEFT] = [0, 1] as const;

interface Rest {
  readonly from: number;
  readonly to: number;
  readonly side: typeof RIGHT | typeof LEFT;
  readonly open: boolean;
}

/** Scores of spans, and where each is best split. A single word has 0. */
class Spans {
  readonly #scores: Float64Array;
  readonly #splits: Int32Array;

  constructor(private readonly size: number) {
    this.#scores = new Float64Array(size * size);
    this.#splits = new Int32Array(size * size);
  }

  score(i: number, j: number): number {
    return this.#scores[i * this.size + j] as number;
  }

  split(i: number, j: number): number {
    return this.#splits[i * this.size + j] as number;
  }

  put(i: number, j: number, score: number, split: number): void {
    this.#scores[i * this.size + j] = score;
    this.#splits[i * this.size + j] = split;
  }
}
