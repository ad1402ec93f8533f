/**
 * Events folded into what passed between two actors.
 *
 * An event with targets runs from each actor to each target; one without (a meeting has its parties all in `actors`) runs
 * both ways between all its actors. What A did to B and what B did to A stay two edges: who did it to whom is the story.
 * Independent of the time window, so that scrubbing never folds anew.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';

export interface FoldedEdge {
  /** `A.to.B` for what A did to B, `A.and.B` (ids in order) for what both did together; fit for an id in XML. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly mutual: boolean;
  /** In the graph's order; never empty. */
  readonly events: readonly EventRecord[];
}

/** Edges in the order in which their first event stands in `events`. Quadratic only in the parties of one meeting. */
export function foldEvents(events: readonly EventRecord[]): FoldedEdge[] {
  const edges = new Map<string, FoldedEdge & { events: EventRecord[] }>();
  const add = (source: string, target: string, mutual: boolean, event: EventRecord) => {
    const id = `${source}.${mutual ? 'and' : 'to'}.${target}`;
    const edge = edges.get(id);
    if (!edge) edges.set(id, { id, source, target, mutual, events: [event] });
    else if (edge.events[edge.events.length - 1] !== event) edge.events.push(event);
  };
  for (const event of events) {
    const actors = [...new Set(event.actors)];
    const targets = new Set(event.targets);
    for (const [i, actor] of actors.entries()) {
      if (targets.size > 0) {
        for (const target of targets) if (target !== actor) add(actor, target, false, event);
      } else {
        for (const other of actors.slice(i + 1))
          add(actor < other ? actor : other, actor < other ? other : actor, true, event);
      }
    }
  }
  return [...edges.values()];
}

/** Number of independent origins that report any of these events. */
export function originsOfEvents(index: GraphIndex, events: readonly EventRecord[]): number {
  const origins = new Set<string>();
  for (const { reports } of events)
    for (const { article } of reports) origins.add(index.articles.get(article)?.origin ?? article);
  return origins.size;
}
