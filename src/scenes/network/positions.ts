/** Where actors stand: the build's layout, fitted to a size. Frozen: neither window, filters nor selection move a node. */
import type { Actor } from '../../graph/schema';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room around the outermost nodes for discs and names, in pixels. */
export const PADDING = { x: 72, y: 40 };

/**
 * Pixels, y downward, for every actor. The layout keeps its proportions up to `STRETCH`, so that a wide panel is used
 * without pulling the picture out of shape. Actors without a position stand on a circle around the others.
 */
export function placeActors(actors: readonly Actor[], { width, height }: Size): Map<string, Point> {
  const layout = layoutOf(actors);
  const [left, right] = extent(layout.map((p) => p.x));
  const [bottom, top] = extent(layout.map((p) => p.y));
  const room = { x: Math.max(1, width - 2 * PADDING.x), y: Math.max(1, height - 2 * PADDING.y) };
  const fit = { x: room.x / (right - left || 1), y: room.y / (top - bottom || 1) };
  const least = Math.min(fit.x, fit.y) * STRETCH;
  const scale = { x: Math.min(fit.x, least), y: Math.min(fit.y, least) };
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 };
  const placed = new Map<string, Point>();
  for (const [i, actor] of actors.entries()) {
    const p = layout[i] ?? middle;
    placed.set(actor.id, {
      x: width / 2 + (p.x - middle.x) * scale.x,
      y: height / 2 - (p.y - middle.y) * scale.y,
    });
  }
  return placed;
}

/** How much further one direction may be drawn out than the other. */
const STRETCH = 1.6;

function layoutOf(actors: readonly Actor[]): Point[] {
  const known = actors.flatMap((actor) => (actor.position ? [actor.position] : []));
  const [left, right] = extent(known.map((p) => p.x));
  const [bottom, top] = extent(known.map((p) => p.y));
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 };
  const radius = Math.hypot(right - left, top - bottom) * 0.6 || 1;
  const strays = actors.length - known.length;
  let stray = 0;
  return actors.map((actor) => {
    if (actor.position) return actor.position;
    const angle = Math.PI / 2 - (2 * Math.PI * stray++) / strays;
    return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
  });
}

/** Least and greatest value; [0, 0] of nothing. */
function extent(values: readonly number[]): [number, number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return values.length > 0 ? [least, greatest] : [0, 0];
}
