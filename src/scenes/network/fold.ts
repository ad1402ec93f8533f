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
import { actorKey, wordOf } from './keys';

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

/** Collects edges in the order in which their first event comes. */
export class EdgeFold {
  readonly #edges = new Map<string, FoldedEdge & { events: EventRecord[] }>();

  add(kind: EdgeKind, source: string, target: string, event: EventRecord): void {
    const id = `${wordOf(source)}.${kind}.${wordOf(target)}`;
    const edge = this.#edges.get(id);
    if (!edge) this.#edges.set(id, { id, kind, source, target, events: [event] });
    else if (edge.events[edge.events.length - 1] !== event) edge.events.push(event);
  }

  edges(): FoldedEdge[] {
    return [...this.#edges.values()];
  }
}

/** Edges between actors in the order in which their first event stands in `events`. Quadratic only in the parties of one meeting. */
export function foldEvents(events: readonly EventRecord[], fold = new EdgeFold()): FoldedEdge[] {
  for (const event of events) {
    const actors = [...new Set(event.actors)].map(actorKey);
    const targets = new Set(event.targets.map(actorKey));
    const kind = event.type === 'STATEMENT' ? 'about' : 'to';
    for (const [i, actor] of actors.entries()) {
      if (targets.size > 0) {
        for (const target of targets) if (target !== actor) fold.add(kind, actor, target, event);
      } else {
        for (const other of actors.slice(i + 1))
          fold.add('and', actor < other ? actor : other, actor < other ? other : actor, event);
      }
    }
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
