/**
 * Names beside nodes, so that none covers another name: greedy, the most important first, each at the first of eight
 * places that is free, or a little further off; where discs stand in the way of all these, over the discs of less important nodes (the usual heuristic for point labels; Christensen, Marks and Shieber 1995 compare it to others).
 */
import type { TextWidth } from '../scene';
import type { Point } from './positions';

export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  /** The node's centre and radius, pixels. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly size: number;
  readonly weight: number;
  /** The greater is placed first. */
  readonly priority: number;
  /** Placed even over others, where no place is free: the selected and the hovered one. */
  readonly forced?: boolean;
}
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Baseline of the text. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: number;
  /** What the text covers, with a little room; only a forced one's meets another's. */
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels kept free between a node and its name, and between two names. */
const GAP = 4;

/** Where discs crowd its node, a name stands off by so much more before it would cover a disc; pixels. */
const AWAY = 8;

/** A straight stroke that a name had better not cross. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

/** Names that find room, in order of priority; those that do not are left out until a zoom makes room. */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: { readonly width: number; readonly height: number },
  textWidth: TextWidth,
  strokes: readonly Stroke[] = [],
): PlacedLabel[] {
  const discs = requests.map(({ id, x, y, r, priority }) => ({
    id,
    priority,
    box: { left: x - r, right: x + r, top: y - r, bottom: y + r },
  }));
  const names: Box[] = [];
  const placed: PlacedLabel[] = [];
  const order = [...requests].sort((a, b) => b.priority - a.priority);
  for (const request of order) {
    // Measured bold, so that a name that turns bold stays where it is.
    const width = textWidth(request.text, request.size, 700);
    const at = (away: number) =>
      sides({ ...request, r: request.r + away }, width).filter(({ box }) => request.forced || within(box, bounds));
    const options = at(0);
    const apart = (list: readonly Side[]) => list.filter(({ box }) => !names.some((name) => overlap(box, name)));
    const clear = (list: readonly Side[], most: number) =>
      leastCrossed(
        apart(list).filter(
          ({ box }) => !discs.some((d) => d.id !== request.id && d.priority >= most && overlap(box, d.box)),
        ),
        strokes,
      );
    const choice =
      clear(options, -Infinity) ??
      clear(at(AWAY), -Infinity) ??
      clear(options, request.priority) ??
      (request.forced ? (apart(options)[0] ?? options[0]) : undefined);
    if (!choice) continue;
    names.push(choice.box);
    const { id, text, size, weight } = request;
    placed.push({ id, text, x: choice.x, y: choice.y, anchor: choice.anchor, size, weight, box: choice.box });
  }
  return placed;
}

type Side = Pick<PlacedLabel, 'x' | 'y' | 'anchor'> & { readonly box: Box };

function sides({ x, y, r, size }: LabelRequest, width: number): Side[] {
  // A line's letters stand about 0.75 above and 0.25 below the baseline.
  const up = size * 0.75;
  const down = size * 0.25;
  const side = (at: number, baseline: number, anchor: Side['anchor']): Side => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const box = {
      left: left - GAP / 2,
      right: left + width + GAP / 2,
      top: baseline - up - 1,
      bottom: baseline + down + 1,
    };
    return { x: at, y: baseline, anchor, box };
  };
  const level = y + size * 0.34;
  const diagonal = r * 0.75;
  return [
    side(x + r + GAP, level, 'start'),
    side(x - r - GAP, level, 'end'),
    side(x, y + r + GAP + up, 'middle'),
    side(x, y - r - GAP - down, 'middle'),
    side(x + diagonal + GAP, y - diagonal - down, 'start'),
    side(x + diagonal + GAP, y + diagonal + up, 'start'),
    side(x - diagonal - GAP, y - diagonal - down, 'end'),
    side(x - diagonal - GAP, y + diagonal + up, 'end'),
  ];
}

/** The first of those that the fewest strokes cross. */
function leastCrossed(options: readonly Side[], strokes: readonly Stroke[]): Side | undefined {
  let best: { side: Side; crossings: number } | undefined;
  for (const side of options) {
    const crossings = strokes.filter((stroke) => crosses(stroke, side.box)).length;
    if (crossings === 0) return side;
    if (!best || crossings < best.crossings) best = { side, crossings };
  }
  return best?.side;
}

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

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (box: Box, { width, height }: { width: number; height: number }) =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
