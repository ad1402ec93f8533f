/** Long names in a figure's network, where nothing is cut: on how many lines they may stand. */
import { widthOfText, wrapped } from '../scenes/text';

/** Pixels up to which a name stands on one line, and lines that it may take at the most. */
const LINE = { width: 180, most: 3 };
/** Of that width: the narrowest that few enough lines allow comes first. */
const WIDER = [1, 1.4, 2, Infinity];

/** Ways to break a name into lines, never within a word; measured bold, so that a name may turn bold. */
export function breaksOf(name: string, size: number): string[][] {
  const measure = (text: string) => widthOfText(text, size, 700);
  if (measure(name) <= LINE.width) return [[name]];
  const ways: string[][] = [];
  for (const times of WIDER) {
    const lines = wrapped(name, LINE.width * times, measure);
    const known = ways.some(({ length }) => length === lines.length);
    if (lines.length <= LINE.most && !known && lines.join(' ') === name) ways.push(lines);
  }
  return ways;
}
