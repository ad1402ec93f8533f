/** Time across columns: the days that hold events are drawn, each as wide as its column, and what lies between takes no room. */
import type { Interval } from '../../../graph/time';
import type { Break, TimeScale } from './scale';

/** A stretch of time and where it lies; by time, and none overlaps another. */
export interface Stretch extends Interval {
  readonly x0: number;
  readonly x1: number;
}

/** Linear within each stretch and between two of them, and beyond both ends as in the whole. */
export function slotScale(
  domain: Interval,
  { left, right }: { readonly left: number; readonly right: number },
  stretches: readonly Stretch[],
  breaks: readonly Break[],
): TimeScale {
  const density = Math.max(right - left, 1) / (domain.to - domain.from);
  const knots = stretches.flatMap(({ from, to, x0, x1 }) => [
    { time: from, x: x0 },
    { time: to, x: x1 },
  ]);
  const along = (value: number, key: 'time' | 'x', other: 'time' | 'x', slope: number): number => {
    const next = knots.findIndex((knot) => knot[key] >= value);
    const [before, after] = [knots[next < 0 ? knots.length - 1 : next - 1], next < 0 ? undefined : knots[next]];
    if (before && after) {
      const share = (value - before[key]) / Math.max(after[key] - before[key], Number.MIN_VALUE);
      return before[other] + share * (after[other] - before[other]);
    }
    const end = before ?? after ?? { time: domain.from, x: left };
    return end[other] + (value - end[key]) * slope;
  };
  return {
    domain,
    left,
    right,
    density,
    gaps: [],
    breaks,
    slots: true,
    x: (time) => along(time, 'time', 'x', density),
    time: (x) => along(x, 'x', 'time', 1 / density),
  };
}
