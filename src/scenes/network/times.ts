/**
 * Which events lie in the time window, counted for each node and edge without looking at every event: the one rule that the
 * page's shaders follow, and its twin for names and words.
 *
 * Instants become ranks among all instants of the story, so that single floats compare them exactly. For each item stand the
 * sorted beginnings and the sorted ends of its events: what has begun before the window ends, less what had ended when it
 * begins, lies in it. Both are found by halving, and running sums give the rest.
 */
import { bisectLeft, bisectRight } from 'd3';
import type { EventRecord } from '../../graph/schema';
import type { Interval } from '../../graph/time';
import { TONE_VALUE, toneOf } from '../appearance';
import { EDGE_STROKES, edgeStroke } from './look';

/** The window in ranks: an event lies in it where its beginning is below `high` and its end is not below `low`. */
export interface RankWindow {
  readonly low: number;
  readonly high: number;
}

/** What of an item lies in a window. `tone` is the sum of its events' tones, `forms` counts them by `EDGE_STROKES`. */
export interface Tally {
  readonly count: number;
  readonly tone: number;
  readonly forms: readonly number[];
}

export interface TimeTable {
  /** Every instant at which an event of the story begins or ends, once, in order; milliseconds of wall time. */
  readonly instants: Float64Array;
  /** For each item, where its beginnings stand in `ranks`; as many ends follow them. */
  readonly first: Uint32Array;
  /** For each item, its number of events. */
  readonly counts: Uint32Array;
  readonly ranks: Float32Array;
  /** For each place in `ranks` the sums so far within its item: tone, and events done, planned and open. */
  readonly sums: Float32Array;
}

/** Numbers in `sums` for each place in `ranks`; what was denied is the rest. */
export const SUMS = 4;

/** Items in the order given. Undated events lie in no window but in all of time. */
export function timeTable(
  intervals: ReadonlyMap<string, Interval>,
  items: readonly { readonly events: readonly EventRecord[] }[],
): TimeTable {
  const instants = Float64Array.from(new Set([...intervals.values()].flatMap(({ from, to }) => [from, to]))).sort();
  const undated = instants.length + 1;
  const ranked = new Map<string, readonly [start: number, end: number]>();
  for (const [id, { from, to }] of intervals) ranked.set(id, [bisectLeft(instants, from), bisectLeft(instants, to)]);
  const first = new Uint32Array(items.length);
  const counts = Uint32Array.from(items, ({ events }) => events.length);
  let total = 0;
  counts.forEach((count, item) => {
    first[item] = total;
    total += 2 * count;
  });
  const ranks = new Float32Array(total);
  const sums = new Float32Array(total * SUMS);
  items.forEach(({ events }, item) => {
    for (const end of [0, 1] as const) {
      const rankOf = ({ id }: EventRecord) => ranked.get(id)?.[end] ?? undated;
      const at = (first[item] ?? 0) + end * events.length;
      const sorted = events.length > 1 ? [...events].sort((a, b) => rankOf(a) - rankOf(b)) : events;
      sorted.forEach((event, i) => {
        ranks[at + i] = rankOf(event);
        const here = (at + i) * SUMS;
        if (i > 0) sums.copyWithin(here, here - SUMS, here);
        sums[here] = (sums[here] ?? 0) + TONE_VALUE[toneOf(event.type)];
        const form = EDGE_STROKES.indexOf(edgeStroke([event]));
        if (form + 1 < SUMS) sums[here + form + 1] = (sums[here + form + 1] ?? 0) + 1;
      });
    }
  });
  return { instants, first, counts, ranks, sums };
}

/** The window as the table counts it; null is all of time, in which undated events lie too. */
export function rankWindow({ instants }: TimeTable, window: Interval | null): RankWindow {
  if (window === null) return { low: 0, high: instants.length + 2 };
  return { low: bisectRight(instants, window.from), high: bisectLeft(instants, window.to) };
}

/** What of an item lies in the window. Logarithmic in the item's events. */
export function tallyIn(table: TimeTable, item: number, { low, high }: RankWindow): Tally {
  const at = table.first[item] ?? 0;
  const count = table.counts[item] ?? 0;
  const begun = bisectLeft(table.ranks, high, at, at + count);
  const ended = bisectLeft(table.ranks, low, at + count, at + 2 * count);
  const sum = (k: number) =>
    (begun > at ? (table.sums[(begun - 1) * SUMS + k] ?? 0) : 0) -
    (ended > at + count ? (table.sums[(ended - 1) * SUMS + k] ?? 0) : 0);
  const within = begun - at - (ended - at - count);
  const [tone, done, planned, open] = [sum(0), sum(1), sum(2), sum(3)];
  return { count: within, tone, forms: [done, planned, open, within - done - planned - open] };
}
