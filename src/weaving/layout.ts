/**
 * Where each actor stands in the network, once for all of time: ForceAtlas2 (Jacomy et al. 2014) from a seeded start, then
 * pushed apart. The start depends on each actor's own id, so that one more article moves the others little.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { EventRecord } from '../graph/schema';

export const LAYOUT = {
  scalingRatio: 8,
  gravity: 0.6,
  margin: 3,
  nodeSize: 6,
  /** Rounds of a layout for graphs of up to `order` actors; above it the rounds go down as the actors go up. */
  rounds: { order: 200, attraction: 400, pushing: 200 },
  /** Never fewer rounds than this. */
  fewest: 20,
  /** From this many actors on, those far away are taken together (Barnes and Hut 1986). */
  together: 500,
} as const;

/** So many rounds that all of them together cost about the same for a thousand actors as for ten thousand. */
const roundsFor = (order: number, most: number): number =>
  Math.max(LAYOUT.fewest, Math.round(most * Math.min(1, LAYOUT.rounds.order / order)));

export type Position = { x: number; y: number };

/** Positions by actor id; unit-free, around the origin, rounded so that files are equal on every machine. */
export function layOut(
  actors: readonly { id: string }[],
  events: readonly Pick<EventRecord, 'actors' | 'targets'>[],
): Map<string, Position> {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id } of actors) {
    const angle = (hash(id) / 2 ** 32) * 2 * Math.PI;
    const radius = 10 + (hash(`${id}#`) / 2 ** 32) * 90;
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: LAYOUT.nodeSize });
  }
  for (const event of events) {
    const ids = [...new Set([...event.actors, ...event.targets])];
    for (let i = 0; i < ids.length; i++)
      for (let j = i + 1; j < ids.length; j++) {
        const [a, b] = [ids[i] as string, ids[j] as string];
        if (graph.hasEdge(a, b)) graph.updateEdgeAttribute(a, b, 'weight', (w) => (typeof w === 'number' ? w : 0) + 1);
        else graph.addEdge(a, b, { weight: 1 });
      }
  }
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: roundsFor(graph.order, LAYOUT.rounds.attraction),
      settings: {
        ...forceAtlas2.inferSettings(graph),
        scalingRatio: LAYOUT.scalingRatio,
        gravity: LAYOUT.gravity,
        adjustSizes: false,
        barnesHutOptimize: graph.order > LAYOUT.together,
      },
    });
    noverlap.assign(graph, {
      maxIterations: roundsFor(graph.order, LAYOUT.rounds.pushing),
      // a few actors to a cell, whatever the order
      settings: { margin: LAYOUT.margin, ratio: 1.2, gridSize: Math.max(20, Math.ceil(Math.sqrt(graph.order))) },
    });
  }
  const positions = new Map<string, Position>();
  graph.forEachNode((id, { x, y }) => positions.set(id, { x: round(x), y: round(y) }));
  return positions;
}

const round = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
