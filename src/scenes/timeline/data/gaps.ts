/**
 * Long empty stretches of a story: a mention of twenty years ago, then nothing, then the week that it is about. They are
 * folded to a break of a few pixels. Which ones is a matter of the story alone, so that nothing folds while a hand pans.
 */
import { DAY, WEEK, type Interval } from '../../../graph/time';
import { reachOf, type Spans } from './spans';

/** More breaks than this would make the axis a list. */
const MOST = 5;
/** Stretches are folded where together they are at least this share of the story, … */
const EMPTY = 0.4;
/** … where the shortest of them is so many times as long as the longest that stays (or this share of what is left), … */
const LONGER = 4;
const OF_REST = 1 / 30;
/** … and so many times as long as a usual event. */
const EVENTS = 10;
/** A break keeps this much of its stretch at either side, as a share of what is not folded. */
const AIR = 0.04;
/** Shorter stretches (a share of the whole) are not looked at. */
const SHORT = 0.01;
/** As many spans tell how long a usual one is. */
const SAMPLE = 501;

export interface Gaps {
  /** By time. */
  readonly list: readonly Interval[];
  /** Length that a folded one may take of a clock that skips them; milliseconds. */
  readonly folded: number;
}
export const NO_GAPS: Gaps = { list: [], folded: 0 };

/** Stretches to fold. `known` spans, those that are precise, make them, and vague ones that lie within one divide it. */
export function gapsOf(all: Spans, known: Spans): Gaps {
  const precise = withFarEdges(all, known);
  const found = divided(emptyOf(precise), all);
  const length = ({ from, to }: Interval) => to - from;
  found.sort((a, b) => length(b) - length(a) || a.from - b.from);
  const total = reachOf(precise, 0, precise.from.length) - (precise.from[0] ?? 0);
  const usual = usualLength(precise);
  let [best, most, sum, rest] = [0, LONGER, 0, total];
  for (let k = 1; k <= MOST; k++) {
    const [shortest, next] = [found[k - 1], found[k]];
    if (!shortest || length(shortest) < Math.max(DAY, EVENTS * usual)) break;
    sum += length(shortest);
    const ratio = length(shortest) / Math.max(next ? length(next) : 0, (total - sum) * OF_REST);
    if (sum >= total * EMPTY && ratio >= most) [best, most, rest] = [k, ratio, total - sum];
  }
  const air = Math.max(rest, usual) * AIR;
  const list = found.slice(0, best).map(({ from, to }) => ({ from: from + air, to: to - air }));
  return { list: list.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from), folded: air };
}

/** A clock that passes through each gap as if it were short; both ways in milliseconds. */
export function skipping({ list, folded }: Gaps): { skip(time: number): number; back(time: number): number } {
  let skipped = 0;
  const knots = list.map(({ from, to }) => {
    const knot = { from, to, at: from - skipped, skipped, pace: folded / (to - from) };
    skipped += to - from - folded;
    return { ...knot, after: skipped };
  });
  return {
    skip(time) {
      const knot = knots.findLast(({ from }) => time > from);
      if (!knot) return time;
      return time >= knot.to ? time - knot.after : knot.at + (time - knot.from) * knot.pace;
    },
    back(time) {
      const knot = knots.findLast(({ at }) => time > at);
      if (!knot) return time;
      return time >= knot.at + folded ? time + knot.after : knot.from + (time - knot.at) / knot.pace;
    },
  };
}

/**
 * A vague span before or after all that is known is there as wide as it is: a year as a year, and not as its last day. Of one
 * that is longer than all that is known its nearer part, as long as that, so that it does not take the picture.
 */
function withFarEdges({ from, to }: Spans, known: Spans): Spans {
  const [first, last] = [known.from[0] ?? 0, reachOf(known, 0, known.from.length)];
  if (known.from.length === 0) return known;
  const before: Interval[] = [];
  const after: Interval[] = [];
  const most = farReach(last - first);
  for (let i = 0; i < from.length; i++) {
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    if (end < first) before.push({ from: Math.max(start, end - most), to: end });
    else if (start > last) after.push({ from: start, to: Math.min(end, start + most) });
  }
  before.sort((a, b) => a.from - b.from);
  const of = (list: readonly Interval[], end: 'from' | 'to') => list.map((one) => one[end]);
  return {
    from: joined(of(before, 'from'), known.from, of(after, 'from')),
    to: joined(of(before, 'to'), known.to, of(after, 'to')),
  };
}

/** So much is shown of a vague span beyond a stretch that is so long; milliseconds. */
export const farReach = (known: number): number => Math.max(DAY, known);

function joined(before: readonly number[], middle: Float64Array, after: readonly number[]): Float64Array {
  const all = new Float64Array(before.length + middle.length + after.length);
  all.set(before);
  all.set(middle, before.length);
  all.set(after, before.length + middle.length);
  return all;
}

function emptyOf({ from, to }: Spans): Interval[] {
  const found: Interval[] = [];
  let reach = to[0] ?? 0;
  const short = ((from[from.length - 1] ?? 0) - (from[0] ?? 0)) * SHORT;
  for (let i = 1; i < from.length; i++) {
    const start = from[i] ?? 0;
    if (start - reach > short) found.push({ from: reach, to: start });
    reach = Math.max(reach, to[i] ?? start);
  }
  return found;
}

/** Gaps without the vague spans that lie within them. */
function divided(gaps: readonly Interval[], { from, to }: Spans): Interval[] {
  let left = [...gaps];
  for (let i = 0; i < from.length && left.length > 0; i++) {
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    if (end - start <= WEEK) continue;
    const gap = left.find((g) => start >= g.from && end <= g.to);
    if (!gap) continue;
    const parts = [
      { from: gap.from, to: start },
      { from: end, to: gap.to },
    ];
    left = left.flatMap((g) => (g === gap ? parts.filter((part) => part.to > part.from) : [g]));
  }
  return left;
}

/** The median length of (a sample of) the spans. */
function usualLength({ from, to }: Spans): number {
  const step = Math.max(1, Math.floor(from.length / SAMPLE));
  const lengths: number[] = [];
  for (let i = 0; i < from.length; i += step) lengths.push((to[i] ?? 0) - (from[i] ?? 0));
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? DAY;
}
