/**
 * Events folded into what passed between two actors.
 *
 * An event with targets runs from each actor to each target; one without (a meeting has its parties all in `actors`) runs
 * both ways between all its actors. What A did to B and what B did to A stay two edges: who did it to whom is the story. What
 * A says about B is an edge of its own beside them: a statement is no deed. Independent of the time window, so that scrubbing
 * never folds anew.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { remembered } from '../../base/memo';
import { actorKey, wordOf } from './keys';
import { tiesBetween, type IsDrawn, type Ties } from './pairs';

/**
 * What an edge says of its two ends: a deed to, a deed together, a statement about; that an actor took part in an event
 * (`part`) or that an event was aimed at an actor (`aim`), where events are nodes; that somebody or something was at a place.
 */
export type EdgeKind = 'to' | 'and' | 'about' | 'part' | 'aim' | 'at';

export interface FoldedEdge {
  /** `SOURCE.KIND.TARGET`, both ends in order where the edge has no direction. */
  readonly id: string;
  readonly kind: EdgeKind;
  /** Keys of the two nodes. */
  readonly source: string;
  readonly target: string;
  /** In the graph's order; never empty. */
  readonly events: readonly EventRecord[];
}

export const hasHead = ({ kind }: Pick<FoldedEdge, 'kind'>): boolean =>
  kind === 'to' || kind === 'about' || kind === 'aim';

/** An event of so many parties that only their ties to its centres are drawn; these are keys of one or two nodes. */
export interface Hub {
  readonly event: EventRecord;
  /** Nodes that it ties. */
  readonly tied: number;
  readonly centres: readonly string[];
}

type Growing = FoldedEdge & { readonly events: EventRecord[] };

/** Collects edges in the order in which their first event comes. */
export class EdgeFold {
  readonly #edges: Growing[] = [];
  /** By source and target: two keys made one text could be two others'. */
  readonly #between = new Map<string, Map<string, Growing[]>>();
  readonly hubs: Hub[] = [];

  add(kind: EdgeKind, source: string, target: string, event: EventRecord): void {
    let from = this.#between.get(source);
    if (!from) this.#between.set(source, (from = new Map()));
    let edges = from.get(target);
    if (!edges) from.set(target, (edges = []));
    const edge = edges.find((known) => known.kind === kind);
    if (edge) {
      if (edge.events[edge.events.length - 1] !== event) edge.events.push(event);
      return;
    }
    const made = { id: `${wordOf(source)}.${kind}.${wordOf(target)}`, kind, source, target, events: [event] };
    edges.push(made);
    this.#edges.push(made);
  }

  /** All that an event ties together; of a star, what it leaves out is kept in mind. */
  addAll(kind: EdgeKind, { pairs, centres }: Ties, event: EventRecord): void {
    for (const [source, target] of pairs) this.add(kind, source, target, event);
    if (centres.length > 0) this.hubs.push({ event, tied: new Set(pairs.flat()).size, centres });
  }

  edges(): FoldedEdge[] {
    return [...this.#edges];
  }
}

/** Edges between actors in the order in which their first event stands in `events`. */
export function foldEvents(
  events: readonly EventRecord[],
  fold = new EdgeFold(),
  isDrawn: IsDrawn = () => true,
): FoldedEdge[] {
  const keys = remembered(actorKey);
  for (const event of events) {
    const kind = event.targets.length === 0 ? 'and' : event.type === 'STATEMENT' ? 'about' : 'to';
    fold.addAll(kind, tiesBetween(event, keys, isDrawn), event);
  }
  return fold.edges();
}

/** Number of independent origins that report any of these events. */
export function originsOfEvents(index: GraphIndex, events: readonly EventRecord[]): number {
  const origins = new Set<string>();
  for (const { reports } of events)
    for (const { article } of reports) origins.add(index.articles.get(article)?.origin ?? article);
  return origins.size;
}
