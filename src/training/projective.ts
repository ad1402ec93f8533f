/** Trees without crossing arcs, from which a transition-based parser can learn. */

/**
 * Hangs a word whose arc crosses another higher until none does, the shortest arc first (Nivre and Nilsson 2005, without their
 * marks). `heads`: -1 for the root.
 */
export function projective(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (let word = shortestCrossing(lifted); word >= 0; word = shortestCrossing(lifted))
    lifted[word] = lifted[lifted[word] as number] as number;
  return lifted;
}

function shortestCrossing(heads: readonly number[]): number {
  let shortest = Infinity;
  let found = -1;
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word] as number;
    const length = Math.abs(head - word);
    if (head < 0 || length >= shortest) continue;
    for (let between = Math.min(head, word) + 1; between < Math.max(head, word); between++)
      if (!isBelow(heads, between, head)) {
        shortest = length;
        found = word;
        break;
      }
  }
  return found;
}

function isBelow(heads: readonly number[], word: number, ancestor: number): boolean {
  for (let at = word; at >= 0; at = heads[at] as number) if (at === ancestor) return true;
  return false;
}
