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

/** Room around the outermost nodes for discs and names: shares of the picture, within bounds in pixels. */
const PADDING = { x: { share: 0.1, least: 34, most: 72 }, y: { share: 0.12, least: 22, most: 40 } };

const paddingOf = ({ width, height }: Size): Point => {
  const within = ({ share, least, most }: (typeof PADDING)['x'], side: number) =>
    Math.max(least, Math.min(most, share * side));
  return { x: within(PADDING.x, width), y: within(PADDING.y, height) };
};

/** How near to the picture's edges a node may be pushed; pixels. */
export const marginOf = (size: Size): Point => {
  const { x, y } = paddingOf(size);
  return { x: x / 2, y: y / 2 };
};

/**
 * Pixels, y downward, for every actor. The layout keeps its proportions up to `STRETCH`, so that a wide panel is used
 * without pulling the picture out of shape. Actors without a position stand on a circle around the others.
 */
export function placeActors(actors: readonly Actor[], size: Size): Map<string, Point> {
  const { width, height } = size;
  const padding = paddingOf(size);
  const layout = spread(layoutOf(actors));
  const [left, right] = extent(layout.map((p) => p.x));
  const [bottom, top] = extent(layout.map((p) => p.y));
  const room = { x: Math.max(1, width - 2 * padding.x), y: Math.max(1, height - 2 * padding.y) };
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
const STRETCH = 7;

/** Share of a coordinate that is its rank: a crowd in the middle and a stray at the edge leave neither too little room. */
const EVEN = 0.5;

/** Keeps who is left of whom and who is above whom, but evens out the gaps; both axes from 0 to 1. */
function spread(points: readonly Point[]): Point[] {
  const xs = evened(points.map((p) => p.x));
  const ys = evened(points.map((p) => p.y));
  // The longer side of the layout stays the longer one.
  const [left, right] = extent(points.map((p) => p.x));
  const [bottom, top] = extent(points.map((p) => p.y));
  const longer = Math.max(right - left, top - bottom) || 1;
  const [w, h] = [(right - left) / longer, (top - bottom) / longer];
  return points.map((_, i) => ({ x: (xs[i] ?? 0) * w, y: (ys[i] ?? 0) * h }));
}

function evened(values: readonly number[]): number[] {
  const [least, greatest] = extent(values);
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const rank = new Map(distinct.map((value, i) => [value, distinct.length > 1 ? i / (distinct.length - 1) : 0]));
  return values.map((v) => (1 - EVEN) * ((v - least) / (greatest - least || 1)) + EVEN * (rank.get(v) ?? 0));
}

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
