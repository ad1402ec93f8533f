/** From when to when the story runs. */
import type { GraphIndex } from '../../graph/lookup';
import { WEEK, isFloating, type Interval } from '../../graph/time';

/**
 * The span of the events that are dated to a week or finer, so that a "since 2019" in passing does not make a story of one
 * week one of years; of all dated events where none is that fine; null where nothing is dated. Of those that lie in `core`, what
 * the timeline shows first, so that the strays that it gathers at its edge lengthen no story.
 */
export function coreSpan(index: GraphIndex, core: Interval = EVER): Interval | null {
  const dated = hullOf(index.times, WEEK, core) ?? hullOf(index.times, Infinity, core) ?? hullOf(index.times, Infinity);
  if (dated) return dated;
  const floating = [...index.intervals.values()];
  return hullOf({ from: floating.map(({ from }) => from), to: floating.map(({ to }) => to) }, Infinity);
}

const EVER: Interval = { from: -Infinity, to: Infinity };

/** The span of those that are at most so long, and lie in `core`; null without one. */
function hullOf(
  { from, to }: { from: ArrayLike<number>; to: ArrayLike<number> },
  most: number,
  core: Interval = EVER,
): Interval | null {
  const hull = { from: Infinity, to: -Infinity };
  for (let i = 0; i < from.length; i++) {
    const [start = NaN, end = NaN] = [from[i], to[i]];
    if (!(end - start <= most) || start < core.from || end > core.to) continue;
    hull.from = Math.min(hull.from, start);
    hull.to = Math.max(hull.to, end);
  }
  return hull.from < hull.to ? hull : null;
}

/** True where no article says which week it was: dates are weekdays of a week that floats. */
export const floats = (index: GraphIndex): boolean =>
  index.graph.articles.every((article) => article.published === null) &&
  index.graph.events.some((event) => event.when && isFloating(event.when));
