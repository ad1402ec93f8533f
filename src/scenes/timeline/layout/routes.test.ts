import { describe, expect, it } from 'vitest';
import { drawMeasured as draw } from '../../../../tests/support/drawn-timeline';
import { on, story, type Told } from '../../../../tests/support/synthetic-story';
import type { TimelineScene } from '../scene';

const drawn = (told: readonly Told[], width?: number): TimelineScene => draw(story(told), {}, width);
const tieOf = ({ shown }: TimelineScene, id: string) => shown.find(({ event }) => event.id === id)?.tieX ?? NaN;

describe('a tie', () => {
  const month = { when: on('2031-05') };
  const far = { id: 'far', actors: ['port'], when: on('2031-05-30'), title: 'The port opens' };

  it('passes beside the words of other lanes where its bar leaves it room', () => {
    const between = ['port', 'crew', 'court'].flatMap((actor): Told[] => [
      { id: `${actor}-1`, actors: [actor], when: on('2031-04-30'), title: `The ${actor} says at length` },
      { id: `${actor}-2`, actors: [actor], when: on('2031-05-28'), salience: 0.9 },
    ]);
    const scene = drawn([
      ...between,
      { id: 'pact', actors: ['union', 'city', 'port', 'crew', 'court'], title: 'Union and all', ...month, salience: 1 },
    ]);
    const pact = scene.shown.find(({ event }) => event.id === 'pact');
    const words = scene.shown.flatMap(({ label, event }) => (label && event.id !== 'pact' ? [label] : []));
    const crossed = (x: number) => words.filter((label) => x > label.x && x < label.x + label.width).length;
    expect(crossed((pact?.x0 ?? 0) + 4)).toBeGreaterThan(0);
    expect(crossed(pact?.tieX ?? NaN)).toBe(0);
  });

  it('keeps its place where nothing is in its way', () => {
    const scene = drawn([far, { id: 'pact', actors: ['union', 'city'], ...month }]);
    const bar = scene.shown.find(({ event }) => event.id === 'pact');
    expect(tieOf(scene, 'pact')).toBeCloseTo((bar?.x0 ?? 0) + 4);
  });

  it('stays on its bar', () => {
    const crowd = Array.from({ length: 12 }, (_, i): Told => ({
      id: `e${i}`,
      actors: ['union', ['city', 'port', 'crew'][i % 3] ?? ''],
      when: on(`2031-05-${String(10 + (i % 4)).padStart(2, '0')}`),
    }));
    for (const { tieX, x0, x1 } of drawn(crowd, 900).shown) {
      expect(tieX).toBeGreaterThanOrEqual(x0);
      expect(tieX).toBeLessThanOrEqual(x1);
    }
  });
});
