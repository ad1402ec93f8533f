/** The slim strip above the lanes: how densely the whole story happens, what is lit, and which part the lanes show. */
import { latestFor } from '../../../base/memo';
import { DAY, type Interval } from '../../../graph/time';
import { PALETTES, type Theme } from '../../appearance';
import type { Mark, Scene } from '../../scene';
import type { View } from '../../view';
import { firstAt } from '../data/order';
import { visible } from './gap-marks';
import type { PreparedTimeline } from '../data/prepare';
import { timeScale, type TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';

export interface OverviewScene extends Scene {
  readonly scale: TimeScale;
}

const COLUMN = 3;
const FOOT = 8;

/** The whole span with a little air; the strip's domain never depends on the view, so the brush stands still. */
export function overviewSpan({ extent, core, floating }: PreparedTimeline): Interval {
  if (floating || !extent) return core;
  const span = { from: Math.min(extent.from, core.from), to: Math.max(extent.to, core.to) };
  const air = (span.to - span.from) * 0.01;
  return { from: span.from - air, to: span.to + air };
}

export function overviewScene(prepared: PreparedTimeline, view: View, width: number, theme: Theme): OverviewScene {
  const palette = PALETTES[theme];
  const height = TIMELINE.overview;
  const scale = timeScale(
    overviewSpan(prepared),
    TIMELINE.margin,
    Math.max(width - TIMELINE.margin, TIMELINE.margin + 50),
    prepared.gaps.list,
  );
  const base = height - FOOT;
  const counts = keptColumns(prepared, scale);
  const most = Math.max(1, ...counts);
  const paths = { lit: '', ghost: '' };
  counts.forEach((count, i) => {
    if (count === 0) return;
    const x = scale.left + i * COLUMN;
    const tall = Math.max(2, Math.sqrt(count / most) * (base - 6));
    const middle = scale.time(x + COLUMN / 2);
    const lit = view.window === null || (middle >= view.window.from && middle < view.window.to);
    paths[lit ? 'lit' : 'ghost'] += `M${x} ${base}V${Math.round((base - tall) * 10) / 10}h${COLUMN}V${base}Z`;
  });
  const domain = view.domain ?? prepared.core;
  const x0 = Math.max(scale.x(domain.from), scale.left);
  const x1 = Math.min(Math.max(scale.x(domain.to), x0 + 3), scale.right);
  const marks: Mark[] = [
    {
      type: 'line',
      x1: scale.left,
      y1: base + 0.5,
      x2: scale.right,
      y2: base + 0.5,
      stroke: palette.line,
      strokeWidth: 1,
    },
    ...visible(scale).map(({ x0, x1 }): Mark => ({
      type: 'line',
      x1: x0 + 4,
      y1: base - 5,
      x2: x1 - 4,
      y2: base - 5,
      stroke: palette.muted,
      strokeWidth: 1,
      dash: '1 4',
    })),
    ...(paths.ghost ? [{ type: 'path' as const, d: paths.ghost, fill: palette.ghost }] : []),
    ...(paths.lit ? [{ type: 'path' as const, d: paths.lit, fill: palette.muted }] : []),
    { type: 'line', x1: x0, y1: base + 3, x2: x1, y2: base + 3, stroke: palette.text, strokeWidth: 2 },
  ];
  return { width, height, background: palette.background, marks, scale };
}

/** The strip stands still while the lanes move below it: its counts depend on the story and the width alone. */
const keptColumns = latestFor((a: TimeScale, b: TimeScale) => a.right === b.right, columns);

/** Events under way or begun in each column of pixels: short events by their start, longer ones over all their columns. */
function columns({ from, to }: PreparedTimeline, scale: TimeScale): number[] {
  const number = Math.ceil((scale.right - scale.left) / COLUMN);
  const edge = (i: number) => scale.time(scale.left + i * COLUMN);
  const long = COLUMN / scale.density;
  // Beyond a few thousand events their lengths no longer show; counting starts alone costs columns, not events.
  if (from.length > 5000) {
    let begin = firstAt(from, null, edge(0));
    return Array.from({ length: number }, (_, i) => {
      const end = firstAt(from, null, edge(i + 1), begin);
      const count = end - begin;
      begin = end;
      return count;
    });
  }
  const counts = new Array<number>(number).fill(0);
  from.forEach((start, i) => {
    const length = (to[i] ?? start) - start;
    const first = Math.max(0, Math.min(number - 1, Math.round((scale.x(start) - scale.left) / COLUMN)));
    const last = Math.min(number - 1, Math.max(first, Math.round((scale.x(start + length) - scale.left) / COLUMN) - 1));
    // A vague event is spread thin: a month weighs on each of its days as a thirtieth of an event.
    const share = Math.min(1, Math.max(DAY, long) / length);
    for (let column = first; column <= last; column++) counts[column] = (counts[column] ?? 0) + share;
  });
  return counts;
}
