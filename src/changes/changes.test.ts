/** What changed between two graphs of a story, as the real pipeline builds them. */
import { describe, expect, it } from 'vitest';
import { article, build } from '../../tests/support/woven';
import { datesIn } from '../scenes/dates';
import { changesBetween, hasChanged } from './changes';
import { changesInShort, disputedWords, fulfilledWords, movedWords } from './words';

const PLAN = article('plan', 'Ada Voss will meet Ben Moor in Oslo on Friday. The union accused the company of fraud.', {
  published: '2024-05-13',
});
const DONE = article('done', 'Ada Voss met Ben Moor in Oslo on Friday, and arrested 12 dockers on Saturday.', {
  published: '2024-05-19',
});
const OTHER = article('other', 'Ada Voss arrested 15 dockers on Saturday. Police denied the arrests.', {
  published: '2024-05-19',
});
const graphOf = (...articles: Parameters<typeof build>) => build(...articles).graph;
const dates = datesIn('en-GB');

describe('two graphs of a story', () => {
  it('of the same articles differ in nothing, whatever the files are called', () => {
    const older = graphOf(PLAN, DONE);
    const newer = graphOf({ ...PLAN, id: 'x', file: 'x.md' }, { ...DONE, id: 'y', file: 'y.md' });
    const changes = changesBetween(older, newer);
    expect(hasChanged(changes)).toBe(false);
    expect(changesInShort(changes)).toBe('nothing');
  });

  it('of more articles have new events and plans that are fulfilled', () => {
    const changes = changesBetween(graphOf(PLAN), graphOf(PLAN, DONE));
    expect(changes.articles).toEqual({ added: ['done.md'], gone: [] });
    expect(changes.added.map(({ type }) => type)).toContain('COERCE');
    expect(changes.fulfilled.map((one) => [one.event.status, one.plan.status])).toEqual([['happened', 'planned']]);
    expect(fulfilledWords(changes.fulfilled[0] as (typeof changes.fulfilled)[number])).toMatch(/^was planned/);
    expect(changes.gone).toEqual([]);
    expect(changesInShort(changes)).toMatch(/^1 article more, .*1 plan fulfilled$/);
  });

  it('that came to differ in a number have a newly disputed claim', () => {
    const changes = changesBetween(graphOf(DONE), graphOf(DONE, OTHER));
    expect(changes.disputed.map(disputedWords)).toContain('reports now differ: “12 dockers”, “15 dockers”');
  });

  it('tell an event of another day as moved', () => {
    const moved = (day: string) =>
      graphOf(article('a', 'Ada Voss met Ben Moor in Oslo on Friday.', { published: day }));
    const changes = changesBetween(moved('2024-05-19'), moved('2024-05-26'));
    expect(changes.added).toEqual([]);
    expect(changes.moved.map((one) => movedWords(one, (when) => dates.when(when)))).toEqual([
      'was Friday 17 May 2024, now Friday 24 May 2024',
    ]);
  });

  it('of which the newer has fewer articles no longer tell some events', () => {
    const changes = changesBetween(graphOf(PLAN, DONE), graphOf(PLAN));
    expect(changes.articles.gone).toEqual(['done.md']);
    expect(changes.gone.length).toBeGreaterThan(0);
    expect(changes.fulfilled).toEqual([]);
  });

  const weekly = (...days: string[]) =>
    graphOf(...days.map((day) => article(day, 'Rebels attacked Oslo on Monday.', { published: day })));
  const DAYS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, 4, 15 + 7 * i)).toISOString().slice(0, 10));

  it.each([3, 12])('that say one sentence of %i events tell each as what it was', (n) => {
    const changes = changesBetween(weekly(...DAYS.slice(1, n)), weekly(...DAYS.slice(0, n)));
    expect(changes.moved).toEqual([]);
    expect(changes.gone).toEqual([]);
    expect(changes.added.map(({ when }) => when?.start)).toEqual(['2024-05-13']);
  });

  it('are not compared pair by pair where one sentence tells all of their events', () => {
    const graph = weekly('2024-05-15');
    const [event] = graph.events;
    if (!event) throw new Error('The story has no event.');
    const COUNT = 500;
    let reads = 0;
    const many = (name: string) => ({
      ...graph,
      events: Array.from({ length: COUNT }, (_, i) => ({
        ...event,
        get id() {
          reads++;
          return `${name}-${i}`;
        },
      })),
    });
    expect(hasChanged(changesBetween(many('older'), many('newer')))).toBe(false);
    expect(reads).toBeLessThan((COUNT * COUNT) / 2);
  });

  it('tell an event of another type as the same event', () => {
    const graph = weekly('2024-05-15');
    const retyped = {
      ...graph,
      events: graph.events.map((one) => ({ ...one, id: 'protest-rebels', type: 'PROTEST' as const })),
    };
    expect(hasChanged(changesBetween(graph, retyped))).toBe(false);
  });

  it('that share no passage differ in all', () => {
    const [older, newer] = [graphOf(PLAN), graphOf(OTHER)];
    const { added, gone } = changesBetween(older, newer);
    expect(added).toEqual(newer.events.filter(({ rank }) => rank === 1));
    expect(gone).toEqual(older.events.filter(({ rank }) => rank === 1));
  });
});
