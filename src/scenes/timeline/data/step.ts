/** Walking through a story: by time, then through what has no date. */
import { firstAt } from './order';
import type { PreparedTimeline } from './prepare';

export type Step = 'previous' | 'next' | 'first' | 'last';

interface Whence {
  readonly current: string | null;
  /** Where a walk from nowhere begins. */
  readonly from: number;
}

/**
 * The event a step away from `current`; from nowhere, the first event at or after `from`. Null in an empty story. The
 * walk passes over events that are no stop.
 */
export function stepFrom(
  prepared: PreparedTimeline,
  step: Step,
  { current, from }: Whence,
  isStop: (id: string) => boolean = () => true,
): string | null {
  const { events, undated } = prepared;
  const total = events.length + undated.length;
  if (total === 0) return null;
  const here = current === null ? -1 : placeOf(prepared, current);
  const start = firstAt(prepared.from, null, from);
  const unset = step === 'previous' ? start - 1 : start;
  const moved = here < 0 ? unset : here + (step === 'previous' ? -1 : 1);
  const to = step === 'first' ? 0 : step === 'last' ? total - 1 : Math.min(Math.max(moved, 0), total - 1);
  const idAt = (place: number): string | null => (events[place] ?? undated[place - events.length])?.id ?? null;
  const by = step === 'previous' || step === 'last' ? -1 : 1;
  for (let place = to; place >= 0 && place < total; place += by) {
    const id = idAt(place);
    // An event that was reported anew stands on the axis again, but it is one stop.
    if (id !== null && !prepared.changes.has(place) && isStop(id)) return id;
  }
  return here < 0 ? null : current;
}

/** Place of an event in the walk; −1 where the view hides it. */
function placeOf({ events, undated, positionOf }: PreparedTimeline, id: string): number {
  const dated = positionOf(id);
  if (dated >= 0) return dated;
  const loose = undated.findIndex((event) => event.id === id);
  return loose < 0 ? -1 : events.length + loose;
}
