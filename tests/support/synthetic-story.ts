/** A story of a few events in a few words, for tests that say what they mean. */
import { indexGraph, type GraphIndex } from '../../src/graph/lookup';
import type { EventRecord, StoryGraph, When } from '../../src/graph/schema';

export type Told = Partial<EventRecord> & { readonly id: string };

/** `2031-05-02` as a day, `2031-05` as a month, `2031` as a year, `2031-05-02T14:30` as a minute, `XXXX-WXX-2` as a weekday. */
export function on(start: string, more: Partial<When> = {}): When {
  const { length } = start.replace(/^-/, '');
  const granularity = start.startsWith('XXXX')
    ? 'day'
    : length === 4
      ? 'year'
      : length === 7
        ? 'month'
        : length > 10
          ? 'minute'
          : 'day';
  return { start, end: start, granularity, basis: 'stated', text: null, ...more };
}

/** Events with all that they leave unsaid filled in; their actors exist because they are named. */
export function story(told: readonly Told[], title = 'The ferry strike'): GraphIndex {
  const events = told.map((event): EventRecord => ({
    title: `Something happens: ${event.id}`,
    type: 'CONSULT',
    mode: null,
    contexts: [],
    titleKind: 'composed',
    rank: 1,
    lacks: null,
    status: 'happened',
    when: null,
    places: [],
    actors: [],
    targets: [],
    reports: [report('evening')],
    claims: [],
    links: [],
    salience: 0.5,
    ...event,
  }));
  const actors = [...new Set(events.flatMap((event) => [...event.actors, ...event.targets]))];
  const graph: StoryGraph = {
    format: 'dateline-graph',
    version: 2,
    title,
    timeZone: 'UTC',
    inputHash: '0',
    articles: ['evening', 'morning', 'weekly'].map((id) => ({
      id,
      file: `${id}.md`,
      title: `The ${id} paper on the ferries`,
      publisher: `The ${id} paper`,
      url: null,
      published: '2031-05-03',
      publishedBasis: 'stated',
      text: 'The ferries stay in port.',
      origin: id,
      timexes: [],
    })),
    actors: actors.map((id) => ({
      id,
      name: id[0]?.toUpperCase() + id.slice(1),
      kind: 'organization',
      aliases: [],
      roles: [],
      memberOf: null,
      mentions: [],
    })),
    places: [],
    events,
  };
  return indexGraph(graph);
}

/** A report of an event by one of the three papers, each its own origin. */
export const report = (article: 'evening' | 'morning' | 'weekly'): EventRecord['reports'][number] => ({
  article,
  start: 0,
  end: 25,
  trigger: { start: 12, end: 16 },
  speaker: null,
  cue: null,
  reportedOn: null,
});
