/**
 * Indexes over a graph. Lists keep the graph's order. Each is made when it is first asked for: the first picture of a
 * hundred thousand events must not wait for an index that only an opened article needs.
 */
import { keptFor, once } from '../base/memo';
import type { Actor, Article, EventRecord, Place, StoryGraph } from './schema';
import { intervalOf, isFloating, type Interval } from './time';
import { timesOf, type EventTimes } from './times';
import { inOwnZone } from './zone';

export interface GraphIndex {
  /** The graph with its dates in its own zone's wall time: what every view shows. */
  readonly graph: StoryGraph;
  /** The graph as it was built, with seconds and offsets: what is saved. */
  readonly built: StoryGraph;
  readonly articles: ReadonlyMap<string, Article>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly events: ReadonlyMap<string, EventRecord>;
  /** Events in which an actor takes part, as actor or target. */
  readonly eventsOfActor: ReadonlyMap<string, readonly EventRecord[]>;
  /** Events told somewhere in an article. */
  readonly eventsOfArticle: ReadonlyMap<string, readonly EventRecord[]>;
  /** When each event happened, by its place in the graph. */
  readonly times: EventTimes;
  /** When each event happened; undated events are absent, and so are floating weekdays beside dated events. */
  readonly intervals: ReadonlyMap<string, Interval>;
  /** How many events are of the first rank. */
  readonly firstRank: number;
  /** Number of independent origins that report an event. */
  originsOf(event: EventRecord): number;
}

export function indexGraph(built: StoryGraph): GraphIndex {
  const graph = inOwnZone(built);
  const articles = once(() => byId(graph.articles));
  const actors = once(() => byId(graph.actors));
  const places = once(() => byId(graph.places));
  const events = once(() => byId(graph.events));
  const eventsOfActor = once(() => grouped(graph.events, (event) => [...event.actors, ...event.targets]));
  const eventsOfArticle = once(() => grouped(graph.events, ({ reports }) => reports.map(({ article }) => article)));
  const times = once(() => timesOf(graph.events));
  const intervals = once(() => intervalsOf(graph.events, times()));
  const firstRank = once(() => graph.events.reduce((sum, { rank }) => sum + (rank === 1 ? 1 : 0), 0));
  const originsOf = keptFor(
    ({ reports }: EventRecord) =>
      new Set(reports.map(({ article }) => articles().get(article)?.origin ?? article)).size,
  );
  return {
    graph,
    built,
    get articles() {
      return articles();
    },
    get actors() {
      return actors();
    },
    get places() {
      return places();
    },
    get events() {
      return events();
    },
    get eventsOfActor() {
      return eventsOfActor();
    },
    get eventsOfArticle() {
      return eventsOfArticle();
    },
    get times() {
      return times();
    },
    get intervals() {
      return intervals();
    },
    get firstRank() {
      return firstRank();
    },
    originsOf,
  };
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((x) => [x.id, x]));

/** Events by each key that one has; under each key an event stands once. */
function grouped(events: readonly EventRecord[], keysOf: (event: EventRecord) => readonly string[]) {
  const groups = new Map<string, EventRecord[]>();
  for (const event of events)
    for (const key of keysOf(event)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [event]);
      else if (group[group.length - 1] !== event) group.push(event);
    }
  return groups;
}

function intervalsOf(events: readonly EventRecord[], { from, to }: EventTimes): Map<string, Interval> {
  const intervals = new Map<string, Interval>();
  const dated = events.some(({ when }) => when !== null && !isFloating(when));
  events.forEach(({ id, when }, i) => {
    const [start = NaN, end = NaN] = [from[i], to[i]];
    // a weekday of no known week lies on an axis of its own: beside dated events it would lie in 1970
    const loose = Number.isNaN(start) && !dated && when ? intervalOf(when) : null;
    if (loose) intervals.set(id, loose);
    else if (!Number.isNaN(start)) intervals.set(id, { from: start, to: end });
  });
  return intervals;
}
