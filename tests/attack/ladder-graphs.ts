/** Graphs that have much of one thing. */
import type { Claim, EventRecord, StoryGraph } from '../../src/graph/schema';
import { DAY, isoDate } from '../../src/graph/time';
import { syntheticGraph } from '../support/synthetic';
import { on } from '../support/synthetic-story';
import type { Ladder } from './ladder';

const THINGS = 250;
/** Parties in the least event, each of whom may be tied to each; and pairs, each of which is three things. */
const PARTIES = 60;

const small = syntheticGraph({ events: 20, seed: 3 });
const graph = (name: string, make: (size: number) => StoryGraph, base = THINGS): Ladder => ({
  name,
  base,
  graph: make,
});
const many = <T>(size: number, make: (i: number) => T): T[] => Array.from({ length: size }, (_, i) => make(i));

const SPAN = { article: 'article-0', start: 0, end: 8 };
const REPORT = { ...SPAN, trigger: { start: 0, end: 8 }, speaker: null, cue: null, reportedOn: null };
const event = (i: number, more: Partial<EventRecord> = {}): EventRecord => ({
  id: `event-${i}`,
  title: 'Ada Berg meets Bo Carr',
  type: 'CONSULT',
  mode: null,
  contexts: [],
  titleKind: 'composed',
  rank: 1,
  lacks: null,
  status: 'happened',
  when: on(isoDate(Date.UTC(1990, 0, 1) + i * DAY)),
  places: [],
  actors: ['actor-0'],
  targets: ['actor-1'],
  reports: [REPORT],
  claims: [],
  links: [],
  salience: 0.5,
  ...more,
});
const telling = (events: EventRecord[]): StoryGraph => ({ ...small, events });
const among = (actors: number, events: EventRecord[]): StoryGraph => ({
  ...telling(events),
  actors: syntheticGraph({ events: 1, actors }).actors,
});
const ids = (from: number, count: number) => many(count, (i) => `actor-${from + i}`);
const value = (i: number) => ({ ...SPAN, value: `${i} dead`, text: String(i), speaker: null });
const differing = (values: Claim['values']): Claim => ({ attribute: 'number', agreement: 'differ', values });
const [article] = small.articles;
if (!article) throw new Error('ladders: an invented story has no articles');

export const GRAPH_LADDERS: readonly Ladder[] = [
  graph('events', (size) => syntheticGraph({ events: size, seed: 5 })),
  graph('events among few', (size) => syntheticGraph({ events: size, actors: 8, seed: 5 })),
  graph('events of one day', (size) => telling(many(size, (i) => event(i, { when: on('2025-03-03') })))),
  graph('events without a date', (size) => telling(many(size, (i) => event(i, { when: null })))),
  graph('actors', (size) => syntheticGraph({ events: size, actors: size, seed: 5 })),
  graph('articles that tell an event each', (size) => ({
    ...telling(many(size, (i) => event(i, { reports: [{ ...REPORT, article: `a-${i}` }] }))),
    articles: many(size, (i) => ({ ...article, id: `a-${i}`, origin: `a-${i}` })),
  })),
  graph('parties of one event', (size) => among(size, [event(0, { actors: ids(0, size), targets: [] })]), PARTIES),
  graph(
    'parties against parties',
    (size) => among(2 * size, [event(0, { actors: ids(0, size), targets: ids(size, size) })]),
    PARTIES,
  ),
  graph('events of one pair', (size) => telling(many(size, (i) => event(i)))),
  graph('meetings of one with all', (size) =>
    among(
      size + 1,
      many(size, (i) => event(i, { targets: [`actor-${i + 1}`] })),
    ),
  ),
  graph(
    'pairs who meet nobody else',
    (size) =>
      among(2 * size + 3, [
        event(0, { actors: ids(2 * size, 3), targets: [] }),
        ...many(size, (i) => event(i + 1, { actors: ids(2 * i, 2), targets: [] })),
      ]),
    PARTIES,
  ),
  graph('claims of one event', (size) =>
    telling([event(0, { claims: many(size, (i) => differing([value(i), value(i + 1)])) })]),
  ),
  graph('values of one claim', (size) => telling([event(0, { claims: [differing(many(size, value))] })])),
  graph('reports of one event', (size) => telling([event(0, { reports: many(size, () => REPORT) })])),
  graph('links', (size) =>
    telling(many(size, (i) => event(i, { links: i > 0 ? [{ event: `event-${i - 1}`, kind: 'follows-up' }] : [] }))),
  ),
  graph('mentions of one actor', (size) => ({
    ...small,
    actors: small.actors.map((actor, i) =>
      i > 0 ? actor : { ...actor, mentions: many(size, () => ({ ...SPAN, form: 'name' })) },
    ),
  })),
  graph('words of a title', (size) => telling([event(0, { title: 'Ada Berg meets Bo Carr '.repeat(size) })])),
];
