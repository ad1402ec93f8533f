/**
 * Sentences that are too long to be read at once, in pieces: a tree's work grows with the cube of its words, so that a bound keeps
 * the whole linear.
 */

/** Words of a piece. */
export const LONGEST_PIECE = 120;
/** A piece is cut no earlier, unless it is the last. */
const SHORTEST_PIECE = LONGEST_PIECE / 2;

/** Marks after which a piece may end, the best first. */
const ENDS: readonly ReadonlySet<string>[] = [
  new Set(['.', '!', '?', ';', '…']),
  new Set([':', '—', '–', ')', '”', '"']),
  new Set([',']),
];

/** Where the pieces of a sentence start, and its end. */
export function pieceBounds(forms: readonly string[]): number[] {
  const bounds = [0];
  for (let from = 0; forms.length - from > LONGEST_PIECE;) bounds.push((from = cutAfter(forms, from)));
  return forms.length > 0 ? [...bounds, forms.length] : bounds;
}

/** After the last of the best marks in the second half, or where a piece is full. */
function cutAfter(forms: readonly string[], from: number): number {
  for (const marks of ENDS)
    for (let at = from + LONGEST_PIECE; at > from + SHORTEST_PIECE; at--) if (marks.has(forms[at - 1] ?? '')) return at;
  return from + LONGEST_PIECE;
}
