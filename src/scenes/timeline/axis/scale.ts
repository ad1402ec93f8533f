/** Time on a line of pixels, and the arithmetic of panning and zooming it. Instants are milliseconds of wall time. */
import { DAY, MINUTE, type Interval } from '../../../graph/time';
import { TIMELINE } from '../settings';

/** A folded stretch as it is drawn. */
export interface Break extends Interval {
  readonly x0: number;
  readonly x1: number;
}
export interface TimeScale {
  readonly domain: Interval;
  readonly left: number;
  readonly right: number;
  /** Pixels per millisecond, where nothing is folded. */
  readonly density: number;
  /** Stretches that may be folded, by time. */
  readonly gaps: readonly Interval[];
  /** Those that are folded and of which something lies in the domain. */
  readonly breaks: readonly Break[];
  /** Days are columns, each as wide as its words. */
  readonly slots: boolean;
  x(time: number): number;
  time(x: number): number;
}

/** The shortest stretch that can fill the view: minutes are the finest that a graph knows. */
export const SHORTEST = 10 * MINUTE;
/** How far past its first and last event a story can be zoomed out, as a multiple of its span. */
const ROOM = 1.5;
/** Of a narrow plot a break takes no more than this. */
const BREAK_SHARE = 0.09;

/** `gaps` are folded to a break of fixed width each, by time; the rest of the domain shares the pixels that are left. */
export function timeScale(domain: Interval, left: number, right: number, gaps: readonly Interval[] = []): TimeScale {
  if (!(Number.isFinite(domain.from) && domain.to > domain.from))
    throw new Error(`timeline: the domain must be finite and not empty, got [${domain.from}, ${domain.to}]`);
  const width = Math.max(right - left, 1);
  const pixels = breakWidth(width);
  const { density, folded } = densityOf(domain, width, gaps, pixels);
  const { offset, time } = lineOf(density, folded, pixels);
  const start = offset(domain.from);
  const x = (at: number): number => left + offset(at) - start;
  return {
    domain,
    left,
    right,
    density,
    gaps,
    breaks: folded
      .filter((gap) => gap.from < domain.to && gap.to > domain.from)
      .map(({ from, to }) => ({ from, to, x0: x(from), x1: x(to) })),
    slots: false,
    x,
    time: (at) => time(at - left + start),
  };
}

const breakWidth = (width: number): number => Math.min(TIMELINE.gap, width * BREAK_SHARE);

/** Gaps that are longer than their break at that density: the others are drawn as they are. */
const worthFolding = (gaps: readonly Interval[], density: number, pixels: number): readonly Interval[] =>
  gaps.filter(({ from, to }) => (to - from) * density > pixels);

/** Pixels per millisecond that fill the width with the domain, and the gaps that are folded then. */
function densityOf(domain: Interval, width: number, gaps: readonly Interval[], pixels: number) {
  const span = domain.to - domain.from;
  let folded = gaps;
  for (;;) {
    let [open, room] = [span, width];
    for (const { from, to } of folded) {
      const inside = Math.max(0, Math.min(to, domain.to) - Math.max(from, domain.from));
      open -= inside;
      room -= (inside / (to - from)) * pixels;
    }
    // Nearly all of the domain is empty: somebody looks at the emptiness itself.
    if (open * (width / SHORTEST) < room) return { density: width / span, folded: [] };
    const density = room / open;
    const worth = worthFolding(folded, density, pixels);
    if (worth.length === folded.length) return { density, folded };
    folded = worth;
  }
}

/** Pixels from an origin of its own, for all of time; straight but for the gaps. */
function lineOf(density: number, gaps: readonly Interval[], pixels: number) {
  const origin = gaps[0]?.from ?? 0;
  let x = 0;
  let end = origin;
  const knots = gaps.map(({ from, to }) => {
    x += (from - end) * density;
    const knot = { from, to, x, slope: pixels / (to - from) };
    x += pixels;
    end = to;
    return knot;
  });
  return {
    offset(time: number): number {
      let [from, at] = [origin, 0];
      for (const knot of knots) {
        if (time <= knot.from) break;
        if (time < knot.to) return knot.x + (time - knot.from) * knot.slope;
        [from, at] = [knot.to, knot.x + pixels];
      }
      return at + (time - from) * density;
    },
    time(offset: number): number {
      let [from, at] = [origin, 0];
      for (const knot of knots) {
        if (offset <= knot.x) break;
        if (offset < knot.x + pixels) return knot.from + (offset - knot.x) / knot.slope;
        [from, at] = [knot.to, knot.x + pixels];
      }
      return from + (offset - at) / density;
    },
  };
}

/** The domain after zooming so that `by` > 1 shows less time, with the instant at the pixel `x` kept in its place. */
export function zoomed(scale: TimeScale, x: number, by: number, extent: Interval): Interval {
  const { left, right, domain } = scale;
  if (scale.slots) return zoomedDays(scale, x, by, extent);
  const width = right - left;
  const most = Math.max((extent.to - extent.from) * ROOM, 2 * DAY, domain.to - domain.from);
  const density = Math.max(Math.min(scale.density * by, width / SHORTEST), width / most);
  const pixels = breakWidth(width);
  const { offset, time } = lineOf(density, worthFolding(scale.gaps, density, pixels), pixels);
  const start = offset(scale.time(x)) - (x - left);
  return kept({ from: time(start), to: time(start + width) }, extent);
}

/** Columns are whole days: what is seen shrinks and grows around the pointer's day, and never to less than one. */
function zoomedDays({ domain, time }: TimeScale, x: number, by: number, extent: Interval): Interval {
  const at = Math.min(Math.max(time(x), domain.from), domain.to);
  const span = domain.to - domain.from;
  const most = Math.max((extent.to - extent.from) * ROOM, 2 * DAY, span);
  const factor = Math.min(Math.max(1 / by, DAY / span), most / span);
  return kept({ from: at - (at - domain.from) * factor, to: at + (domain.to - at) * factor }, extent);
}

/** The domain after its content has moved by `dx` pixels. */
export function panned(scale: TimeScale, dx: number, extent: Interval): Interval {
  if (scale.slots) {
    const by = -dx / scale.density;
    return kept({ from: scale.domain.from + by, to: scale.domain.to + by }, extent);
  }
  return kept({ from: scale.time(scale.left - dx), to: scale.time(scale.right - dx) }, extent);
}

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
