/** Indexes over a graph, made once when it is loaded. Lists keep the graph's order. */
import type { Actor, Article, EventRecord, Place, StoryGraph } from './schema';
import { intervalOf, isFloating, type Interval } from './time';
import { inOwnZone } from './zone';

export interface GraphIndex {
  readonly graph: StoryGraph;
  readonly articles: ReadonlyMap<string, Article>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly events: ReadonlyMap<string, EventRecord>;
  /** Events in which an actor takes part, as actor or target. */
  readonly eventsOfActor: ReadonlyMap<string, readonly EventRecord[]>;
  /** Events told somewhere in an article. */
  readonly eventsOfArticle: ReadonlyMap<string, readonly EventRecord[]>;
  /** When each event happened; undated events are absent, and so are floating weekdays beside dated events. */
  readonly intervals: ReadonlyMap<string, Interval>;
  /** Number of independent origins that report an event. */
  readonly originsOf: ReadonlyMap<string, number>;
}

export function indexGraph(built: StoryGraph): GraphIndex {
  const graph = inOwnZone(built);
  const articles = byId(graph.articles);
  const eventsOfActor = new Map<string, EventRecord[]>();
  const eventsOfArticle = new Map<string, EventRecord[]>();
  const intervals = new Map<string, Interval>();
  const originsOf = new Map<string, number>();
  const dated = graph.events.some((e) => e.when !== null && !isFloating(e.when));
  for (const event of graph.events) {
    for (const id of new Set([...event.actors, ...event.targets])) push(eventsOfActor, id, event);
    const told = new Set(event.reports.map((r) => r.article));
    for (const id of told) push(eventsOfArticle, id, event);
    originsOf.set(event.id, new Set([...told].map((id) => articles.get(id)?.origin ?? id)).size);
    // a weekday of no known week lies on an axis of its own: beside dated events it would lie in 1970
    const interval = event.when && !(dated && isFloating(event.when)) && intervalOf(event.when);
    if (interval) intervals.set(event.id, interval);
  }
  return {
    graph,
    articles,
    actors: byId(graph.actors),
    places: byId(graph.places),
    events: byId(graph.events),
    eventsOfActor,
    eventsOfArticle,
    intervals,
    originsOf,
  };
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((x) => [x.id, x]));

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
