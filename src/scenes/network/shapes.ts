/** Outlines: node shapes of about equal area, and the straight course of an edge between two of them. */
import { ARROW, EDGE_GAP, type Shape } from './look';
import type { Point } from './positions';

/** Half extent of a shape in radii, so that a square does not look larger than a disc of the same radius. */
export const SHAPE_EXTENT: Record<Shape, number> = {
  circle: 1,
  square: 0.89,
  diamond: 1.22,
  triangle: 1.4,
  dot: 1,
  hexagon: 1.1,
};

/** SVG path of a node's outline around its centre; `r` in pixels. */
export function shapePath(shape: Shape, { x, y }: Point, r: number): string {
  const e = r * SHAPE_EXTENT[shape];
  switch (shape) {
    case 'circle':
    case 'dot':
      return `M${n(x - e)} ${n(y)}a${n(e)} ${n(e)} 0 1 0 ${n(2 * e)} 0a${n(e)} ${n(e)} 0 1 0 ${n(-2 * e)} 0Z`;
    case 'square':
      return `M${n(x - e)} ${n(y - e)}h${n(2 * e)}v${n(2 * e)}h${n(-2 * e)}Z`;
    case 'diamond':
      return `M${n(x)} ${n(y - e)}L${n(x + e)} ${n(y)}L${n(x)} ${n(y + e)}L${n(x - e)} ${n(y)}Z`;
    case 'hexagon': {
      const half = e / 2;
      const top = e * SIN_60;
      return `M${n(x - e)} ${n(y)}L${n(x - half)} ${n(y - top)}H${n(x + half)}L${n(x + e)} ${n(y)}L${n(x + half)} ${n(y + top)}H${n(x - half)}Z`;
    }
    case 'triangle':
      return `M${n(x)} ${n(y - e)}L${n(x + e * SIN_60)} ${n(y + e / 2)}L${n(x - e * SIN_60)} ${n(y + e / 2)}Z`;
  }
}
const SIN_60 = Math.sqrt(3) / 2;

export interface End extends Point {
  readonly r: number;
}
/** A straight edge, cut short at both discs; `head` is the arrow's triangle, point first. */
export interface EdgeCourse {
  readonly from: Point;
  readonly to: Point;
  readonly head: readonly [Point, Point, Point] | null;
}

/** Pixels left free between a disc and the end of an edge. */
export const EDGE_CLEARANCE = 3;

export interface EdgeForm {
  /** Lanes of `EDGE_GAP` by which the edge is moved to the right of its own direction. */
  readonly side: number;
  readonly width: number;
  readonly head: boolean;
}

/** Null where the discs are so near that no line is left between them. */
export function edgeCourse(source: End, target: End, { side, width, head }: EdgeForm): EdgeCourse | null {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  const start = source.r + EDGE_CLEARANCE;
  const stop = length - target.r - EDGE_CLEARANCE;
  if (stop - start < 2) return null;
  const [ux, uy] = [dx / length, dy / length];
  // Right of the direction, with y downward.
  const [rx, ry] = [-uy, ux];
  const at = (along: number, across: number): Point => ({
    x: source.x + ux * along + rx * (side * EDGE_GAP + across),
    y: source.y + uy * along + ry * (side * EDGE_GAP + across),
  });
  if (!head) return { from: at(start, 0), to: at(stop, 0), head: null };
  const { length: long, half } = arrowSize(width);
  const base = Math.max(start, stop - long);
  return { from: at(start, 0), to: at(base, 0), head: [at(stop, 0), at(base, half), at(base, -half)] };
}

/** Pixels of an arrow's head on an edge of this width. */
const arrowSize = (width: number): { length: number; half: number } => ({
  length: Math.max(ARROW.least, ARROW.length * width),
  half: Math.max(ARROW.least / 2, ARROW.half * width),
});

const n = (value: number): number => Math.round(value * 100) / 100;
