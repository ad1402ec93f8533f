/** A frame seen from near or from afar: places move with the camera, discs grow by the root of the scale, strokes and names stay. */
import type { Camera, NetworkFrame, Seen, Sight } from './frame';

export const AT_REST: Sight = { k: 1, x: 0, y: 0, grown: 1 };

/** The frame with its nodes where the camera shows them; at rest the frame itself. As sigma does at `1 / k`. */
export function seenThrough(frame: NetworkFrame, { k, x, y }: Camera): NetworkFrame {
  if (k === 1 && x === 0 && y === 0) return frame;
  const grown = Math.sqrt(k);
  const nodes = frame.nodes.map((node) => ({ ...node, x: k * node.x + x, y: k * node.y + y, r: grown * node.r }));
  return {
    ...frame,
    nodes,
    nodeById: new Map(nodes.map((node) => [node.id, node])),
    seen: { rest: frame, sight: { k, x, y, grown } },
  };
}

/** What `seenThrough` made this frame of, so that what is known of that one need not be found again. */
export const restOf = (frame: NetworkFrame): Seen => frame.seen ?? { rest: frame, sight: AT_REST };
