/**
 * The thin line that ties an event's lanes: a dot in every row that takes part, before it an
 * arrowhead where something is done to whom the row stands for.
 */
import { STATUS_FORM, toneOf, type Palette } from '../../appearance';
import type { Mark } from '../../scene';
import { ownLineOf, type PlacedEvent, type PlacedLane } from '../layout/placed';
import { standsOut, type Emphasis } from './emphasis';
import { heightOf } from './marks';

export function tieMarks(
  placed: PlacedEvent,
  lanes: readonly PlacedLane[],
  /** `faint` is the opacity of a tie that nothing singles out. */
  { emphasis, faint }: { readonly emphasis: Emphasis; readonly faint: number },
  palette: Palette,
): Mark[] {
  const ends = placed.ties.flatMap(({ lane, target }) => {
    const y = ownLineOf(lanes[lane]);
    return y === undefined ? [] : [{ y, target }];
  });
  if (ends.length === 0) return [];
  const colour = palette.tone[toneOf(placed.event.type)];
  const form = STATUS_FORM[placed.event.status];
  const strong = standsOut(emphasis);
  const x = placed.tieX;
  const own = placed.y + heightOf(placed.event) / 2;
  const top = Math.min(own, ...ends.map((e) => e.y));
  const bottom = Math.max(own, ...ends.map((e) => e.y));
  const stroke = {
    stroke: colour,
    strokeWidth: strong ? 2 : 1.25,
    opacity: strong ? 1 : faint,
    ...(form.fill === 'none' ? { dash: '3 2.5' } : {}),
  };
  const line: Mark = { type: 'line', x1: x, y1: top, x2: x, y2: bottom, ...stroke };
  // In a column the tie runs beside its event.
  const aside: Mark[] = x < placed.x0 ? [{ type: 'line', x1: x, y1: own, x2: placed.x0, y2: own, ...stroke }] : [];
  const ink = { fill: form.fill === 'solid' ? colour : palette.background, stroke: colour, strokeWidth: 1.25 };
  const begin: Mark[] = x < placed.x0 ? [] : [dot(x, own, { ...ink, fill: palette.background })];
  const heads = ends.flatMap(({ y, target }) => [
    ...(target ? [arrowhead(x, y, y > own ? -1 : 1, colour)] : []),
    dot(x, y, ink),
  ]);
  return [line, ...aside, ...begin, ...heads];
}

interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

const DOT = 2.4;
/** Length and half the width of an arrowhead. */
const HEAD = { long: 5, wide: 3.2 };

const dot = (x: number, y: number, ink: Ink): Mark => ({ type: 'circle', x, y, r: DOT, ...ink });

/** Points at the dot at `y`, coming from above (−1) or below (1); all of it lies in the row. */
const arrowhead = (x: number, y: number, from: -1 | 1, fill: string): Mark => {
  const [tip, base] = [y + from * (DOT - 0.4), y + from * (DOT + HEAD.long)];
  return {
    type: 'path',
    d: `M${at(x - HEAD.wide)} ${at(base)}L${at(x + HEAD.wide)} ${at(base)}L${at(x)} ${at(tip)}Z`,
    fill,
  };
};

const at = (value: number): number => Math.round(value * 100) / 100;
