import { expect, test } from 'vitest';
import { parser } from '../../tests/support/parser';
import { buildStory } from './build';

const article = (text: string) => ({
  id: 'a',
  title: null,
  text,
  published: '2025-03-05',
  publishedBasis: 'stated' as const,
  publisher: null,
  author: null,
  url: null,
  lang: 'en',
  file: 'a.md',
});

test('an event is explained by its sentence, its rule, and its clause’s tree in words', () => {
  const { graph, explain } = buildStory([article('On Monday Ada Berg accused Denmark of fraud in Oslo.')], {
    title: 'A story',
    timeZone: 'UTC',
    parser,
  });
  expect(
    explain(graph.events[0]?.id ?? '')
      ?.split('\n')
      .slice(1),
  ).toEqual([
    '  a.md: “On Monday Ada Berg accused Denmark of fraud in Oslo.”',
    '    read by verb:accuse as happened ACCUSE',
    '    clause “accused”: phrase “On Monday”, subject “Ada Berg”, object “Denmark of fraud”, phrase “in Oslo”',
  ]);
});
