/** What the view leaves of a story: the filters take events away, the time window only dims the rest. */
import type { GraphIndex } from '../graph/lookup';
import type { EventRecord } from '../graph/schema';
import type { View } from './view';

/** How a publisher is named in a view; articles without one share a name of their own. */
export const NO_PUBLISHER = '';
export const publisherKey = (publisher: string | null): string => publisher ?? NO_PUBLISHER;

/** True where the filters leave the event: its type and status are on, and somebody who tells it is. */
export function isShown(index: GraphIndex, view: View, event: EventRecord): boolean {
  if (view.hiddenTypes.includes(event.type) || view.hiddenStatuses.includes(event.status)) return false;
  if (view.hiddenPublishers.length === 0) return true;
  return event.reports.some((report) => isHeard(index, view, report.article));
}

/** True where the article's publisher is switched on. */
export const isHeard = (index: GraphIndex, view: View, article: string): boolean =>
  !view.hiddenPublishers.includes(publisherKey(index.articles.get(article)?.publisher ?? null));

/** True where the event touches the time window. Without a window all of time is lit; undated events need all of time. */
export function isLit(index: GraphIndex, view: View, event: EventRecord): boolean {
  if (view.window === null) return true;
  const interval = index.intervals.get(event.id);
  return interval !== undefined && interval.from < view.window.to && interval.to > view.window.from;
}

/** The events that the filters leave, in the graph's order. */
export const shownEvents = (index: GraphIndex, view: View): EventRecord[] =>
  index.graph.events.filter((event) => isShown(index, view, event));
