import { expect, test } from 'vitest';
import { story } from '../../../tests/support/synthetic-story';
import { indexGraph, type GraphIndex } from '../../graph/lookup';
import type { EventRecord, Report } from '../../graph/schema';
import { prepareTimeline } from '../../scenes/timeline/data/prepare';
import { parted, doorsOf, sayings, stillOpen } from './doors';
import { quoteOf, rankedReports, toldBy, versionsOf } from './evidence';

const TEXT = 'Ferry row ends\n\nThe two sides met again. Berg and Dahl met in the old customs house. Berg smiled.';
const sentence = (article: string, words: string): Report => {
  const start = TEXT.indexOf(words);
  const met = Math.max(words.indexOf('met'), 0);
  return {
    article,
    start,
    end: start + words.length,
    trigger: { start: start + met, end: start + met + 3 },
    speaker: null,
    cue: null,
    reportedOn: null,
  };
};
function meeting(
  reports: readonly Report[],
  more: Partial<EventRecord> = {},
): { index: GraphIndex; event: EventRecord } {
  const { graph } = story([{ id: 'meeting', actors: ['berg', 'dahl'], reports: [...reports], ...more }]);
  const articles = graph.articles.map((article) => ({ ...article, title: 'Ferry row ends', text: TEXT }));
  const index = indexGraph({ ...graph, articles });
  const event = index.events.get('meeting');
  if (!event) throw new Error('the meeting is not in the story');
  return { index, event };
}
const BOTH = 'Berg and Dahl met in the old customs house.';
const NOBODY = 'The two sides met again.';

test('the best sentence names who takes part, and is no headline', () => {
  const { index, event } = meeting([
    sentence('evening', 'Ferry row ends'),
    sentence('evening', NOBODY),
    sentence('evening', BOTH),
  ]);
  const [best] = rankedReports(index, event);
  expect(best && quoteOf(index, best)).toEqual({
    before: 'Berg and Dahl ',
    trigger: 'met',
    after: ' in the old customs house.',
  });
});

test('reports stand by article, each article once, its best sentence first', () => {
  const { index, event } = meeting([
    sentence('weekly', NOBODY),
    sentence('evening', NOBODY),
    sentence('evening', BOTH),
  ]);
  const told = toldBy(index, event, () => true);
  expect(told.map(({ article, more }) => [article, more.length])).toEqual([
    ['evening', 1],
    ['weekly', 0],
  ]);
  expect(toldBy(index, event, (article) => article === 'weekly')).toHaveLength(1);
});

test('versions are counted where reports differ, and lead through a door of their own', () => {
  const value = (text: string) => ({ value: text, text, article: 'evening', start: 0, end: 4, speaker: null });
  const claims = [
    { attribute: 'duration' as const, agreement: 'differ' as const, values: ['five hours', 'six hours'].map(value) },
  ];
  const { index, event } = meeting([sentence('evening', BOTH)], { claims });
  expect(versionsOf(index, event)).toBe(2);
  expect(versionsOf(index, { ...event, claims: [] })).toBe(1);
  const prepared = prepareTimeline(index);
  expect(parted(index, prepared).differing.map(({ id }) => id)).toEqual(['meeting']);
  expect(doorsOf(index, prepared).map(({ key, count }) => [key, count])).toEqual([
    ['differ', 1],
    ['says', null],
  ]);
});

test('what is planned stands behind “Not yet”, and each article behind “Who says so” with what it alone tells', () => {
  const { index } = meeting([sentence('evening', BOTH)], { status: 'planned' });
  const prepared = prepareTimeline(index);
  expect(stillOpen(prepared)).toHaveLength(1);
  expect(sayings(index, prepared)).toMatchObject([{ article: 'evening', alone: 1 }]);
});
