/** Facts of all articles → the story graph: find who is who, and merge what is told twice. */
import { hashValue } from '../graph/hash';
import { FORMAT, VERSION, type StoryGraph } from '../graph/schema';
import type { ArticleFacts } from '../reading/types';
import { assembleActors, assemblePlaces } from './actors/assemble-actors';
import { resolveEntities } from './actors/resolve';
import { assembleEvents } from './events/assemble-events';
import type { Group } from './events/group';
import { mergeTellings } from './events/merge';
import { resolveTellings } from './events/telling';
import { layOut, type Position } from './layout';
import { originsOf, sharedBy } from './origins';
import { withSides } from './actors/sides';
import { versionsOf } from './versions';

export interface WeaveSettings {
  readonly title: string;
  /** IANA zone in which a date without a time is a whole day. */
  readonly timeZone: string;
  /** Where actors stood in an earlier graph of this story, by id: they stay there, but for a little. */
  readonly earlier?: ReadonlyMap<string, Position>;
}

export interface Woven {
  readonly graph: StoryGraph;
  /** What each event was merged of, by its id. */
  readonly groupOf: ReadonlyMap<string, Group>;
}

/** Pure; `facts` in the order in which the graph lists its articles. */
export function weave(facts: readonly ArticleFacts[], { title, timeZone, earlier }: WeaveSettings): Woven {
  const articles = facts.map(({ article }) => article);
  const entities = resolveEntities(facts);
  const versions = versionsOf(articles);
  const origins = sharedBy(versions, originsOf(articles));
  const tellings = resolveTellings(facts, entities, versions);
  const people = assembleActors(entities);
  const groups = mergeTellings(tellings, people.stateOf);
  const { events, groupOf } = assembleEvents(groups, facts, people, origins);
  const named = people.keep(
    new Set(
      events.flatMap((e) => [
        ...e.actors,
        ...e.targets,
        ...e.reports.flatMap((r) => r.speaker ?? []),
        ...e.claims.flatMap((c) => c.values.flatMap((v) => v.speaker ?? [])),
      ]),
    ),
  );
  const told = articles.map((): string[][] => []);
  for (const t of tellings) told[t.article]?.push([...t.actors, ...t.targets].map(people.actorId));
  // Last what only the merged events know: parties who meet in no single telling.
  const positions = layOut(named, [...told, events.map((e) => [...e.actors, ...e.targets])], earlier ?? null);
  const graph: StoryGraph = {
    format: FORMAT,
    version: VERSION,
    title,
    timeZone,
    inputHash: hashValue({
      articles: articles.map(({ taken = [], ...a }) => ({ ...a, taken: taken.map((one) => ({ ...one })) })),
      settings: { title, timeZone, ...(earlier ? { earlier: [...earlier] } : {}) },
    }),
    articles: facts.map(({ article, timexes }, i) => ({
      ...article,
      origin: origins[i] ?? article.id,
      supersedes: articles[versions[i] ?? -1]?.id ?? null,
      timexes: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
    })),
    actors: withSides(named).map((actor) => ({ ...actor, position: positions.get(actor.id) ?? { x: 0, y: 0 } })),
    places: assemblePlaces(entities, people.placeId),
    events,
  };
  return { graph, groupOf };
}
