/** A telling that names nobody and refers back: "the talks", "these attacks". */
import { isUnreal, placesClash, timesOf } from './against';
import type { Group } from './group';
import { no, type Verdict } from './merging';
import type { Telling } from './telling';
import { togetherOf } from './together';

/** "The talks", "the attack": the last event of that type in the article, unless time, place or status speak against it. */
export function refersTo(telling: Telling, group: Group): Verdict {
  if (!telling.fact.anaphoric) return no('indefinite');
  const together = togetherOf(group);
  if ([...together.statuses].every((s) => isUnreal(s) !== isUnreal(telling.status) && s !== 'planned'))
    return no('status');
  if (timesOf(telling, group) !== 'same' || placesClash(telling, group)) return no('time or place');
  // "these talks" are the ones just told
  if (telling.near)
    return {
      points: 5 + 0.001 * (group.tellings.at(-1)?.index ?? 0),
      why: 'refers to the event of its type told last',
    };
  // of the last few the one that the article tells most, else the latest: it is what the article is about
  const told = together.articles.get(telling.article) ?? 0;
  const past = together.prior && !telling.prior ? 0.9 : 0;
  return { points: 4 + Math.min(5, told) * 0.2 - past, why: 'refers back to an event of its type in the article' };
}
