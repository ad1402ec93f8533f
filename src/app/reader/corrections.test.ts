import { expect, test } from 'vitest';
import { report, story } from '../../../tests/support/synthetic-story';
import { eventToCorrect } from './corrections';

test('what is corrected is quoted, and so is the event that it is to be merged with', () => {
  const index = story([
    { id: 'first', reports: [report('evening')] },
    { id: 'second', reports: [report('morning')] },
  ]);
  const [first, second] = index.graph.events;
  if (!first || !second) throw new Error('The story has no two events.');
  const sentence = (id: string, { start, end }: { start: number; end: number }) =>
    index.articles.get(id)?.text.slice(start, end);
  const { quote, quoteOf } = eventToCorrect(index, first);
  expect(quote).toBe(sentence('evening', first.reports[0] ?? { start: 0, end: 0 }));
  expect(quoteOf('second')).toBe(sentence('morning', second.reports[0] ?? { start: 0, end: 0 }));
  expect(quoteOf('nothing')).toBeNull();
});
