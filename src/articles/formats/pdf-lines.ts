/** Pieces of text on pages → lines of text in reading order, a blank line between paragraphs. Lengths are those of the page, in points. */
import { greatest, least } from '../../base/extent';

export interface PlacedText {
  readonly str: string;
  /** From the page's left and foot. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize?: number;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** In heights of the line: what lies nearer is on it; a wider gap inside one parts columns; a greater one above it parts paragraphs. */
const SAME_LINE = 0.5;
const COLUMN_GAP = 2.5;
const PARAGRAPH = 1.35;
/** A line that is indented by this much begins a paragraph; in heights. */
const INDENT = 0.8;
/** A line that leaves so much of the width ends one; its share. */
const ROOM = 0.35;
/** The usual gap is that below which this share of all lies: most lines stand inside a paragraph, but for a short text. */
const USUAL = 0.3;

export function linesOfPages(pages: readonly (readonly PlacedText[])[]): string[] {
  const read = pages.map((items) => columnsOf(linesOn(items)));
  const furniture = repeated(read.map((page) => page.flat()));
  const columns = read.flat().map((column) => column.filter((line) => !furniture.has(keyOf(line))));
  return columns.flatMap((column, i) => paragraphs(column, columns[i - 1]?.at(-1)?.text ?? ''));
}

/** The lines of a page from the top down; what is far apart at one height is two. */
function linesOn(items: readonly PlacedText[]): Line[] {
  const placed = items
    .filter(({ str }) => str.trim() !== '')
    .map((item) => ({ ...item, size: item.height || item.fontSize || 10 }));
  const rows: (typeof placed)[] = [];
  for (const item of placed.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const last = row?.[0];
    if (row && last && Math.abs(last.y - item.y) <= SAME_LINE * Math.max(last.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => {
    const lines: Line[] = [];
    for (const { str, x, y, width, size } of row.toSorted((a, b) => a.x - b.x)) {
      const open = lines.at(-1);
      if (!open || x - open.right > COLUMN_GAP * size) lines.push({ text: str, left: x, right: x + width, y, size });
      else {
        const glue = /\s$/.test(open.text) || /^\s/.test(str) || x - open.right < 0.15 * size ? '' : ' ';
        lines[lines.length - 1] = {
          ...open,
          text: open.text + glue + str,
          right: x + width,
          size: Math.max(open.size, size),
        };
      }
    }
    return lines;
  });
}

/** The columns of a page, left to right; a line across them stands for itself, and what is above it comes first. */
function columnsOf(lines: readonly Line[]): Line[][] {
  if (lines.length === 0) return [];
  const left = least(lines.map((line) => line.left));
  const right = greatest(lines.map((line) => line.right));
  const middle = (left + right) / 2;
  const inLeft = lines.filter((line) => line.right <= middle + 5);
  const inRight = lines.filter((line) => line.left >= middle - 5);
  // a list or a short page is no page of two columns: both must be there, and nearly all must stand in one of them
  if (Math.min(inLeft.length, inRight.length) < 4 || inLeft.length + inRight.length < lines.length * 0.7)
    return [[...lines]];
  const across = lines.filter((line) => line.left < middle - 5 && line.right > middle + 5);
  const bands: Line[][] = [];
  let top = Infinity;
  for (const y of [...across.map((line) => line.y), -Infinity]) {
    const between = (line: Line) => line.y < top && line.y > y;
    bands.push(
      inLeft.filter(between),
      inRight.filter(between),
      across.filter((line) => line.y === y),
    );
    top = y;
  }
  return bands.filter((band) => band.length > 0);
}

/** A column's lines with a blank one before each that begins a paragraph; `before` is the last line of the column before. */
function paragraphs(lines: readonly Line[], before: string): string[] {
  const gaps = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * USUAL)] ?? 0;
  const left = least(lines.map((line) => line.left));
  const right = greatest(lines.map((line) => line.right));
  return lines.flatMap((line, i) => {
    const above = lines[i - 1];
    const begins = above
      ? above.y - line.y > usual * PARAGRAPH ||
        Math.abs(above.size - line.size) > 1 ||
        line.left - above.left > INDENT * line.size ||
        above.right < right - ROOM * (right - left)
      : before === '' || /[.!?…]["'”’)]*$/.test(before.trim());
    return begins ? ['', line.text.trim()] : [line.text.trim()];
  });
}

/** A line's place and words, its figures aside: "4 | Port Courier" and "5 | Port Courier" are one. */
const keyOf = ({ y, text }: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').trim()}`;

/** What stands at one height on at least three pages and most of them. */
function repeated(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n >= 3 && n > pages.length / 2).map(([key]) => key));
}
