/** What stands behind the ways into a story. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { isContested } from '../../scenes/contested';
import type { PreparedTimeline } from '../../scenes/timeline/data/prepare';
import type { Door } from '../../scenes/view';
import { differences, PARTINGS } from './claims';

/** A door with nothing behind it is not there. */
export function doorsOf(
  index: GraphIndex,
  prepared: PreparedTimeline,
): { readonly key: Door; readonly words: string; readonly count: number | null }[] {
  const { differing, others } = parted(index, prepared);
  const doors = [
    differing.length > 0
      ? { key: 'differ' as const, words: 'Reports differ', count: differing.length }
      : { key: 'differ' as const, words: 'In other words', count: others.length },
    { key: 'says' as const, words: 'Who says so', count: index.graph.articles.length > 1 ? null : 0 },
    { key: 'open' as const, words: 'Not yet', count: stillOpen(prepared).length },
  ];
  return doors.filter(({ count }) => count !== 0);
}

/** Every event that is told once, in the order of time. */
export const eventsIn = ({ events, undated, changes }: PreparedTimeline): EventRecord[] => [
  ...(changes.size > 0 ? events.filter((_, i) => !changes.has(i)) : events),
  ...undated,
];

/** Events whose reports do not say the same: what they cannot agree on, and what is taken back, changed or told in other words. */
export function parted(
  index: GraphIndex,
  prepared: PreparedTimeline,
): { readonly differing: readonly EventRecord[]; readonly others: readonly EventRecord[] } {
  const all = eventsIn(prepared)
    .flatMap((event) => {
      const [gravest] = differences(index, event);
      return gravest ? [{ event, grave: PARTINGS.indexOf(gravest.parting) }] : [];
    })
    .sort((a, b) => b.event.salience - a.event.salience);
  return {
    differing: all.flatMap(({ event }) => (isContested(event) ? event : [])),
    others: all
      .filter(({ event }) => !isContested(event))
      .sort((a, b) => a.grave - b.grave)
      .map(({ event }) => event),
  };
}

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
