import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { indexGraph } from '../../graph/lookup';
import { foldEvents, originsOfEvents } from './fold';

const edges = foldEvents(harbour.events);
const edge = (id: string) => edges.find((e) => e.id === id);
const ids = (id: string) => edge(id)?.events.map((event) => event.id);

describe('events folded into edges', () => {
  it('run from actor to target, and what came back is an edge of its own', () => {
    expect(ids('dockers-union.to.harbour-company')).toEqual(['walkout', 'return-to-work']);
    expect(ids('harbour-company.to.dockers-union')).toEqual(['shift-cuts']);
  });

  it('run both ways between the parties of a meeting, whatever their order', () => {
    expect(edge('dockers-union.and.harbour-company')).toMatchObject({ kind: 'and' });
    expect(ids('dockers-union.and.harbour-company')).toEqual(['agreement-2019', 'talks', 'second-round']);
    expect(ids('dockers-union.and.oda-kessel')).toEqual(['talks']);
  });

  it('tie an actor to each of several targets', () => {
    expect(ids('oda-kessel.to.harbour-company')).toEqual(['call-to-talks']);
    expect(ids('oda-kessel.to.dockers-union')).toEqual(['call-to-talks', 'hardship-fund']);
  });

  it('make no edge from an actor to itself', () => {
    const [first] = harbour.events;
    if (!first) throw new Error('the story has events');
    expect(foldEvents([{ ...first, actors: ['a'], targets: ['a'] }])).toEqual([]);
  });

  it('count origins, not articles', () => {
    const articles = harbour.articles.map((article) => ({ ...article, origin: 'one wire' }));
    const walkout = harbour.events.filter((event) => event.id === 'walkout');
    expect(originsOfEvents(indexGraph(harbour), walkout)).toBe(2);
    expect(originsOfEvents(indexGraph({ ...harbour, articles }), walkout)).toBe(1);
  });
});
