/** As `Array.some`, of a set. */
export function some<T>(set: ReadonlySet<T>, is: (member: T) => boolean): boolean {
  for (const member of set) if (is(member)) return true;
  return false;
}
