/** "nearly five hours", "at least 12": the hedge before a figure belongs to what is claimed. */

/** The sign that a hedge puts before a value; a word for "about" puts `≈`. */
const SIGNS: Readonly<Record<string, string>> = {
  about: '≈',
  around: '≈',
  approximately: '≈',
  roughly: '≈',
  some: '≈',
  'an estimated': '≈',
  almost: '<',
  nearly: '<',
  'close to': '<',
  'just under': '<',
  'less than': '<',
  'fewer than': '<',
  under: '<',
  'up to': '≤',
  'at most': '≤',
  'more than': '>',
  over: '>',
  'just over': '>',
  'well over': '>',
  'at least': '≥',
  'no fewer than': '≥',
};
const WORDS = Object.keys(SIGNS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const BEFORE = new RegExp(`(?:^|[^\\p{L}])((${WORDS})(?: (?:a|an|another))? )$`, 'iu');
const AT_START = new RegExp(`^(${WORDS}) `, 'i');
/** Characters that the longest hedge takes, with what separates it from the word before. */
const LONGEST = 24;

export interface Hedged {
  readonly span: { readonly start: number; readonly end: number };
  /** Empty where nothing hedges. */
  readonly sign: string;
}

/** A span with the hedge that stands before it or opens it. */
export function hedged(text: string, { start, end }: { start: number; end: number }): Hedged {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start));
  const [, words, hedge] = before ?? [];
  if (words !== undefined && hedge !== undefined)
    return { span: { start: start - words.length, end }, sign: SIGNS[hedge.toLowerCase()] ?? '' };
  const opening = AT_START.exec(text.slice(start, end))?.[1]?.toLowerCase() ?? '';
  return { span: { start, end }, sign: SIGNS[opening] ?? '' };
}
