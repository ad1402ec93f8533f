/**
 * Rows within a lane. Events of one moment fan out into rows; an event takes the first row in which its bar and its label
 * are free, the more salient first, so that labels never overlap; one that finds a row for its bar only goes without a
 * label, and one that finds none joins the counted bars. (First fit by priority, the greedy of point-feature labelling.)
 */
import { TIMELINE } from './settings';

export interface Packable {
  /** What is drawn without the label, in pixels. */
  readonly x0: number;
  readonly x1: number;
  /** Where the label begins, and how much room it needs. */
  readonly labelX: number;
  readonly labelWidth: number;
}
export interface Packed<T> {
  readonly item: T;
  readonly row: number;
  readonly labelled: boolean;
  /** The item may draw up to here. */
  readonly end: number;
}
export interface Rows<T> {
  readonly packed: readonly Packed<T>[];
  readonly overflow: readonly T[];
  readonly rows: number;
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

/** `items` the most important first. */
export function packRows<T extends Packable>(items: readonly T[], most: number): Rows<T> {
  const rows: Taken[][] = [];
  const packed: Packed<T>[] = [];
  const overflow: T[] = [];
  for (const item of items) {
    const whole = {
      from: Math.min(item.x0, item.labelX - 4),
      to: Math.max(item.x1, item.labelX + item.labelWidth) + TIMELINE.labelGap,
    };
    const bare = { from: item.x0, to: item.x1 + 2 };
    let row = firstFree(rows, whole);
    if (row === rows.length && row >= most) row = -1;
    const labelled = row >= 0;
    if (!labelled) {
      row = firstFree(rows, bare);
      if (row === rows.length) row = -1;
    }
    if (row < 0) {
      overflow.push(item);
      continue;
    }
    const taken = labelled ? whole : bare;
    (rows[row] ??= []).push(taken);
    packed.push({ item, row, labelled, end: taken.to - (labelled ? TIMELINE.labelGap : 2) });
  }
  return { packed, overflow, rows: rows.length };
}

/** The first row where the stretch is free; `rows.length` where none is. */
function firstFree(rows: readonly Taken[][], { from, to }: Taken): number {
  const row = rows.findIndex((taken) => !taken.some((t) => t.from < to && from < t.to));
  return row < 0 ? rows.length : row;
}
