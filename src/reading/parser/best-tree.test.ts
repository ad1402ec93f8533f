import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from './best-tree';

/** Each word for each head, and the root. */
const scoresOf = (size: number) =>
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength: size * (size + 1), maxLength: size * (size + 1) });
const anySentence = (longest: number) =>
  fc.integer({ min: 1, max: longest }).chain((size) => fc.tuple(fc.constant(size), scoresOf(size)));

const sumOf = (scores: readonly number[], heads: ArrayLike<number>): number =>
  Array.from(heads).reduce(
    (sum, head, i) => sum + (scores[i * (heads.length + 1) + (head < 0 ? heads.length : head)] ?? 0),
    0,
  );

/** One root that every word leads to, and every word between the ends of an arc below its head. */
function isTree(heads: ArrayLike<number>): boolean {
  const all = Array.from(heads);
  const above = (word: number): number[] => {
    const path = [];
    for (let at = word; at >= 0 && path.length <= all.length; at = all[at] ?? -1) path.push(at);
    return path;
  };
  return (
    all.filter((head) => head < 0).length === 1 &&
    all.every((_, word) => above(word).length <= all.length) &&
    all.every((head, word) =>
      all.every((_, between) => head < 0 || (between - head) * (between - word) >= 0 || above(between).includes(head)),
    )
  );
}

/** Every way to give each word a head. */
function* everyHeads(size: number, heads: readonly number[] = []): Generator<readonly number[]> {
  if (heads.length === size) yield heads;
  else for (let head = -1; head < size; head++) yield* everyHeads(size, [...heads, head]);
}

describe('the best tree', () => {
  it('is a tree of one root without crossing arcs', () => {
    fc.assert(
      fc.property(anySentence(30), ([size, scores]) => {
        const heads = bestTree(Float64Array.from(scores), size);
        expect(heads).toHaveLength(size);
        expect(isTree(heads)).toBe(true);
      }),
    );
  });

  it('has the highest sum of all such trees', () => {
    const trees = new Map([1, 2, 3, 4, 5].map((size) => [size, [...everyHeads(size)].filter(isTree)]));
    fc.assert(
      fc.property(anySentence(5), ([size, scores]) => {
        const best = Math.max(...(trees.get(size) ?? []).map((heads) => sumOf(scores, heads)));
        expect(sumOf(scores, bestTree(Float64Array.from(scores), size))).toBe(best);
      }),
    );
  });

  it('of no words is none', () => expect(bestTree(new Float64Array(0), 0)).toHaveLength(0));
});
