import { expect, test } from 'vitest';
import { draw } from '../../../../tests/support/drawn-timeline';
import { on, story } from '../../../../tests/support/synthetic-story';

test('a tray that also lists weekdays says so', () => {
  const tray = (when: ReturnType<typeof on> | null) =>
    JSON.stringify(
      draw(
        story([
          { id: 'dated', actors: ['union'], when: on('2031-05-02') },
          { id: 'loose', when },
        ]),
      ).body,
    );
  expect(tray(null)).toContain('No date in the text');
  expect(tray(on('XXXX-WXX-2'))).toContain('No date, or only a weekday');
});
