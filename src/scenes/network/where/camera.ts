/** A frame seen from near or from afar: places move with the camera, discs grow by the root of the scale, strokes and names stay. */
import { greatest, least } from '../../../base/extent';
import type { Size } from '../positions';
import type { Camera, FrameNode, NetworkFrame, Seen, Sight } from './frame';

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

/** Room around what a camera fits, for names; pixels. And no nearer than this, so that two are still seen among others. */
const ROOM = { x: 90, y: 36 };
const NEAREST = 2.5;

/** A camera that has all of these nodes in the picture, as near as that lets it; null for none. */
export function cameraOn(nodes: readonly Pick<FrameNode, 'x' | 'y'>[], { width, height }: Size): Camera | null {
  if (nodes.length === 0) return null;
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, top, bottom] = [least(xs), greatest(xs), least(ys), greatest(ys)];
  const room = { x: Math.min(ROOM.x, width / 4), y: Math.min(ROOM.y, height / 4) };
  const k = Math.min(
    NEAREST,
    (width - 2 * room.x) / Math.max(right - left, 1),
    (height - 2 * room.y) / Math.max(bottom - top, 1),
  );
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}

/** What `seenThrough` made this frame of, so that what is known of that one need not be found again. */
export const restOf = (frame: NetworkFrame): Seen => frame.seen ?? { rest: frame, sight: AT_REST };
