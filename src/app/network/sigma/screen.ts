/** Places of a frame on sigma's screen. */
import type Sigma from 'sigma';
import { endOf } from '../../../scenes/network/edges';
import type { FrameNode, NetworkFrame } from '../../../scenes/network/frame';
import type { Point } from '../../../scenes/network/positions';
import type { End } from '../../../scenes/network/shapes';

/** From the frame's pixels to the screen's: sigma's own way, taken apart once, for it is the same for all points. */
export function toScreen(sigma: Sigma, { size: { height } }: NetworkFrame): (point: Point) => Point {
  const at = (x: number, y: number) => sigma.graphToViewport({ x, y: height - y });
  const [origin, right, down] = [at(0, 0), at(1, 0), at(0, 1)];
  const [ax, ay] = [right.x - origin.x, right.y - origin.y];
  const [bx, by] = [down.x - origin.x, down.y - origin.y];
  return ({ x, y }) => ({ x: origin.x + ax * x + bx * y, y: origin.y + ay * x + by * y });
}

/** Where a node is on the screen, and how far its shape reaches there. */
export function endOnScreen(sigma: Sigma, frame: NetworkFrame): (node: FrameNode) => End {
  const place = toScreen(sigma, frame);
  return (node) => ({ ...place(node), r: sigma.scaleSize(endOf(node).r) });
}
