/**
 * What the timeline knows of a graph before it knows its size: events sorted by time in typed arrays, so that a frame
 * costs what is in view and not what is in the story. Made once per graph and filter; the caller keeps it.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { DAY, WEEK, intervalOf, isFloating, type Interval } from '../../graph/time';
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
  const shown = shownEvents(index, { ...DEFAULT_VIEW, ...filter });
  const { dated, weekdays, without } = sorted(index, shown);
  const floating = dated.length === 0 && weekdays.length > 0;
  const { events, from, to } = byTime(floating ? weekdays : dated);
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
    undated: [...(floating ? [] : byTime(weekdays).events), ...without.sort((a, b) => b.salience - a.salience)],
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

interface Spanned extends Interval {
  readonly event: EventRecord;
}

/** Events with a date, with a weekday of no known week, and without either. */
function sorted(index: GraphIndex, shown: readonly EventRecord[]) {
  const dated: Spanned[] = [];
  const weekdays: Spanned[] = [];
  const without: EventRecord[] = [];
  for (const event of shown) {
    // a weekday beside dated events has no place on their axis, but it has its order among the weekdays
    const interval =
      event.when && (index.intervals.get(event.id) ?? (isFloating(event.when) ? intervalOf(event.when) : null));
    if (!event.when || !interval) without.push(event);
    else (isFloating(event.when) ? weekdays : dated).push({ event, from: interval.from, to: interval.to });
  }
  return { dated, weekdays, without };
}

function byTime(spans: readonly Spanned[]): Pick<PreparedTimeline, 'events' | 'from' | 'to'> {
  const order = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    events: order.map((span) => span.event),
    from: Float64Array.from(order, (span) => span.from),
    to: Float64Array.from(order, (span) => span.to),
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
