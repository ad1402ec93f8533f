/**
 * Who is tied more closely among themselves than to others: communities by the method of Louvain (Blondel, Guillaume, Lambiotte
 * and Lefebvre 2008) over the whole story's edges between actors. No chance is taken: nodes are visited in the order of their
 * ids, so that the same story has the same communities.
 */
import { keptFor } from '../../../base/memo';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { GraphIndex } from '../../../graph/lookup';
import { foldEvents } from '../fold';
import { COMMUNITY } from '../look';

/** Keys of actors by community, largest first; those of fewer than `COMMUNITY.least` are left out. Kept for each story. */
export const communitiesOf: (index: GraphIndex) => readonly (readonly string[])[] = keptFor(findCommunities);

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
