/**
 * The weightiest events of any stretch of time, without looking at the others: a tournament tree holds the winner of each
 * block, and only the blocks of winners are opened (a segment tree with best-first search).
 */

export interface Tournament {
  /** `nodes[size + i]` is the weight of place `i`; `nodes[k]` the greater of its children at `2k` and `2k + 1`. */
  readonly nodes: Float32Array;
  /** A power of two. */
  readonly size: number;
}

export function tournamentOf(length: number, weight: (place: number) => number): Tournament {
  let size = 1;
  while (size < length) size *= 2;
  const nodes = new Float32Array(2 * size).fill(-1);
  for (let i = 0; i < length; i++) nodes[size + i] = weight(i);
  for (let k = size - 1; k > 0; k--) nodes[k] = Math.max(nodes[2 * k] ?? -1, nodes[2 * k + 1] ?? -1);
  return { nodes, size };
}

/** Places `[start, end)` by weight, the greatest first, of equals the earlier; each is found when it is asked for. */
export function* winners({ nodes, size }: Tournament, start: number, end: number): Generator<number> {
  const open: number[] = [];
  for (let low = start + size, high = end + size; low < high; low >>= 1, high >>= 1) {
    if (low & 1) open.push(low++);
    if (high & 1) open.push(--high);
  }
  /** The first place below a node. */
  const earliest = (node: number): number => {
    let at = node;
    while (at < size) at *= 2;
    return at - size;
  };
  while (open.length > 0) {
    let best = 0;
    for (let i = 1; i < open.length; i++) {
      const [a, b] = [open[i] ?? 0, open[best] ?? 0];
      const [mine, its] = [nodes[a] ?? -1, nodes[b] ?? -1];
      if (mine > its || (mine === its && earliest(a) < earliest(b))) best = i;
    }
    const node = open[best] ?? 0;
    open[best] = open[open.length - 1] ?? 0;
    open.pop();
    if (node >= size) yield node - size;
    else open.push(2 * node, 2 * node + 1);
  }
}
