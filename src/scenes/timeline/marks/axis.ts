/** The axis above the lanes, its hairlines through them, and how much of the story lies beyond either edge. */
import type { Palette } from '../../appearance';
import type { Mark, TextWidth } from '../../scene';
import type { TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';
import type { Tick, Ticks } from '../axis/ticks';

const CONTEXT_Y = 12;
const LABEL_Y = 31;
/** A label begins this far right of its tick. */
const INDENT = 4;
const LABEL_GAP = 5;
const CONTEXT_GAP = 12;

export function axisMarks(ticks: Ticks, scale: TimeScale, palette: Palette, textWidth: TextWidth): Mark[] {
  const size = TIMELINE.tickSize;
  const measure = (words: string) => textWidth(words, size);
  const marks: Mark[] = [];
  const heading = (x: number, text: string): Mark => ({
    type: 'text',
    x,
    y: CONTEXT_Y,
    text,
    size,
    weight: 600,
    fill: palette.text,
  });
  if (ticks.note !== null && ticks.context.length === 0) marks.push(heading(scale.left, ticks.note));
  for (const { x, text } of shownContext(ticks.context, scale, textWidth)) marks.push(heading(x, text));
  for (const { x, text } of labelled(inside(ticks.minor, scale), scale, measure)) {
    marks.push({ type: 'text', x: x + INDENT, y: LABEL_Y, text, size, fill: palette.muted });
    marks.push({
      type: 'line',
      x1: x,
      y1: LABEL_Y - 9,
      x2: x,
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

/** The ticks that are named, all of a stretch in one form: the fullest that fits between them. */
export function labelled(
  ticks: readonly Tick[],
  scale: TimeScale,
  measure: (words: string) => number,
): { x: number; text: string }[] {
  const rooms = ticks.map((tick, i) => {
    const next = ticks[i + 1];
    return Math.min(next?.x ?? Infinity, tick.end, edgeOf(scale)) - tick.x - INDENT;
  });
  // The next label keeps its distance; at a break or the edge there is nothing to keep away from.
  const fits = (words: string, i: number) =>
    measure(words) + (ticks[i + 1]?.end === ticks[i]?.end ? LABEL_GAP : 0) <= (rooms[i] ?? 0);
  const common = new Map<number, number>();
  ticks.forEach(({ end, forms }, i) => {
    // Near an edge one label may be shorter than its neighbours, or missing, without deciding for all.
    if (ticks[i + 1]?.end !== end && ticks[i - 1]?.end === end) return;
    const first = forms.findIndex((words) => fits(words, i));
    common.set(end, Math.max(common.get(end) ?? 0, first < 0 ? forms.length - 1 : first));
  });
  return ticks.flatMap(({ x, end, forms }, i) => {
    const text = forms.slice(common.get(end) ?? 0).find((words) => fits(words, i));
    return text === undefined ? [] : [{ x, text }];
  });
}

/** Each coarse unit is named once, where it begins or at the left edge, if the next one leaves room. */
function shownContext(context: readonly Tick[], scale: TimeScale, textWidth: TextWidth): { x: number; text: string }[] {
  const placed = context.map((tick) => ({ ...tick, x: Math.max(tick.x, scale.left - INDENT) + INDENT }));
  return placed.flatMap(({ x, end, forms }, i) => {
    const next = (placed[i + 1]?.x ?? Infinity) - CONTEXT_GAP;
    // Over a break there is room for a name that its own stretch is too short for.
    const stop = end >= scale.right ? edgeOf(scale) : end + TIMELINE.gap;
    const text = forms.find((words) => x + textWidth(words, TIMELINE.tickSize, 600) <= Math.min(next, stop));
    return text === undefined ? [] : [{ x, text }];
  });
}

/** Labels of the axis end here: never beyond the figure. */
const edgeOf = ({ right }: TimeScale): number => right + TIMELINE.margin - 4;

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

export const inside = (ticks: readonly Tick[], scale: TimeScale): Tick[] =>
  ticks.filter(({ x }) => x >= scale.left - 0.5 && x <= scale.right);
