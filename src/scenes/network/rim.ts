/**
 * The rim: where actors stand whom nothing ties to another, a publisher that only speaks, say. They belong to the story but
 * not to the picture of who did what with whom, so they make a small list at its edge: a column beside it, or rows below
 * where the picture is narrow.
 */
import type { Point, Size } from './positions';

/** Pixels: a column's width, the distance of two names, and the picture's width from which the rim is a column. */
const RIM = { column: 150, row: 22, beside: 520, inset: 14 };
/** Of the picture's height, rows below may take this share. */
const MOST_BELOW = 0.3;

export interface Rim {
  /** Places in the order given; names stand at their right. */
  readonly points: readonly Point[];
  /** The part of the picture, from its top left corner, that is left to the others. */
  readonly left: Size;
}

export function placeAtRim(count: number, { width, height }: Size): Rim {
  if (count === 0) return { points: [], left: { width, height } };
  if (width >= RIM.beside) {
    const step = Math.min(RIM.row, (height - 2 * RIM.inset) / count);
    const x = width - RIM.column + RIM.inset;
    const points = Array.from({ length: count }, (_, i) => ({ x, y: RIM.inset + (i + 0.5) * step }));
    return { points, left: { width: width - RIM.column, height } };
  }
  const columns = Math.max(1, Math.floor(width / RIM.column));
  const rows = Math.ceil(count / columns);
  const step = Math.min(RIM.row, (height * MOST_BELOW) / rows);
  const top = height - rows * step;
  const points = Array.from({ length: count }, (_, i) => ({
    x: RIM.inset + (i % columns) * (width / columns),
    y: top + (Math.floor(i / columns) + 0.5) * step,
  }));
  return { points, left: { width, height: top } };
}
