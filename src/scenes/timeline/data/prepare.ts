/**
 * What the timeline knows of a graph before it knows its size: events sorted by time in typed arrays, so that a frame
 * costs what is in view and not what is in the story. Made once per graph, filter and clock; the caller keeps it.
 */
import { keptFor, latestFor, once } from '../../../base/memo';
import type { GraphIndex } from '../../../graph/lookup';
import type { EventRecord } from '../../../graph/schema';
import { DAY, WEEK, type Interval } from '../../../graph/time';
import { inShort, mainEvents } from '../../in-short';
import { filtersKey } from '../../shown';
import { DEFAULT_VIEW, type Clock, type Grouping } from '../../view';
import { columnsOf } from './columns';
import { coreOf, hullOf, wholeOf } from './core';
import { daysOf, type Days } from './days';
import { entriesOf, type Entries, type TimelineFilter } from './entries';
import { gapsOf, NO_GAPS, type Gaps } from './gaps';
import { chooseLanes, type LaneSet } from './lanes';
import { firstAt } from './order';
import { preciseOf } from './spans';
import { tournamentOf, winners, type Tournament } from './salience';

/** Events of similar length, by start: what overlaps `[a, b)` starts in `[a − longest, b)`. */
export interface LengthClass {
  readonly longest: number;
  /** Positions in `events`, by start. */
  readonly at: Int32Array;
  /** Salience of the places in `at`. */
  readonly weights: Tournament;
}

export interface PreparedTimeline extends Entries {
  readonly index: GraphIndex;
  readonly clock: Clock;
  /** No event has a date, but some have a weekday: the axis is the floating week. */
  readonly floating: boolean;
  readonly classes: readonly LengthClass[];
  /** Events without a place on the axis: first those that know their weekday, then the most salient. */
  readonly undated: readonly EventRecord[];
  /** The story by days, where it can be told so. */
  readonly days: Days;
  /** Some of these know their weekday. */
  readonly weekdays: boolean;
  /** A stretch that shows something of every dated event; null without one. */
  readonly extent: Interval | null;
  /** Long empty stretches, which are folded. */
  readonly gaps: Gaps;
  /** A stretch with every dated event in it; the core where that has them all. */
  readonly whole: Interval;
  /** What to show first: the stretch in which the story happens, without far outliers. */
  readonly core: Interval;
  /** The story in a few events, each with its number, in the order of their numbers: from 1, by event id. */
  readonly short: ReadonlyMap<string, number>;
  /** What the first screen shows with its titles, by id: what tells the story in short and what comes next, the weightiest first. */
  readonly main: readonly string[];
  /** Position of an event's first entry; −1 without one. */
  positionOf(id: string): number;
  /** What stands at a position: the dated events by time, then the undated. */
  at(position: number): EventRecord | undefined;
  /** The lanes of a page, as in a view; of the first, `most` before the rest is folded. */
  lanes(page: number | null, grouping?: Grouping | null, most?: number): LaneSet;
  /** What lanes stand for where nobody says it. */
  readonly grouping: Grouping;
}

const LENGTHS = [DAY, WEEK, 31 * DAY, 366 * DAY, Infinity];

const usual = keptFor((index: GraphIndex) => prepare(index, DEFAULT_VIEW));
/** The last that was asked for: the timeline and the reader ask for the same, and a moving window asks again. */
const latest = latestFor((a: TimelineFilter, b: TimelineFilter) => keyOf(a) === keyOf(b), prepare);

/** What the default view needs of a story, made while it is opened, so that its first picture does not wait for it. */
export function openTimeline(index: GraphIndex): PreparedTimeline {
  const made = usual(index);
  made.lanes(DEFAULT_VIEW.lanePage);
  return made;
}

export function prepareTimeline(index: GraphIndex, filter: TimelineFilter = DEFAULT_VIEW): PreparedTimeline {
  return keyOf(filter) === USUAL ? usual(index) : latest(index, filter);
}

const keyOf = (filter: TimelineFilter): string => `${filtersKey(filter)} ${filter.clock} ${filter.gapsShown}`;
const USUAL = keyOf(DEFAULT_VIEW);

function prepare(index: GraphIndex, filter: TimelineFilter): PreparedTimeline {
  const { dated, floating, undated, undatedNumbers } = entriesOf(index, filter);
  const { events } = dated;
  const columns = columnsOf(index);
  const precise = preciseOf(dated);
  const gaps = floating || filter.gapsShown ? NO_GAPS : gapsOf(dated, precise);
  const extent = hullOf(dated, precise);
  const core = coreOf(dated, precise, floating, gaps);
  const lanes = new Map<string, LaneSet>();
  let positions: Map<string, number> | null = null;
  const told = once(() => {
    const all = [...(dated.changes.size > 0 ? new Set(events) : events), ...undated];
    const main = mainEvents(index, all);
    return { main: main.map(({ id }) => id), short: new Map(inShort(all, main).map(({ id }, i) => [id, i + 1])) };
  });
  const numbered = once(() => {
    const all = joined(dated.numbers, undatedNumbers);
    return { all, dated: events.length, main: numbersOf(index, told().main) };
  });
  return {
    index,
    clock: filter.clock,
    floating,
    ...dated,
    classes: lengthClasses(dated, columns.salience),
    undated,
    days: daysOf(dated, core, filter),
    weekdays: undated.some(({ when }) => when !== null),
    extent,
    gaps,
    core,
    whole: floating ? core : wholeOf(extent, core, gaps),
    get short() {
      return told().short;
    },
    get main() {
      return told().main;
    },
    positionOf(id) {
      positions ??= firstPositions(events);
      return positions.get(id) ?? -1;
    },
    at: (position) => events[position] ?? undated[position - events.length],
    get grouping() {
      return columns.grouping;
    },
    lanes(page, wanted = null, most) {
      const grouping = wanted ?? columns.grouping;
      const key = `${grouping} ${page} ${most}`;
      const made =
        lanes.get(key) ?? chooseLanes(numbered(), columns, columns.grouped(grouping, filter), { page, most });
      lanes.set(key, made);
      return made;
    },
  };
}

/** Places in the graph of a few events, by their ids. */
function numbersOf({ graph, events }: GraphIndex, ids: readonly string[]): number[] {
  return ids.flatMap((id) => {
    const event = events.get(id);
    return event ? [graph.events.indexOf(event)] : [];
  });
}

function joined(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function firstPositions(events: readonly EventRecord[]): Map<string, number> {
  const positions = new Map<string, number>();
  for (let i = events.length - 1; i >= 0; i--) positions.set(events[i]?.id ?? '', i);
  return positions;
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

/** Positions of the `most` most salient events that overlap `[a, b)`, the most salient first, of equals the earlier. */
export function mostSalient(prepared: PreparedTimeline, { from, to }: Interval, most: number): number[] {
  // Each length's next best; the best of them is taken, and only its own list is asked again.
  const heads = prepared.classes.flatMap(({ longest, at, weights }) => {
    const places = winners(weights, firstAt(prepared.from, at, from - longest), firstAt(prepared.from, at, to), from);
    const next = (): { position: number; salience: number } | null => {
      const { value } = places.next();
      if (value === undefined) return null;
      return { position: at[value] ?? 0, salience: weights.nodes[weights.size + value] ?? 0 };
    };
    return [{ next, best: next() }];
  });
  const found: number[] = [];
  while (found.length < most) {
    let leader: (typeof heads)[number] | null = null;
    for (const head of heads) if (head.best && (!leader?.best || before(head.best, leader.best))) leader = head;
    if (!leader?.best) break;
    found.push(leader.best.position);
    leader.best = leader.next();
  }
  return found;
}
const before = (a: { position: number; salience: number }, b: { position: number; salience: number }): boolean =>
  a.salience > b.salience || (a.salience === b.salience && a.position < b.position);

/** Sorts positions in place, the most salient first. */
export const bySalience = ({ events }: PreparedTimeline, positions: number[]): number[] =>
  positions.sort((a, b) => (events[b]?.salience ?? 0) - (events[a]?.salience ?? 0) || a - b);

function lengthClasses({ numbers, from, to }: Entries, salience: Float32Array): LengthClass[] {
  const which = new Uint8Array(from.length);
  const sizes = LENGTHS.map(() => 0);
  const longest = LENGTHS.map(() => 0);
  for (let i = 0; i < from.length; i++) {
    const length = (to[i] ?? 0) - (from[i] ?? 0);
    let k = 0;
    while (length > (LENGTHS[k] ?? Infinity)) k++;
    which[i] = k;
    sizes[k] = (sizes[k] ?? 0) + 1;
    longest[k] = Math.max(longest[k] ?? 0, length);
  }
  return LENGTHS.flatMap((_, k): LengthClass[] => {
    const size = sizes[k] ?? 0;
    if (size === 0) return [];
    const at = new Int32Array(size);
    let next = 0;
    for (let i = 0; i < which.length; i++) if (which[i] === k) at[next++] = i;
    const weights = tournamentOf(
      size,
      (place) => salience[numbers[at[place] ?? 0] ?? 0] ?? 0,
      (place) => to[at[place] ?? 0] ?? 0,
    );
    return [{ longest: longest[k] ?? 0, at, weights }];
  });
}
