/** Places of a frame on sigma's screen. */
import type Sigma from 'sigma';
import type { Sight } from '../../../scenes/network/where/frame';
import { endOf } from '../../../scenes/network/form/edges';
import type { FrameNode, NetworkFrame } from '../../../scenes/network/where/frame';
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

/** The same as a camera over the frame; sigma's own camera is never turned here, and scales both axes alike. */
export function sightOf(sigma: Sigma, frame: NetworkFrame): Sight {
  const place = toScreen(sigma, frame);
  const [origin, right] = [place({ x: 0, y: 0 }), place({ x: 1, y: 0 })];
  return { k: right.x - origin.x, ...origin, grown: sigma.scaleSize(1) };
}
