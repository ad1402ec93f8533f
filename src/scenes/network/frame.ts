/**
 * The network without time: who stands where, how large, and which events tie whom. Made anew when the graph, the filters
 * or the panel's size change, never by a scrub.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { Actor, EventRecord } from '../../graph/schema';
import { shownEvents, type Filters } from '../shown';
import { foldEvents, type FoldedEdge } from './fold';
import { KIND_SHAPE, NODE_RADIUS, nodeRadius, type Shape } from './look';
import { PADDING, placeActors, type Point, type Size } from './positions';
import { placeAtRim } from './rim';
import { separate } from './separate';

export interface FrameNode {
  readonly id: string;
  readonly actor: Actor;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** No event of the whole story ties it to another actor: it stands small at the rim. */
  readonly alone: boolean;
  /** Events that the filters leave, in the graph's order; never empty. */
  readonly events: readonly EventRecord[];
}
export interface FrameEdge extends FoldedEdge {
  /** Lanes to the right of the edge's own direction, so that the edges of a pair lie side by side. */
  readonly side: number;
}
export interface NetworkFrame {
  readonly size: Size;
  readonly nodes: readonly FrameNode[];
  readonly edges: readonly FrameEdge[];
  readonly nodeById: ReadonlyMap<string, FrameNode>;
  /** Neighbours of a node, in the order of its edges. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Most events on one edge: the scale of widths. */
  readonly mostOnEdge: number;
  /** Most events of one actor that the filters leave: the scale of the names. */
  readonly mostAtNode: number;
}

export function networkFrame(index: GraphIndex, filters: Filters, size: Size): NetworkFrame {
  const shown = shownEvents(index, filters);
  const eventsOf = new Map<string, EventRecord[]>();
  for (const event of shown)
    for (const id of new Set([...event.actors, ...event.targets])) {
      const events = eventsOf.get(id);
      if (events) events.push(event);
      else eventsOf.set(id, [event]);
    }
  // Placed and sized by the whole story: switching a filter moves and rescales nothing.
  const involved = index.graph.actors.filter((actor) => index.eventsOfActor.has(actor.id));
  const most = greatest(involved.map((actor) => index.eventsOfActor.get(actor.id)?.length ?? 0));
  const tied = neighboursOf(foldEvents(index.graph.events));
  const core = involved.filter((actor) => tied.has(actor.id));
  const alone = core.length > 0 ? involved.filter((actor) => !tied.has(actor.id)) : [];
  const rim = placeAtRim(alone.length, size);
  const together = alone.length > 0 ? core : involved;
  const places = placeActors(together, rim.left);
  const discs = together.map((actor) => {
    const count = index.eventsOfActor.get(actor.id)?.length ?? 0;
    const r = nodeRadius(count, most, Math.min(size.width, size.height));
    return { ...(places.get(actor.id) ?? { x: size.width / 2, y: size.height / 2 }), r };
  });
  const apart = separate(discs, rim.left, { x: PADDING.x / 2, y: PADDING.y / 2 });
  const at = new Map<string, Point & { r: number; alone: boolean }>();
  together.forEach(({ id }, i) => {
    const [disc, point] = [discs[i], apart[i]];
    if (disc && point) at.set(id, { ...disc, ...point, alone: false });
  });
  alone.forEach(({ id }, i) => {
    const point = rim.points[i];
    if (point) at.set(id, { ...point, r: NODE_RADIUS.alone, alone: true });
  });
  const nodes = involved.flatMap((actor): FrameNode[] => {
    const [place, events] = [at.get(actor.id), eventsOf.get(actor.id)];
    return place && events ? [{ id: actor.id, actor, shape: KIND_SHAPE[actor.kind], ...place, events }] : [];
  });
  const folded = foldEvents(shown);
  return {
    size,
    nodes,
    edges: sideBySide(folded),
    nodeById: new Map(nodes.map((node) => [node.id, node])),
    neighbours: neighboursOf(folded),
    mostOnEdge: greatest(folded.map((edge) => edge.events.length)),
    mostAtNode: greatest(nodes.map((node) => node.events.length)),
  };
}

/** Zero of nothing. Not `Math.max(...)`, which takes no more arguments than the stack has room for. */
const greatest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

function sideBySide(edges: readonly FoldedEdge[]): FrameEdge[] {
  const pairs = new Map<string, FoldedEdge[]>();
  const pairOf = ({ source, target }: FoldedEdge) => [source, target].sort().join('\n');
  for (const edge of edges) pairs.set(pairOf(edge), [...(pairs.get(pairOf(edge)) ?? []), edge]);
  return edges.map((edge) => {
    const pair = pairs.get(pairOf(edge)) ?? [edge];
    if (pair.length === 1) return { ...edge, side: 0 };
    // Each direction keeps to its right, as on a road; what was done together runs in the middle.
    if (edge.mutual) return { ...edge, side: 0 };
    return { ...edge, side: pair.some((other) => other.mutual) ? 1 : 0.5 };
  });
}

function neighboursOf(edges: readonly FoldedEdge[]): Map<string, string[]> {
  const neighbours = new Map<string, Set<string>>();
  const add = (a: string, b: string) => {
    const set = neighbours.get(a);
    if (set) set.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return new Map([...neighbours].map(([id, set]) => [id, [...set]]));
}
