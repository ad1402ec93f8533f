/** An event's own marks: a bar whose form tells its status, and its label. */
import type { EventRecord } from '../../../graph/schema';
import { DAY } from '../../../graph/time';
import { STATUS_FORM, toneOf, type Palette } from '../../appearance';
import type { Mark } from '../../scene';
import { isStatement, type Label } from '../layout/labels';
import { STATUS_GAP } from '../layout/written';
import type { PlacedEvent } from '../layout/placed';
import type { Emphasis } from './emphasis';
import { TIMELINE } from '../settings';

export interface BarLook {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Where it is no bar's. */
  readonly height?: number;
  /** The bar runs on beyond the plot's edge. */
  readonly cutLeft?: boolean;
  readonly cutRight?: boolean;
}

/** The bar or glyph alone; the legend draws it too. `vague`: known no better than a week, a month or a year. */
export function barMarks(
  event: Pick<EventRecord, 'type' | 'status'>,
  bar: BarLook,
  vague: boolean,
  palette: Palette,
): Mark[] {
  const form = STATUS_FORM[event.status];
  const colour = palette.tone[toneOf(event.type)];
  const { x0, x1, y } = bar;
  const height = bar.height ?? TIMELINE.bar;
  const width = x1 - x0;
  const radius = width <= TIMELINE.bar + 1 ? height / 2 : vague ? height / 2 : 1.5;
  const middle = y + height / 2;
  const marks: Mark[] = [];
  if (form.fill === 'solid') {
    const soft = vague ? { opacity: TIMELINE.vague } : {};
    marks.push({ type: 'rect', x: x0, y, width, height, radius, fill: colour, ...soft });
    // A glyph's are short: its title follows.
    const dots = width > TIMELINE.bar ? { from: 2, to: 10, dash: '2.5 2.5' } : { from: 1, to: 4.5, dash: '1.5 1' };
    if (form.stroke !== 'solid')
      marks.push({
        type: 'line',
        x1: x1 + dots.from,
        y1: middle,
        x2: x1 + dots.to,
        y2: middle,
        stroke: colour,
        strokeWidth: 2.5,
        dash: dots.dash,
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
  // asserted by one and denied by another
  if (form.fill === 'half') marks.push({ type: 'rect', x: x0, y, width: width / 2, height, radius: 1, fill: colour });
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

/** Of its bar or glyph: a statement is small. */
export const heightOf = (event: EventRecord): number => (isStatement(event) ? TIMELINE.barSmall : TIMELINE.bar);

export const isVague = (from: number, to: number): boolean => to - from > DAY * 1.5;

/**
 * What is only known to be no later: its glyph stands at the limit, and towards the past, where it may have been, a line fades.
 * It takes all of the bar's length, and a little more, but it is no bar: nobody says that it was then.
 */
export function boundMarks(event: EventRecord, bar: BarLook, palette: Palette): Mark[] {
  const glyph = bar.height ?? TIMELINE.bar;
  const at = Math.max(bar.x1 - glyph, bar.x0);
  const from = bar.x0 - (bar.cutLeft ? 0 : TIMELINE.openEnd);
  const y = bar.y + glyph / 2;
  const stroke = palette.tone[toneOf(event.type)];
  const step = (at - from) / FADE.length;
  const fading = FADE.map((opacity, i): Mark => {
    const x1 = from + i * step;
    return { type: 'line', x1, y1: y, x2: x1 + step, y2: y, stroke, strokeWidth: 1.5, dash: '1.5 2.5', opacity };
  });
  return [
    ...fading,
    ...(bar.cutRight ? [] : barMarks(event, { x0: at, x1: bar.x1, y: bar.y, height: glyph }, false, palette)),
  ];
}
/** Opacities from the far end to the limit. */
const FADE = [0.15, 0.3, 0.5, 0.75, 1];

export function labelMarks(label: Label, emphasis: Emphasis, palette: Palette): Mark[] {
  const chosen = emphasis === 'chosen';
  const halo = palette.background;
  const size = label.small ? TIMELINE.smallSize : TIMELINE.labelSize;
  const lead = label.small ? TIMELINE.lineSmall : TIMELINE.line;
  const fill = chosen ? palette.accent : label.small ? palette.muted : palette.text;
  const marks = label.lines.map((text, i): Mark => ({
    type: 'text',
    x: label.starts[i] ?? label.x,
    y: label.y + i * lead,
    text,
    size,
    fill,
    halo,
  }));
  if (label.number !== null)
    marks.push(...badgeMarks(label.number, { x: label.starts[0] ?? label.x, y: label.y }, palette));
  const { end, statusAt } = label;
  const after = { fill: palette.muted, halo };
  if (label.origins > 1) {
    const text = String(label.origins);
    marks.push({ type: 'text', x: end.x + 3, y: end.y - 3, text, size: TIMELINE.smallSize - 1, weight: 600, ...after });
  }
  if (label.differs !== null) marks.push(...unequal(end.x + label.differs + 4, end.y - 4, palette.text));
  // On lines of its own the status begins where the title does.
  const gap = statusAt.x === label.x ? 0 : STATUS_GAP;
  label.status.forEach((text, i) => {
    marks.push({
      type: 'text',
      x: statusAt.x + gap,
      y: statusAt.y + i * lead,
      text,
      size: TIMELINE.smallSize,
      ...after,
    });
  });
  return marks;
}

/** ≠ of 7 pixels, drawn and not written, since not every font has it; from its left edge, around `y`. */
export function unequal(x: number, y: number, stroke: string): Mark[] {
  const line = { type: 'line', stroke, strokeWidth: 1.2 } as const;
  return [
    { ...line, x1: x, y1: y - 1.6, x2: x + 7, y2: y - 1.6 },
    { ...line, x1: x, y1: y + 1.6, x2: x + 7, y2: y + 1.6 },
    { ...line, x1: x + 1.8, y1: y + 4.2, x2: x + 5.2, y2: y - 4.2 },
  ];
}

/** The number of an event that tells the story in short, left of the title's first line; `at` is where that begins. */
function badgeMarks(number: number, at: { readonly x: number; readonly y: number }, palette: Palette): Mark[] {
  const [x, y] = [at.x - TIMELINE.badge / 2 - 2, at.y - 4];
  return [
    { type: 'circle', x, y, r: TIMELINE.badgeRadius, fill: palette.text },
    {
      type: 'text',
      x,
      y: y + 3.4,
      text: String(number),
      size: TIMELINE.smallSize - 1,
      weight: 700,
      anchor: 'middle',
      fill: palette.background,
    },
  ];
}

/** The ring around what a person chose, points at or has reached by keyboard. */
export function ring({ x0, x1, y, event }: PlacedEvent, colour: string, dash?: string): Mark {
  const gap = 2.5;
  return {
    type: 'rect',
    x: x0 - gap,
    y: y - gap,
    width: x1 - x0 + 2 * gap,
    height: heightOf(event) + 2 * gap,
    radius: gap + 2,
    fill: 'none',
    stroke: colour,
    strokeWidth: 1.5,
    ...(dash === undefined ? {} : { dash }),
  };
}
