/** Lines whose capitals tell nothing about the words that bear them. */

/** A word with its inner apostrophes and hyphens; for `match`, `matchAll` and `replace` only, since it keeps its place. */
export const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;
export const CAPITAL = /^\p{Lu}/u;

/** "FERRY SINKS OFF PORT VALE": capitals that tell nothing, because there is nothing else. */
export const isShouted = (line: string): boolean =>
  // the cheap question first: nearly no line is in capitals
  line === line.toUpperCase() && (line.match(WORD) ?? []).length > 2;

/** "Ferry Workers Strike": most long words begin with a capital, whatever they mean. */
export const isTitleCase = (line: string): boolean => {
  const long = (line.match(WORD) ?? []).filter((w) => w.length > 3);
  return long.length > 0 && long.filter((w) => CAPITAL.test(w)).length >= 0.6 * long.length;
};
