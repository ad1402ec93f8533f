/** What speaks against a telling and a group being one event, whatever parties they share: status, time, place, weeks between. */
import { HOUR } from '../../graph/time';
import type { Status } from '../../graph/schema';
import { some } from '../../base/some';
import { isTown } from '../keys';
import type { Group } from './group';
import { MERGING } from './merging';
import type { Telling } from './telling';
import { togetherOf } from './together';

export const isUnreal = (status: Status): boolean => UNREAL.has(status);
const UNREAL: ReadonlySet<Status> = new Set(['denied', 'negated', 'corrected', 'hypothetical', 'threatened']);

/** What happened and what did not are two events; so are a plan and what came of it, which a link joins. */
export function statusClash(telling: Telling, group: Group): boolean {
  const real = (status: Status) => (isUnreal(status) ? 'unreal' : status === 'planned' ? 'planned' : 'real');
  return real(togetherOf(group).status) !== real(telling.status);
}

/**
 * Is one of them told as true and the other what somebody says of that: a denial, a doubt, a question, a correction? What an article
 * itself tells as not done is a deed of its own that was not.
 */
export function answers({ fact, status }: Telling, { tellings }: Group): boolean {
  if (fact.stance === 'asserts') return !isUnreal(status) && tellings.every((t) => isAnswer(t));
  return isAnswer({ fact, status }) && tellings.some((t) => t.fact.stance === 'asserts');
}
const isAnswer = ({ fact, status }: Pick<Telling, 'fact' | 'status'>): boolean =>
  fact.stance !== 'asserts' && status !== 'negated';

/**
 * Two articles may give one event clock times some hours apart (`same`), and may be a day apart on the day of a deed (`near`);
 * within an article other times are other events.
 */
export function timesOf(telling: Telling, group: Group): 'same' | 'near' | 'apart' {
  const { interval } = telling;
  if (!interval) return 'same';
  let near = false;
  for (const t of togetherOf(group).timed) {
    if (!t.interval || (t.interval.from < interval.to && interval.from < t.interval.to)) continue;
    if (t.article === telling.article) return 'apart';
    const gap = Math.max(t.interval.from - interval.to, interval.from - t.interval.to);
    const clock = isClock(t) || isClock(telling);
    if (clock && gap <= MERGING.clockGap * HOUR) continue;
    if (gap > 0 || !mayBeAtOdds(telling, group) || !isDay(t) || !isDay(telling)) return 'apart';
    near = true;
  }
  return near ? 'near' : 'same';
}
const isClock = ({ when }: Telling): boolean => when?.granularity === 'minute' || when?.granularity === 'hour';
const isDay = ({ when }: Telling): boolean => when?.granularity === 'day';

/** Reports of other articles may err about day or place; of talks and statements there are too many to take two for one. */
export const mayBeAtOdds = (telling: Telling, group: Group): boolean =>
  telling.type !== 'STATEMENT' && telling.type !== 'CONSULT' && !togetherOf(group).articles.has(telling.article);

/** Told weeks apart, and no common date to say that it is the same all the same. */
export function isStale(telling: Telling, group: Group): boolean {
  const { isDated, days } = togetherOf(group);
  const { toldOn } = telling;
  if ((telling.interval && isDated) || toldOn === null) return false;
  return !some(days, (day) => day === null || Math.abs(day - toldOn) <= MERGING.staleAfter);
}

/** Told in articles of the same days: the parties of a meeting then tell which meeting it was. */
export function isFresh({ article, toldOn }: Telling, group: Group): boolean {
  const { articles, days } = togetherOf(group);
  if (articles.has(article) || days.has(toldOn)) return true;
  return toldOn !== null && some(days, (day) => day !== null && Math.abs(day - toldOn) <= MERGING.freshWithin);
}

/** Two articles of one day that tell of the same parties mostly tell of the same thing. */
export const sameNews = (telling: Telling, group: Group): boolean =>
  telling.toldOn !== null && togetherOf(group).days.has(telling.toldOn);

/** Two cities are two places; a city and its country, or a building in it, may be one. */
export function placesClash(telling: Telling, group: Group): boolean {
  const theirs = togetherOf(group).towns;
  if (theirs.size === 0) return false;
  const own = telling.places.filter(isTown);
  return own.length > 0 && !own.some((place) => theirs.has(place));
}
