/** Which nodes and edges a hover, a path or an ego network is about: the others step back, or are not drawn at all. */
import Graph from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted';
import { idOf } from '../../ref';
import type { NetworkView } from '../../view';
import type { FrameEdge, NetworkFrame } from '../where/frame';
import { actorKey, eventKey } from '../keys';

export interface Reach {
  /** Drawn at all. */
  has(node: string): boolean;
  hasEdge(edge: FrameEdge): boolean;
  /** Not stepped back. */
  isNear(node: string): boolean;
  isEdgeNear(edge: FrameEdge): boolean;
}

/** `focus` is the node under the pointer, or an event that is no node; while there is one, the path waits. */
export function reachOf(frame: NetworkFrame, view: Pick<NetworkView, 'ego' | 'path'>, focus: string | null): Reach {
  const middle = view.ego && actorKey(view.ego.id);
  const kept = view.ego && middle !== null && frame.nodeById.has(middle) ? within(frame, middle, view.ego.steps) : null;
  const has = (node: string) => kept?.has(node) ?? true;
  const drawn = { has, hasEdge: ({ source, target }: FrameEdge) => has(source) && has(target) };
  if (focus !== null && !frame.nodeById.has(focus)) return { ...drawn, ...aroundEvent(frame, focus) };
  if (focus !== null) {
    const near = new Set([focus, ...(frame.neighbours.get(focus) ?? [])]);
    const isEdgeNear = ({ source, target }: FrameEdge) =>
      source === focus || target === focus || (frame.meetings.has(target) && near.has(target));
    return { ...drawn, isNear: (node) => near.has(node), isEdgeNear };
  }
  const path = view.path && shortestPath(frame, view.path);
  if (path) {
    const place = new Map(path.map((node, i) => [node, i]));
    const apart = ({ source, target }: FrameEdge) => Math.abs((place.get(source) ?? NaN) - (place.get(target) ?? NaN));
    return { ...drawn, isNear: (node) => place.has(node), isEdgeNear: (edge) => apart(edge) === 1 };
  }
  return { ...drawn, isNear: () => true, isEdgeNear: () => true };
}

/** Whether a reference is a node, or an event that ties some. */
export const isInNetwork = ({ nodeById, nodes }: NetworkFrame, ref: string): boolean =>
  nodeById.has(ref) ||
  (idOf('event', ref) !== null && nodes.some(({ events }) => events.some(({ id }) => eventKey(id) === ref)));

/** What stands for a reference: a node, or those whom an event ties that is none; nothing, where the network does not show it. */
export const nodesOf = (frame: NetworkFrame, ref: string): readonly string[] =>
  frame.nodeById.has(ref)
    ? [ref]
    : frame.nodes.filter(({ events }) => events.some(({ id }) => eventKey(id) === ref)).map(({ id }) => id);

/** Those whom an event ties, and its ties; all, where the network does not show it. */
function aroundEvent(frame: NetworkFrame, key: string): Pick<Reach, 'isNear' | 'isEdgeNear'> {
  const holds = ({ events }: { readonly events: readonly { readonly id: string }[] }) =>
    events.some(({ id }) => eventKey(id) === key);
  const edges = new Set(frame.edges.filter(holds));
  const near = new Set([...edges].flatMap(({ source, target }) => [source, target]));
  if (near.size === 0) for (const node of frame.nodes) if (holds(node)) near.add(node.id);
  const nowhere = near.size === 0;
  return { isNear: (node) => nowhere || near.has(node), isEdgeNear: (edge) => nowhere || edges.has(edge) };
}

/** Nodes at most `steps` edges from one, itself included. */
export function within({ neighbours }: NetworkFrame, from: string, steps: number): Set<string> {
  const reached = new Set([from]);
  let rim = [from];
  for (let step = 0; step < steps; step++) {
    rim = rim.flatMap((node) => neighbours.get(node) ?? []).filter((node) => !reached.has(node) && reached.add(node));
  }
  return reached;
}

/** The nodes of a shortest way between two actors, both included; null where there is none. */
export function shortestPath(frame: NetworkFrame, actors: readonly [string, string]): string[] | null {
  const [from, to] = [actorKey(actors[0]), actorKey(actors[1])];
  if (!frame.nodeById.has(from) || !frame.nodeById.has(to)) return null;
  const graph = new Graph({ type: 'undirected' });
  for (const { id } of frame.nodes) graph.addNode(id);
  for (const { source, target } of frame.edges) graph.mergeEdge(source, target);
  return bidirectional(graph, from, to);
}

/** The edges along a way, in its order. */
export const edgesAlong = (frame: NetworkFrame, path: readonly string[]): FrameEdge[] =>
  path.slice(1).flatMap((node, i) => {
    const before = path[i];
    const joins = ({ source, target }: FrameEdge) =>
      (source === before && target === node) || (source === node && target === before);
    return frame.edges.filter(joins);
  });
