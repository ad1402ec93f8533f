import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticGraph } from '../../../../tests/support/synthetic';
import { indexGraph } from '../../../graph/lookup';
import { DEFAULT_VIEW } from '../../view';
import { seenThrough } from '../where/camera';
import { endOf } from './edges';
import { networkFrame } from '../where/frame';
import { communitiesIn, communityMarks, groundOf, type Ground } from './grounds';
import type { Point } from '../positions';
import type { End } from '../shapes';

/** Nearest that a band comes to a point, looked for step by step. */
const away = ({ x, y }: Point, { from, to }: { from: Point; to: Point }) =>
  Math.min(...Array.from({ length: 201 }, (_, i) => Math.hypot(from.x + ((to.x - from.x) * i) / 200 - x, from.y + ((to.y - from.y) * i) / 200 - y))); // prettier-ignore

/** Foreign discs that the ground touches: a tie may pass under one. */
const touched = ({ discs, bands }: Ground, foreign: readonly End[]) =>
  foreign.filter(
    (disc) =>
      discs.some(({ x, y, r }) => Math.hypot(x - disc.x, y - disc.y) < r + disc.r) ||
      bands.some((band) => band.width > 0 && away(disc, band) < band.width / 2 + disc.r),
  );

describe('the ground of a community', () => {
  it('joins all its members and takes in nobody else, in any story and from any distance', () => {
    const story = fc.record({
      actors: fc.integer({ min: 8, max: 60 }),
      seed: fc.integer({ min: 1, max: 1e6 }),
      k: fc.double({ min: 0.3, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(story, ({ actors, seed, k }) => {
        const index = indexGraph(syntheticGraph({ events: 2 * actors, actors, seed }));
        const frame = networkFrame(index, { ...DEFAULT_VIEW, communities: true }, { width: 800, height: 400 });
        for (const ids of frame.communities) {
          const [members, foreign] = [true, false].map((is) =>
            frame.nodes.filter(({ id }) => ids.includes(id) === is).map(endOf),
          );
          const ground = groundOf(members ?? [], foreign ?? []);
          expect(ground.bands).toHaveLength((members ?? []).length - 1);
          expect(touched(ground, foreign ?? [])).toEqual([]);
          const bands = groundOf(members ?? [], foreign ?? [], { k, x: 30, y: -20, grown: Math.sqrt(k) }).bands;
          const seen = (foreign ?? []).map(({ x, y, r }) => ({ x: k * x + 30, y: k * y - 20, r: Math.sqrt(k) * r }));
          expect(touched({ discs: [], bands }, seen)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('goes round who stands between two members where a third leads round, else runs on as a thin tie', () => {
    const [left, right, over] = [
      { x: 100, y: 100, r: 10 },
      { x: 300, y: 100, r: 10 },
      { x: 200, y: 200, r: 10 },
    ] as const;
    const stranger = { x: 200, y: 100, r: 12 };
    expect(groundOf([left, right, over], [stranger]).bands.every(({ width }) => width > 0)).toBe(true);
    expect(groundOf([left, right], [stranger]).bands.map(({ width }) => width)).toEqual([0]);
    expect(groundOf([left, right], []).bands[0]?.width).toBeGreaterThan(5);
  });

  it('is the same tree however the camera moves, and stands where the nodes are seen', () => {
    const index = indexGraph(syntheticGraph({ events: 80, actors: 40, seed: 7 }));
    const frame = networkFrame(index, { ...DEFAULT_VIEW, communities: true }, { width: 800, height: 400 });
    const moved = seenThrough(frame, { k: 2.25, x: -120, y: 40 });
    expect(communitiesIn(frame)).not.toEqual([]);
    expect(communitiesIn(moved)).toBe(communitiesIn(frame));
    const seen = new Set(moved.nodes.map(({ x, y }) => `${x} ${y}`));
    const discs = communityMarks(moved, 'light').flatMap(({ marks }) => marks.filter((mark) => mark.type === 'circle'));
    expect(discs.filter(({ x, y }) => !seen.has(`${x} ${y}`))).toEqual([]);
  });

  it('joins members who stand on one place', () => {
    const twins = [10, 10, 10, 50].map((x) => ({ x, y: 10, r: 5 }));
    expect(groundOf(twins, []).bands).toHaveLength(3);
  });
});
