import { expect, it } from 'vitest';
import { indexGraph } from './lookup';
import type { EventRecord, StoryGraph, When } from './schema';

const when = (start: string): When => ({ start, end: start, granularity: 'day', basis: 'relative', text: null });
const event = (id: string, start: string): EventRecord => ({
  id,
  title: id,
  type: 'PROTEST',
  mode: null,
  contexts: [],
  titleKind: 'composed',
  rank: 1,
  lacks: null,
  status: 'happened',
  when: when(start),
  places: [],
  actors: [],
  targets: [],
  reports: [],
  claims: [],
  links: [],
  salience: 0,
});
const graph = (...events: EventRecord[]): StoryGraph => ({
  format: 'dateline-graph',
  version: 2,
  title: 'Strike',
  timeZone: 'UTC',
  inputHash: '',
  articles: [],
  actors: [],
  places: [],
  events,
});

it('a weekday of no known week has its place where every day floats', () => {
  expect(indexGraph(graph(event('walk-out', 'XXXX-WXX-2'))).intervals.has('walk-out')).toBe(true);
});

it('a weekday of no known week has no place on the axis of dated events', () => {
  const { intervals } = indexGraph(graph(event('walk-out', 'XXXX-WXX-2'), event('vote', '2025-03-09')));
  expect([...intervals.keys()]).toEqual(['vote']);
});
