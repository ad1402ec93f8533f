/** The time window while it plays: where it starts, and where it is a moment later. Pure; the component owns the clock. */
import type { EventRecord } from '../../graph/schema';
import { DAY, type Interval } from '../../graph/time';
import type { PreparedTimeline } from '../../scenes/timeline/data/prepare';

/** Seconds in which a window crosses the story at speed 1. */
export const CROSSING = 24;
export const SPEEDS = [0.5, 1, 2, 4] as const;
/** A new window is this share of the story. */
const SHARE = 1 / 8;
/** But a day where the story has room for it: most dates are days. */
const ROOM_FOR_DAY = 3;

/** What a story that goes from event to event tells: what was done, in order; in a story of statements alone, these. */
export function courseOf({ events, undated, changes }: PreparedTimeline): EventRecord[] {
  const all = [...events.filter((_, i) => !changes.has(i)), ...undated];
  const done = all.filter(({ type }) => type !== 'STATEMENT');
  return done.length > 0 ? done : all;
}

/** The stretch that plays: the core of the story, or all of it where the window already lies outside the core. */
export function playRange({ core, extent }: PreparedTimeline, window: Interval | null): Interval {
  const inside = window === null || (window.from >= core.from - 1 && window.to <= core.to + 1);
  return inside || !extent ? core : extent;
}

/** The window to begin with: the present one, or a new one at the start when there is none or it stands at the end. */
export function startWindow(range: Interval, window: Interval | null): Interval {
  const span = window ? window.to - window.from : newLength(range);
  if (window && window.to < range.to && span < range.to - range.from) return window;
  const length = Math.min(span, (range.to - range.from) / 2);
  return { from: Math.round(range.from), to: Math.round(range.from + length) };
}

const newLength = ({ from, to }: Interval): number =>
  Math.max((to - from) * SHARE, Math.min(DAY, (to - from) / ROOM_FOR_DAY));

/** The window `seconds` later; `done` when it has come to the end of the range. */
export function advance(
  window: Interval,
  range: Interval,
  seconds: number,
  speed: number,
): { window: Interval; done: boolean } {
  const by = ((range.to - range.from) / CROSSING) * seconds * speed;
  const to = Math.min(window.to + by, range.to);
  return { window: { from: to - (window.to - window.from), to }, done: to >= range.to };
}
