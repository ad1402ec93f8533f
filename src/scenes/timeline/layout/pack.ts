/**
 * Rows within a lane. Events of one moment fan out into rows; an event takes a row in which its bar and its label
 * are free, the more salient first, so that labels never overlap; one that finds a row for its bar only goes without a
 * label, and one that finds none is left to be counted. (First fit by priority, the greedy of point-feature labelling.)
 */
import { TIMELINE } from '../settings';

/** A way to write a label: where it begins, what it needs, in pixels. */
export interface Spot {
  readonly x: number;
  readonly width: number;
  /** Height of a row that holds it. */
  readonly height: number;
}
export interface Packable<S extends Spot = Spot> {
  /** What is drawn without the label, in pixels. */
  readonly x0: number;
  readonly x1: number;
  /** Ways to write the label, the best first. */
  readonly spots: readonly S[];
  /** Finds a row even where the lane has no more room: what a person chose is seen. */
  readonly kept: boolean;
}
export interface Packed<T> {
  readonly item: T;
  readonly row: number;
  /** Which of the item's spots its label takes; −1 without a label. */
  readonly spot: number;
  /** The item may draw up to here. */
  readonly end: number;
  /** In a row of its own past the lane's room. */
  readonly forced: boolean;
}
export interface Rows<T> {
  readonly packed: readonly Packed<T>[];
  readonly overflow: readonly T[];
  /** Height of each row. */
  readonly heights: readonly number[];
  /** What is taken in each row. */
  readonly taken: readonly (readonly Stretch[])[];
}
/** How many rows there may be, and how high they may be together. */
export interface Room {
  readonly rows: number;
  readonly height: number;
}
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `items` the most important first, around what is `seated` already and keeps its row. */
export function packRows<T extends Packable>(
  items: readonly T[],
  room: Room,
  seated: readonly Packed<T>[] = [],
): Rows<T> {
  const taken: Stretch[][] = [];
  const heights: number[] = [];
  const packed: Packed<T>[] = [];
  const overflow: T[] = [];
  let total = 0;

  const grown = (row: number, height: number) => Math.max(heights[row] ?? 0, height) - (heights[row] ?? 0);
  const fits = (row: number, height: number) => row < room.rows && total + grown(row, height) <= room.height;
  function put(item: T, row: number, spot: number, stretch: Stretch, height: number, forced = false): void {
    total += grown(row, height);
    heights[row] = Math.max(heights[row] ?? 0, height);
    (taken[row] ??= []).push(stretch);
    const label = item.spots[spot];
    packed.push({ item, row, spot, end: label ? Math.max(item.x1, label.x + label.width) : item.x1, forced });
  }
  /** Where the label stands and which row it takes: whatever makes the lane grow least; of equals the better spot. */
  function place(item: T): boolean {
    let best: { row: number; spot: number; stretch: Stretch; height: number } | null = null;
    for (const [number, spot] of item.spots.entries()) {
      const stretch = withLabel(item, spot);
      const row = firstFree(taken, stretch, (row) => fits(row, spot.height));
      if (row < 0 || (best && grown(best.row, best.height) <= grown(row, spot.height))) continue;
      best = { row, spot: number, stretch, height: spot.height };
    }
    if (best) {
      put(item, best.row, best.spot, best.stretch, best.height);
      return true;
    }
    const bare = bareOf(item);
    const row = firstFree(taken, bare, (row) => row < taken.length && fits(row, TIMELINE.rowBare));
    if (row >= 0) put(item, row, -1, bare, TIMELINE.rowBare);
    return row >= 0;
  }

  for (const { row } of seated)
    while (taken.length <= row) {
      taken.push([]);
      heights.push(0);
    }
  for (const { item, row, spot } of seated) {
    const label = item.spots[spot];
    put(item, row, spot, label ? withLabel(item, label) : bareOf(item), label?.height ?? TIMELINE.rowBare);
  }
  for (const item of items) {
    if (place(item)) continue;
    const [spot] = item.spots;
    if (item.kept && spot) put(item, taken.length, 0, withLabel(item, spot), spot.height, true);
    else overflow.push(item);
  }
  return { packed, overflow, heights, taken };
}

/**
 * Gives the rows of what is out of sight to the `seen` that found none, the most important first. What is in sight keeps
 * its row and its label; rows that stay empty are closed. One that would be left over alone gets a row of its own.
 */
export function refilled<T extends Packable>({ packed }: Rows<T>, seen: readonly T[], room: Room): Rows<T> {
  const inSight = new Set(seen);
  const seated = packed.filter(({ item, forced }) => inSight.has(item) && !forced);
  for (const { item } of seated) inSight.delete(item);
  const rows = packRows([...inSight], room, seated);
  const [alone, ...others] = rows.overflow;
  return closed(alone && others.length === 0 ? packRows([alone], ENDLESS, rows.packed) : rows);
}

const ENDLESS: Room = { rows: Infinity, height: Infinity };

/** Without its empty rows. */
function closed<T>({ packed, overflow, heights, taken }: Rows<T>): Rows<T> {
  const open = [...heights.keys()].filter((row) => heights[row] !== 0);
  const number = new Map(open.map((row, k) => [row, k]));
  return {
    packed: packed.map((one) => ({ ...one, row: number.get(one.row) ?? one.row })),
    overflow,
    heights: open.map((row) => heights[row] ?? 0),
    taken: open.map((row) => taken[row] ?? []),
  };
}

const bareOf = ({ x0, x1 }: Packable): Stretch => ({ from: x0, to: x1 + 2 });
const withLabel = ({ x0, x1 }: Packable, spot: Spot): Stretch => ({
  from: Math.min(x0, spot.x - 4),
  to: Math.max(x1 + 2, spot.x + spot.width + TIMELINE.labelGap),
});

/** The first row, or a new one, where the stretch is free and `fits` agrees; −1 where there is none. */
function firstFree(rows: readonly (readonly Stretch[])[], stretch: Stretch, fits: (row: number) => boolean): number {
  for (let row = 0; row <= rows.length; row++) if (fits(row) && isFree(rows[row] ?? [], stretch)) return row;
  return -1;
}

export const isFree = (taken: readonly Stretch[], { from, to }: Stretch): boolean =>
  !taken.some((t) => t.from < to && from < t.to);
