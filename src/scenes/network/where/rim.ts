/**
 * The rim: where actors stand whom nothing ties to another, a publisher that only speaks, say. They belong to the story but
 * not to the picture of who did what with whom, so they make a small list at its edge: a column beside it, or rows below
 * where the picture is narrow.
 */
import { widthOfText } from '../../text';
import { LABEL_SIZE, NODE_RADIUS } from '../look';
import type { Point, Size } from '../positions';

/** Pixels: a column's width at most, the distance of two names, and the picture's width from which the rim is a column. */
const RIM = { column: 150, row: 22, beside: 520, inset: 14, name: 16 };
/** Of the picture's height, rows below may take this share. */
const MOST_BELOW = 0.3;

export interface Rim {
  /** Places in the order given; names stand at their right. */
  readonly points: readonly Point[];
  /** Radius of their discs in pixels: smaller where they stand closer. */
  readonly r: number;
  /** The part of the picture, from its top left corner, that is left to the others. */
  readonly left: Size;
}

/** `names` of those who stand there, in order. */
export function placeAtRim(names: readonly string[], { width, height }: Size): Rim {
  const count = names.length;
  if (count === 0) return { points: [], r: NODE_RADIUS.alone, left: { width, height } };
  const longest = Math.max(...names.map((name) => widthOfText(name, LABEL_SIZE.alone, 700)));
  const column = Math.min(RIM.column, Math.ceil(longest) + RIM.inset + RIM.name);
  if (width >= RIM.beside) {
    const step = Math.min(RIM.row, (height - 2 * RIM.inset) / count);
    const x = width - column + RIM.inset;
    const points = Array.from({ length: count }, (_, i) => ({ x, y: RIM.inset + (i + 0.5) * step }));
    return { points, r: radiusAt(step), left: { width: width - column, height } };
  }
  const columns = Math.max(1, Math.floor(width / column));
  const rows = Math.ceil(count / columns);
  const step = Math.min(RIM.row, (height * MOST_BELOW) / rows);
  const top = height - rows * step;
  const points = Array.from({ length: count }, (_, i) => ({
    x: RIM.inset + (i % columns) * (width / columns),
    y: top + (Math.floor(i / columns) + 0.5) * step,
  }));
  return { points, r: radiusAt(step), left: { width, height: top } };
}

const radiusAt = (step: number): number => Math.min(NODE_RADIUS.alone, 0.45 * step);
