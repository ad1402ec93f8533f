/** When an event happened, from all its tellings: the finest date that most of them give, and how that is known. */
import type { EventType, When } from '../../graph/schema';
import { intervalOf, isFloating } from '../../graph/time';
import type { ArticleFacts } from '../../reading/types';
import type { Group } from './group';
import type { Beside } from './sentences';
import { counting, statusOf } from './status';

const width = (when: When): number => {
  const interval = intervalOf(when);
  return interval ? interval.to - interval.from : Infinity;
};

/** What is said about an event is mostly said around it; another deed in the sentence may be years away. */
const SAID = new Set<EventType>(['STATEMENT', 'ACCUSE', 'THREATEN', 'REJECT', 'REQUEST', 'SUPPORT']);

/** What the tellings themselves say; null where none is dated. */
export function ownWhen(group: Group): When | null {
  // a day that is taken back is none where another is told
  const right = group.tellings.filter(
    (t) => t.when !== null && !(t.fact.stance === 'corrects' && t.status === 'happened'),
  );
  const dated = counting(right.length > 0 ? right : group.tellings).flatMap((t) => (t.when ? [t.when] : []));
  if (dated.length === 0) return null;
  const votes = new Map<string, number>();
  for (const when of dated) votes.set(when.start, (votes.get(when.start) ?? 0) + 1);
  const definite = dated.filter((w) => !isFloating(w));
  const pool = definite.length > 0 ? definite : dated;
  return (
    [...pool].sort(
      (a, b) =>
        // when something was written says no more than when it was over
        Number(a.basis === 'published') - Number(b.basis === 'published') ||
        width(a) - width(b) ||
        Number(a.bound !== undefined) - Number(b.bound !== undefined) ||
        (votes.get(b.start) ?? 0) - (votes.get(a.start) ?? 0) ||
        (a.start < b.start ? -1 : 1),
    )[0] ?? null
  );
}

/**
 * For an event that nobody dates: the date of the event it is told with in one sentence (`inherited`), else, for what has
 * happened, its earliest article's own day (`published`), which is the latest it can have been and no more.
 */
export function inferredWhen(
  group: Group,
  whenOf: ReadonlyMap<Group, When | null>,
  besideOf: Beside,
  facts: readonly ArticleFacts[],
): When | null {
  for (const t of group.tellings) {
    if (t.status === 'planned' || t.prior || !SAID.has(t.type)) continue;
    const beside = besideOf(t)
      .filter((there) => there.group !== group && there.tellings.some((o) => o.status === 'happened'))
      .flatMap((there) => whenOf.get(there.group) ?? [])
      .filter((w) => width(w) <= 3 * 86_400_000)[0];
    if (beside) return { ...beside, basis: 'inherited', text: null };
  }
  if (group.tellings.some((t) => t.prior)) return null;
  const status = statusOf(group);
  if (status !== 'happened' && status !== 'ongoing' && status !== 'disputed') return null;
  const real = group.tellings.filter(
    (t) => t.status === status || (status === 'disputed' && t.fact.stance === 'asserts'),
  );
  const days = real.flatMap((t) => facts[t.article]?.article.published?.slice(0, 10) ?? []).sort();
  const [day] = days;
  return day === undefined
    ? null
    : { start: day, end: day, granularity: 'day', basis: 'published', text: null, bound: 'by' };
}
