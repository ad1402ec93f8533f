/**
 * The story in a few events: what somebody who has forty seconds should read. The weightiest first, but each tells of something
 * else than those before it (maximal marginal relevance; Carbonell and Goldstein 1998), so that five articles on five things
 * are five things. They are numbered in the order in which they happened, so that the numbers on the marks run with time.
 */
import { STATUS_FORM } from './appearance';
import type { GraphIndex } from '../graph/lookup';
import type { EventRecord } from '../graph/schema';

export const IN_SHORT = {
  /** Events told. */
  most: 5,
  /** Events that the first screen shows with their titles, where it has room: these and those that come next. */
  main: 16,
  /** Of fewer events all are read sooner than a choice of them. */
  of: 12,
  /** The weightiest of so many are compared; more would cost and change nothing. */
  among: 120,
  /** What an event gains where an editor put it into a headline, and what it loses: shares of a salience from 0 to 1. */
  headline: 0.2,
  statement: 0.22,
  quoted: 0.12,
  hypothetical: 0.25,
  /** What did not happen, is denied or was taken back is told once what happened is. */
  struck: 0.6,
  /** What is like what is told already loses so much of it. */
  alike: 0.5,
} as const;

/** The first of `mainEvents` in the order in which they happened. */
export function inShort(events: readonly EventRecord[], main: readonly EventRecord[]): EventRecord[] {
  const told = new Set(main.slice(0, IN_SHORT.most));
  return events.filter((event) => told.has(event));
}

/** `events` in the order in which they happened, those without a date last; each once. The weightiest come first. */
export function mainEvents(index: GraphIndex, events: readonly EventRecord[]): EventRecord[] {
  const first = events.filter(({ rank }) => rank === 1);
  if (first.length < IN_SHORT.of && events.length < IN_SHORT.of) return [];
  const pool = (first.length > 0 ? first : events)
    .map((event, order) => ({ event, order, weight: weightOf(index, event) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, IN_SHORT.among);
  const chosen: (typeof pool)[number][] = [];
  while (chosen.length < IN_SHORT.main && pool.length > chosen.length) {
    let best: { one: (typeof pool)[number]; worth: number } | null = null;
    for (const one of pool) {
      if (chosen.includes(one)) continue;
      const likest = chosen.reduce((most, other) => Math.max(most, likeness(one.event, other.event)), 0);
      const worth = one.weight - IN_SHORT.alike * likest;
      if (!best || worth > best.worth) best = { one, worth };
    }
    if (best) chosen.push(best.one);
  }
  return chosen.map(({ event }) => event);
}

function weightOf(index: GraphIndex, event: EventRecord): number {
  const headline = isInHeadline(index, event) ? IN_SHORT.headline : 0;
  const statement = event.type === 'STATEMENT' ? IN_SHORT.statement : 0;
  const quoted = event.titleKind === 'quoted' ? IN_SHORT.quoted : 0;
  const struck = STATUS_FORM[event.status].struck ? IN_SHORT.struck : 0;
  const hypothetical = event.status === 'hypothetical' ? IN_SHORT.hypothetical : 0;
  return event.salience + headline - statement - quoted - struck - hypothetical;
}

/** An article's title tells it: somebody has judged it to be what the day is about. */
const isInHeadline = (index: GraphIndex, { reports }: EventRecord): boolean =>
  reports.some(({ article, start }) => {
    const { title, text } = index.articles.get(article) ?? { title: null, text: '' };
    return title !== null && start < title.length && text.startsWith(title);
  });

/** From 0 to 1: half by who takes part, half by which articles tell it. */
function likeness(a: EventRecord, b: EventRecord): number {
  const parties = shared([...a.actors, ...a.targets], [...b.actors, ...b.targets]);
  const articles = shared(
    a.reports.map(({ article }) => article),
    b.reports.map(({ article }) => article),
  );
  return (parties + articles) / 2;
}

/** Of the shorter list, the share that the other has too. */
function shared(a: readonly string[], b: readonly string[]): number {
  const [mine, its] = [new Set(a), new Set(b)];
  const both = [...mine].filter((one) => its.has(one)).length;
  return both / Math.max(1, Math.min(mine.size, its.size));
}
