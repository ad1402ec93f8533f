import { expect, test } from 'vitest';
import { on, report, story } from '../../tests/support/synthetic-story';
import type { EventRecord } from '../graph/schema';
import { appearancesOf } from './reported';
import { isLit } from './shown';

const told = (article: 'evening' | 'morning' | 'weekly', day: string) => ({ ...report(article), reportedOn: day });
const value = (article: string, text: string) => ({ value: text, text, article, start: 0, end: 5, speaker: null });
const claim = (...values: ReturnType<typeof value>[]): EventRecord['claims'][number] => ({
  attribute: 'number',
  values,
  agreement: 'differ',
});
const index = story([
  {
    id: 'walkout',
    when: on('2031-05-02'),
    reports: [told('morning', '2031-05-04'), told('evening', '2031-05-03'), told('weekly', '2031-05-08')],
    claims: [claim(value('evening', 'forty boats'), value('morning', 'forty boats'), value('weekly', 'sixty boats'))],
  },
  { id: 'undated', reports: [{ ...report('evening'), article: 'lost' }] },
]);
const event = (id: string) => {
  const found = index.events.get(id);
  if (!found) throw new Error(id);
  return found;
};
const days = (hidden: string[] = []) =>
  appearancesOf(index, hidden, event('walkout')).map(({ from, change }) => [new Date(from).getUTCDate(), change]);

test('an event appears when it is first reported, and again when a later report changes a claim', () => {
  expect(days()).toEqual([
    [3, null],
    [8, 'Number now “sixty boats”'],
  ]);
});

test('a publisher that is switched off neither tells an event nor changes it', () => {
  expect(days(['The evening paper'])).toEqual([
    [4, null],
    [8, 'Number now “sixty boats”'],
  ]);
  expect(days(['The weekly paper'])).toEqual([[3, null]]);
});

test('an event that no dated article reports has no place on this clock', () => {
  expect(appearancesOf(index, [], event('undated'))).toEqual([]);
});

test('the time window lights what is reported in it while that clock runs', () => {
  const window = { from: Date.UTC(2031, 4, 8), to: Date.UTC(2031, 4, 9) };
  expect(isLit(index, { window, clock: 'reported', hiddenPublishers: [] }, event('walkout'))).toBe(true);
  expect(isLit(index, { window, clock: 'happened' }, event('walkout'))).toBe(false);
});
