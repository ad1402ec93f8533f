/** What the view leaves of a story: the filters take events away, the time window only dims the rest. */
import type { GraphIndex } from '../graph/lookup';
import type { EventRecord } from '../graph/schema';
import type { Interval } from '../graph/time';
import { isContested } from './contested';
import { hasFallen } from './left-out';
import { publisherKey } from './publishers';
import { appearancesOf } from './reported';
import type { View } from './view';

const FILTERS = [
  'hiddenTypes',
  'hiddenStatuses',
  'hiddenPublishers',
  'only',
  'among',
  'contested',
  'alsoSaid',
] as const satisfies readonly (keyof View)[];

/** The part of a view that takes events away. */
export type Filters = Pick<View, (typeof FILTERS)[number]>;

/** Equal for equal filters: what is made of the events that they leave is made anew only where this changes. */
export const filtersKey = (view: Filters): string => JSON.stringify(FILTERS.map((filter) => view[filter]));

/** Whether nothing is filtered but by rank. */
const takesNone = ({ hiddenTypes, hiddenStatuses, hiddenPublishers, only, contested }: Filters): boolean =>
  !contested && [hiddenTypes, hiddenStatuses, hiddenPublishers, only].every(({ length }) => length === 0);

/** Whether every event of the story is left. */
export const showsAll = (index: GraphIndex, view: Filters): boolean =>
  takesNone(view) && (index.firstRank === index.graph.events.length || !showsFirstRankOnly(index, view));

/** Whether the second rank is left out: a story that has no other is shown whole. */
const showsFirstRankOnly = (index: GraphIndex, { alsoSaid }: Pick<View, 'alsoSaid'>): boolean =>
  !alsoSaid && index.firstRank > 0;

/** True where the filters leave the event: its rank, type and status are on, who is asked for has part in it, and somebody who tells it is on. */
export function isShown(index: GraphIndex, view: Filters, event: EventRecord): boolean {
  if (event.rank === 2 && showsFirstRankOnly(index, view)) return false;
  if (view.hiddenTypes.includes(event.type) || view.hiddenStatuses.includes(event.status)) return false;
  if (view.only.length > 0 && !isAbout(view, event)) return false;
  if (view.contested && !isContested(event)) return false;
  if (view.hiddenPublishers.length === 0) return true;
  return event.reports.some((report) => isHeard(index, view, report.article));
}

function isAbout({ only, among }: Filters, { actors, targets }: EventRecord): boolean {
  const parties = [...actors, ...targets];
  if (!among) return parties.some((id) => only.includes(id));
  return parties.length > 0 && parties.every((id) => only.includes(id));
}

/** True where the article's publisher is switched on. */
export const isHeard = (index: GraphIndex, view: Filters, article: string): boolean =>
  !view.hiddenPublishers.includes(publisherKey(index.articles.get(article)?.publisher ?? null));

/** What decides whether an event is lit; without a clock, events are where they happened. */
export type Light = Pick<View, 'window'> & Partial<Pick<View, 'clock' | 'hiddenPublishers' | 'leftOut'>>;

/**
 * True where somebody who is not left out tells the event, and it touches the time window, or a report of it does while that clock runs. Without a window all of time
 * is lit; undated events need all of time.
 */
export function isLit(index: GraphIndex, view: Light, event: EventRecord): boolean {
  const { window } = view;
  if (hasFallen(index, view, event.id)) return false;
  if (window === null) return true;
  if (view.clock === 'reported')
    return appearancesOf(index, view.hiddenPublishers ?? NONE_HIDDEN, event).some((told) => touches(told, window));
  const interval = index.intervals.get(event.id);
  return interval !== undefined && touches(interval, window);
}

const NONE_HIDDEN: readonly string[] = [];

export const touches = (a: Interval, b: Interval): boolean => a.from < b.to && a.to > b.from;

/** The events that the filters leave, in the graph's order. */
export const shownEvents = (index: GraphIndex, view: Filters): EventRecord[] =>
  index.graph.events.filter((event) => isShown(index, view, event));
