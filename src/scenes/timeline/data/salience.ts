/**
 * The weightiest spans of any stretch of time, without looking at the others: a tournament tree holds the winner of each
 * block, and only the blocks of winners are opened (a segment tree with best-first search).
 */

export interface Tournament {
  /** `nodes[size + i]` is the weight of place `i`; `nodes[k]` the greater of its children at `2k` and `2k + 1`. */
  readonly nodes: Float32Array;
  /** As `nodes`, of the times at which spans end. */
  readonly ends: Float64Array;
  /** A power of two. */
  readonly size: number;
}

export function tournamentOf(
  length: number,
  weight: (place: number) => number,
  endOf: (place: number) => number = () => Infinity,
): Tournament {
  let size = 1;
  while (size < length) size *= 2;
  const nodes = new Float32Array(2 * size).fill(-1);
  const ends = new Float64Array(2 * size).fill(-Infinity);
  for (let i = 0; i < length; i++) {
    nodes[size + i] = weight(i);
    ends[size + i] = endOf(i);
  }
  for (let k = size - 1; k > 0; k--) {
    nodes[k] = Math.max(nodes[2 * k] ?? -1, nodes[2 * k + 1] ?? -1);
    ends[k] = Math.max(ends[2 * k] ?? -Infinity, ends[2 * k + 1] ?? -Infinity);
  }
  return { nodes, ends, size };
}

/**
 * Of the places `[start, end)` those that end after `after`, by weight, the greatest first, of equals the earlier; each is
 * found when it is asked for.
 */
export function* winners(
  { nodes, ends, size }: Tournament,
  start: number,
  end: number,
  after = -Infinity,
): Generator<number> {
  /** A binary heap of nodes still to be opened. */
  const open: number[] = [];
  const depth = Math.log2(size);
  /** The first place below a node. */
  const earliest = (node: number): number => (node << (depth - (31 - Math.clz32(node)))) - size;
  const better = (a: number, b: number): boolean => {
    const [mine, its] = [nodes[a] ?? -1, nodes[b] ?? -1];
    return mine > its || (mine === its && earliest(a) < earliest(b));
  };
  function push(node: number): void {
    if ((ends[node] ?? 0) <= after) return;
    let at = open.push(node) - 1;
    for (let up = (at - 1) >> 1; at > 0 && better(node, open[up] ?? 0); up = (at - 1) >> 1) {
      open[at] = open[up] ?? 0;
      at = up;
    }
    open[at] = node;
  }
  function pop(): number {
    const best = open[0] ?? 0;
    const last = open.pop() ?? 0;
    let at = 0;
    for (let down = 1; down < open.length; down = 2 * at + 1) {
      const right = open[down + 1];
      if (right !== undefined && better(right, open[down] ?? 0)) down++;
      if (!better(open[down] ?? 0, last)) break;
      open[at] = open[down] ?? 0;
      at = down;
    }
    if (open.length > 0) open[at] = last;
    return best;
  }

  for (let low = start + size, high = end + size; low < high; low >>= 1, high >>= 1) {
    if (low & 1) push(low++);
    if (high & 1) push(--high);
  }
  while (open.length > 0) {
    const node = pop();
    if (node >= size) yield node - size;
    else {
      push(2 * node);
      push(2 * node + 1);
    }
  }
}
