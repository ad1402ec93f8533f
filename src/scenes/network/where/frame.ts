/**
 * The network without time: who stands where, how large, and which events tie whom. Made anew when the graph, the filters
 * or the panel's size change, never by a scrub.
 */
import { greatest } from '../../../base/extent';
import type { GraphIndex } from '../../../graph/lookup';
import type { EventRecord } from '../../../graph/schema';
import { shownEvents, type Filters } from '../../shown';
import type { NetworkView } from '../../view';
import { communitiesOf } from './communities';
import { EdgeFold, foldEvents, type FoldedEdge, type Hub } from '../fold';
import { KIND_SHAPE, NODE_RADIUS, type Shape } from '../look';
import { actorKey, eventKey, keyOf, placeKey, type NodeRef } from '../keys';
import { keysOf, tiesToPlaces, type IsDrawn } from '../pairs';
import { TYPE_LABEL } from '../../words';
import { castOf, type Cast } from './cast';
import { placesOf } from './places';
import { marginOf, type Point, type Size } from '../positions';
import { separate, type Disc } from './separate';

export interface FrameNode {
  /** The key of what it stands for. */
  readonly id: string;
  readonly ref: NodeRef;
  readonly name: string;
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
  /** Keys of actors by community, where the view asks for them; some may not be drawn. */
  readonly communities: readonly (readonly string[])[];
  /** Keys of meetings of three and more, which are nodes of their own wherever other events are not. */
  readonly meetings: ReadonlySet<string>;
  /** Who is drawn, and who is only told of. */
  readonly cast: Cast;
  /** Events of more parties than can all be tied to each other. */
  readonly hubs: readonly Hub[];
  /** Whether anybody stands at the rim. */
  readonly hasAlone: boolean;
  /** Most events on one edge: the scale of widths. */
  readonly mostOnEdge: number;
  /** Most events of one actor that the filters leave: the scale of the names. */
  readonly mostAtNode: number;
  /** Only of one that a camera looks at: what it shows, and how. */
  readonly seen?: Seen;
}
export interface Seen {
  readonly rest: NetworkFrame;
  readonly sight: Sight;
}
/** Where a point of the frame at rest is seen: at `k` times its place, moved by `x` and `y` pixels. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
/** A camera that also says how many times as large discs are. */
export interface Sight extends Camera {
  readonly grown: number;
}
/** The parts of a view that a frame depends on. */
export type FrameView = Filters &
  Pick<NetworkView, 'eventNodes' | 'placeNodes' | 'everyone' | 'communities' | 'hiddenKinds' | 'pins'>;

export function networkFrame(index: GraphIndex, view: FrameView, size: Size): NetworkFrame {
  const shown = shownEvents(index, view);
  const cast = castOf(index, view.everyone);
  const places = placesOf(index, size, view.everyone);
  const pinned = new Map(view.pins.map((pin) => [keyOf(pin), { x: pin.x * size.width, y: pin.y * size.height }]));
  const eventsOf = eventsBy(shown, (event) => [...event.actors, ...event.targets]);
  const actors = index.graph.actors.flatMap((actor): FrameNode[] => {
    const [place, events] = [places.get(actor.id), eventsOf.get(actor.id)];
    if (!place || !events || view.hiddenKinds.includes(actor.kind)) return [];
    const ref = { kind: 'actor', id: actor.id } as const;
    const { name, kind } = actor;
    const id = keyOf(ref);
    return [{ id, ref, name, shape: KIND_SHAPE[kind], ...place, ...pinned.get(id), events }];
  });
  const drawn = new Set(actors.map(({ id }) => id));
  const { edges, hubs, meetings } = foldAll(shown, view, (key) => drawn.has(key));
  const others = placeOthers(actors, othersOf(index, shown, view, meetings), edges, size);
  const nodes = [...actors, ...others.map((node) => ({ ...node, ...pinned.get(node.id) }))];
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const tying = edges.filter(({ source, target }) => nodeById.has(source) && nodeById.has(target));
  return {
    size,
    nodes,
    edges: sideBySide(tying),
    nodeById,
    neighbours: withParties(neighboursOf(tying), meetings),
    meetings: new Set(meetings.map(({ id }) => eventKey(id))),
    cast,
    communities: view.communities ? communitiesOf(index) : [],
    hubs,
    hasAlone: nodes.some(({ alone }) => alone),
    mostOnEdge: greatest(
      tying.map((edge) => edge.events.length),
      0,
    ),
    mostAtNode: greatest(
      actors.map((node) => node.events.length),
      0,
    ),
  };
}

type Other = Omit<FrameNode, keyof Point>;

/** Events and places that are nodes, where the view asks for them. */
function othersOf(
  index: GraphIndex,
  shown: readonly EventRecord[],
  view: FrameView,
  meetings: readonly EventRecord[],
): Other[] {
  const rest = { alone: false } as const;
  const events = (view.eventNodes ? shown : meetings).map((event): Other => {
    const ref = { kind: 'event', id: event.id } as const;
    const r = view.eventNodes ? NODE_RADIUS.event : NODE_RADIUS.meeting;
    const name = view.eventNodes ? event.title : meetingWords(index, event);
    return { id: eventKey(event.id), ref, name, shape: 'dot', r, events: [event], ...rest };
  });
  if (!view.placeNodes) return events;
  const at = eventsBy(shown, (event) => event.places);
  const places = [...at].map(([id, there]): Other => {
    const ref = { kind: 'place', id } as const;
    const name = index.places.get(id)?.name ?? id;
    return { id: placeKey(id), ref, name, shape: 'hexagon', r: NODE_RADIUS.place, events: there, ...rest };
  });
  return [...events, ...places];
}

function foldAll(shown: readonly EventRecord[], view: FrameView, isDrawn: IsDrawn) {
  const fold = new EdgeFold();
  const meetings: EventRecord[] = [];
  if (!view.eventNodes) {
    const isMeeting = (event: EventRecord) =>
      event.targets.length === 0 &&
      event.actors.length >= MEETING &&
      keysOf(event.actors, actorKey, isDrawn).length >= MEETING;
    for (const event of shown) if (isMeeting(event)) meetings.push(event);
    const hung = new Set(meetings);
    foldEvents(hung.size === 0 ? shown : shown.filter((event) => !hung.has(event)), fold, isDrawn);
    for (const event of meetings)
      for (const actor of keysOf(event.actors, actorKey, isDrawn)) fold.add('part', actor, eventKey(event.id), event);
  }
  for (const event of view.eventNodes || view.placeNodes ? shown : []) {
    const own = eventKey(event.id);
    const actors = keysOf(event.actors, actorKey, isDrawn);
    const parties = keysOf([...event.actors, ...event.targets], actorKey, isDrawn);
    if (view.eventNodes) {
      for (const actor of actors) fold.add('part', actor, own, event);
      for (const target of parties.slice(actors.length)) fold.add('aim', own, target, event);
    }
    if (view.placeNodes) fold.addAll('at', tiesToPlaces(view.eventNodes ? [own] : parties, event), event);
  }
  return { edges: fold.edges(), hubs: fold.hubs, meetings };
}

/** Of so many parties on, a meeting is a node that all of them are tied to: lines between each two would be a thicket. */
const MEETING = 3;

/** "Talks in Moscow", or "Talks": the whole title would name again all who hang on it. */
function meetingWords(index: GraphIndex, { type, places }: EventRecord): string {
  const place = index.places.get(places[0] ?? '')?.name;
  return place === undefined ? TYPE_LABEL[type] : `${TYPE_LABEL[type]} in ${place}`;
}

/** Those who meet are each other's neighbours, whatever is drawn between them. */
function withParties(
  neighbours: ReadonlyMap<string, readonly string[]>,
  meetings: readonly EventRecord[],
): ReadonlyMap<string, readonly string[]> {
  if (meetings.length === 0) return neighbours;
  const all = new Map([...neighbours].map(([key, list]) => [key, new Set(list)]));
  for (const { id } of meetings) {
    const parties = neighbours.get(eventKey(id)) ?? [];
    if (parties.length > MOST_ACQUAINTED) continue;
    for (const party of parties) for (const other of parties) if (other !== party) all.get(party)?.add(other);
  }
  return new Map([...all].map(([key, set]) => [key, [...set]]));
}
/** The parties of a larger meeting know each other by it alone. */
const MOST_ACQUAINTED = 100;

/** Each amid those it is tied to, pushed off the discs of actors, who do not give way. */
function placeOthers(
  actors: readonly FrameNode[],
  others: readonly Other[],
  edges: readonly FoldedEdge[],
  size: Size,
): FrameNode[] {
  if (others.length === 0) return [];
  const at = new Map<string, Point>(actors.map((actor) => [actor.id, actor]));
  const neighbours = neighboursOf(edges);
  const isEvent = ({ ref }: Other) => ref.kind === 'event';
  for (const [i, other] of [...others.filter(isEvent), ...others.filter((o) => !isEvent(o))].entries()) {
    const around = (neighbours.get(other.id) ?? []).flatMap((id) => at.get(id) ?? []);
    const n = around.length || 1;
    // What only one tells of stands beside it, each at an angle of its own (the golden one keeps many apart).
    const off = around.length > 1 ? 4 : BESIDE;
    const [sx, sy] = [around.reduce((sum, p) => sum + p.x, 0), around.reduce((sum, p) => sum + p.y, 0)];
    const [x, y] = around.length > 0 ? [sx / n, sy / n] : [size.width / 2, size.height / 2];
    at.set(other.id, { x: x + off * Math.cos(i * GOLDEN), y: y + off * Math.sin(i * GOLDEN) });
  }
  const discs: Disc[] = [
    ...actors.map(({ x, y, r }) => ({ x, y, r, fixed: true })),
    ...others.map(({ id, r }) => ({ ...(at.get(id) ?? { x: 0, y: 0 }), r })),
  ];
  const apart = separate(discs, size, marginOf(size)).slice(actors.length);
  return others.map((other, i) => {
    const { x, y, r } = apart[i] ?? { x: 0, y: 0, r: other.r };
    return { ...other, x, y, r };
  });
}
/** Pixels from the only one to whom an event is tied; the golden angle, radians. */
const BESIDE = 34;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

function eventsBy(
  events: readonly EventRecord[],
  keysOf: (event: EventRecord) => readonly string[],
): Map<string, EventRecord[]> {
  const by = new Map<string, EventRecord[]>();
  for (const event of events)
    for (const key of new Set(keysOf(event))) {
      const list = by.get(key);
      if (list) list.push(event);
      else by.set(key, [event]);
    }
  return by;
}

/** Each direction keeps to its right, as on a road, statements outside of deeds; what has no direction runs in the middle. */
function sideBySide(edges: readonly FoldedEdge[]): FrameEdge[] {
  const pairs = new Map<string, Map<string, FoldedEdge[]>>();
  const pairOf = ({ source, target }: FoldedEdge): FoldedEdge[] => {
    const [less, more] = source < target ? [source, target] : [target, source];
    const of = pairs.get(less) ?? new Map<string, FoldedEdge[]>();
    const pair = of.get(more) ?? [];
    pairs.set(less, of.set(more, pair));
    return pair;
  };
  for (const edge of edges) pairOf(edge).push(edge);
  return edges.map((edge) => {
    const pair = pairOf(edge);
    if (pair.length === 1 || edge.kind === 'and') return { ...edge, side: 0 };
    const first = pair.some((other) => other.kind === 'and') ? 1 : 0.5;
    const inner = edge.kind === 'about' && pair.some((other) => other.kind === 'to' && other.source === edge.source);
    return { ...edge, side: first + (inner ? 1 : 0) };
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
