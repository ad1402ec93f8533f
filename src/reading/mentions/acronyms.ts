/** Names that say themselves that they are short for another. */
import type { AcronymFact, MentionFact } from '../types';

const ACRONYM = /^\p{Lu}{2,}$/u;

/** "Lund Harbour Workers Union (LHWU)": what stands in parentheses after a name of several words is the same, in short. */
export function readAcronyms(text: string, mentions: readonly MentionFact[]): AcronymFact[] {
  const names = mentions.filter((m) => m.form === 'name').sort((a, b) => a.start - b.start);
  return names.flatMap((short, i) => {
    const long = names[i - 1];
    return long?.text.includes(' ') &&
      ACRONYM.test(short.text) &&
      text.slice(long.end, short.start) === ' (' &&
      text[short.end] === ')'
      ? [{ short: short.index, long: long.index }]
      : [];
  });
}
