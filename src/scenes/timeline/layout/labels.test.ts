import { expect, test } from 'vitest';
import { DAY } from '../../../graph/time';
import { widthOfText } from '../../text';
import type { View } from '../../view';
import { TIMELINE } from '../settings';
import { drawMeasured as draw } from '../../../../tests/support/drawn-timeline';
import { on, story } from '../../../../tests/support/synthetic-story';

const TITLE = 'The union of the harbour hands refuses for a third time what the council has offered it';
const late = story([
  { id: 'early', actors: ['council'], when: on('2031-05-01') },
  { id: 'late', title: TITLE, actors: ['union'], when: on('2031-05-03') },
]);
const drawnLate = (width: number, view: Partial<View> = {}) =>
  draw(late, view, width).shown.find((placed) => placed.event.id === 'late');

test('a long title stands whole on lines left of its bar, all of which end there, the less room the more lines', () => {
  const lines = [1200, 300].map((width) => {
    const placed = drawnLate(width);
    const { label } = placed ?? {};
    expect(label?.lines.join(' ')).toBe(TITLE);
    expect((label?.x ?? Infinity) + (label?.width ?? 0)).toBeLessThan(placed?.x0 ?? 0);
    const ends = label?.lines.map((line, i) => (label.starts[i] ?? 0) + widthOfText(line, TIMELINE.labelSize)) ?? [];
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.01);
    return ends.length;
  });
  expect(lines[0]).toBeLessThan(lines[1] ?? 0);
});

test('it is piled over its bar where that begins at the left edge', () => {
  const from = Date.UTC(2031, 4, 3);
  const placed = drawnLate(800, { domain: { from, to: from + DAY } });
  expect(placed?.label?.lines.join(' ')).toBe(TITLE);
  expect(placed?.label?.bottom).toBeLessThan(placed?.y ?? 0);
});
