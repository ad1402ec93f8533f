/**
 * Who is tied more closely among themselves than to others: communities by the method of Louvain (Blondel, Guillaume, Lambiotte
 * and Lefebvre 2008) over the whole story's edges between actors, and the soft outline around one. No chance is taken: nodes
 * are visited in the order of their ids, so that the same story has the same communities.
 */
import { curveCatmullRomClosed, line, polygonHull } from 'd3';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { GraphIndex } from '../../graph/lookup';
import { foldEvents } from './fold';

/** Least actors that make a community worth an outline, and pixels from its discs to the outline. */
export const COMMUNITY = { least: 3, room: 14 };
/** Points around each disc that the outline keeps outside. */
const AROUND = 12;

const known = new WeakMap<GraphIndex, readonly (readonly string[])[]>();

/** Ids of actors by community, largest first; those of fewer than `COMMUNITY.least` are left out. Kept for each story. */
export function communitiesOf(index: GraphIndex): readonly (readonly string[])[] {
  const found = known.get(index) ?? findCommunities(index);
  known.set(index, found);
  return found;
}

function findCommunities(index: GraphIndex): string[][] {
  const graph = new UndirectedGraph();
  const edges = foldEvents(index.graph.events).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const id of [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort()) graph.addNode(id);
  for (const { source, target, events } of edges)
    graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Number(weight) + events.length }));
  if (graph.size === 0) return [];
  const groups = new Map<number, string[]>();
  for (const [id, group] of Object.entries(louvain(graph, { randomWalk: false })))
    groups.set(group, [...(groups.get(group) ?? []), id]);
  return [...groups.values()]
    .map((ids) => ids.sort())
    .filter((ids) => ids.length >= COMMUNITY.least)
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** SVG path of the outline around discs, in their pixels; null where too few are drawn. */
export function communityOutline(discs: readonly { x: number; y: number; r: number }[]): string | null {
  if (discs.length < COMMUNITY.least) return null;
  const points = discs.flatMap(({ x, y, r }) =>
    Array.from({ length: AROUND }, (_, i): [number, number] => {
      const angle = (i / AROUND) * 2 * Math.PI;
      const away = r + COMMUNITY.room;
      return [x + away * Math.cos(angle), y + away * Math.sin(angle)];
    }),
  );
  const hull = polygonHull(points);
  return hull && line().curve(curveCatmullRomClosed).digits(1)(hull);
}
