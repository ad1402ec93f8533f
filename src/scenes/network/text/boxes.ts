/** Boxes, discs and strokes in pixels, and whether they meet: what names and numbers keep off. */
import type { Point } from '../positions';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight stroke that words had better not cross. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const within = (box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;

/** Whether a box meets a disc: the box's nearest point lies inside of it. */
export const covers = (box: Box, disc: Disc): boolean => apart(box, disc) < 0;

/** Pixels between a box and a disc; less than nothing where they meet. */
export function apart(box: Box, { x, y, r }: Disc): number {
  const dx = x - Math.max(box.left, Math.min(box.right, x));
  const dy = y - Math.max(box.top, Math.min(box.bottom, y));
  return Math.sqrt(dx * dx + dy * dy) - r;
}
type Disc = Point & { readonly r: number };

/** Whether a segment meets a box, by clipping its parameter to both slabs (Liang and Barsky 1984). */
function crosses({ from, to }: Stroke, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const slab = (start: number, delta: number, low: number, high: number): boolean => {
    if (delta === 0) return start >= low && start <= high;
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
    return enter <= leave;
  };
  return slab(from.x, to.x - from.x, box.left, box.right) && slab(from.y, to.y - from.y, box.top, box.bottom);
}

/** The first of those that the fewest strokes cross. */
export function leastCrossed<T extends { readonly box: Box }>(
  options: Iterable<T>,
  strokes: readonly Stroke[],
): T | undefined {
  let best: { option: T; crossings: number } | undefined;
  for (const option of options) {
    let crossings = 0;
    for (const stroke of strokes) if (crosses(stroke, option.box)) crossings++;
    if (crossings === 0) return option;
    if (!best || crossings < best.crossings) best = { option, crossings };
  }
  return best?.option;
}
