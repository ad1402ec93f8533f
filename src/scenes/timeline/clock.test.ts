import { expect, test } from 'vitest';
import { crowd } from '../../../tests/fixtures/hostile';
import { drawMeasured as draw } from '../../../tests/support/drawn-timeline';
import { on, report, story } from '../../../tests/support/synthetic-story';
import { indexGraph } from '../../graph/lookup';

test('by the clock of reports an event stands where it was reported, and again where it changed', () => {
  const number = (article: string, value: string) => ({ value, text: value, article, start: 0, end: 5, speaker: null });
  const index = story([
    {
      id: 'walkout',
      actors: ['union'],
      when: on('2031-04-01'),
      reports: [
        { ...report('evening'), reportedOn: '2031-05-02' },
        { ...report('weekly'), reportedOn: '2031-05-05' },
      ],
      claims: [{ attribute: 'number', values: [number('evening', '40'), number('weekly', '60')], agreement: 'differ' }],
    },
  ]);
  const scene = draw(index, { clock: 'reported' });
  const days = scene.shown.map((p) => [p.ref.split(':')[0], new Date(scene.scale.time(p.x0 + 5)).getUTCDate()]);
  expect(days).toEqual([
    ['event', 2],
    ['again', 5],
  ]);
  expect(scene.shown[1]?.label?.text).toContain('Number now “60”');
  expect(scene.order).toEqual(['walkout']);
});

test('what is counted on one day and told anew on the next goes by two names, though both begin with one event', () => {
  const scene = draw(indexGraph(crowd(20)), { clock: 'reported' });
  const refs = scene.folds.map(({ ref }) => ref);
  expect(refs.length).toBeGreaterThan(2);
  expect(new Set(refs).size).toBe(refs.length);
});
