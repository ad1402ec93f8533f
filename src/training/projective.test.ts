import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goldActions } from './gold-actions';
import { projective } from './projective';

/** A tree of any shape: each word hangs on one that was hung before it, in a shuffled order. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .chain((picks) =>
    fc.shuffledSubarray([...picks.keys()], { minLength: picks.length }).map((order) => ({ picks, order })),
  )
  .map(({ picks, order }) => {
    const heads = order.map(() => -1);
    order.forEach((word, i) => {
      if (i > 0) heads[word] = order[(picks[i] ?? 0) % i] ?? -1;
    });
    return heads;
  });

it('a tree whose arcs do not cross stays as it is', () => expect(projective([1, -1, 3, 1])).toEqual([1, -1, 3, 1]));

it('a word whose arc crosses another is hung higher', () =>
  // 0 → 2 crosses 1 → 3
  expect(projective([2, 3, -1, 2])).toEqual([2, 2, -1, 2]));

it('any tree becomes one that the parser can derive, two steps a word', () => {
  fc.assert(
    fc.property(trees, (heads) => {
      const lifted = projective(heads);
      const groups = lifted.map((head, i) => (head > i ? 0 : 9));
      expect(goldActions({ heads: lifted, groups })).toHaveLength(2 * heads.length);
    }),
  );
});
