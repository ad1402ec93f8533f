/**
 * Counted bars: where marks would crowd, a lane shows how many events begin in each stretch of time. Stretches are whole
 * minutes, hours or days on a fixed grid, so that bars do not shimmer while the view pans.
 */
import { DAY, HOUR, MINUTE, type Interval } from '../../../graph/time';
import { toneOf, TONES } from '../../appearance';
import { lanesOf, type Lane, type LaneSet } from '../data/lanes';
import { firstAt } from '../data/order';
import type { PreparedTimeline } from '../data/prepare';
import type { TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';

export interface CountedBar {
  /** Number of the lane. */
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  /** Events that begin in the stretch and in which the lane takes part, without those drawn one by one. */
  readonly count: number;
  /** Of these, the events whose own bar would lie in this lane: summed over lanes, each event once. */
  readonly own: number;
  /** Counts by tone, in the order of `TONES`. */
  readonly tones: readonly number[];
}

const GRID: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...Array.from({ length: 18 }, (_, i) => 2 ** i * DAY),
];

/** Length in milliseconds of the stretch that a counted bar stands for at this zoom. */
const binLength = (scale: TimeScale): number =>
  GRID.find((length) => length * scale.density >= TIMELINE.bin) ?? 2 ** 18 * DAY;

/** Bars of everything that begins in the domain, but for the events at `drawn`. Costs bins and drawn events, not events. */
export function crowdBars(
  prepared: PreparedTimeline,
  set: LaneSet,
  scale: TimeScale,
  drawn: Iterable<number>,
): CountedBar[] {
  const length = binLength(scale);
  const first = Math.floor(scale.domain.from / length) * length;
  const bins = { domain: scale.domain, length, first };
  const lanes = set.lanes.map((lane, number) => laneBars(prepared.from, lane, number, bins));
  for (const position of drawn) {
    const event = prepared.events[position];
    const from = prepared.from[position] ?? 0;
    if (!event || from < scale.domain.from || from >= scale.domain.to) continue;
    const bin = Math.floor((from - first) / length);
    const tone = TONES.indexOf(toneOf(event.type));
    for (const lane of lanesOf(event, set).keys()) {
      const bar = lanes[lane]?.get(bin);
      if (!bar) continue;
      bar.count--;
      bar.tones[tone] = (bar.tones[tone] ?? 0) - 1;
      if (set.owner[position] === lane) bar.own--;
    }
  }
  return lanes.flatMap((bins) => [...bins.values()].filter((bar) => bar.count > 0));
}

type Tally = { -readonly [K in keyof CountedBar]: CountedBar[K] } & { tones: number[] };

/** The stretches of a domain; `first` is where the earliest begins. */
interface Bins {
  readonly domain: Interval;
  readonly length: number;
  readonly first: number;
}

function laneBars(
  starts: Float64Array,
  { members, upTo, ownUpTo }: Lane,
  lane: number,
  { domain, length, first }: Bins,
): Map<number, Tally> {
  const bins = new Map<number, Tally>();
  let begin = firstAt(starts, members, domain.from);
  for (let bin = 0, from = first; from < domain.to && begin < members.length; bin++, from += length) {
    const end = firstAt(starts, members, Math.min(from + length, domain.to), begin);
    if (end === begin) continue;
    const tones = upTo.map((sums) => (sums[end] ?? 0) - (sums[begin] ?? 0));
    const own = (ownUpTo[end] ?? 0) - (ownUpTo[begin] ?? 0);
    bins.set(bin, { lane, from, to: from + length, count: end - begin, own, tones });
    begin = end;
  }
  return bins;
}
