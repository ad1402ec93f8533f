/** An event's own marks: a bar whose form tells its status, and its label. */
import type { EventRecord } from '../../../graph/schema';
import { DAY } from '../../../graph/time';
import { STATUS_FORM, toneOf, type Palette } from '../../appearance';
import type { Mark, TextWidth } from '../../scene';
import type { Label } from '../layout/labels';
import type { PlacedEvent } from '../layout/placed';
import type { Emphasis } from './emphasis';
import { TIMELINE } from '../settings';

export interface BarLook {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** The bar runs on beyond the plot's edge. */
  readonly cutLeft?: boolean;
  readonly cutRight?: boolean;
}

/** The bar alone; the tray and the legend draw it too. `vague`: known no better than a week, a month or a year. */
export function barMarks(
  event: Pick<EventRecord, 'type' | 'status'>,
  bar: BarLook,
  vague: boolean,
  palette: Palette,
): Mark[] {
  const form = STATUS_FORM[event.status];
  const colour = palette.tone[toneOf(event.type)];
  const { x0, x1, y } = bar;
  const height = TIMELINE.bar;
  const width = x1 - x0;
  const radius = width <= TIMELINE.bar + 1 ? height / 2 : vague ? height / 2 : 1.5;
  const middle = y + height / 2;
  const marks: Mark[] = [];
  if (form.fill === 'solid') {
    const soft = vague ? { opacity: TIMELINE.vague } : {};
    marks.push({ type: 'rect', x: x0, y, width, height, radius, fill: colour, ...soft });
    if (form.stroke !== 'solid')
      marks.push({
        type: 'line',
        x1: x1 + 2,
        y1: middle,
        x2: x1 + 10,
        y2: middle,
        stroke: colour,
        strokeWidth: 2.5,
        dash: '2.5 2.5',
      });
  } else if (bar.cutLeft || bar.cutRight) {
    marks.push({ type: 'path', d: openOutline(bar), stroke: colour, strokeWidth: 1.5 });
  } else {
    const dash = form.stroke === 'dashed' ? { dash: '4 2.5' } : form.stroke === 'dotted' ? { dash: '1.4 1.8' } : {};
    const inset = 0.75;
    marks.push({
      type: 'rect',
      x: x0 + inset,
      y: y + inset,
      width: Math.max(width - 2 * inset, 1),
      height: height - 2 * inset,
      radius: Math.max(radius - inset, 0.5),
      fill: palette.background,
      stroke: colour,
      strokeWidth: 1.5,
      ...dash,
    });
  }
  if (form.struck)
    marks.push({ type: 'line', x1: x0 - 3.5, y1: middle, x2: x1 + 3.5, y2: middle, stroke: colour, strokeWidth: 1.75 });
  return marks;
}

/** A hollow bar without the ends that lie beyond the plot. */
function openOutline({ x0, x1, y, cutLeft, cutRight }: BarLook): string {
  const top = y + 0.75;
  const bottom = y + TIMELINE.bar - 0.75;
  const [left, right] = [x0, x1].map((x) => Math.round(x * 100) / 100);
  const caps = `${cutLeft ? '' : `M${left} ${top}V${bottom}`}${cutRight ? '' : `M${right} ${top}V${bottom}`}`;
  return `M${left} ${top}H${right}M${left} ${bottom}H${right}${caps}`;
}

export const isVague = (from: number, to: number): boolean => to - from > DAY * 1.5;

/** The bar of a bound is open towards the past. */
export function openEnd(event: EventRecord, { x0, y, cutLeft }: BarLook, palette: Palette): Mark[] {
  if (cutLeft) return [];
  const middle = y + TIMELINE.bar / 2;
  const colour = palette.tone[toneOf(event.type)];
  return [
    {
      type: 'line',
      x1: x0 - TIMELINE.openEnd,
      y1: middle,
      x2: x0 - 1,
      y2: middle,
      stroke: colour,
      strokeWidth: 1.5,
      dash: '1.5 2.5',
    },
  ];
}

export function labelMarks(label: Label, emphasis: Emphasis, palette: Palette, textWidth: TextWidth): Mark[] {
  const chosen = emphasis === 'chosen';
  const { x, y } = label;
  const halo = palette.background;
  const marks: Mark[] = [
    {
      type: 'text',
      x,
      y,
      text: label.text,
      size: TIMELINE.labelSize,
      fill: chosen ? palette.accent : palette.text,
      halo,
    },
  ];
  let end = x + label.width;
  if (label.origins > 1) {
    const text = String(label.origins);
    const size = TIMELINE.smallSize;
    marks.push({ type: 'text', x: end + 3, y: y - 3, text, size: size - 1, weight: 600, fill: palette.muted, halo });
    end += 4 + textWidth(text, size, 600);
  }
  if (label.status !== '')
    marks.push({
      type: 'text',
      x: end + 5,
      y,
      text: label.status,
      size: TIMELINE.smallSize,
      fill: palette.muted,
      halo,
    });
  return marks;
}

/** The ring around what a person chose, points at or has reached by keyboard. */
export function ring({ x0, x1, y }: PlacedEvent, colour: string, dash?: string): Mark {
  const gap = 2.5;
  return {
    type: 'rect',
    x: x0 - gap,
    y: y - gap,
    width: x1 - x0 + 2 * gap,
    height: TIMELINE.bar + 2 * gap,
    radius: gap + 2,
    fill: 'none',
    stroke: colour,
    strokeWidth: 1.5,
    ...(dash === undefined ? {} : { dash }),
  };
}
