/** A frame seen from near or from afar: places move with the camera, discs grow by the root of the scale, strokes and names stay. */
import type { NetworkFrame } from './frame';

/** A point of the frame stands at `k` times its place, moved by `x` and `y` pixels. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The frame with its nodes where the camera shows them; at rest the frame itself. As sigma does at `1 / k`. */
export function seenThrough(frame: NetworkFrame, { k, x, y }: Camera): NetworkFrame {
  if (k === 1 && x === 0 && y === 0) return frame;
  const nodes = frame.nodes.map((node) => ({
    ...node,
    x: k * node.x + x,
    y: k * node.y + y,
    r: Math.sqrt(k) * node.r,
  }));
  return { ...frame, nodes, nodeById: new Map(nodes.map((node) => [node.id, node])) };
}
