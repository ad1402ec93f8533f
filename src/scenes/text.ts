/** Measuring and shortening text without a screen. */
import type { TextWidth } from './scene';

const NARROW = new Set([..."iIjlt.,:;'’‘|!()[]{}/fr-"]);
const WIDE = new Set([...'mwMW@%—…']);

/** Advance of one character in ems: classes of the Helvetica metrics, on the generous side so that labels keep apart. */
function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100 && code !== 0x2018 && code !== 0x2019 && (code < 0x2000 || code > 0x2bff)) return 1;
  if (character === ' ') return 0.28;
  if (NARROW.has(character)) return 0.33;
  if (WIDE.has(character)) return 0.92;
  return /\p{Lu}/u.test(character) ? 0.7 : 0.565;
}

/** Width in pixels where nothing can measure (Node, a worker): an upper estimate for the faces of `FONT_FAMILY`. */
export const estimateTextWidth: TextWidth = (text, size, weight = 400) => {
  let ems = 0;
  for (const character of text) ems += advance(character);
  return ems * size * (weight >= 600 ? 1.06 : 1);
};

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
