import { expect, test } from 'vitest';
import { withSides } from './sides';

test('a side is the topmost to whom somebody belongs, and nobody is on his own', () => {
  const of = (id: string, memberOf: string | null) => ({ id, memberOf });
  const actors = [of('norway', null), of('ministry', 'norway'), of('envoy', 'ministry'), of('lost', 'nobody')];
  expect(withSides(actors).map(({ id, side }) => [id, side])).toEqual([
    ['norway', null],
    ['ministry', 'norway'],
    ['envoy', 'norway'],
    ['lost', null],
  ]);
});

test('a circle ends', () => {
  const actors = ['a', 'b'].map((id, i) => ({ id, memberOf: i === 0 ? 'b' : 'a' }));
  expect(withSides(actors).map(({ side }) => side)).toEqual(['b', 'a']);
});
