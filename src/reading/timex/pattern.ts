/**
 * Patterns of whole words, in any case, found anywhere in a sentence.
 *
 * Every quantifier in a piece is bounded, and pieces nest no repetition in a repetition: the work per position of the
 * text is bounded, whatever the text.
 */
export function pattern(source: string): RegExp {
  const spaced = source.replaceAll(' ', '[\\s\\u00a0]{1,3}').replaceAll('[\\s\\u00a0]{1,3}?', '[\\s\\u00a0]{0,3}');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, 'giu');
}
