/**
 * How much wider than it must be each open column is: so much that the lanes together are low. A lane is as high as its fullest
 * cell, so width goes to the column that makes lanes high, from one that does not (steepest descent over a few widths).
 */
import { TIMELINE } from '../settings';

/** An open column and what is written in it. */
export interface Filled {
  readonly least: number;
  /** Of the words, beside a share of the width. */
  readonly gutter: number;
  /** Its titles: the lane in which each stands, and its width in one line. */
  readonly titles: readonly { readonly lane: number; readonly width: number }[];
  /** Its share of the width before anything is moved. */
  readonly mass: number;
}

/** What is moved from column to column, the most first; pixels. */
const STEPS = [64, 24, 8];
/** Lines break between words, so that so much of a line is written on. */
const WRITTEN = 0.9;
/** A pixel of height less is worth so little of evenness; else of two ways to be as low the first is taken. */
const UNEVEN = 0.02;

/** Widths of the columns, which are `total` together. */
export function sharesOf(columns: readonly Filled[], total: number): number[] {
  const mass = columns.reduce((sum, one) => sum + one.mass, 0) || 1;
  const spare = Math.max(0, total - columns.reduce((sum, one) => sum + one.least, 0));
  const even = columns.map(({ least, mass: own }) => least + (spare * own) / mass);
  let best = { widths: even, cost: costOf(columns, even, even) };
  for (const step of STEPS)
    for (let moved = true; moved;) {
      moved = false;
      for (const widths of movesOf(columns, best.widths, step)) {
        const cost = costOf(columns, widths, even);
        if (cost < best.cost - 0.01) [best, moved] = [{ widths, cost }, true];
      }
    }
  return best.widths;
}

function movesOf(columns: readonly Filled[], widths: readonly number[], step: number): number[][] {
  return columns.flatMap(({ least }, giver) =>
    (widths[giver] ?? 0) - step < least
      ? []
      : columns.flatMap((_, taker) =>
          taker === giver ? [] : [widths.map((width, i) => width + (i === taker ? step : i === giver ? -step : 0))],
        ),
  );
}

/** The lanes' height together, and a little for how far the widths are from those that their words alone would give. */
function costOf(columns: readonly Filled[], widths: readonly number[], even: readonly number[]): number {
  const lanes = new Map<number, number>();
  columns.forEach(({ gutter, titles }, i) => {
    const room = ((widths[i] ?? 0) - gutter - TIMELINE.glyph - TIMELINE.slotPad) * WRITTEN;
    const cells = new Map<number, number>();
    for (const { lane, width } of titles) {
      const lines = Math.max(1, Math.ceil(width / Math.max(room, 1)));
      cells.set(lane, (cells.get(lane) ?? 0) + lines * TIMELINE.line + TIMELINE.entryGap);
    }
    for (const [lane, height] of cells) lanes.set(lane, Math.max(lanes.get(lane) ?? 0, height));
  });
  const height = [...lanes.values()].reduce((sum, one) => sum + one, 0);
  return height + UNEVEN * widths.reduce((sum, width, i) => sum + Math.abs(width - (even[i] ?? 0)), 0);
}
