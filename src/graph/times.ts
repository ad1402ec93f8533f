/** When every event of a graph happened, as columns of numbers. */
import { remembered } from '../base/memo';
import type { EventRecord, Granularity, When } from './schema';
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
  const known: Partial<Record<Granularity, (start: string) => Interval | null>> = {};
  const oneOf = ({ start, granularity }: When) =>
    (known[granularity] ??= remembered((at) => intervalOf({ start: at, end: at, granularity })))(start);
  for (let i = 0; i < events.length; i++) {
    const when = events[i]?.when;
    if (!when || isFloating(when)) continue;
    // Only a week is longer than it is written.
    const interval = when.start === when.end && when.granularity !== 'week' ? oneOf(when) : intervalOf(when);
    if (interval) [from[i], to[i]] = [interval.from, interval.to];
  }
  return { from, to };
}
