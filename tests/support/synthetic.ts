/** Invented stories of any size, the same for the same seed: for property tests, for scale and for looking at. */
import { DAY, HOUR } from '../../src/graph/time';
import { EVENT_TYPES, STATUSES, type EventRecord, type StoryGraph, type When } from '../../src/graph/schema';

export interface SyntheticOptions {
  readonly events: number;
  readonly actors?: number;
  readonly seed?: number;
  /** Length of the story; events gather in bursts within it. */
  readonly days?: number;
  /** Share of events without a date. */
  readonly undated?: number;
}

const START = Date.UTC(2021, 2, 1);
const NAMES = ['Harbour', 'Ferry', 'Council', 'Union', 'Port', 'Dredger', 'Island', 'Mill', 'Bank', 'River'];
const PEOPLE = ['Ada', 'Bo', 'Cleo', 'Dag', 'Eva', 'Finn', 'Gro', 'Hal', 'Ida', 'Jan'];
const DEEDS = ['meets', 'warns', 'accuses', 'backs', 'blocks', 'helps', 'leaves', 'sues', 'pays', 'answers'];

const PLACES = 30;

const claimOf = (articles: readonly string[]): EventRecord['claims'][number] => ({
  attribute: 'number',
  values: articles.map((article, i) => ({
    value: String(i),
    text: `${i} boats`,
    article,
    start: 0,
    end: 8,
    speaker: null,
  })),
  agreement: articles.length > 1 ? 'differ' : 'single',
});

/** A seeded generator of numbers in [0, 1): Marsaglia's xorshift32. */
export function seeded(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export function syntheticGraph(options: SyntheticOptions): StoryGraph {
  const { events: size, seed = 1 } = options;
  const actors = options.actors ?? Math.min(2000, Math.max(2, Math.round(Math.sqrt(size) * 2)));
  const days = options.days ?? Math.min(3650, Math.max(2, size / 4));
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  // The square makes a few actors lead and a long tail follow, as in the news.
  const someone = () => below(Math.ceil(random() ** 2 * actors) || 1);
  const bursts = Array.from({ length: Math.max(1, Math.round(Math.sqrt(days))) }, () => random() * days);
  const names = Array.from({ length: actors }, (_, i) => {
    const round = Math.floor(i / 100);
    return `${PEOPLE[i % 10] ?? ''} ${NAMES[Math.floor(i / 10) % 10] ?? ''}${round > 0 ? ` ${round + 1}` : ''}`;
  });

  function whenOf(): When {
    const day = random() < 0.7 ? of(bursts) + (random() + random() - 1) * 3 : random() * days;
    const at = START + Math.max(0, Math.min(days - 1, day)) * DAY;
    const iso = new Date(at - (at % HOUR)).toISOString();
    const kind = random();
    const base = { basis: of(['stated', 'relative', 'inherited'] as const), text: null };
    const cut = (length: number, granularity: When['granularity']) => ({
      start: iso.slice(0, length),
      end: iso.slice(0, length),
      granularity,
      ...base,
    });
    if (kind < 0.15) return cut(16, 'minute');
    if (kind < 0.92) return cut(10, 'day');
    if (kind < 0.95) return cut(10, 'week');
    return kind < 0.99 ? cut(7, 'month') : cut(4, 'year');
  }

  const articles = Array.from({ length: Math.max(1, Math.min(200, Math.ceil(size / 5))) }, (_, i) => ({
    id: `article-${i}`,
    file: `article-${i}.md`,
    title: `Report ${i}`,
    publisher: `Paper ${i % 7}`,
    url: null,
    published: new Date(START + ((i * 7) % days) * DAY).toISOString().slice(0, 10),
    publishedBasis: 'stated' as const,
    text: 'Somebody did something to somebody else.',
    origin: `article-${i % 50}`,
    timexes: [],
  }));
  const events: EventRecord[] = Array.from({ length: size }, (_, i) => {
    const [first, second] = [someone(), someone()];
    const joint = random() < 0.4;
    const others = first === second ? [] : [`actor-${second}`];
    const reports = Array.from({ length: 1 + (random() < 0.3 ? below(4) : 0) }, () => ({
      article: of(articles).id,
      start: 0,
      end: 40,
      trigger: { start: 9, end: 12 },
      speaker: null,
      cue: null,
      reportedOn: null,
    }));
    return {
      id: `event-${i}`,
      title: `${names[first] ?? ''} ${of(DEEDS)} ${names[second] ?? ''} over the ${of(NAMES).toLowerCase()}`,
      type: of(EVENT_TYPES),
      mode: null,
      contexts: [],
      titleKind: 'composed',
      rank: 1,
      lacks: null,
      status: random() < 0.75 ? 'happened' : of(STATUSES),
      when: random() < (options.undated ?? 0.03) ? null : whenOf(),
      places: i % 3 === 0 ? [`place-${i % PLACES}`] : [],
      actors: [`actor-${first}`, ...(joint ? others : [])],
      targets: joint ? [] : others,
      reports,
      // Every seventh event is told of differently by whom reports it later.
      claims: i % 7 === 0 ? [claimOf(reports.map((report) => report.article))] : [],
      links: [],
      salience: Math.round(random() ** 3 * 1000) / 1000,
    };
  });
  return {
    format: 'dateline-graph',
    version: 2,
    title: 'An invented story',
    timeZone: 'UTC',
    inputHash: '0',
    articles,
    actors: names.map((name, i) => ({
      id: `actor-${i}`,
      name,
      kind: 'person' as const,
      aliases: [],
      roles: [],
      memberOf: null,
      mentions: [],
    })),
    places: Array.from({ length: PLACES }, (_, i) => ({
      id: `place-${i}`,
      name: `${NAMES[i % 10] ?? ''} town ${i}`,
      kind: 'city' as const,
      lat: null,
      lon: null,
      mentions: [],
    })),
    events,
  };
}
