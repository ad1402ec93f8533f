/** Time on a line of pixels, and the arithmetic of panning and zooming it. Instants are milliseconds of wall time. */
import { DAY, MINUTE, type Interval } from '../../graph/time';

export interface TimeScale {
  readonly domain: Interval;
  readonly left: number;
  readonly right: number;
  /** Pixels per millisecond. */
  readonly density: number;
  x(time: number): number;
  time(x: number): number;
}

/** The shortest stretch that can fill the view: minutes are the finest that a graph knows. */
export const SHORTEST = 10 * MINUTE;
/** How far past its first and last event a story can be zoomed out, as a multiple of its span. */
const ROOM = 1.5;

export function timeScale(domain: Interval, left: number, right: number): TimeScale {
  if (!(Number.isFinite(domain.from) && domain.to > domain.from))
    throw new Error(`timeline: the domain must be finite and not empty, got [${domain.from}, ${domain.to}]`);
  const density = Math.max(right - left, 1) / (domain.to - domain.from);
  return {
    domain,
    left,
    right,
    density,
    x: (time) => left + (time - domain.from) * density,
    time: (x) => domain.from + (x - left) / density,
  };
}

/** `domain` zoomed so that `by` > 1 shows less time, with the instant `at` kept in its place. */
export function zoomed(domain: Interval, at: number, by: number, extent: Interval): Interval {
  const most = Math.max((extent.to - extent.from) * ROOM, 2 * DAY, domain.to - domain.from);
  const span = Math.min(Math.max((domain.to - domain.from) / by, SHORTEST), most);
  const share = (at - domain.from) / (domain.to - domain.from);
  return kept({ from: at - span * share, to: at + span * (1 - share) }, extent);
}

export const panned = ({ from, to }: Interval, by: number, extent: Interval): Interval =>
  kept({ from: from + by, to: to + by }, extent);

/** A domain of the same length that still shows some of the story. */
function kept({ from, to }: Interval, extent: Interval): Interval {
  const span = to - from;
  const start = Math.min(Math.max(from, extent.from - span * 0.8), extent.to - span * 0.2);
  return { from: Math.round(start), to: Math.round(start + span) };
}

/**
 * `domain` widened to whole tiles of half its length. Rows are packed over the tiles, so that a label does not jump while
 * the view pans within one.
 */
export function tiled({ from, to }: Interval): Interval {
  const tile = (to - from) / 2;
  return { from: Math.floor(from / tile) * tile, to: (Math.floor(to / tile) + 1) * tile };
}
