/** The thin line that ties an event's lanes: a dot where a lane takes part, an arrowhead where something is done to it. */
import { STATUS_FORM, toneOf, type Palette } from '../../appearance';
import type { Mark } from '../../scene';
import type { PlacedEvent, PlacedLane } from '../layout/placed';
import { standsOut, type Emphasis } from './emphasis';
import { TIMELINE } from '../settings';

export function tieMarks(
  placed: PlacedEvent,
  lanes: readonly PlacedLane[],
  /** `faint` is the opacity of a tie that nothing singles out. */
  { emphasis, faint }: { readonly emphasis: Emphasis; readonly faint: number },
  palette: Palette,
): Mark[] {
  const ends = placed.ties.flatMap(({ lane, target }) => {
    const there = lanes[lane];
    return there ? [{ y: there.y, target }] : [];
  });
  if (ends.length === 0) return [];
  const colour = palette.tone[toneOf(placed.event.type)];
  const form = STATUS_FORM[placed.event.status];
  const strong = standsOut(emphasis);
  const x = placed.tieX;
  const own = placed.y + TIMELINE.bar / 2;
  const top = Math.min(own, ...ends.map((e) => e.y));
  const bottom = Math.max(own, ...ends.map((e) => e.y));
  const line: Mark = {
    type: 'line',
    x1: x,
    y1: top,
    x2: x,
    y2: bottom,
    stroke: colour,
    strokeWidth: strong ? 2 : 1.25,
    opacity: strong ? 1 : faint,
    ...(form.fill === 'none' ? { dash: '3 2.5' } : {}),
  };
  const ink = { fill: form.fill === 'solid' ? colour : palette.background, stroke: colour, strokeWidth: 1.25 };
  return [line, ...ends.map(({ y, target }) => (target ? arrowhead(x, y, y > own ? -1 : 1, ink) : dot(x, y, ink)))];
}

interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

const dot = (x: number, y: number, ink: Ink): Mark => ({ type: 'circle', x, y, r: 2.6, ...ink });

/** Points at `y`, coming from above (−1) or below (1). */
const arrowhead = (x: number, y: number, from: -1 | 1, ink: Ink): Mark => ({
  type: 'path',
  d: `M${at(x - 3.4)} ${at(y + from * 6)}L${at(x + 3.4)} ${at(y + from * 6)}L${at(x)} ${at(y)}Z`,
  ...ink,
});

const at = (value: number): number => Math.round(value * 100) / 100;
