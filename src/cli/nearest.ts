/** "Did you mean": the word among some that was most likely meant. */

/** So many letters may be wrong, missing, too many or exchanged with the next. */
const MOST = 2;

/** Null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const near = known
    .map((one) => ({ one, distance: distanceOf(word.toLowerCase(), one) }))
    .filter(({ one, distance }) => distance <= Math.min(MOST, one.length - 1))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.one ?? null;
}

/** Damerau and Levenshtein's, in its form for words in which no letter is moved twice (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        turned ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
