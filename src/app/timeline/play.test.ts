import { expect, test } from 'vitest';
import { DAY } from '../../graph/time';
import { on, story } from '../../../tests/support/synthetic-story';
import { prepareTimeline } from '../../scenes/timeline/data/prepare';
import { CROSSING, advance, courseOf, startWindow } from './play';

const range = { from: 0, to: 80 * DAY };

test('without a window, playing starts with an eighth of the story at its beginning', () => {
  expect(startWindow(range, null)).toEqual({ from: 0, to: 10 * DAY });
});

test('in a story of a few days the window is a day', () => {
  expect(startWindow({ from: 0, to: 4 * DAY }, null)).toEqual({ from: 0, to: DAY });
});

test('a window that a person has set plays from where it stands', () => {
  const window = { from: 20 * DAY, to: 23 * DAY };
  expect(startWindow(range, window)).toBe(window);
});

test('a window at the end starts again, and keeps its length', () => {
  expect(startWindow(range, { from: 77 * DAY, to: 80 * DAY })).toEqual({ from: 0, to: 3 * DAY });
});

test('at speed 1 a window moves by the whole range in the crossing time, and keeps its length', () => {
  const moved = advance({ from: 0, to: 10 * DAY }, range, CROSSING / 80, 1);
  expect(moved).toEqual({ window: { from: DAY, to: 11 * DAY }, done: false });
});

test('a window stops at the end of the range', () => {
  expect(advance({ from: 60 * DAY, to: 70 * DAY }, range, CROSSING, 2)).toEqual({
    window: { from: 70 * DAY, to: 80 * DAY },
    done: true,
  });
});

test('a story that goes from event to event tells deeds in the order of time, and of statements only where there is nothing else', () => {
  const said = { id: 'said', type: 'STATEMENT', when: on('2031-05-01') } as const;
  const deeds = [{ id: 'march', when: on('2031-05-03') }, { id: 'ban', when: on('2031-05-02') }, { id: 'some-day' }];
  const ids = (index: ReturnType<typeof story>) => courseOf(prepareTimeline(index)).map(({ id }) => id);
  expect(ids(story([said, ...deeds]))).toEqual(['ban', 'march', 'some-day']);
  expect(ids(story([said]))).toEqual(['said']);
});
