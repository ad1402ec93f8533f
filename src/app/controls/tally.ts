/** How many events each filter entry stands for; entries that the story does not have are left out. */
import type { GraphIndex } from '../../graph/lookup';
import { EVENT_TYPES, STATUSES } from '../../graph/vocabulary';
import type { EventType, Status } from '../../graph/schema';
import { TONES, toneOf, type Tone } from '../../scenes/appearance';
import { isContested } from '../../scenes/contested';
import { publisherKey } from '../../scenes/publishers';

export interface Tally {
  readonly tones: readonly { tone: Tone; types: readonly { type: EventType; count: number }[] }[];
  readonly statuses: readonly { status: Status; count: number }[];
  /** By number of events, then by name. */
  readonly publishers: readonly { publisher: string; count: number }[];
  /** Events on which the reports do not agree. */
  readonly contested: number;
  /** Events of the second rank, where there are others. */
  readonly alsoSaid: number;
}

export function tally(index: GraphIndex): Tally {
  const types = new Map<EventType, number>();
  const statuses = new Map<Status, number>();
  const publishers = new Map<string, number>();
  const add = <T>(map: Map<T, number>, key: T) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { publisher } of index.graph.articles) publishers.set(publisherKey(publisher), 0);
  for (const event of index.graph.events) {
    add(types, event.type);
    add(statuses, event.status);
    const telling = event.reports.map((r) => publisherKey(index.articles.get(r.article)?.publisher ?? null));
    for (const publisher of new Set(telling)) add(publishers, publisher);
  }
  return {
    tones: TONES.map((tone) => ({
      tone,
      types: EVENT_TYPES.filter((type) => toneOf(type) === tone && types.has(type)).map((type) => ({
        type,
        count: types.get(type) ?? 0,
      })),
    })).filter(({ types: ofTone }) => ofTone.length > 0),
    statuses: STATUSES.filter((status) => statuses.has(status)).map((status) => ({
      status,
      count: statuses.get(status) ?? 0,
    })),
    contested: index.graph.events.filter(isContested).length,
    alsoSaid: index.firstRank === 0 ? 0 : index.graph.events.length - index.firstRank,
    publishers: [...publishers]
      .map(([publisher, count]) => ({ publisher, count }))
      .sort((a, b) => b.count - a.count || (a.publisher < b.publisher ? -1 : 1)),
  };
}
