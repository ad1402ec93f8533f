/** What is denied, disputed or only planned stands in no other program's list as a plain fact. */
import { expect, test } from 'vitest';
import { on, report, story } from '../../../tests/support/synthetic-story';
import { DEFAULT_VIEW } from '../../scenes/view';
import { calendar } from './calendar';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jsonLd } from './json-ld';
import { timelineJs } from './timeline-js';
import { quotedAsTold, titleAsTold } from './told';

const party = { actors: ['union'], targets: ['police'], when: on('2031-05-02') };
const denies = { ...report('morning'), speaker: 'police', stance: 'denies' as const };
const [cleared, talks, doubted, plain] = [
  {
    ...party,
    id: 'cleared',
    title: 'Police clear the gate',
    status: 'denied' as const,
    reports: [report('evening'), denies],
  },
  { ...party, id: 'talks', title: 'They meet', status: 'planned' as const, claims: [differing()] },
  { ...party, id: 'shots', title: 'Police fire shots', status: 'disputed' as const },
  { ...party, id: 'plain', title: 'The union walks out' },
];
const index = story([cleared, talks, doubted, plain]);
const titled = ['Police clear the gate (denied)', 'Police fire shots (disputed)', 'The union walks out'];

function differing() {
  const value = { text: 'two days', article: 'evening', start: 0, end: 25, speaker: null };
  return {
    attribute: 'duration' as const,
    agreement: 'differ' as const,
    values: [
      { ...value, value: '2' },
      { ...value, value: '3', article: 'morning' },
    ],
  };
}

test('a title says how far an event got, and whether its reports differ; of what happened it says nothing', () => {
  expect(index.graph.events.map(titleAsTold)).toEqual([
    'Police clear the gate (denied)',
    'They meet (planned, reports differ)',
    'Police fire shots (disputed)',
    'The union walks out',
  ]);
});

test('a quotation says before it that it denies', () => {
  const [first, second] = index.graph.events[0]?.reports ?? [];
  expect(first && quotedAsTold(index, first)).toBe('“The ferries stay in port.”');
  expect(second && quotedAsTold(index, second)).toBe('Denies: “The ferries stay in port.”');
});

test.each([
  ['slides', timelineJs(index, DEFAULT_VIEW)],
  ['GEXF', gexf(index, DEFAULT_VIEW)],
  ['GraphML', graphml(index, DEFAULT_VIEW)],
  ['linked data', jsonLd(index, DEFAULT_VIEW)],
])('%s have every title with that', (_, text) => {
  for (const title of titled) expect(text).toContain(title);
});

test('slides and calendars say of a sentence that it denies, and a calendar that reports differ', () => {
  expect(timelineJs(index, DEFAULT_VIEW)).toContain('<p>Denies: “The ferries');
  const planned = story([{ ...talks, reports: [report('evening'), denies] }]);
  const lines = calendar(planned, DEFAULT_VIEW).replaceAll('\r\n ', '');
  expect(lines).toContain('SUMMARY:They meet (reports differ)\r\n');
  expect(lines).toContain('\\nDenies: “The ferries stay in port.” The morning paper');
  expect(calendar(story([cleared, doubted, plain]), DEFAULT_VIEW)).not.toContain('SUMMARY');
});
