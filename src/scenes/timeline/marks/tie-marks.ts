/** The thin line that ties an event's lanes: a dot where a lane takes part, an arrowhead where something is done to it. */
import { STATUS_FORM, toneOf, type Palette } from '../../appearance';
import type { Mark } from '../../scene';
import type { PlacedEvent, PlacedLane } from '../layout/placed';
import type { Emphasis } from './marks';
import { TIMELINE } from '../settings';

export function tieMarks(
  placed: PlacedEvent,
  lanes: readonly PlacedLane[],
  emphasis: Emphasis,
  /** Opacity of a tie that nothing singles out. */
  faint: number,
  palette: Palette,
): Mark[] {
  const ends = placed.ties.flatMap(({ lane, target }) => {
    const there = lanes[lane];
    return there ? [{ y: there.y, target }] : [];
  });
  if (ends.length === 0) return [];
  const colour = palette.tone[toneOf(placed.event.type)];
  const form = STATUS_FORM[placed.event.status];
  const strong = emphasis === 'chosen' || emphasis === 'pointed';
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
  return [line, ...ends.map(({ y, target }) => end(x, y, own, target, form.fill, colour, palette))];
}

function end(
  x: number,
  y: number,
  own: number,
  target: boolean,
  fill: 'solid' | 'none',
  colour: string,
  palette: Palette,
): Mark {
  const inside = fill === 'solid' ? colour : palette.background;
  const outline = { fill: inside, stroke: colour, strokeWidth: 1.25 };
  if (!target) return { type: 'circle', x, y, r: 2.6, ...outline };
  const from = y > own ? -1 : 1;
  return {
    type: 'path',
    d: `M${at(x - 3.4)} ${at(y + from * 6)}L${at(x + 3.4)} ${at(y + from * 6)}L${at(x)} ${at(y)}Z`,
    ...outline,
  };
}

const at = (value: number): number => Math.round(value * 100) / 100;
