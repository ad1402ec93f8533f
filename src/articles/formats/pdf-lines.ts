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

/**
 * Columns are told by the white between them, which stands at one place all the way down: at least so wide (in heights of a line; the
 * space between two words of a justified line is as wide, but stands elsewhere in the next), crossed by at most this share of the rows,
 * and with so many lines on either side.
 */
const GUTTER = { width: 0.7, crossed: 0.3, lines: 4 };

export function linesOfPages(pages: readonly (readonly PlacedText[])[]): string[] {
  const read = pages.map((items) => columnsOf(rowsOf(items)));
  const furniture = repeated(read.map((page) => page.flatMap(({ lines }) => lines)));
  const bands = read
    .flat()
    .map(({ lines, goesOn }) => ({ goesOn, lines: lines.filter((l) => !furniture.has(keyOf(l))) }));
  return bands.flatMap(({ lines, goesOn }, i) =>
    paragraphs(lines, goesOn ? (bands[i - 1]?.lines.at(-1)?.text ?? '') : ''),
  );
}

/** Lines that stand under each other: a column, or what stands across columns. */
interface Band {
  readonly lines: readonly Line[];
  /** A sentence may go on in it that began in the one before. */
  readonly goesOn: boolean;
}

type Row = readonly (PlacedText & { readonly size: number })[];

/** What stands at one height, from left to right; from the top of the page down. */
function rowsOf(items: readonly PlacedText[]): Row[] {
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
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** The lines of a row: what a gutter parts, or a wide gap, is two. */
function linesOf(row: Row, gutters: readonly number[]): Line[] {
  const lines: Line[] = [];
  for (const { str, x, y, width, size } of row) {
    const open = lines.at(-1);
    const parted = open && gutters.some((gutter) => open.right <= gutter && x >= gutter);
    if (!open || parted || x - open.right > COLUMN_GAP * size)
      lines.push({ text: str, left: x, right: x + width, y, size });
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
}

/** The columns of a page, left to right; what stands across them stands for itself, and what is above it comes first. */
function columnsOf(rows: readonly Row[]): Band[] {
  const gutters = guttersOf(rows);
  const lines = rows.flatMap((row) => linesOf(row, gutters));
  if (lines.length === 0) return [];
  const edges = [...gutters, Infinity];
  // a line stands in one column or across some: none may be lost, and none told twice
  const columnOf = ({ left, right }: Line) => {
    const column = gutters.filter((gutter) => gutter <= left).length;
    return right <= (edges[column] ?? Infinity) ? column : null;
  };
  const columns = edges.map((_, i) => lines.filter((line) => columnOf(line) === i));
  const across = lines.filter((line) => columnOf(line) === null);
  // a list or a short page has no columns: each must have lines, and nearly all lines must stand in one
  if (columns.some((column) => column.length < GUTTER.lines) || across.length > lines.length * GUTTER.crossed)
    return [{ lines: rows.flatMap((row) => linesOf(row, [])), goesOn: true }];
  const bands: Band[] = [];
  let above: Line[] = [];
  let top = Infinity;
  for (const line of [...across, null]) {
    // of two lines of a row the right one may stand a little higher
    const y = Math.min(top, line?.y ?? -Infinity);
    // what stands at the very height of a line across comes below it
    const below = columns.map((all) => all.filter((one) => one.y <= top && one.y > y)).filter((c) => c.length > 0);
    if (below.length > 0) {
      if (above.length > 0) bands.push({ lines: above, goesOn: false });
      const first = above.length === 0 && bands.length === 0;
      bands.push(...below.map((column, i) => ({ lines: column, goesOn: first || i > 0 })));
      above = [];
    }
    if (line) above.push(line);
    top = y;
  }
  if (above.length > 0) bands.push({ lines: above, goesOn: false });
  return bands;
}

/** The middles of the white between columns, left to right. Counts for each point of the width how many rows have something there. */
function guttersOf(rows: readonly Row[]): number[] {
  const all = rows.flat();
  if (all.length === 0) return [];
  const left = Math.floor(least(all.map(({ x }) => x)));
  const right = Math.ceil(greatest(all.map(({ x, width }) => x + width)));
  if (!(right - left < WIDEST)) return [];
  const counts = new Uint32Array(right - left + 1);
  for (const row of rows)
    for (const [from, to] of stretches(row))
      for (let at = from - left; at < to - left; at++) counts[at] = (counts[at] ?? 0) + 1;
  const size = all.map((item) => item.size).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 10;
  const gutters: number[] = [];
  let begun: number | null = null;
  for (const [i, count] of counts.entries()) {
    const white = count <= rows.length * GUTTER.crossed;
    // what is white at the page's edge is its margin, and no gutter
    if (white && begun === null && i > 0) begun = i;
    if (white || begun === null) continue;
    if (i - begun >= GUTTER.width * size && begun > 1) gutters.push(left + (begun + i) / 2);
    begun = null;
  }
  return gutters;
}

/** No sheet is wider, in points: what stands further out is nonsense. */
const WIDEST = 20_000;

/** From where to where a row has something, whole points; what overlaps is one. */
function stretches(row: Row): (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const { x, width } of row) {
    const [from, to] = [Math.floor(x), Math.ceil(x + width)];
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
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
