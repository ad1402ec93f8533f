import { describe, expect, it } from 'vitest';
import { checkIntegrity } from './integrity';
import type { StoryGraph } from './schema';

const article = {
  id: 'a',
  file: 'a.md',
  title: null,
  publisher: null,
  url: null,
  published: null,
  origin: 'a',
} as const;
const text = 'Dockers at Lund walked out.';
const sound: StoryGraph = {
  format: 'dateline-graph',
  version: 1,
  title: 'Strike',
  timeZone: 'UTC',
  inputHash: '',
  articles: [{ ...article, publishedBasis: 'unknown', text, timexes: [] }],
  actors: [{ id: 'dockers', name: 'Dockers', kind: 'group', aliases: [], roles: [], memberOf: null, mentions: [] }],
  places: [],
  events: [
    {
      id: 'walk-out',
      title: 'Dockers walk out',
      type: 'PROTEST',
      mode: null,
      contexts: [],
      status: 'happened',
      when: null,
      places: [],
      actors: ['dockers'],
      targets: [],
      reports: [
        {
          article: 'a',
          start: 0,
          end: text.length,
          trigger: { start: 16, end: 22 },
          speaker: null,
          cue: null,
          reportedOn: null,
        },
      ],
      claims: [],
      links: [],
      salience: 0.5,
    },
  ],
};
const event = sound.events[0];
const [report] = event?.reports ?? [];
if (!event || !report) throw new Error('the fixture has an event with a report');
const withEvent = (change: Partial<typeof event>) => checkIntegrity({ ...sound, events: [{ ...event, ...change }] });

describe('a graph that holds together', () => {
  it('has nothing said against it', () => {
    expect(checkIntegrity(sound)).toEqual([]);
  });
});

describe('a graph is refused, with what is wrong, where', () => {
  it('two events share an id', () => {
    expect(checkIntegrity({ ...sound, events: [event, event] })).toEqual(['events has the id "walk-out" twice']);
  });
  it('an event names an actor who is not in the file', () => {
    expect(withEvent({ actors: ['owners'] })).toEqual(['event "walk-out" names "owners", which is not in the file']);
  });
  it('a claim is said by nobody in the file', () => {
    const values = [{ value: '2', text: 'x', article: 'a', start: 0, end: 3, speaker: 'owners' }];
    expect(withEvent({ claims: [{ attribute: 'number', values, agreement: 'single' }] })).toHaveLength(1);
  });
  it('a report lies beyond its article', () => {
    expect(withEvent({ reports: [{ ...report, end: 900 }] })[0]).toMatch(/outside "a"/);
  });
  it('a trigger lies outside the sentence that reports it', () => {
    expect(withEvent({ reports: [{ ...report, end: 10 }] })).toEqual([
      'event "walk-out" has a trigger outside the sentence that reports it',
    ]);
  });
  it('an article has its origin in one that is not there', () => {
    const [only] = sound.articles;
    expect(checkIntegrity({ ...sound, articles: only ? [{ ...only, origin: 'wire' }] : [] })[0]).toMatch(
      /origin "wire"/,
    );
  });
});
