/** Articles from the first and the last year that a date can be of: what the text says lies beyond is no date, and the graph is sound. */
import { expect, test } from 'vitest';
import { validateGraph } from '../../src/graph/parse';
import { unitOf } from '../../src/graph/time';
import { buildStory } from '../../src/story/build';
import { parser } from '../support/parser';

const WORDS = [
  ...['yesterday', 'tomorrow', 'on Monday', 'last week', 'next week', 'last weekend', 'next weekend', 'last month'],
  ...[
    'next month',
    'last quarter',
    'next year',
    'last year',
    'late last year',
    'last winter',
    'next winter',
    'in the 1990s',
  ],
  ...['last decade', 'next decade', 'early next decade', 'last century', 'next century', '30 years ago', 'in 20 years'],
  ...['9,000 years ago', '99,999 years ago', '999,999,999 years ago', '12 months ago', 'on 31 December at 11:30 p.m.'],
  ...['earlier this year', 'later this month', 'in 99999 days', 'two centuries ago', 'in the 100th century'],
];
const built = (published: string, words: string) =>
  buildStory(
    [
      {
        ...{
          id: 'quay',
          file: 'quay.md',
          title: null,
          publisher: null,
          url: null,
          published,
          publishedBasis: 'stated',
        },
        text: `Ada Berg, the minister of transport, met Bo Carr, the mayor of Port Vale, ${words}.`,
      },
    ],
    { title: 'Quay', timeZone: 'UTC', parser },
  ).graph;

test.each(['9999-12-31', '9999-01-01', '9990-06-15', '0000-01-01', '0001-02-28', '0009-12-31T23:59Z'])(
  'stories told on %s hold together, and each of their dates is drawn',
  (published) => {
    const dates = WORDS.flatMap((words) => {
      const graph = built(published, words);
      expect([words, validateGraph(graph)]).toMatchObject([words, { ok: true }]);
      return graph.events.flatMap(({ when }) => (when && when.basis !== 'published' ? [when.start, when.end] : []));
    });
    expect(dates.length).toBeGreaterThan(WORDS.length / 2);
    for (const date of dates) expect([date, unitOf(date)]).not.toContain(null);
  },
);
