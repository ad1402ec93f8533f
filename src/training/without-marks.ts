/** Gold trees without their marks, as the parser is to make them. */

/**
 * Heads of the words at `places`, as positions among them; -1 for the root. Dependents of a mark hang on its head; of several
 * roots the later hang on the first.
 */
export function withoutMarks(heads: readonly number[], places: Int32Array): number[] {
  const numberOf = new Map([...places].map((place, k) => [place, k]));
  const kept = [...places].map((place) => {
    let head = heads[place] ?? -1;
    while (head >= 0 && !numberOf.has(head)) head = heads[head] ?? -1;
    return numberOf.get(head) ?? -1;
  });
  const root = kept.indexOf(-1);
  return kept.map((head, k) => (head < 0 && k !== root ? root : head));
}
