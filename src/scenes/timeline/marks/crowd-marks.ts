/** Counted bars: one path per tone, stacked from conflict below to cooperation above, and the counts that fit. */
import type { Interval } from '../../../graph/time';
import { TONES, type Palette } from '../../appearance';
import type { Mark, TextWidth } from '../../scene';
import type { CountedBar } from '../layout/crowd';
import { REST } from '../data/lanes';
import type { PlacedLane } from '../layout/placed';
import type { TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';

/** Counts written in one lane. */
const COUNTS = 12;
const SOLID = 0.8;

/** Bars of each lane, and the count that stands as high as a bar may. */
export interface Crowds {
  readonly byLane: ReadonlyMap<number, readonly CountedBar[]>;
  readonly tallest: number;
}

/** Named lanes share one scale. The lane of all the others has its own: it may hold more than all of them together. */
export function crowdsOf(bars: readonly CountedBar[], lanes: readonly PlacedLane[]): Crowds {
  const byLane = new Map<number, CountedBar[]>();
  let tallest = 1;
  for (const bar of bars) {
    const list = byLane.get(bar.lane);
    if (list) list.push(bar);
    else byLane.set(bar.lane, [bar]);
    if (lanes[bar.lane]?.lane.key !== REST) tallest = Math.max(tallest, bar.count);
  }
  return { byLane, tallest };
}

export function crowdMarks(
  crowds: Crowds,
  placed: PlacedLane,
  window: Interval | null,
  scale: TimeScale,
  palette: Palette,
  textWidth: TextWidth,
): Mark[] {
  const baseline = placed.crowdY;
  const own = crowds.byLane.get(placed.number) ?? [];
  if (baseline === null || own.length === 0) return [];
  const tallest = placed.lane.key === REST ? Math.max(...own.map((bar) => bar.count)) : crowds.tallest;
  // Square root: a day of three must be seen beside a day of three hundred; the count is written out.
  const height = (count: number) => (count === 0 ? 0 : Math.max(3, Math.sqrt(count / tallest) * TIMELINE.crowd));
  const span = ({ from, to }: CountedBar) => {
    const x0 = Math.max(scale.x(from), scale.left);
    return { x0, x1: Math.max(Math.min(scale.x(to) - 1, scale.right), x0 + 2) };
  };
  const isLit = (bar: CountedBar) => window === null || (bar.from < window.to && bar.to > window.from);
  const paths = { lit: TONES.map(() => ''), ghost: TONES.map(() => '') };
  for (const bar of own) {
    const { x0, x1 } = span(bar);
    const whole = height(bar.count);
    const drawn = paths[isLit(bar) ? 'lit' : 'ghost'];
    let y = baseline;
    for (let tone = TONES.length - 1; tone >= 0; tone--) {
      const part = ((bar.tones[tone] ?? 0) / bar.count) * whole;
      if (part <= 0) continue;
      drawn[tone] += `M${at(x0)} ${at(y)}H${at(x1)}V${at(y - part)}H${at(x0)}Z`;
      y -= part;
    }
  }
  const stacked = (list: readonly string[], opacity: number): Mark[] =>
    list.flatMap((d, tone) => {
      const name = TONES[tone];
      return d === '' || !name ? [] : [{ type: 'path' as const, d, fill: palette.tone[name], opacity }];
    });
  const marks = [...stacked(paths.lit, SOLID), ...stacked(paths.ghost, SOLID * TIMELINE.ghost)];
  return [...marks, ...counts(baseline)];

  function counts(foot: number): Mark[] {
    const taken: { from: number; to: number }[] = [];
    const size = TIMELINE.smallSize - 1;
    const written: Mark[] = [];
    for (const bar of [...own].sort((a, b) => b.count - a.count || a.from - b.from)) {
      if (written.length >= COUNTS) break;
      const { x0, x1 } = span(bar);
      const text = String(bar.count);
      const half = textWidth(text, size) / 2 + 3;
      const x = (x0 + x1) / 2;
      const tall = bar.count >= tallest / 4 || x1 - x0 >= 2 * half;
      // Beside a taller neighbour a number would stand on its bar.
      if (!tall || taken.some((t) => t.from < x + half && x - half < t.to)) continue;
      taken.push({ from: x - half - 6, to: x + half + 6 });
      const halo = palette.background;
      written.push({
        type: 'text',
        x,
        y: foot - height(bar.count) - 3,
        text,
        size,
        anchor: 'middle',
        fill: palette.muted,
        halo,
      });
    }
    return written;
  }
}

const at = (value: number): number => Math.round(value * 10) / 10;
