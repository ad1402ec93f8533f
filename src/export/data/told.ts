/** What a view leaves of a story, with all that it refers to: the ground of every format that is data and no picture. */
import type { GraphIndex } from '../../graph/lookup';
import type { Actor, Article, EventRecord, Place, Report } from '../../graph/schema';
import { DAY, isFloating, isoDate } from '../../graph/time';
import { CONTESTED_LABEL, isContested } from '../../scenes/contested';
import { shownEvents, type Filters } from '../../scenes/shown';
import { statusWord } from '../../scenes/words';

export interface Told {
  readonly index: GraphIndex;
  /** In the graph's order, as all lists here. */
  readonly events: readonly EventRecord[];
  /** Who takes part, speaks or claims, and to whom they belong. */
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Those that report an event. */
  readonly articles: readonly Article[];
}

export function toldIn(index: GraphIndex, view: Filters): Told {
  const events = shownEvents(index, view);
  const ids = new Set(
    events.flatMap(({ actors, targets, reports, claims }) => [
      ...actors,
      ...targets,
      ...reports.flatMap(({ speaker }) => speaker ?? []),
      ...claims.flatMap(({ values }) => values.flatMap(({ speaker }) => speaker ?? [])),
    ]),
  );
  // a set that grows while it is gone through is gone through to its end
  for (const id of ids) {
    const actor = index.actors.get(id);
    for (const whole of [actor?.memberOf, actor?.side]) if (whole) ids.add(whole);
  }
  const places = new Set(events.flatMap((event) => event.places));
  const articles = new Set(events.flatMap(({ reports }) => reports.map(({ article }) => article)));
  const { graph } = index;
  return {
    index,
    events,
    actors: graph.actors.filter(({ id }) => ids.has(id)),
    places: graph.places.filter(({ id }) => places.has(id)),
    articles: graph.articles.filter(({ id }) => articles.has(id)),
  };
}

/** First and last day, as ISO dates. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Null where the event has no date, or only a weekday of no known week. */
export function daysOf({ intervals }: GraphIndex, { id, when }: EventRecord): Days | null {
  const interval = when === null || isFloating(when) ? undefined : intervals.get(id);
  return interval ? { first: isoDate(interval.from), last: isoDate(Math.ceil(interval.to / DAY) * DAY - DAY) } : null;
}

/** The sentence that a report or a claim stands in, on one line. */
export const quoted = (index: GraphIndex, passage: { article: string; start: number; end: number }): string =>
  (index.articles.get(passage.article)?.text ?? '').slice(passage.start, passage.end).replace(/\s+/g, ' ').trim();

/** How far an event got, and whether its reports differ; nothing of what simply happened. */
export const standing = (event: EventRecord): string[] => [
  ...(statusWord(event) === '' ? [] : [statusWord(event)]),
  ...(isContested(event) && event.status !== 'disputed' ? [CONTESTED_LABEL.toLowerCase()] : []),
];

/** Its title with that after it, for lists of titles alone: there what is denied would stand as a fact. */
export function titleAsTold(event: EventRecord): string {
  const words = standing(event).join(', ');
  return words === '' ? event.title : `${event.title} (${words})`;
}

/** A report's sentence, after what it does with what it tells where that is not to assert it: “Denies: “They met.”” */
export function quotedAsTold(index: GraphIndex, report: Report): string {
  const { stance = 'asserts' } = report;
  const before = stance === 'asserts' ? '' : `${stance.slice(0, 1).toUpperCase()}${stance.slice(1)}: `;
  return `${before}“${quoted(index, report)}”`;
}

/** Names by ids; an id that nobody has stands for itself. */
export const namesOf = (known: ReadonlyMap<string, { name: string }>, ids: readonly string[]): string[] =>
  ids.map((id) => known.get(id)?.name ?? id);
