/** From when to when the story runs. */
import type { GraphIndex } from '../../graph/lookup';
import { WEEK, isFloating, type Interval } from '../../graph/time';

/**
 * The span of the events that are dated to a week or finer, so that a "since 2019" in passing does not make a story of one
 * week one of years; of all dated events where none is that fine; null where nothing is dated.
 */
export function coreSpan(index: GraphIndex): Interval | null {
  const all = [...index.intervals.values()];
  const fine = all.filter(({ from, to }) => to - from <= WEEK);
  const counted = fine.length > 0 ? fine : all;
  if (counted.length === 0) return null;
  return {
    from: counted.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: counted.reduce((most, { to }) => Math.max(most, to), -Infinity),
  };
}

/** True where no article says which week it was: dates are weekdays of a week that floats. */
export const floats = (index: GraphIndex): boolean =>
  index.graph.articles.every((article) => article.published === null) &&
  index.graph.events.some((event) => event.when && isFloating(event.when));
