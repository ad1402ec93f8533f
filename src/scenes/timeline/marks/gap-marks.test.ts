import { expect, test } from 'vitest';
import { drawMeasured as draw } from '../../../../tests/support/drawn-timeline';
import { on, story } from '../../../../tests/support/synthetic-story';

const daysOfMay = Array.from({ length: 10 }, (_, i) => ({
  id: `d${i}`,
  actors: ['union'],
  when: on(`2031-05-0${(i % 9) + 1}`),
}));
const farStory = story([...daysOfMay, { id: 'long-ago', actors: ['union'], when: on('1998-03-04') }]);

test('a far mention does not squeeze the story: a break stands for the empty years and says how many they are', () => {
  const scene = draw(farStory);
  expect(scene.before).toBe(0);
  expect(scene.shown).toHaveLength(11);
  expect(scene.scale.breaks).toHaveLength(1);
  expect(JSON.stringify(scene.axis)).toContain('33 years');
  const day = (id: string) => scene.shown.filter((p) => p.event.id === id).map((p) => p.x1 - p.x0)[0] ?? 0;
  expect(day('long-ago')).toBeCloseTo(day('d4'), 0);
  expect(scene.hits.filter(({ ref }) => ref.startsWith('gap:'))).toHaveLength(1);
});

test('years that are shown at full length leave a far mention beyond the edge, where it is counted', () => {
  const scene = draw(farStory, { gapsShown: true });
  expect(scene.scale.breaks).toEqual([]);
  expect(scene.before).toBe(1);
  expect(scene.shown).toHaveLength(10);
});
