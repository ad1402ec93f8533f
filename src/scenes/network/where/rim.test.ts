import { expect, test } from 'vitest';
import { harbour } from '../../../../tests/fixtures/harbour';
import { indexGraph } from '../../../graph/lookup';
import { DEFAULT_VIEW } from '../../view';
import { networkFrame } from './frame';
import { placeAtRim } from './rim';

test.each([
  ['beside a wide picture', { width: 800, height: 400 }],
  ['below a narrow one', { width: 360, height: 560 }],
])('the rim is %s: inside it, and outside what is left to the others', (_, size) => {
  const { points, left } = placeAtRim(
    Array.from({ length: 7 }, (_, i) => `Observer ${i}`),
    size,
  );
  expect(points).toHaveLength(7);
  for (const { x, y } of points) {
    expect(x > left.width || y > left.height).toBe(true);
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
  }
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(7);
});

test('without anybody alone there is no rim', () => {
  const size = { width: 800, height: 400 };
  expect(placeAtRim([], size)).toMatchObject({ points: [], left: size });
});

test('who has an event with nobody stands small at the rim, also while a filter hides the events of others', () => {
  const [told] = harbour.events;
  const [someone] = harbour.actors;
  if (!told || !someone) throw new Error('the story has events and actors');
  const observer = { ...someone, id: 'observer', name: 'Harbour Observer' };
  const remark = { ...told, id: 'remark', type: 'STATEMENT' as const, actors: ['observer'], targets: [] };
  const graph = { ...harbour, actors: [...harbour.actors, observer], events: [...harbour.events, remark] };
  const size = { width: 800, height: 400 };
  const alone = (hiddenTypes: typeof DEFAULT_VIEW.hiddenTypes) =>
    networkFrame(indexGraph(graph), { ...DEFAULT_VIEW, hiddenTypes }, size).nodes.filter((n) => n.alone);
  expect(alone([]).map(({ ref }) => ref.id)).toEqual(['observer']);
  expect(alone(['CONSULT', 'AGREE', 'PROTEST']).map(({ ref }) => ref.id)).toEqual(['observer']);
});
