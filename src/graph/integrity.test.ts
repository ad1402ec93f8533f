import { describe, expect, it } from 'vitest';
import { checkIntegrity } from './integrity';
import type { Granularity, StoryGraph } from './schema';

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
  version: 2,
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
      titleKind: 'composed',
      rank: 1,
      lacks: null,
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

describe('the parts of a title', () => {
  const name = { text: 'Dockers', article: 'a', start: 0, end: 7 };
  it('are the title, and stand where they say', () => {
    expect(withEvent({ titleParts: [name, { text: ' walk out' }] })).toEqual([]);
    expect(withEvent({ titleParts: [{ text: 'Dockers walk out' }] })).toEqual([]);
  });
  it('may have a capital that their article has not, and other white space', () => {
    const title = 'Walked out';
    expect(withEvent({ title, titleParts: [{ text: title, article: 'a', start: 16, end: 26 }] })).toEqual([]);
  });
  it.each([
    ['that are another title', [name, { text: ' strike' }], /not its title/],
    ['that are not there', [{ ...name, start: 8, end: 15 }, { text: ' walk out' }], /does not stand in "a" at 8/],
    ['that lie beyond their article', [{ ...name, end: 900 }, { text: ' walk out' }], /outside "a"/],
    ['of no article', [{ ...name, article: 'b' }, { text: ' walk out' }], /not among the articles/],
    ['with half of a place', [{ text: 'Dockers', article: 'a' }, { text: ' walk out' }], /nowhere in particular/],
  ])('are refused %s', (_, titleParts, words) => expect(withEvent({ titleParts })[0]).toMatch(words));
});

describe('a graph is refused, with what is wrong, where', () => {
  it('an article supersedes itself or one that is not in the file', () => {
    const [own] = sound.articles;
    const superseding = (supersedes: string | null) =>
      checkIntegrity({ ...sound, articles: own ? [{ ...own, supersedes }] : [] });
    expect(superseding(null)).toEqual([]);
    for (const other of ['a', 'b']) expect(superseding(other)[0]).toMatch(/supersedes "[ab]", which is not another/);
  });
  it('an actor is on the side of nobody in the file', () => {
    const [own] = sound.actors;
    const sided = (side: string) => checkIntegrity({ ...sound, actors: own ? [{ ...own, side }] : [] });
    expect(sided('dockers')).toEqual([]);
    expect(sided('owners')).toEqual(['actor "dockers" names "owners", which is not in the file']);
  });
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

  it.each([
    ['the actor "dockers" twice', { actors: ['dockers', 'dockers'] }],
    ['the target "dockers" twice', { targets: ['dockers', 'owners', 'dockers'] }],
    ['the place "lund" twice', { places: ['lund', 'lund'] }],
    ['the link "before" to "vote" twice', { links: [link('vote'), link('vote', 'part-of'), link('vote')] }],
  ])('an event names %s', (words, change) => {
    expect(withEvent(change)).toContain(`event "walk-out" names ${words}`);
  });
  it('an event is linked to itself', () => {
    expect(withEvent({ links: [link('walk-out')] })).toEqual(['event "walk-out" is linked to itself']);
  });
  it('actors are members of each other in a circle', () => {
    const [dockers] = sound.actors;
    const actors = (memberOf: readonly (string | null)[]) =>
      memberOf.flatMap((of, i) => (dockers ? [{ ...dockers, id: i === 0 ? 'dockers' : `a${i}`, memberOf: of }] : []));
    expect(checkIntegrity({ ...sound, actors: actors(['dockers']) })).toEqual([
      'actor "dockers" is a member of itself',
    ]);
    expect(checkIntegrity({ ...sound, actors: actors(['a1', 'a2', 'a3', 'a1', 'a3']) })).toEqual([
      'actor "a1" is a member of itself, through "a2"',
    ]);
    const chain = Array.from({ length: 50_000 }, (_, i) => (i < 49_999 ? `a${i + 1}` : null));
    expect(checkIntegrity({ ...sound, actors: actors(chain) })).toEqual([]);
  });
});

const link = (event: string, kind: 'before' | 'part-of' = 'before') => ({ event, kind });
const when = (start: string, end = start, granularity: Granularity = 'day') =>
  withEvent({ when: { start, end, granularity, basis: 'stated', text: null } });

describe('a date that is none is refused, with whose it is', () => {
  it.each([
    ...['2025-13-40', '2025-02-30', '2025-03-09T25:00', '2025-03-09T10:00+99:00', 'soon', '', '12025', '-12025-01-01'],
    ...['+275760-09-13T00:00Z', 'XXXX-WXX-8'],
  ])('“%s”', (text) => {
    expect(when(text)[0]).toMatch(/^event "walk-out" has when\.start ".*", which is not a date from -9999 to 9999/);
    expect(when('-9999', text)[0]).toMatch(/^event "walk-out" has when\.end ".*", which is not a date/);
    const [only] = sound.articles;
    expect(checkIntegrity({ ...sound, articles: only ? [{ ...only, published: text }] : [] })[0]).toMatch(
      /^article "a" has published ".*", which is not a date/,
    );
    expect(withEvent({ reports: [{ ...report, reportedOn: text }] })[0]).toMatch(
      /^event "walk-out" has reportedOn ".*", which is not a date/,
    );
  });
  it('it lies beyond the last year where the graph is', () => {
    expect(when('9999-12-31T23:59-12:00', '9999-12-31T23:59-12:00', 'minute')[0]).toMatch(/which is not a date/);
  });
  it('an article was published on some weekday', () => {
    expect(withEvent({ reports: [{ ...report, reportedOn: 'XXXX-WXX-2' }] })).toHaveLength(1);
  });
  it.each([
    ['2025-03-09', '2025-03-08'],
    ['2025-03', '2024'],
    ['2025-03-09T14:30', '2025-03-09T14:29'],
    ['2025-03-09T14:30+02:00', '2025-03-09T14:30+03:00'],
    ['-0043-03-15', '-0044-03-16'],
    ['XXXX-WXX-3', 'XXXX-WXX-2'],
  ])('it ends before it starts: %s to %s', (start, end) => {
    expect(when(start, end, 'year').concat(when(start, end, 'minute'))[0]).toBe(
      `event "walk-out" ends before it starts: when.start "${start}", when.end "${end}"`,
    );
  });
  it('one end of it floats', () => {
    expect(when('XXXX-WXX-2', '2025-03-09')[0]).toMatch(/a day of an undated week beside a date/);
  });
  it.each([
    ['2025-03', '2025-03', 'day'],
    ['2025', '2025', 'month'],
    ['2025-03', '2025-03', 'week'],
    ['2025-03-09', '2025-03-09', 'hour'],
    ['2025-03-09T14', '2025-03-09T14', 'minute'],
    ['2025-03-09', '2025-04', 'day'],
    ['XXXX-WXX-2', 'XXXX-WXX-2', 'month'],
  ] as const)('%s to %s is no %s', (start, end, granularity) => {
    expect(when(start, end, granularity)[0]).toMatch(
      /^event "walk-out" has when\.granularity "\w+", which does not fit/,
    );
  });
  it.each([
    ['-9999', '9999', 'year'],
    ['2025-01-01', '2025-03-09', 'month'],
    ['2025-03-09', '2025-03-15', 'week'],
    ['XXXX-WXX-2T14:30', 'XXXX-WXX-2T14:30', 'minute'],
    ['XXXX-WXX-2', 'XXXX-WXX-2', 'week'],
    ['2025-03-09T14:30:59Z', '2025-03-09T18:30+02:00', 'minute'],
  ] as const)('but not %s to %s by the %s', (start, end, granularity) => {
    expect(when(start, end, granularity)).toEqual([]);
  });
});
