/**
 * The stretch of time to show first. "Fits the whole story" would let one mention of a war's first year squeeze the week
 * that the story is about into a pixel; so vague dates and far outliers wait beyond the edges, where they are counted.
 */
import { DAY, FLOATING_MONDAY, WEEK, type Interval } from '../../../graph/time';
import { farReach, skipping, type Gaps } from './gaps';
import { reachOf, type Spans } from './spans';

/** Events may be left outside while they are at most this share, and leaving them makes the stretch this many times shorter. */
const OUTLIERS = 0.15;
const SHORTER = 3;
/** Dates finer than a month lead, where at least this share of the events has one. */
const PRECISE = 1 / 3;
const MARGIN = 0.04;
/** The least to show: as many of the shortest event, and as many milliseconds. A lone day stands between two others. */
const LEAST_UNITS = 3;
const LEAST = DAY / 2;

/** `precise` of `all`, with time in gaps passing as if they were short. Without events: one day, or the floating week. */
export function coreOf(all: Spans, precise: Spans, floating: boolean, gaps: Gaps): Interval {
  if (floating) return { from: FLOATING_MONDAY, to: FLOATING_MONDAY + WEEK };
  if (all.from.length === 0) return { from: 0, to: DAY };
  const { skip, back } = skipping(gaps);
  const told = precise.from.length >= all.from.length * PRECISE ? precise : all;
  const lead = gaps.list.length === 0 ? told : { from: told.from.map(skip), to: told.to.map(skip) };
  const { start, end } = withoutOutliers(lead);
  const [first, last] = [lead.from[start] ?? 0, reachOf(lead, start, end)];
  const shortest = shortestOf(lead, start, end);
  const least = Math.max(LEAST_UNITS * shortest, LEAST);
  const margin = Math.max((last - first) * MARGIN, (least - (last - first)) / 2, shortest * 0.12);
  return { from: back(first - margin), to: back(last + margin) };
}

/**
 * The shortest stretch that shows something of every event: precise dates whole, of a vague one among them at least an edge, so
 * that "in 2021" does not stretch a story of one spring over the year, and of one beyond them as much as they take. Null without
 * events.
 */
export function hullOf(all: Spans, precise: Spans): Interval | null {
  const { from, to } = all;
  if (from.length === 0) return null;
  const lead = precise.from.length > 0 ? precise : all;
  const [first, last] = [lead.from[0] ?? 0, reachOf(lead, 0, lead.from.length)];
  const hull = { from: first, to: last };
  const most = farReach(last - first);
  for (let i = 0; i < from.length; i++) {
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    if (end < first + DAY) hull.from = Math.min(hull.from, Math.max(start, end - most));
    if (start > last - DAY) hull.to = Math.max(hull.to, Math.min(end, start + most));
  }
  return hull;
}

/** A stretch that shows something of every event (`hull`), the `core` at least, and with as much air at its ends as that has. */
export function wholeOf(hull: Interval | null, core: Interval, gaps: Gaps): Interval {
  if (!hull || (core.from <= hull.from && core.to >= hull.to)) return core;
  const { skip, back } = skipping(gaps);
  const [first, last] = [skip(Math.min(hull.from, core.from)), skip(Math.max(hull.to, core.to))];
  const margin = (last - first) * MARGIN;
  return { from: back(first - margin), to: back(last + margin) };
}

/** What is left when the smaller side of the widest gap is dropped as long as that is worth it. */
function withoutOutliers(spans: Spans): { start: number; end: number } {
  let [start, end] = [0, spans.from.length];
  for (;;) {
    let reach = -Infinity;
    let widest = 0;
    let cut = start;
    for (let i = start; i < end; i++) {
      const from = spans.from[i] ?? 0;
      if (i > start && from - reach > widest) [widest, cut] = [from - reach, i];
      reach = Math.max(reach, spans.to[i] ?? from);
    }
    if (cut === start) return { start, end };
    const rest = cut - start < end - cut ? { start: cut, end } : { start, end: cut };
    const dropped = end - start - (rest.end - rest.start);
    const length = (a: number, b: number) => reachOf(spans, a, b) - (spans.from[a] ?? 0);
    const worthIt = length(start, end) >= SHORTER * length(rest.start, rest.end);
    if (dropped > (end - start) * OUTLIERS || !worthIt) return { start, end };
    ({ start, end } = rest);
  }
}

function shortestOf({ from, to }: Spans, start: number, end: number): number {
  let least = WEEK;
  for (let i = start; i < end; i++) least = Math.min(least, (to[i] ?? 0) - (from[i] ?? 0));
  return least;
}
