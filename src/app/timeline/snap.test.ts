import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../graph/time';
import { timeScale } from '../../scenes/timeline/axis/scale';
import { snapUnit, snapped } from './snap';

const week = timeScale({ from: 0, to: 7 * DAY }, 0, 1400);

test('a hand near midnight snaps to it', () => {
  expect(snapped(3 * DAY + 50 * MINUTE, week)).toBe(3 * DAY);
});

test('elsewhere it snaps to the coarsest unit that leaves room for choice', () => {
  expect(snapUnit(week)).toBe(HOUR);
  expect(snapped(3 * DAY + 7 * HOUR + 12 * MINUTE, week)).toBe(3 * DAY + 7 * HOUR);
});

test('on a strip of years it snaps to days', () => {
  expect(snapUnit(timeScale({ from: 0, to: 2000 * DAY }, 0, 1400))).toBe(DAY);
});
