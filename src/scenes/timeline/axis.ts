/** The axis above the lanes, its hairlines through them, and how much of the story lies beyond either edge. */
import type { Palette } from '../appearance';
import type { Mark, TextWidth } from '../scene';
import type { TimeScale } from './scale';
import { TIMELINE } from './settings';
import type { Tick, Ticks } from './ticks';

const CONTEXT_Y = 12;
const LABEL_Y = 31;

export function axisMarks(ticks: Ticks, scale: TimeScale, palette: Palette, textWidth: TextWidth): Mark[] {
  const size = TIMELINE.tickSize;
  const marks: Mark[] = [];
  if (ticks.note !== null && ticks.context.length === 0)
    marks.push({ type: 'text', x: scale.left, y: CONTEXT_Y, text: ticks.note, size, weight: 600, fill: palette.text });
  for (const { x, label } of shownContext(ticks.context, scale, textWidth))
    marks.push({ type: 'text', x, y: CONTEXT_Y, text: label, size, weight: 600, fill: palette.text });
  for (const tick of inside(ticks.minor, scale)) {
    const room = nextX(ticks.minor, tick, scale) - tick.x;
    if (textWidth(tick.label, size) + 6 > room) continue;
    marks.push({ type: 'text', x: tick.x + 4, y: LABEL_Y, text: tick.label, size, fill: palette.muted });
    marks.push({
      type: 'line',
      x1: tick.x,
      y1: LABEL_Y - 9,
      x2: tick.x,
      y2: TIMELINE.axis,
      stroke: palette.line,
      strokeWidth: 1,
    });
  }
  const bottom = TIMELINE.axis - 0.5;
  marks.push({
    type: 'line',
    x1: scale.left,
    y1: bottom,
    x2: scale.right,
    y2: bottom,
    stroke: palette.muted,
    strokeWidth: 1,
  });
  return marks;
}

/** Each coarse unit is named once, where it begins or at the left edge, if the next one leaves room. */
function shownContext(
  context: readonly Tick[],
  scale: TimeScale,
  textWidth: TextWidth,
): { x: number; label: string }[] {
  const placed = context.map(({ x, end, label }) => ({ x: Math.max(x, scale.left - 4) + 4, stop: end, label }));
  return placed.filter(({ x, stop, label }, i) => {
    const next = placed[i + 1]?.x ?? Infinity;
    const end = x + textWidth(label, TIMELINE.tickSize, 600);
    // Over a break there is room for a name that its own stretch is too short for.
    return (
      end + 12 <= next && end <= scale.right + TIMELINE.trayGap && (stop >= scale.right || end <= stop + TIMELINE.gap)
    );
  });
}

export function gridMarks(ticks: Ticks, scale: TimeScale, height: number, palette: Palette): Mark[] {
  return inside(ticks.minor, scale).map(({ x }) => ({
    type: 'line' as const,
    x1: x,
    y1: 0,
    x2: x,
    y2: height,
    stroke: palette.line,
    strokeWidth: 1,
    opacity: 0.6,
  }));
}

const inside = (ticks: readonly Tick[], scale: TimeScale): Tick[] =>
  ticks.filter(({ x }) => x >= scale.left - 0.5 && x <= scale.right);
/** Where a tick's label must end: at the next tick, or a break. */
const nextX = (ticks: readonly Tick[], tick: Tick, scale: TimeScale): number =>
  Math.min(
    ticks[ticks.indexOf(tick) + 1]?.x ?? Infinity,
    tick.end < scale.right ? tick.end : Math.max(scale.right + TIMELINE.trayGap, tick.x),
  );
