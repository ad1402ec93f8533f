/** Measuring and shortening text without a screen. */
import type { TextWidth } from './scene';

/** Advances of the Helvetica metrics (Adobe's AFM file), which Arial and Liberation Sans share, in ems. */
const ADVANCES: readonly (readonly [number, string])[] = [
  [0.222, "ijl'’‘|"],
  [0.278, 'ft I.,:;/!·'],
  [0.333, 'r()[]{}-“”"'],
  [0.5, 'cksvxyzJ'],
  [0.556, 'abdeghnopquL0123456789?$–_#'],
  [0.611, 'FTZ+=<>~'],
  [0.667, 'ABEKPSVXY&'],
  [0.722, 'wCDHNRU'],
  [0.778, 'GOQ'],
  [0.833, 'mM'],
  [1, 'W@%—…'],
];
const ADVANCE = new Map(ADVANCES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Letters outside the table: full width from the first East Asian block on, else as wide as a common letter. */
const advance = (character: string): number =>
  ADVANCE.get(character) ?? ((character.codePointAt(0) ?? 0) >= 0x1100 ? 1 : 0.6);

/** Width in pixels where nothing can measure (Node, a worker): as in Helvetica, and a little generous. */
export const estimateTextWidth: TextWidth = (text, size, weight = 400) => {
  let ems = 0;
  for (const character of text) ems += advance(character);
  return ems * size * (weight >= 600 ? 1.08 : 1.01);
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
