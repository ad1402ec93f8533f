/** What the network says of a node or an edge that is pointed at: one sentence, or nothing where there is none. */
import { lightEdge, lightNode, type Lamp } from '../../scenes/network/lit/light';
import type { FrameEdge } from '../../scenes/network/where/frame';

export function wordsOnNode(lamp: Lamp, id: string | null): string | undefined {
  const node = id === null ? undefined : lamp.frame.nodeById.get(id);
  return node && lightNode(lamp, node).label;
}

export const wordsOnEdge = (lamp: Lamp, edge: FrameEdge | undefined): string | undefined =>
  edge && lightEdge(lamp, edge).label;
