/** The keyboard's way through the network: from an actor to the neighbour that lies where the arrow points. */
import type { NetworkFrame } from '../../scenes/network/where/frame';

export const ARROW_KEYS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Neighbours further off the arrow's direction than this are not meant; radians. */
const CONE = (70 * Math.PI) / 180;

/** The neighbour that a step reaches, weighing how straight and how near it lies; null where none lies that way. */
export function stepToward(frame: NetworkFrame, from: string, [dx, dy]: readonly [number, number]): string | null {
  const here = frame.nodeById.get(from);
  if (!here) return null;
  let best: { id: string; cost: number } | null = null;
  for (const id of frame.neighbours.get(from) ?? []) {
    const there = frame.nodeById.get(id);
    if (!there) continue;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(x, y) || 1;
    const angle = Math.acos(Math.max(-1, Math.min(1, (x * dx + y * dy) / distance)));
    if (angle > CONE) continue;
    const cost = distance * (1 + 2 * angle);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** Actors from the most to the least involved: the order of Home, End, Page Up and Page Down. */
export const byInvolvement = (frame: NetworkFrame): string[] =>
  [...frame.nodes].sort((a, b) => b.events.length - a.events.length).map((node) => node.id);
