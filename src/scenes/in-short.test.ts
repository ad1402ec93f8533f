import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticGraph } from '../../tests/support/synthetic';
import { on, report, story, type Told } from '../../tests/support/synthetic-story';
import { indexGraph, type GraphIndex } from '../graph/lookup';
import { IN_SHORT, inShort, mainEvents } from './in-short';

const filler = (count: number): Told[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `minor${i}`,
    actors: [`clerk${i}`],
    salience: 0.1,
    when: on('2031-05-03'),
    reports: [report('evening')],
  }));
const told = (events: readonly Told[]): string[] => shortOf(story([...events, ...filler(12)])).map(({ id }) => id);
const shortOf = (index: GraphIndex) => inShort(index.graph.events, mainEvents(index, index.graph.events));

test('a story of few events has no shorter form', () => {
  expect(shortOf(story(filler(IN_SHORT.of - 1)))).toEqual([]);
});

test('the weightiest are told, in the order in which they are given', () => {
  const events = ['vote', 'ban', 'strike'].map((id, i) => ({ id, actors: [id], salience: 0.9 - i / 10 }));
  expect(told(events).slice(0, 3)).toEqual(['vote', 'ban', 'strike']);
});

test('what is told already makes room for something else', () => {
  const alike = (id: string, salience: number): Told => ({
    id,
    actors: ['union'],
    targets: ['port'],
    salience,
    reports: [report('evening')],
  });
  const other: Told = { id: 'flood', actors: ['river'], salience: 0.6, reports: [report('weekly')] };
  const short = told([...['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => alike(id, 0.9 - i / 100)), other]);
  expect(short).toContain('flood');
});

test('deeds go before statements of the same weight, and a headline before what stands below it', () => {
  const deeds = Array.from({ length: 5 }, (_, i) => ({ id: `deed${i}`, actors: [`a${i}`], salience: 0.5 }));
  const said: Told[] = [{ id: 'said', type: 'STATEMENT', actors: ['b'], salience: 0.5 }];
  expect(told([...said, ...deeds])).not.toContain('said');
});

test('what did not happen is told after what happened, unless a headline makes it the story', () => {
  const deeds = Array.from({ length: 5 }, (_, i) => ({ id: `deed${i}`, actors: [`a${i}`], salience: 0.3 }));
  const undone: Told = { id: 'undone', status: 'negated', actors: ['b'], salience: 0.7 };
  expect(told([undone, ...deeds])).not.toContain('undone');
  expect(told([{ ...undone, salience: 1 }, ...deeds.slice(1)])).toContain('undone');
});

test('any story in short is at most five of its own events of the first rank, each once and in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1e6 }), (events, seed) => {
      const index = indexGraph(syntheticGraph({ events, seed }));
      const { graph } = index;
      const short = shortOf(index);
      const places = short.map((event) => graph.events.indexOf(event));
      expect(short.length).toBeLessThanOrEqual(IN_SHORT.most);
      expect(short.every(({ rank }) => rank === 1)).toBe(true);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});
