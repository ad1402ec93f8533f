/**
 * Patterns of whole words, in any case, tried where `wordStarts` says.
 *
 * Every quantifier in a piece is bounded, and pieces nest no repetition in a repetition: the work per position of the
 * text is bounded, whatever the text.
 */
export function pattern(source: string): RegExp {
  const spaced = source.replaceAll(' ', '[\\s\\u00a0]{1,3}').replaceAll('[\\s\\u00a0]{1,3}?', '[\\s\\u00a0]{0,3}');
  return new RegExp(`(?:${spaced})(?![\\p{L}\\p{N}])`, 'iuy');
}

/** Where a pattern may begin: at a word, or at a mark that follows none. Found once per sentence, for all patterns. */
export const wordStarts = (text: string): number[] =>
  Array.from(text.matchAll(/(?<![\p{L}\p{N}])\S/gu), (m) => m.index);

/** The stretches that a pattern fits, from left to right, none overlapping. */
export function* fits(found: RegExp, text: string, starts: readonly number[]): Generator<RegExpExecArray> {
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    found.lastIndex = start;
    const match = found.exec(text);
    if (!match) continue;
    from = start + match[0].length;
    yield match;
  }
}
