/** Articles → the story graph: read each, find who is who, merge what is told twice, and write down why. */
import { hashValue } from '../graph/hash';
import { FORMAT, VERSION, type ArticleInput, type StoryGraph } from '../graph/schema';
import { readArticleFacts } from '../reading/read';
import type { ArticleFacts } from '../reading/types';
import { assembleActors, assemblePlaces } from './assembleActors';
import { assembleEvents } from './assembleEvents';
import { resolveEntities } from './entities/resolve';
import { mergeTellings } from './events/merge';
import { resolveTellings } from './events/telling';
import { explainer } from './explain';
import { layOut, type Position } from './layout';
import { originsOf } from './origins';
import { checkSpans } from './provenance';

export { BrokenSpanError } from './provenance';

export interface BuildSettings {
  readonly title: string;
  /** IANA zone in which a date without a time is a whole day. */
  readonly timeZone: string;
  /** Where actors stood in an earlier graph of this story, by id: they stay there, but for a little. */
  readonly earlier?: ReadonlyMap<string, Position>;
  readonly onProgress?: (done: number, total: number, phase: string) => void;
}

export interface BuiltStory {
  readonly graph: StoryGraph;
  readonly spansChecked: number;
  /** Sentences for the person who owns the articles. */
  readonly diagnostics: readonly string[];
  /** Why an event or an actor's mention is in the graph; null for an id that is not. */
  explain(id: string): string | null;
}

/**
 * Pure: the same articles and settings give the same graph, in whatever order the articles come and whatever was built
 * before in the same process. Throws `BrokenSpanError`.
 */
export function buildStory(articles: readonly ArticleInput[], settings: BuildSettings): BuiltStory {
  const { title, timeZone, earlier, onProgress } = settings;
  const ordered = [...articles].sort(
    (a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.file, b.file),
  );
  const facts: ArticleFacts[] = ordered.map((article, i) => {
    onProgress?.(i, ordered.length, 'reading');
    return readArticleFacts(article);
  });
  onProgress?.(ordered.length, ordered.length, 'weaving');
  const spansChecked = checkSpans(facts);
  const entities = resolveEntities(facts);
  const origins = originsOf(ordered);
  const tellings = resolveTellings(facts, entities);
  const people = assembleActors(entities);
  const groups = mergeTellings(tellings, people.stateOf);
  const { events, groupOf } = assembleEvents(groups, facts, people, entities, origins);
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
  const told = ordered.map((): string[][] => []);
  for (const t of tellings) told[t.article]?.push([...t.actors, ...t.targets].map(people.actorId));
  // Last what only the merged events know: parties who meet in no single telling.
  const positions = layOut(named, [...told, events.map((e) => [...e.actors, ...e.targets])], earlier ?? null);
  const graph: StoryGraph = {
    format: FORMAT,
    version: VERSION,
    title,
    timeZone,
    inputHash: hashValue({
      articles: ordered.map((a) => ({ ...a })),
      settings: { title, timeZone, ...(earlier ? { earlier: [...earlier] } : {}) },
    }),
    articles: facts.map(({ article, timexes }, i) => ({
      ...article,
      origin: origins[i] ?? article.id,
      timexes: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
    })),
    actors: named.map((actor) => ({ ...actor, position: positions.get(actor.id) ?? { x: 0, y: 0 } })),
    places: assemblePlaces(entities, people.placeId),
    events,
  };
  return {
    graph,
    spansChecked,
    diagnostics: facts.flatMap((f) => f.diagnostics),
    explain: explainer(graph, facts, groupOf),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
