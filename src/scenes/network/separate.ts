/**
 * Discs moved just so far apart that none covers another and an edge between them can be seen: repeated pairwise pushes,
 * as a collision force does, but with no clock and no chance. Quadratic, so it is left out for crowds, where the build's own layout has to do.
 */
import type { Point, Size } from './positions';

/** Free pixels between two discs, room that a wide picture has and a crowd gives up. */
const GAP = 22;
/** Nodes up to which discs are pushed apart here, and rounds at most. */
const MOST = 400;
const ROUNDS = 120;

export interface Disc extends Point {
  readonly r: number;
  /** Gives no way: the others go round it. */
  readonly fixed?: boolean;
}

/** New places in the order given; all stay within `margin` of the picture's edges. */
export function separate(discs: readonly Disc[], { width, height }: Size, margin: Point): Point[] {
  const at = discs.map(({ x, y }) => ({ x, y }));
  if (discs.length > MOST) return at;
  // In a small picture so much room is not to be had: never ask for more than about half of its area.
  const area = discs.reduce((sum, { r }) => sum + (2 * r + GAP) ** 2, 0);
  const gap = GAP * Math.min(1, (0.5 * width * height) / (area || 1));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, a] of at.entries())
      for (let j = i + 1; j < at.length; j++) {
        const b = at[j];
        if (!b) continue;
        const apart = (discs[i]?.r ?? 0) + (discs[j]?.r ?? 0) + gap;
        // Two at one spot part along a direction of their own, so that three do not stay in a row.
        const [dx, dy] = a.x === b.x && a.y === b.y ? [Math.cos(j), Math.sin(j)] : [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        const lack = a.x === b.x && a.y === b.y ? apart : apart - distance;
        if (lack <= 0.01) continue;
        const [stays, goes] = [discs[i]?.fixed ?? false, discs[j]?.fixed ?? false];
        if (stays && goes) continue;
        moved = true;
        const push = lack / (stays || goes ? 1 : 2) / distance;
        if (!stays) {
          a.x -= dx * push;
          a.y -= dy * push;
        }
        if (!goes) {
          b.x += dx * push;
          b.y += dy * push;
        }
      }
    for (const [i, p] of at.entries()) {
      if (discs[i]?.fixed) continue;
      p.x = Math.max(margin.x, Math.min(width - margin.x, p.x));
      p.y = Math.max(margin.y, Math.min(height - margin.y, p.y));
    }
    if (!moved) break;
  }
  return at;
}
