/**
 * The slim strip above the lanes: how densely the story happens, what is lit, and which part the lanes show. It lies on the axis'
 * own scale, from the same left edge to the same right one; strays come in only once the lanes reach for them.
 */
import { latestFor } from '../../../base/memo';
import { DAY, type Interval } from '../../../graph/time';
import { PALETTES, type Theme } from '../../appearance';
import type { Mark, Scene, TextWidth } from '../../scene';
import { datesIn } from '../../dates';
import type { View } from '../../view';
import { firstAt } from '../data/order';
import { visible } from './gap-marks';
import type { PreparedTimeline } from '../data/prepare';
import { timeScale, type TimeScale } from '../axis/scale';
import { slotScale } from '../axis/slot-scale';
import { ticksOf } from '../axis/ticks';
import { TIMELINE } from '../settings';
import { inside, labelled } from './axis';

export interface OverviewScene extends Scene {
  readonly scale: TimeScale;
}

const COLUMN = 3;
/** Room for dates below the strip, and the size of their letters; pixels. */
const FOOT = 16;
const DATE = 9.5;

/** What the strip is drawn with and beside. */
export interface OverviewLook {
  /** Of the timeline, in pixels. */
  readonly width: number;
  /** The axis' own. */
  readonly scale: TimeScale;
  readonly theme: Theme;
  readonly textWidth: TextWidth;
  readonly locale: string;
}

/** The whole span with a little air: what a person may zoom and pan in. */
export function overviewSpan({ extent, core, floating }: PreparedTimeline): Interval {
  if (floating || !extent) return core;
  const span = { from: Math.min(extent.from, core.from), to: Math.max(extent.to, core.to) };
  const air = (span.to - span.from) * 0.01;
  return { from: span.from - air, to: span.to + air };
}

/** The axis' scale where that shows the whole story; else one of all of it, between the same edges. */
function scaleOf(prepared: PreparedTimeline, { domain }: View, axis: TimeScale): TimeScale {
  const edges = { left: axis.left, right: Math.max(axis.right, axis.left + 50) };
  if (axis.slots) return domain === null ? axis : evenScale(prepared, edges);
  const seen = domain !== null && reachesStrays(prepared, domain) ? overviewSpan(prepared) : prepared.core;
  return timeScale(seen, edges.left, edges.right, prepared.gaps.list);
}

/** Whether a stretch shows something that lies outside of where the story happens. */
function reachesStrays({ from, to, core }: PreparedTimeline, domain: Interval): boolean {
  const last = to[firstAt(from, null, core.from) - 1] ?? -Infinity;
  const next = from[firstAt(from, null, core.to)] ?? Infinity;
  return (last <= core.from && domain.from < last) || domain.to > next;
}

/** The days of a story, each as wide as the next. */
function evenScale({ days, core }: PreparedTimeline, edges: { left: number; right: number }): TimeScale {
  const starts = [...new Set(days.slots.map(({ from }) => from))].sort((a, b) => a - b);
  const step = (edges.right - edges.left) / Math.max(starts.length, 1);
  const stretches = starts.map((from, i) => {
    const end = Math.max(...days.slots.filter((slot) => slot.from === from).map(({ to }) => to));
    const to = Math.max(from + 1, Math.min(end, starts[i + 1] ?? Infinity));
    return { from, to, x0: edges.left + i * step, x1: edges.left + (i + 1) * step };
  });
  const whole = { from: starts[0] ?? core.from, to: stretches.at(-1)?.to ?? core.to };
  return slotScale(whole, edges, stretches, []);
}

export function overviewScene(prepared: PreparedTimeline, view: View, look: OverviewLook): OverviewScene {
  const { width, theme } = look;
  const palette = PALETTES[theme];
  const height = TIMELINE.overview;
  const scale = scaleOf(prepared, view, look.scale);
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
  const { domain } = look.scale;
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
    { type: 'line', x1: x0, y1: base + 2, x2: x1, y2: base + 2, stroke: palette.text, strokeWidth: 2 },
    ...dateMarks(prepared, scale, look),
  ];
  return { width, height, background: palette.background, marks, scale };
}

/** Dates of the strip; where it is the axis' own, that has them right below. */
function dateMarks(
  prepared: PreparedTimeline,
  scale: TimeScale,
  { scale: axis, theme, textWidth, locale }: OverviewLook,
): Mark[] {
  if (scale.domain.from === axis.domain.from && scale.domain.to === axis.domain.to) return [];
  const fill = PALETTES[theme].muted;
  const measure = (words: string) => textWidth(words, DATE);
  const y = TIMELINE.overview - 3;
  const text = (at: { x: number; text: string }): Mark => ({
    type: 'text',
    x: at.x,
    y,
    text: at.text,
    size: DATE,
    fill,
  });
  if (!scale.slots) {
    const ticking = { floating: prepared.floating, locale, timeZone: prepared.index.graph.timeZone };
    return labelled(inside(ticksOf(scale, ticking).minor, scale), scale, measure).map(text);
  }
  const dates = datesIn(locale);
  let free = -Infinity;
  return [...new Set(prepared.days.slots.map(({ from }) => from))].flatMap((from): Mark[] => {
    const words = prepared.floating
      ? dates.as(from, { weekday: 'short' })
      : dates.as(from, { day: 'numeric', month: 'short' });
    const x = scale.x(from);
    if (x < free || x + measure(words) > scale.right) return [];
    free = x + measure(words) + 6;
    return [text({ x, text: words })];
  });
}

/** The strip stands still while the lanes move below it: its counts depend on the story and its own scale alone. */
const keptColumns = latestFor(
  (a: TimeScale, b: TimeScale) =>
    a.left === b.left &&
    a.right === b.right &&
    a.slots === b.slots &&
    a.domain.from === b.domain.from &&
    a.domain.to === b.domain.to,
  columns,
);

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
