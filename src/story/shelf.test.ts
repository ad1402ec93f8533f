/** A story that grows: only what is new is read, and the graph is that of a whole build. */
import { describe, expect, it } from 'vitest';
import type { FactsShelf } from '../facts/shelf';
import type { ArticleInput } from '../graph/schema';
import { articleOf } from '../../tests/support/told';
import { parser } from '../../tests/support/parser';
import { buildStory } from './build';

const shelfOf = (records: Map<string, string>, reader = 'a'): FactsShelf => ({
  reader,
  find: (key) => records.get(key) ?? null,
  keep: (key, record) => void records.set(key, record),
});
const NAMES = ['Berg', 'Voss', 'Moor', 'Dahl', 'Lund'];
const tiny = (i: number): ArticleInput => ({
  ...articleOf(`Ada ${NAMES[i % 5] ?? ''} met ${i} dockers in Oslo on Monday. She said so.`, '2024-05-15', `a${i}`),
  file: `a${i}.md`,
});
const build = (articles: readonly ArticleInput[], shelf?: FactsShelf) =>
  buildStory(articles, { title: 'Quay', timeZone: 'UTC', parser, ...(shelf ? { shelf } : {}) });

describe('a story whose articles were read before', () => {
  it('of a thousand articles and one more reads one, and is the same in every byte', { timeout: 240_000 }, () => {
    const records = new Map<string, string>();
    const articles = Array.from({ length: 1001 }, (_, i) => tiny(i));
    expect(build(articles.slice(0, 1000), shelfOf(records)).read).toBe(1000);
    const grown = build(articles, shelfOf(records));
    expect(grown.read).toBe(1);
    expect(JSON.stringify(grown.graph)).toBe(JSON.stringify(build(articles).graph));
  });

  const few = [tiny(1), tiny(2), tiny(3)];
  it('is read anew by another reader', () => {
    const records = new Map<string, string>();
    build(few, shelfOf(records));
    expect(build(few, shelfOf(records, 'b')).read).toBe(3);
    expect(build(few, shelfOf(records)).read).toBe(0);
  });

  it('has notes and explanations of articles that were not read again', () => {
    const records = new Map<string, string>();
    const silent = { ...articleOf('Nothing at all here.', null, 'b'), file: 'b.md' };
    const first = build([...few, silent], shelfOf(records));
    const again = build([...few, { ...silent, file: 'c.md' }], shelfOf(records));
    expect(again.read).toBe(0);
    expect(first.diagnostics).toEqual([expect.stringMatching(/^b\.md: no event/)]);
    expect(again.diagnostics).toEqual([expect.stringMatching(/^c\.md: no event/)]);
    const [event] = again.graph.events;
    expect(again.explain(event?.id ?? '')).toBe(first.explain(event?.id ?? ''));
    expect(again.explain(event?.id ?? '')).toContain('read by');
  });

  it('is read anew where what was kept no longer stands on its words', () => {
    const records = new Map<string, string>();
    build(few, shelfOf(records));
    const [first] = records.keys();
    const moved = records.get(first ?? '')?.replace(/"trigger":\{"start":(\d+)/, '"trigger":{"start":9$1');
    records.set(first ?? '', moved ?? '');
    const again = build(few, shelfOf(records));
    expect(again.read).toBe(1);
    expect(JSON.stringify(again.graph)).toBe(JSON.stringify(build(few).graph));
  });
});
