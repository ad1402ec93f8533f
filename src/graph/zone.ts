/**
 * The graph's zone: from instants to the wall time in which every view counts, and where its clocks are put forward or
 * back. A zone that `Intl` does not know is read as UTC: a story is shown rather than refused for it.
 */
import { remembered } from '../base/memo';
import type { EventRecord, StoryGraph } from './schema';
import { DAY, MINUTE, instantOf, isoMinute, type Interval } from './time';

/** A stretch of wall time that a zone's clocks leave out (`forward`) or run through twice. */
export interface ClockChange extends Interval {
  readonly forward: boolean;
}

const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/;
/** Most values are bare days, and there may be a hundred thousand of them. */
const hasOffset = (value: string): boolean => value.length > 10 && value.includes('T') && OFFSET.test(value);
const FIELDS = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;

/** Milliseconds of wall time in `zone` at an instant, to the minute. */
export function wallTime(instant: number, zone: string): number {
  const parts = { era: 'AD', year: 1970, month: 1, day: 1, hour: 0, minute: 0 };
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) {
    if (type === 'era') parts.era = value;
    else if (type === 'year' || type === 'month' || type === 'day' || type === 'hour' || type === 'minute')
      parts[type] = Number(value);
  }
  const { year, month, day, hour, minute } = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(parts.era.startsWith('B') ? 1 - year : year, month - 1, day);
  return wall.setUTCHours(hour, minute);
}

/** Whether `Intl` knows a zone; asked for at every frame, and kept. */
export const isZone = remembered((timeZone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) instanceof Intl.DateTimeFormat;
  } catch {
    // `Intl` has no other way to say that it does not know a zone.
    return false;
  }
});

const formatterOf = remembered((zone) => {
  const timeZone = isZone(zone) ? zone : 'UTC';
  const options = { ...FIELDS, era: 'short', hourCycle: 'h23', calendar: 'gregory', timeZone } as const;
  return new Intl.DateTimeFormat('en-u-nu-latn', options);
});

/** The change of clocks on the day that begins at `midnight` (wall time); null on a day of 24 hours. */
export function clockChange(midnight: number, zone: string): ClockChange | null {
  const offset = (instant: number): number => wallTime(instant, zone) - instant;
  // Half a day off either way covers every offset there is; the day itself is found within.
  let [low, high] = [midnight - offset(midnight - DAY), midnight + DAY - offset(midnight + 2 * DAY)];
  const [before, after] = [offset(low), offset(high)];
  if (before === after) return null;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  const [old, changed] = [high + before, high + after];
  return changed > old ? { from: old, to: changed, forward: true } : { from: changed, to: old, forward: false };
}

/** A date in a zone's wall time; one without an offset is in it already. */
export function ownTime(value: string, zone: string): string {
  const instant = hasOffset(value) ? instantOf(value) : null;
  return instant === null ? value : isoMinute(wallTime(instant, zone));
}

/** The graph with the dates of its events in its zone's wall time; the same graph where none is written with an offset. */
export function inOwnZone(graph: StoryGraph): StoryGraph {
  const foreign = ({ when }: EventRecord) => when !== null && (hasOffset(when.start) || hasOffset(when.end));
  if (!graph.events.some(foreign)) return graph;
  const own = (value: string): string => ownTime(value, graph.timeZone);
  const events = graph.events.map((event) =>
    event.when && foreign(event)
      ? { ...event, when: { ...event.when, start: own(event.when.start), end: own(event.when.end) } }
      : event,
  );
  return { ...graph, events };
}
