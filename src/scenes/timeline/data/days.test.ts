import { expect, test } from 'vitest';
import { draw } from '../../../../tests/support/drawn-timeline';
import { on, story, type Told } from '../../../../tests/support/synthetic-story';
import { DEFAULT_VIEW, type View } from '../../view';
import { prepareTimeline } from './prepare';

const told = (...times: string[]): Told[] =>
  times.map((time, i) => ({ id: `e${i}`, actors: ['union'], when: on(time) }));
const daysOf = (events: readonly Told[], view: Partial<View> = {}) =>
  prepareTimeline(story(events), { ...DEFAULT_VIEW, ...view }).days;
const kinds = (events: readonly Told[]) =>
  daysOf(events).slots.map(({ kind, from }) => `${kind} ${new Date(from).toISOString().slice(0, 10)}`);
const dayOfMay = (day: number) => `2031-05-${String(day).padStart(2, '0')}`;

test('a story of a few days is told in days; one of hours, of months or of many days is not', () => {
  expect(daysOf(told('2031-05-02', '2031-05-04', '2031-05-05')).fit).toBe(true);
  expect(daysOf(told('2031-05-02T09:00', '2031-05-02T11:30', '2031-05-03T08:00')).fit).toBe(false);
  expect(daysOf(told('2031-03', '2031-04', '2031-05', '2031-05-04')).fit).toBe(false);
  const many = Array.from({ length: 15 }, (_, i) => dayOfMay(i + 1));
  expect(daysOf(told(...many)).fit).toBe(false);
  expect(daysOf(told(...many.slice(1))).fit).toBe(true);
});

test('a story of too many days for the story’s own choice can still be asked for as columns, one of hundreds cannot', () => {
  expect(daysOf(told(...Array.from({ length: 25 }, (_, i) => dayOfMay(i + 1)))).slots).toHaveLength(25);
  const days = Array.from({ length: 300 }, (_, i) => new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10));
  expect(daysOf(told(...days)).slots).toEqual([]);
});

test('years named in passing make no axis of a story of days, and stand before it with their years', () => {
  const days = [1, 2, 3].map((day) => ({ id: `d${day}`, when: on(`2031-05-0${day}`) }));
  const years = ['1644', '1920', '1998', '2011'].map((year) => ({ id: year, when: on(year) }));
  const { columns, shown, scale } = draw(story([...days, ...years]));
  expect(scale.slots).toBe(true);
  expect(columns[0]?.slots[0]?.kind).toBe('before');
  const passing = shown.filter(({ event }) => years.some(({ id }) => id === event.id));
  expect(passing.map(({ label }) => label?.status.join(' '))).toEqual(['1644', '1920', '1998', '2011']);
});

test('empty stretches at their length are for a measured axis', () => {
  expect(daysOf(told('2031-05-02', '2031-05-09'), { gapsShown: true }).fit).toBe(false);
});

test('what is only known to be no later stands beside its day, before it', () => {
  const bound = on('2031-05-03', { basis: 'published' });
  expect(kinds([...told('2031-05-02', '2031-05-03'), { id: 'bound', actors: ['union'], when: bound }])).toEqual([
    'day 2031-05-02',
    'by 2031-05-03',
    'day 2031-05-03',
  ]);
});

test('hours stand in their day, and a vaguer date in a column of its own', () => {
  expect(kinds(told('2031-05-02', '2031-05-02T14:30', '2031-05', '2031-05-03'))).toEqual([
    'span 2031-05-01',
    'day 2031-05-02',
    'day 2031-05-03',
  ]);
});

test('far mentions share one column before the story', () => {
  const days = [1, 2, 3, 4, 5, 6].flatMap((day) => [dayOfMay(day), dayOfMay(day), dayOfMay(day)]);
  const { slots, fit } = daysOf(told('1644', '1920', ...days));
  expect(fit).toBe(true);
  expect(slots.map(({ kind, positions }) => [kind, positions.length])).toEqual([
    ['before', 2],
    ...Array.from({ length: 6 }, () => ['day', 3]),
  ]);
});
