/** Measuring and shortening text without a screen. */
import { BOLD, REGULAR } from './advances';
import type { TextWidth } from './scene';

const tableOf = (rows: typeof REGULAR) =>
  new Map(rows.flatMap(([ems, letters]) => [...letters].map((letter) => [letter, ems] as const)));
const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD) };

/** The fonts are cut in two weights: from here on a text is bold. */
const BOLD_FROM = 600;
/** Letters of other scripts are some other font's: from the first East Asian block on a full square, else a common letter, in ems. */
const EAST_ASIAN = 0x1100;
const OTHER = { square: 1, letter: 0.6 };

/**
 * Width in pixels by the table of the fonts that we ship, the same on the page, in a figure and in the command. Pairs that are
 * set closer are not counted: a text is a little narrower than this, never wider.
 */
export const widthOfText: TextWidth = (text, size, weight = 400) => {
  const table = weight >= BOLD_FROM ? TABLES.bold : TABLES.regular;
  let ems = 0;
  for (const letter of text)
    ems += table.get(letter) ?? ((letter.codePointAt(0) ?? 0) >= EAST_ASIAN ? OTHER.square : OTHER.letter);
  return ems * size;
};

/**
 * Lines no wider than `max` pixels, broken between words; a word that is wider alone is broken within. Of more than `most`
 * lines the last one is cut.
 */
export function wrapped(text: string, max: number, measure: (text: string) => number, most = Infinity): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (measure(longer) <= max) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    const parts = measure(word) <= max ? [word] : broken(word, max, measure);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? '';
    if (lines.length > most) break;
  }
  lines.push(current);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), ellipsise(`${lines[most - 1] ?? ''} ${lines[most] ?? ''}…`, max, measure)];
}

/** A word in pieces of at most `max` pixels, or of one letter. */
function broken(word: string, max: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > max) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** `text`, or as much of it as fits `max` pixels with an ellipsis; empty where not even two letters fit. */
export function ellipsise(text: string, max: number, measure: (text: string) => number): string {
  if (measure(text) <= max) return text;
  const characters = [...text];
  let fits = 0;
  let over = characters.length;
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(`${characters.slice(0, middle).join('').trimEnd()}…`) <= max) fits = middle;
    else over = middle;
  }
  return fits < 2 ? '' : `${characters.slice(0, fits).join('').trimEnd()}…`;
}
