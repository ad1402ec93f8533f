/**
 * Which events lie in the time window, counted for each node and edge without looking at every event: the one rule that the
 * page's shaders follow, and its twin for names and words.
 *
 * Instants become ranks among all instants of the story, so that single floats compare them exactly. For each item stand the
 * sorted beginnings and the sorted ends of its events: what has begun before the window ends, less what had ended when it
 * begins, lies in it. Both are found by halving, and running sums give the rest.
 *
 * By the clock of reports an event has as many times as it was told or changed, and each that lies in the window counts: what
 * is told again weighs more there.
 */
import { bisectLeft, bisectRight } from 'd3';
import type { GraphIndex } from '../../../graph/lookup';
import type { EventRecord } from '../../../graph/schema';
import type { Interval } from '../../../graph/time';
import { TONE_VALUE, toneOf } from '../../appearance';
import { appearancesOf } from '../../reported';
import { hasFallen } from '../../left-out';
import { touches } from '../../shown';
import type { View } from '../../view';
import { EDGE_STROKES, edgeStroke } from '../look';

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
  /** For each item, the number of times that its events have; an undated event has one, that lies nowhere. */
  readonly counts: Uint32Array;
  readonly ranks: Float32Array;
  /** For each place in `ranks` the sums so far within its item: tone, and events done, planned and open. */
  readonly sums: Float32Array;
}

/** Numbers in `sums` for each place in `ranks`; what was denied is the rest. */
export const SUMS = 4;

/** The clock that runs, and who is heard on it. */
export type Telling = Pick<View, 'clock' | 'hiddenPublishers' | 'leftOut'>;

/** When an event lies on the clock that runs; empty where nobody knows. */
function timesOf(index: GraphIndex, { clock, hiddenPublishers }: Telling, event: EventRecord): readonly Interval[] {
  if (clock === 'reported') return appearancesOf(index, hiddenPublishers, event);
  const interval = index.intervals.get(event.id);
  return interval ? [interval] : [];
}

/** Events as often as they lie in the window; twin of `tallyIn` for the drawing without WebGL. */
export const timesWithin = (
  index: GraphIndex,
  view: Telling & Pick<View, 'window'>,
  events: readonly EventRecord[],
): EventRecord[] =>
  standing(index, view, events).flatMap((event) => {
    const times = timesOf(index, view, event);
    const { window } = view;
    const count = window ? times.filter((time) => touches(time, window)).length : Math.max(1, times.length);
    return Array.from({ length: count }, () => event);
  });

/** Those that somebody tells who is not left out. */
export const standing = (index: GraphIndex, { leftOut }: Pick<View, 'leftOut'>, events: readonly EventRecord[]) =>
  leftOut.length === 0 ? events : events.filter(({ id }) => !hasFallen(index, { leftOut }, id));

/** By event id, for `timeTable`. */
export const storyTimes = (index: GraphIndex, telling: Telling): Map<string, readonly Interval[]> =>
  new Map(index.graph.events.map((event) => [event.id, timesOf(index, telling, event)]));

/** Items in the order given, `times` by event id. Undated events lie in no window but in all of time. */
export function timeTable(
  times: ReadonlyMap<string, readonly Interval[]>,
  items: readonly { readonly events: readonly EventRecord[] }[],
): TimeTable {
  const all = [...times.values()].flat();
  const instants = Float64Array.from(new Set(all.flatMap(({ from, to }) => [from, to]))).sort();
  const undated = instants.length + 1;
  const ranked = new Map<string, readonly Ranked[]>();
  for (const [id, list] of times)
    if (list.length > 0)
      ranked.set(
        id,
        list.map(({ from, to }) => [bisectLeft(instants, from), bisectLeft(instants, to)]),
      );
  const nowhere: readonly Ranked[] = [[undated, undated]];
  const first = new Uint32Array(items.length);
  const entries = items.map(({ events }) =>
    events.flatMap((event) => (ranked.get(event.id) ?? nowhere).map((ranks) => ({ event, ranks }))),
  );
  const counts = Uint32Array.from(entries, ({ length }) => length);
  let total = 0;
  counts.forEach((count, item) => {
    first[item] = total;
    total += 2 * count;
  });
  const ranks = new Float32Array(total);
  const sums = new Float32Array(total * SUMS);
  entries.forEach((list, item) => {
    for (const end of [0, 1] as const) {
      const at = (first[item] ?? 0) + end * list.length;
      const sorted = list.length > 1 ? [...list].sort((a, b) => a.ranks[end] - b.ranks[end]) : list;
      sorted.forEach(({ event, ranks: { [end]: rank } }, i) => {
        ranks[at + i] = rank;
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

type Ranked = readonly [start: number, end: number];

/** The window as the table counts it; null is all of time, in which undated events lie too. */
export function rankWindow({ instants }: TimeTable, window: Interval | null): RankWindow {
  if (window === null) return { low: 0, high: instants.length + 2 };
  return { low: bisectRight(instants, window.from), high: bisectLeft(instants, window.to) };
}

/** How many of an item's events lie in the window. Logarithmic in the item's events. */
export function countIn(table: TimeTable, item: number, window: RankWindow): number {
  const { begun, ended } = placesIn(table, item, window);
  return begun - ended + (table.counts[item] ?? 0);
}

/** Where in `ranks` the beginnings before the window's end stop, and the ends before its beginning. */
function placesIn({ first, counts, ranks }: TimeTable, item: number, { low, high }: RankWindow) {
  const at = first[item] ?? 0;
  const count = counts[item] ?? 0;
  const begun = bisectLeft(ranks, high, at, at + count);
  const ended = bisectLeft(ranks, low, at + count, at + 2 * count);
  return { at, count, begun, ended };
}

/** What of an item lies in the window. Logarithmic in the item's events. */
export function tallyIn(table: TimeTable, item: number, window: RankWindow): Tally {
  const { at, count, begun, ended } = placesIn(table, item, window);
  const sum = (k: number) =>
    (begun > at ? (table.sums[(begun - 1) * SUMS + k] ?? 0) : 0) -
    (ended > at + count ? (table.sums[(ended - 1) * SUMS + k] ?? 0) : 0);
  const within = begun - at - (ended - at - count);
  const [tone, done, planned, open] = [sum(0), sum(1), sum(2), sum(3)];
  return { count: within, tone, forms: [done, planned, open, within - done - planned - open] };
}
