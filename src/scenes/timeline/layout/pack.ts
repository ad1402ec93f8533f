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
  /** What its row needs above the foot of the bars, and below: a title's further lines hang beside a bar, or are piled over it. */
  readonly rise: number;
  readonly drop: number;
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
  /** Height of each row, and how much of it lies above the foot of its bars. */
  readonly heights: readonly number[];
  readonly rises: readonly number[];
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
  const packing = new Packing<T>(room);
  packing.seat(seated);
  for (const item of items) packing.add(item);
  return packing;
}

/** Rows while they fill. */
class Packing<T extends Packable> implements Rows<T> {
  readonly packed: Packed<T>[] = [];
  readonly overflow: T[] = [];
  readonly heights: number[] = [];
  readonly rises: number[] = [];
  readonly taken: Stretch[][] = [];
  readonly #room: Room;
  #total = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  seat(seated: readonly Packed<T>[]): void {
    for (const { row } of seated)
      while (this.taken.length <= row) {
        this.taken.push([]);
        this.heights.push(0);
        this.rises.push(0);
      }
    for (const { item, row, spot } of seated) this.#put(item, row, spot);
  }

  add(item: T): void {
    const place = this.#bestPlace(item) ?? this.#barePlace(item);
    if (place) this.#put(item, place.row, place.spot);
    else if (item.kept && item.spots.length > 0) this.#put(item, this.taken.length, 0, true);
    else this.overflow.push(item);
  }

  /** Where the label stands and which row it takes: whatever makes the lane grow least; of equals the better spot. */
  #bestPlace(item: T): Place | null {
    let best: (Place & { growth: number }) | null = null;
    for (const [spot, needs] of item.spots.entries()) {
      const row = firstFree(this.taken, stretchOf(item, spot), (row) => this.#fits(row, needs));
      if (row < 0) continue;
      const growth = this.#growth(row, needs);
      if (!best || growth < best.growth) best = { row, spot, growth };
    }
    return best;
  }

  /** A row that is there already and has room for the bar alone. */
  #barePlace(item: T): Place | null {
    const { taken } = this;
    const fits = (row: number) => row < taken.length && this.#fits(row, BARE_NEEDS);
    const row = firstFree(taken, stretchOf(item, BARE), fits);
    return row < 0 ? null : { row, spot: BARE };
  }

  #put(item: T, row: number, spot: number, forced = false): void {
    const label = item.spots[spot];
    const needs = label ?? BARE_NEEDS;
    const growth = this.#growth(row, needs);
    this.#total += growth;
    this.heights[row] = (this.heights[row] ?? 0) + growth;
    this.rises[row] = Math.max(this.rises[row] ?? 0, needs.rise);
    (this.taken[row] ??= []).push(stretchOf(item, spot));
    this.packed.push({ item, row, spot, end: label ? Math.max(item.x1, label.x + label.width) : item.x1, forced });
  }

  #growth(row: number, { rise, drop }: Needs): number {
    const [height, above] = [this.heights[row] ?? 0, this.rises[row] ?? 0];
    return Math.max(above, rise) + Math.max(height - above, drop) - height;
  }

  #fits(row: number, needs: Needs): boolean {
    return row < this.#room.rows && this.#total + this.#growth(row, needs) <= this.#room.height;
  }
}

type Needs = Pick<Spot, 'rise' | 'drop'>;
const BARE_NEEDS: Needs = { rise: TIMELINE.rowBare, drop: 0 };

/** A row, and which of an item's spots; `BARE` for none. */
interface Place {
  readonly row: number;
  readonly spot: number;
}
const BARE = -1;

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
function closed<T>({ packed, overflow, heights, rises, taken }: Rows<T>): Rows<T> {
  const open = [...heights.keys()].filter((row) => heights[row] !== 0);
  const number = new Map(open.map((row, k) => [row, k]));
  return {
    packed: packed.map((one) => ({ ...one, row: number.get(one.row) ?? one.row })),
    overflow,
    heights: open.map((row) => heights[row] ?? 0),
    rises: open.map((row) => rises[row] ?? 0),
    taken: open.map((row) => taken[row] ?? []),
  };
}

/** What an item takes of its row with its label at one of its spots, or without any. */
function stretchOf({ x0, x1, spots }: Packable, spot: number): Stretch {
  const label = spots[spot];
  if (!label) return { from: x0, to: x1 + 2 };
  return { from: Math.min(x0, label.x - 4), to: Math.max(x1 + 2, label.x + label.width + TIMELINE.labelGap) };
}

/** The first row, or a new one, where the stretch is free and `fits` agrees; −1 where there is none. */
function firstFree(rows: readonly (readonly Stretch[])[], stretch: Stretch, fits: (row: number) => boolean): number {
  for (let row = 0; row <= rows.length; row++) if (fits(row) && isFree(rows[row] ?? [], stretch)) return row;
  return -1;
}

export const isFree = (taken: readonly Stretch[], { from, to }: Stretch): boolean =>
  !taken.some((t) => t.from < to && from < t.to);
