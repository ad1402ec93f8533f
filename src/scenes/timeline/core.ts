/**
 * The stretch of time to show first. "Fits the whole story" would let one mention of a war's first year squeeze the week
 * that the story is about into a pixel; so vague dates and far outliers wait beyond the edges, where they are counted.
 */
import { DAY, FLOATING_MONDAY, WEEK, type Interval } from '../../graph/time';

/** Events may be left outside while they are at most this share, and leaving them makes the stretch this many times shorter. */
const OUTLIERS = 0.15;
const SHORTER = 3;
/** Dates finer than a month lead, where at least this share of the events has one. */
const PRECISE = 1 / 3;
const MARGIN = 0.04;
/** The least to show: as many of the shortest event, and as many milliseconds. A lone day stands between two others. */
const LEAST_UNITS = 3;
const LEAST = DAY / 2;

/** `from` ascending, with `to` of the same events. Without events: one day, or the floating week. */
export function coreOf(from: Float64Array, to: Float64Array, floating: boolean): Interval {
  if (floating) return { from: FLOATING_MONDAY, to: FLOATING_MONDAY + WEEK };
  const spans = Array.from(from, (start, i) => ({ from: start, to: to[i] ?? start }));
  const precise = spans.filter((s) => s.to - s.from <= WEEK);
  let kept = precise.length >= spans.length * PRECISE ? precise : spans;
  if (kept.length === 0) return { from: 0, to: DAY };
  for (;;) {
    const trimmed = withoutOutliers(kept, kept.length);
    if (trimmed === kept) break;
    kept = trimmed;
  }
  const start = first(kept);
  const end = latest(kept);
  const least = Math.max(LEAST_UNITS * shortest(kept), LEAST);
  const margin = Math.max((end - start) * MARGIN, (least - (end - start)) / 2, shortest(kept) * 0.12);
  return { from: start - margin, to: end + margin };
}

/**
 * The shortest stretch that shows something of every event: precise dates whole, and of a vague one at least an edge, so
 * that "in 2021" does not stretch a story of one spring over the year. Null without events.
 */
export function hullOf(from: Float64Array, to: Float64Array): Interval | null {
  const spans = Array.from(from, (start, i) => ({ from: start, to: to[i] ?? start }));
  const precise = spans.filter((s) => s.to - s.from <= WEEK);
  const [head] = precise.length > 0 ? precise : spans;
  if (!head) return null;
  const hull = { ...head };
  for (const span of precise.length > 0 ? precise : spans) hull.to = Math.max(hull.to, span.to);
  for (const span of spans) {
    if (span.to < hull.from + DAY) hull.from = span.to - DAY;
    if (span.from > hull.to - DAY) hull.to = span.from + DAY;
  }
  return hull;
}

/** Drops the smaller side of the widest gap where that is worth it; otherwise the same list. */
function withoutOutliers(spans: Interval[], total: number): Interval[] {
  let reach = -Infinity;
  let widest = 0;
  let cut = 0;
  spans.forEach((span, i) => {
    if (i > 0 && span.from - reach > widest) {
      widest = span.from - reach;
      cut = i;
    }
    reach = Math.max(reach, span.to);
  });
  if (cut === 0) return spans;
  const before = spans.slice(0, cut);
  const after = spans.slice(cut);
  const [dropped, rest] = before.length < after.length ? [before, after] : [after, before];
  const worthIt = length(spans) >= SHORTER * length(rest);
  return dropped.length <= total * OUTLIERS && worthIt ? rest : spans;
}

const first = (spans: readonly Interval[]): number => spans[0]?.from ?? 0;
const latest = (spans: readonly Interval[]): number => spans.reduce((end, s) => Math.max(end, s.to), -Infinity);
const length = (spans: readonly Interval[]): number => latest(spans) - first(spans);
const shortest = (spans: readonly Interval[]): number =>
  spans.reduce((least, s) => Math.min(least, s.to - s.from), WEEK);
