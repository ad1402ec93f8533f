import { describe, expect, it } from 'vitest';
import { syntheticGraph } from '../../../../tests/support/synthetic';
import { indexGraph } from '../../../graph/lookup';
import { DEFAULT_VIEW } from '../../view';
import { networkFrame, type FrameNode } from './frame';

const SIZES = [
  { width: 340, height: 420 },
  { width: 570, height: 165 },
  { width: 810, height: 245 },
  { width: 1600, height: 800 },
];

/** Ids of discs that meet. */
function meeting(nodes: readonly FrameNode[]): string[] {
  const sorted = [...nodes].sort((a, b) => a.x - b.x);
  const widest = Math.max(...nodes.map(({ r }) => r));
  return sorted.flatMap((a, from) => {
    const met: string[] = [];
    for (const b of sorted.slice(from + 1)) {
      if (b.x - a.x > 2 * widest) break;
      if (Math.hypot(b.x - a.x, b.y - a.y) < a.r + b.r) met.push(`${a.id} ${b.id}`);
    }
    return met;
  });
}

describe('the discs of a network', () => {
  it.each([6, 40, 200])('never overlap, with %i actors, with events and places too, in any panel', (actors) => {
    const index = indexGraph(syntheticGraph({ events: actors, actors }));
    for (const size of SIZES)
      for (const drawn of [{}, { eventNodes: true, placeNodes: true }]) {
        const { nodes } = networkFrame(index, { ...DEFAULT_VIEW, everyone: true, ...drawn }, size);
        expect(meeting(nodes), JSON.stringify({ size, drawn })).toEqual([]);
        for (const { x, y, r } of nodes)
          expect(x - r >= 0 && y - r >= 0 && x + r <= size.width && y + r <= size.height).toBe(true);
      }
  });

  it.each([1000, 5000])('never overlap where %i have no room', (actors) => {
    const index = indexGraph(syntheticGraph({ events: 1.2 * actors, actors }));
    const { nodes } = networkFrame(index, { ...DEFAULT_VIEW, everyone: true }, { width: 810, height: 245 });
    expect(nodes.length).toBeGreaterThan(0.4 * actors);
    expect(meeting(nodes)).toEqual([]);
  });
});
