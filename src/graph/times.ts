/** When every event of a graph happened, as columns of numbers. */
import type { EventRecord, When } from './schema';
import { intervalOf, isFloating, type Interval } from './time';

/** In the graph's order, milliseconds of wall time; NaN where an event has no date, or only a weekday of no known week. */
export interface EventTimes {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Many events share a day or an hour, so each notation is read once. */
export function timesOf(events: readonly EventRecord[]): EventTimes {
  const from = new Float64Array(events.length).fill(NaN);
  const to = new Float64Array(events.length).fill(NaN);
  const known = new Map<string, Interval | null>();
  for (let i = 0; i < events.length; i++) {
    const when = events[i]?.when;
    if (!when || isFloating(when)) continue;
    // Only a week is longer than it is written.
    const interval = when.start === when.end && when.granularity !== 'week' ? oneOf(when, known) : intervalOf(when);
    if (interval) [from[i], to[i]] = [interval.from, interval.to];
  }
  return { from, to };
}

function oneOf(when: When, known: Map<string, Interval | null>): Interval | null {
  let interval = known.get(when.start);
  if (interval === undefined) known.set(when.start, (interval = intervalOf(when)));
  return interval;
}
