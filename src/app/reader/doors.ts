/** Ways into a story beside its order: where the reports differ, who says so, and what is not yet. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import type { PreparedTimeline } from '../../scenes/timeline/data/prepare';
import { differences } from './claims';

export type Door = 'differ' | 'says' | 'open';

/** A door with nothing behind it is not there. */
export function doorsOf(
  index: GraphIndex,
  prepared: PreparedTimeline,
): { readonly key: Door; readonly words: string; readonly count: number | null }[] {
  const doors = [
    { key: 'differ' as const, words: 'Reports differ', count: disputed(prepared).length },
    { key: 'says' as const, words: 'Who says so', count: index.graph.articles.length > 1 ? null : 0 },
    { key: 'open' as const, words: 'Not yet', count: stillOpen(prepared).length },
  ];
  return doors.filter(({ count }) => count !== 0);
}

/** Every event that is told once, in the order of time. */
const eventsIn = ({ events, undated, changes }: PreparedTimeline): EventRecord[] => [
  ...(changes.size > 0 ? events.filter((_, i) => !changes.has(i)) : events),
  ...undated,
];

/** Events whose reports say different things, those of the most differences first. */
export const disputed = (prepared: PreparedTimeline): EventRecord[] =>
  eventsIn(prepared)
    .filter((event) => differences(event).length > 0)
    .sort((a, b) => b.salience - a.salience);

/** What is planned, threatened or goes on: in the order of time, what has no date last. */
export const stillOpen = (prepared: PreparedTimeline): EventRecord[] =>
  eventsIn(prepared).filter(({ status }) => status === 'planned' || status === 'threatened' || status === 'ongoing');

export interface Saying {
  readonly article: string;
  /** What it tells, as it comes to it. */
  readonly events: readonly EventRecord[];
  /** What nobody else tells. */
  readonly alone: number;
}

/** Each article with what it tells of the events that are shown, the one that tells the most first. */
export function sayings(index: GraphIndex, prepared: PreparedTimeline): Saying[] {
  const told = new Map<string, { event: EventRecord; start: number }[]>();
  for (const event of eventsIn(prepared)) {
    const seen = new Set<string>();
    for (const { article, start } of event.reports) {
      if (seen.has(article)) continue;
      seen.add(article);
      told.set(article, [...(told.get(article) ?? []), { event, start }]);
    }
  }
  return index.graph.articles
    .flatMap(({ id }): Saying[] => {
      const list = [...(told.get(id) ?? [])].sort((a, b) => a.start - b.start).map(({ event }) => event);
      return list.length === 0
        ? []
        : [{ article: id, events: list, alone: list.filter((e) => index.originsOf(e) === 1).length }];
    })
    .sort((a, b) => b.events.length - a.events.length);
}
