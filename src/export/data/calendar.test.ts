/** The calendar, read back by ical.js. */
import ICAL from 'ical.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { anyTimeline } from '../../../tests/support/any-timeline';
import { on, story } from '../../../tests/support/synthetic-story';
import { indexGraph, type GraphIndex } from '../../graph/lookup';
import { isContested } from '../../scenes/contested';
import { DEFAULT_VIEW, type View } from '../../scenes/view';
import { calendar } from './calendar';
import { daysOf, toldIn } from './told';

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const eventsIn = (index: GraphIndex, view: View = DEFAULT_VIEW) => read(calendar(index, view));

test('what is planned for a day is a whole day, and ends on the day after', () => {
  const [event, ...rest] = eventsIn(indexGraph(harbour));
  expect(rest).toEqual([]);
  expect(event?.summary).toBe('The union and the Lanmark Harbour Company are to meet again');
  expect(event?.startDate.toString()).toBe('2024-05-20');
  expect(event?.endDate.toString()).toBe('2024-05-21');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.description).toBe('“They will meet again on Monday.” Harbour Weekly');
});

test('an hour is an instant, counted from the wall time of the story’s zone', () => {
  const planned = { status: 'planned' as const, actors: ['union'] };
  const index = story([
    { ...planned, id: 'summer', title: 'Talks; with “commas”, and \\ more', when: on('2031-07-01T14:30') },
    { ...planned, id: 'winter', title: 'Talks', when: on('2031-12-01T14:30') },
  ]);
  const inZone = indexGraph({ ...index.graph, timeZone: 'Europe/Copenhagen' });
  const [summer, winter] = eventsIn(inZone);
  expect(summer?.startDate.toJSDate().toISOString()).toBe('2031-07-01T12:30:00.000Z');
  expect(winter?.startDate.toJSDate().toISOString()).toBe('2031-12-01T13:30:00.000Z');
  expect(summer?.summary).toBe('Talks; with “commas”, and \\ more');
});

test('what happened, what has no date and what is only no later than a day are no appointments', () => {
  const index = story([
    { id: 'past', title: 'Past', actors: ['union'], when: on('2031-05-02') },
    { id: 'some-day', title: 'Some day', status: 'planned', actors: ['union'], when: null },
    { id: 'weekday', title: 'Tuesday', status: 'planned', actors: ['union'], when: on('XXXX-WXX-2') },
    {
      id: 'by',
      title: 'By then',
      status: 'planned',
      actors: ['union'],
      when: { ...on('2031-05-02'), basis: 'published' as const },
    },
  ]);
  expect(eventsIn(index)).toEqual([]);
});

test('every planned event of any story is found again on its days, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(anyTimeline(60), ({ index, view }) => {
      const text = calendar(index, view);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const wanted = toldIn(index, view).events.filter(
        (event) => event.status === 'planned' && event.when?.basis !== 'published' && daysOf(index, event),
      );
      expect(read(text).map((event) => event.summary)).toEqual(
        wanted.map((event) => (isContested(event) ? `${event.title} (reports differ)` : event.title)),
      );
      const whole = read(text).filter((event) => event.startDate.isDate);
      for (const event of whole) expect(event.endDate.compare(event.startDate)).toBe(1);
    }),
    { numRuns: 60 },
  );
});
