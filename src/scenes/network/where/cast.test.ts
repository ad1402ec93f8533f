import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticGraph } from '../../../../tests/support/synthetic';
import { story } from '../../../../tests/support/synthetic-story';
import { indexGraph } from '../../../graph/lookup';
import { DEFAULT_VIEW } from '../../view';
import { CAST, asksForOthers, castOf, leftOut } from './cast';
import { networkFrame } from './frame';

const ring = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    actors: [`a${i}`],
    targets: [`a${(i + 1) % count}`],
    salience: 1 - i / 1000,
  }));

test('everybody who takes part is drawn, or told of in exactly one list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 300 }), fc.integer({ min: 1, max: 1e6 }), (actors, seed) => {
      const index = indexGraph(syntheticGraph({ events: Math.ceil(actors * 0.8), actors, seed }));
      const cast = castOf(index, false);
      const told = [...cast.drawn, ...cast.loners, ...cast.pairs.flat(), ...cast.minor];
      expect(new Set(told).size).toBe(told.length);
      expect(new Set(told)).toEqual(new Set(index.eventsOfActor.keys()));
      expect(leftOut(cast)).toBe(told.length - cast.drawn.size);
      if (cast.minor.length > 0) expect(cast.drawn.size).toBeLessThanOrEqual(CAST.most);
    }),
    { numRuns: 60 },
  );
});

test('pairs and those whom nothing ties are lists, where others are tied', () => {
  const index = story([
    ...ring(20),
    { id: 'deal', actors: ['mill'], targets: ['dam'] },
    { id: 'word', actors: ['hermit'] },
  ]);
  const { drawn, pairs, loners, minor } = castOf(index, false);
  expect([drawn.size, pairs, loners, minor]).toEqual([20, [['dam', 'mill']], ['hermit'], []]);
  expect(castOf(index, true).drawn.size).toBe(23);
});

test('of very many the most involved are drawn, each tied to another of them', () => {
  const index = story([...ring(90)]);
  const frame = networkFrame(index, DEFAULT_VIEW, { width: 900, height: 500 });
  expect(frame.nodes).toHaveLength(CAST.most);
  expect(frame.cast.minor).toHaveLength(90 - CAST.most);
  expect(frame.nodes.every(({ id }) => (frame.neighbours.get(id)?.length ?? 0) > 0)).toBe(true);
});

test('of an event of very many whose middle others outrank, the middle is drawn with them', () => {
  const ids = (side: string, count: number) => Array.from({ length: count }, (_, i) => `${side}${i}`);
  const [march, guards] = [ids('m', 300), ids('g', 300)];
  const index = story([{ id: 'clash', actors: march, targets: guards }]);
  const frame = networkFrame(index, DEFAULT_VIEW, { width: 900, height: 500 });
  expect(frame.nodes).toHaveLength(CAST.most);
  expect(frame.nodes.every(({ id }) => (frame.neighbours.get(id)?.length ?? 0) > 0)).toBe(true);
});

test('who is asked for by name is drawn, whoever it is', () => {
  const index = story([...ring(90)]);
  const asks = (id: string) => asksForOthers(index, { ...DEFAULT_VIEW, selection: { kind: 'actor', id } });
  expect([asks('a5'), asks('a89'), asks('nobody')]).toEqual([false, true, false]);
});
