import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../tests/support/synthetic';
import { separate, type Disc } from './separate';

const MARGIN = { x: 20, y: 15 };

/** Pairs of discs that meet, and are not both fixed. */
function meeting(discs: readonly Disc[]): [number, number][] {
  const sorted = discs.map((disc, i) => ({ ...disc, i })).sort((a, b) => a.x - b.x);
  const widest = Math.max(...discs.map(({ r }) => r));
  return sorted.flatMap((a, from) => {
    const met: [number, number][] = [];
    for (let to = from + 1; to < sorted.length; to++) {
      const b = sorted[to];
      if (!b || b.x - a.x > 2 * widest) break;
      if (!(a.fixed && b.fixed) && Math.hypot(b.x - a.x, b.y - a.y) < a.r + b.r) met.push([a.i, b.i]);
    }
    return met;
  });
}

describe('discs moved apart', () => {
  const disc = fc.record({
    x: fc.double({ min: 0, max: 900, noNaN: true }),
    y: fc.double({ min: 0, max: 500, noNaN: true }),
    r: fc.double({ min: 4, max: 18, noNaN: true }),
  });
  const size = fc.record({ width: fc.integer({ min: 300, max: 1600 }), height: fc.integer({ min: 150, max: 900 }) });

  it('do not overlap and stay inside the picture, wherever they stood and however small it is', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 60 }), size, (discs, size) => {
        const apart = separate(discs, size, MARGIN);
        expect(meeting(apart)).toEqual([]);
        for (const { x, y, r } of apart) {
          expect(r).toBeGreaterThan(0);
          expect(x - r >= 0 && x + r <= size.width && y - r >= 0 && y + r <= size.height).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([1000, 5000])('do not overlap where they are %i in a crowd, and none vanishes', (count) => {
    const random = seeded(count);
    // Two thirds in a heap in the middle, as a layout of forces leaves them.
    const near = () => 0.5 + (random() - 0.5) * (random() < 0.66 ? 0.25 : 1);
    const discs = Array.from({ length: count }, () => ({
      x: 800 * near(),
      y: 320 * near(),
      r: 5 + 13 * random() ** 4,
    }));
    const apart = separate(discs, { width: 800, height: 320 }, MARGIN);
    expect(meeting(apart)).toEqual([]);
    expect(Math.min(...apart.map(({ r }) => r))).toBeGreaterThan(0.2);
  });

  it('go round those that are fixed, which stay as they are', () => {
    const fixed = [100, 130, 160].map((x) => ({ x, y: 100, r: 14, fixed: true }));
    const others = Array.from({ length: 40 }, (_, i) => ({ x: 90 + 2 * i, y: 100, r: 4 }));
    const apart = separate([...fixed, ...others], { width: 400, height: 200 }, MARGIN);
    expect(apart.slice(0, 3)).toEqual(fixed);
    expect(meeting(apart)).toEqual([]);
  });

  it('keep their size and their places where they have room', () => {
    const discs = [
      { x: 100, y: 100, r: 18 },
      { x: 300, y: 100, r: 5 },
    ];
    expect(separate(discs, { width: 400, height: 200 }, MARGIN)).toEqual(discs);
  });
});
