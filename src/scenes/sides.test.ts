import { expect, test } from 'vitest';
import { story, type Told } from '../../tests/support/synthetic-story';
import { indexGraph } from '../graph/lookup';
import type { ActorKind } from '../graph/schema';
import { peopleOf, sideOf, sidesFit } from './sides';

/** Members with the country, or body, that each belongs to. */
const withSides = (events: readonly Told[], memberOf: Readonly<Record<string, string>>, kind: ActorKind = 'person') => {
  const { graph } = story(events);
  return indexGraph({
    ...graph,
    actors: graph.actors.map((actor) => ({
      ...actor,
      kind: actor.id in memberOf ? kind : 'country',
      memberOf: memberOf[actor.id] ?? null,
    })),
  });
};
const meeting = (id: string, ...actors: string[]): Told => ({ id, actors });
const two = [
  meeting('a', 'ada', 'bo'),
  meeting('b', 'norden', 'suden'),
  meeting('c', 'ada', 'suden'),
  meeting('d', 'ida'),
];

test('a side is whatever somebody belongs to in the end', () => {
  const index = withSides([meeting('a', 'norden', 'ministry', 'ada')], { ada: 'ministry', ministry: 'norden' });
  expect(['ada', 'ministry', 'norden', 'nobody'].map(sideOf(index))).toEqual(['norden', 'norden', 'norden', 'nobody']);
  expect(
    peopleOf(index)
      .get('norden')
      ?.map(({ id }) => id)
      .sort(),
  ).toEqual(['ada', 'ministry']);
});

test('lanes are sides where several take part, and none has more than half of it', () => {
  const lopsided = [...two, meeting('e', 'ada'), meeting('f', 'norden')];
  expect(sidesFit(withSides(lopsided, { ada: 'norden', bo: 'suden' }))).toBe(false);
  expect(sidesFit(withSides(two, { ada: 'norden', bo: 'suden' }))).toBe(true);
  const even = [...two, meeting('e', 'bo', 'ida'), meeting('f', 'bo', 'norden'), meeting('g', 'ida')];
  expect(sidesFit(withSides(even, { ada: 'norden', bo: 'suden' }))).toBe(true);
  expect(sidesFit(withSides(even, { ada: 'norden' }))).toBe(false);
});

test('firms of one country are no side', () => {
  const even = [
    ...two,
    meeting('e', 'bo', 'ida'),
    meeting('f', 'bo', 'norden'),
    meeting('g', 'ida', 'eli'),
    meeting('h', 'eli', 'bo'),
  ];
  expect(sidesFit(withSides(even, { ada: 'norden', eli: 'norden', bo: 'suden' }, 'organization'))).toBe(false);
});
