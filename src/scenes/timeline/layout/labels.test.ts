import { expect, test } from 'vitest';
import { drawMeasured as draw } from '../../../../tests/support/drawn-timeline';
import { on, story } from '../../../../tests/support/synthetic-story';

test('a title stands whole in free room left of its bar, and over the bar where there is none', () => {
  const title = 'The union of the harbour hands refuses for a third time what the council has offered it';
  const late = story([
    { id: 'early', actors: ['council'], when: on('2031-05-01') },
    { id: 'late', title, actors: ['union'], when: on('2031-05-03') },
  ]);
  const roomy = draw(late).shown.find((p) => p.event.id === 'late');
  expect(roomy?.label?.text).toBe(title);
  expect((roomy?.label?.x ?? 0) + (roomy?.label?.width ?? 0)).toBeLessThan(roomy?.x0 ?? 0);
  const tight = draw(late, {}, 420).shown.find((p) => p.event.id === 'late');
  expect(tight?.label?.above).toBe(true);
});
