import { describe, expect, test } from 'vitest';
import { article, build, eventsOf } from '../../tests/support/woven';
import { versionsOf } from './versions';

const URL = 'https://paper.example/blast';

describe('versions of one article', () => {
  test('have one address, however it is written', () => {
    const urls = [URL, null, 'http://www.Paper.example/blast/', 'https://paper.example/other', `${URL}#top`, null, ''];
    expect(versionsOf(urls.map((url) => ({ url })))).toEqual([null, null, 0, null, 2, null, null]);
  });

  const first = article('v1', 'Police arrested one man in Oslo. Ada Bergstrom visited the harbour.', {
    published: '2024-05-15T08:00:00Z',
    url: URL,
  });
  const later = article('v2', 'Police arrested two men in Oslo, a spokesman said. Nils Lindqvist resigned as mayor.', {
    published: '2024-05-15T15:00:00Z',
    url: URL,
  });
  const { graph } = build(first, later);

  test('are named in the graph, and are one origin', () => {
    expect(graph.articles.map(({ id, origin, supersedes }) => [id, origin, supersedes])).toEqual([
      ['v1', 'v1', null],
      ['v2', 'v1', 'v1'],
    ]);
  });

  test('tell one event, as the later has it, and what changed is a claim of one voice that has two values', () => {
    const events = eventsOf(graph, 'COERCE');
    expect(events.map((e) => e.title)).toEqual(['Police arrest two men in Oslo']);
    expect(events[0]?.reports.map((r) => r.article)).toEqual(['v1', 'v2']);
    expect(events[0]?.claims.find((c) => c.attribute === 'number')).toMatchObject({
      agreement: 'single',
      values: [{ value: '1 man' }, { value: '2 man' }],
    });
  });

  test('are two articles where their addresses differ', () => {
    const apart = build(first, { ...later, url: 'https://paper.example/arrests' }).graph;
    expect(apart.articles.map((a) => a.supersedes)).toEqual([null, null]);
    expect(eventsOf(apart, 'COERCE')).toHaveLength(2);
  });

  test('do not make two deeds one that are told in other words', () => {
    const other = { ...later, text: 'Soldiers detained the crew of a ferry near the island of Hven on Monday night.' };
    expect(eventsOf(build(first, other).graph, 'COERCE')).toHaveLength(2);
  });
});
