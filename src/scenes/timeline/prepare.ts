/**
 * What the timeline knows of a graph before it knows its size: events sorted by time in typed arrays, so that a frame
 * costs what is in view and not what is in the story. Made once per graph and filter; the caller keeps it.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { DAY, WEEK, isFloating, type Interval } from '../../graph/time';
import { shownEvents } from '../shown';
import { DEFAULT_VIEW, type View } from '../view';
import { coreOf, hullOf } from './core';
import { chooseLanes, type LaneSet } from './lanes';

export type TimelineFilter = Pick<View, 'hiddenTypes' | 'hiddenStatuses' | 'hiddenPublishers'>;

/** Events of similar length, by start: what overlaps `[a, b)` starts in `[a − longest, b)`. */
export interface LengthClass {
  readonly longest: number;
  /** Positions in `events`, by start. */
  readonly at: Int32Array;
}

export interface PreparedTimeline {
  readonly index: GraphIndex;
  /** No event has a date, but some have a weekday: the axis is the floating week. */
  readonly floating: boolean;
  /** Events with a place on the axis, by start, then the longer first, then as in the graph. */
  readonly events: readonly EventRecord[];
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly classes: readonly LengthClass[];
  /** Positions in `events`, the most salient first. */
  readonly bySalience: Int32Array;
  /** Events without a place on the axis: first those that know their weekday, then the most salient. */
  readonly undated: readonly EventRecord[];
  /** A stretch that shows something of every dated event; null without one. */
  readonly extent: Interval | null;
  /** What to show first: the stretch in which the story happens, without far outliers. */
  readonly core: Interval;
  lanes(unfolded: boolean): LaneSet;
}

const LENGTHS = [DAY, WEEK, 31 * DAY, 366 * DAY, Infinity];

export function prepareTimeline(index: GraphIndex, filter: TimelineFilter = DEFAULT_VIEW): PreparedTimeline {
  const shown = shownEvents(index, { ...DEFAULT_VIEW, ...filter, window: null });
  const isDated = (e: EventRecord) => e.when !== null && index.intervals.has(e.id) && !isFloating(e.when);
  const isWeekday = (e: EventRecord) => e.when !== null && index.intervals.has(e.id) && isFloating(e.when);
  const floating = !shown.some(isDated) && shown.some(isWeekday);
  const onAxis = floating ? isWeekday : isDated;
  const { events, from, to } = byTime(shown.filter(onAxis), index);
  const extent = hullOf(from, to);
  const kept = new Map<boolean, LaneSet>();
  return {
    index,
    floating,
    events,
    from,
    to,
    classes: lengthClasses(from, to),
    bySalience: bySalience(events),
    undated: shown
      .filter((e) => !onAxis(e))
      .sort((a, b) => compare(weekdayOrder(index, a), weekdayOrder(index, b)) || b.salience - a.salience),
    extent,
    core: coreOf(from, to, floating),
    lanes(unfolded) {
      const made = kept.get(unfolded) ?? chooseLanes(index, events, unfolded);
      kept.set(unfolded, made);
      return made;
    },
  };
}

/** Positions of the events that overlap `[a, b)`, in no useful order; at most `limit + 1` of them. */
export function overlapping(prepared: PreparedTimeline, { from, to }: Interval, limit = Infinity): number[] {
  const found: number[] = [];
  for (const { longest, at } of prepared.classes) {
    for (let i = firstAt(prepared.from, at, from - longest); i < at.length; i++) {
      const position = at[i] ?? 0;
      if ((prepared.from[position] ?? 0) >= to) break;
      if ((prepared.to[position] ?? 0) > from) found.push(position);
      if (found.length > limit) return found;
    }
  }
  return found;
}

/** First place in `at` whose event starts at `time` or later (`at` null: in `starts` itself). */
export function firstAt(starts: Float64Array, at: Int32Array | null, time: number): number {
  let low = 0;
  let high = at ? at.length : starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const position = at ? (at[middle] ?? 0) : middle;
    if ((starts[position] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorted by way of typed keys: comparing numbers in arrays is several times faster than reading objects. */
function byTime(unsorted: readonly EventRecord[], index: GraphIndex): Pick<PreparedTimeline, 'events' | 'from' | 'to'> {
  const starts = new Float64Array(unsorted.length);
  const ends = new Float64Array(unsorted.length);
  unsorted.forEach((event, i) => {
    const { from, to } = intervalIn(index, event);
    starts[i] = from;
    ends[i] = to;
  });
  const order = Int32Array.from(unsorted.keys());
  order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[b] ?? 0) - (ends[a] ?? 0) || a - b);
  const events: EventRecord[] = [];
  for (const i of order) {
    const event = unsorted[i];
    if (event) events.push(event);
  }
  return {
    events,
    from: Float64Array.from(order, (i) => starts[i] ?? 0),
    to: Float64Array.from(order, (i) => ends[i] ?? 0),
  };
}

function bySalience(events: readonly EventRecord[]): Int32Array {
  const salience = Float64Array.from(events, (event) => event.salience);
  return Int32Array.from(events.keys()).sort((a, b) => (salience[b] ?? 0) - (salience[a] ?? 0) || a - b);
}

function lengthClasses(from: Float64Array, to: Float64Array): LengthClass[] {
  const lists = LENGTHS.map(() => [] as number[]);
  const longest = LENGTHS.map(() => 0);
  from.forEach((start, i) => {
    const length = (to[i] ?? start) - start;
    const which = LENGTHS.findIndex((most) => length <= most);
    lists[which]?.push(i);
    longest[which] = Math.max(longest[which] ?? 0, length);
  });
  return lists
    .map((list, i) => ({ longest: longest[i] ?? 0, at: Int32Array.from(list) }))
    .filter((c) => c.at.length > 0);
}

const intervalIn = (index: GraphIndex, event: EventRecord): Interval =>
  index.intervals.get(event.id) ?? { from: 0, to: 0 };
const weekdayOrder = (index: GraphIndex, e: EventRecord): number =>
  e.when && isFloating(e.when) ? intervalIn(index, e).from : Infinity;
/** As `a - b`, but two infinities are equal. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
