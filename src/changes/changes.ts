/** What a newer graph of a story tells otherwise than an older one. */
import type { Claim, EventRecord, Status, StoryGraph, When } from '../graph/schema';
import { twinsOf, type Twins } from './twins';

export interface StoryChanges {
  readonly articles: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** Told for the first time, as events and not only as “also said”; in the newer graph's order, as all that follows. */
  readonly added: readonly EventRecord[];
  readonly moved: readonly Moved[];
  readonly disputed: readonly Disputed[];
  /** What was planned, threatened or supposed, and came about. */
  readonly fulfilled: readonly Fulfilled[];
  /** Told by the older graph alone, in its order. */
  readonly gone: readonly EventRecord[];
}

export interface Moved {
  readonly event: EventRecord;
  readonly from: When | null;
  readonly to: When | null;
}

export interface Disputed {
  readonly event: EventRecord;
  /** On which passages agreed before, or of which there was one; null: whether it happened at all. */
  readonly claim: Claim | null;
}

export interface Fulfilled {
  readonly event: EventRecord;
  /** As it was told before: the same event, or another that this one follows up. */
  readonly plan: EventRecord;
}

/** Linear in the sizes of both, but for a sort. Whatever the two graphs are; of two stories that share no passage all is new. */
export function changesBetween(older: StoryGraph, newer: StoryGraph): StoryChanges {
  const twins = twinsOf(older.events, newer.events, textsOf(older), textsOf(newer));
  const shown = newer.events.filter(({ rank }) => rank === 1);
  const pairs = shown.flatMap((event) => {
    const before = twins.before.get(event);
    return before && before.rank === 1 ? [{ event, before }] : [];
  });
  const moved = pairs.filter(({ event, before }) => !isSameTime(event.when, before.when));
  return {
    articles: articlesBetween(older, newer),
    added: shown.filter((event) => twins.before.get(event)?.rank !== 1),
    moved: moved.map(({ event, before }) => ({ event, from: before.when, to: event.when })),
    disputed: pairs.flatMap(disputes),
    fulfilled: fulfilments(older, newer, twins),
    gone: older.events.filter((event) => event.rank === 1 && twins.after.get(event)?.rank !== 1),
  };
}

export const hasChanged = ({ articles, added, moved, disputed, fulfilled, gone }: StoryChanges): boolean =>
  [articles.added, articles.gone, added, moved, disputed, fulfilled, gone].some((list) => list.length > 0);

const textsOf = ({ articles }: StoryGraph): ReadonlyMap<string, string> =>
  new Map(articles.map(({ id, text }) => [id, text]));

/** By their words: a file may have another name by now. */
function articlesBetween(older: StoryGraph, newer: StoryGraph): StoryChanges['articles'] {
  const without = (some: StoryGraph, others: StoryGraph) => {
    const known = new Set(others.articles.map(({ text }) => text));
    return some.articles.filter(({ text }) => !known.has(text)).map(({ file }) => file);
  };
  return { added: without(newer, older), gone: without(older, newer) };
}

const isSameTime = (a: When | null, b: When | null): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);

interface Pair {
  readonly event: EventRecord;
  readonly before: EventRecord;
}

function disputes({ event, before }: Pair): Disputed[] {
  const differed = new Set(before.claims.filter(differs).map(({ attribute }) => attribute));
  const whether = event.status === 'disputed' && before.status !== 'disputed';
  return [
    ...(whether ? [{ event, claim: null }] : []),
    ...event.claims
      .filter((claim) => differs(claim) && !differed.has(claim.attribute))
      .map((claim) => ({ event, claim })),
  ];
}
const differs = ({ agreement }: Claim): boolean => agreement === 'differ';

const OPEN: ReadonlySet<Status> = new Set<Status>(['planned', 'threatened', 'hypothetical']);
const DONE: ReadonlySet<Status> = new Set<Status>(['happened', 'ongoing']);

/** Plans that came about themselves, or that something which happened now follows up and did not before. */
function fulfilments(older: StoryGraph, newer: StoryGraph, { before, after }: Twins): Fulfilled[] {
  const byId = new Map(newer.events.map((event) => [event.id, event]));
  const followed = new Set(older.events.flatMap(({ links }) => links.flatMap(plansOf)));
  return newer.events.flatMap((event) => {
    if (!DONE.has(event.status)) return [];
    const own = before.get(event);
    if (own && OPEN.has(own.status)) return [{ event, plan: own }];
    return event.links.flatMap(plansOf).flatMap((id) => {
      const plan = before.get(byId.get(id) ?? event);
      return plan && plan !== own && !followed.has(plan.id) && after.has(plan) ? [{ event, plan }] : [];
    });
  });
}

const plansOf = ({ kind, event }: EventRecord['links'][number]): string[] => (kind === 'follows-up' ? [event] : []);
