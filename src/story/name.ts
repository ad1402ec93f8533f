/** What the articles themselves call their story. */

/** The name on which all that give one agree; null where none does, or where they differ. */
export function commonStory(names: readonly (string | null)[]): string | null {
  const given = new Set(names.filter((name) => name !== null));
  const [only] = given;
  return given.size === 1 && only !== undefined ? only : null;
}
