/** Counted bars: one path per tone, stacked from conflict below to cooperation above, and the counts that fit. */
import { TONES } from '../../appearance';
import type { Mark } from '../../scene';
import type { CountedBar } from '../layout/crowd';
import { REST } from '../data/lanes';
import type { PlacedLane } from '../layout/placed';
import type { TimeScale } from '../axis/scale';
import type { Stage } from './stage';
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

export function crowdMarks(crowds: Crowds, placed: PlacedLane, stage: Stage): Mark[] {
  const bars = crowds.byLane.get(placed.number) ?? [];
  if (placed.crowdY === null || bars.length === 0) return [];
  const tallest = placed.lane.key === REST ? Math.max(...bars.map((bar) => bar.count)) : crowds.tallest;
  const crowd = new LaneCrowd(bars, tallest, placed.crowdY, stage.scale);
  return [...stackedBars(crowd, stage), ...counts(crowd, stage)];
}

/** The counted bars of one lane, and how they lie. */
class LaneCrowd {
  readonly bars: readonly CountedBar[];
  /** The count that stands as high as a bar may. */
  readonly tallest: number;
  readonly baseline: number;
  readonly #scale: TimeScale;

  constructor(bars: readonly CountedBar[], tallest: number, baseline: number, scale: TimeScale) {
    this.bars = bars;
    this.tallest = tallest;
    this.baseline = baseline;
    this.#scale = scale;
  }

  /** Square root: a day of three must be seen beside a day of three hundred; the count is written out. */
  height({ count }: CountedBar): number {
    return count === 0 ? 0 : Math.max(3, Math.sqrt(count / this.tallest) * TIMELINE.crowd);
  }

  span({ from, to }: CountedBar): { x0: number; x1: number } {
    const { left, right, x } = this.#scale;
    const x0 = Math.max(x(from), left);
    return { x0, x1: Math.max(Math.min(x(to) - 1, right), x0 + 2) };
  }
}

/** Each bar in parts by tone; all parts of one tone are one path. */
function stackedBars(crowd: LaneCrowd, { view: { window }, palette }: Stage): Mark[] {
  const isLit = (bar: CountedBar) => window === null || (bar.from < window.to && bar.to > window.from);
  const paths = { lit: TONES.map(() => ''), ghost: TONES.map(() => '') };
  for (const bar of crowd.bars) {
    const { x0, x1 } = crowd.span(bar);
    const whole = crowd.height(bar);
    const drawn = paths[isLit(bar) ? 'lit' : 'ghost'];
    let y = crowd.baseline;
    for (let tone = TONES.length - 1; tone >= 0; tone--) {
      const part = ((bar.tones[tone] ?? 0) / bar.count) * whole;
      if (part <= 0) continue;
      drawn[tone] += `M${at(x0)} ${at(y)}H${at(x1)}V${at(y - part)}H${at(x0)}Z`;
      y -= part;
    }
  }
  const painted = (list: readonly string[], opacity: number): Mark[] =>
    list.flatMap((d, tone) => {
      const name = TONES[tone];
      return d === '' || !name ? [] : [{ type: 'path' as const, d, fill: palette.tone[name], opacity }];
    });
  return [...painted(paths.lit, SOLID), ...painted(paths.ghost, SOLID * TIMELINE.ghost)];
}

/** The largest counts, written over their bars where they have room. */
function counts(crowd: LaneCrowd, { palette, textWidth }: Stage): Mark[] {
  const taken: { from: number; to: number }[] = [];
  const size = TIMELINE.smallSize - 1;
  const written: Mark[] = [];
  for (const bar of [...crowd.bars].sort((a, b) => b.count - a.count || a.from - b.from)) {
    if (written.length >= COUNTS) break;
    const { x0, x1 } = crowd.span(bar);
    const text = String(bar.count);
    const half = textWidth(text, size) / 2 + 3;
    const x = (x0 + x1) / 2;
    const tall = bar.count >= crowd.tallest / 4 || x1 - x0 >= 2 * half;
    // Beside a taller neighbour a number would stand on its bar.
    if (!tall || taken.some((t) => t.from < x + half && x - half < t.to)) continue;
    taken.push({ from: x - half - 6, to: x + half + 6 });
    const y = crowd.baseline - crowd.height(bar) - 3;
    const ink = { fill: palette.muted, halo: palette.background };
    written.push({ type: 'text', x, y, text, size, anchor: 'middle', ...ink });
  }
  return written;
}

const at = (value: number): number => Math.round(value * 10) / 10;
