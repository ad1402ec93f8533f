/** Lines whose capitals tell nothing about the words that bear them. */
import type { SentenceKind } from '../types';

/** A word with its inner apostrophes and hyphens; for `match`, `matchAll` and `replace` only, since it keeps its place. */
export const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;
const CAPITAL = /^\p{Lu}/u;

/** `CAPITAL` of a text, at once for the letters of ASCII. */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
}

/** "FERRY SINKS OFF PORT VALE": capitals that tell nothing, because there is nothing else. */
export const isShouted = (line: string): boolean =>
  // the cheap questions first: nearly no line is in capitals
  !/[a-z]/.test(line) &&
  line === line.toUpperCase() &&
  line !== line.toLowerCase() &&
  (line.match(WORD) ?? []).length > 2;

/** What stands over a text, and is often set in capitals. */
export const isHead = (kind: SentenceKind): boolean => kind === 'title' || kind === 'heading';

/** "Ferry Workers Strike": most long words begin with a capital, whatever they mean. */
export const isTitleCase = (line: string): boolean => {
  const long = (line.match(WORD) ?? []).filter((w) => w.length > 3);
  return long.length > 0 && long.filter(startsCapital).length >= 0.6 * long.length;
};
