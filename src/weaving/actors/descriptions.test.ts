import { describe, expect, test } from 'vitest';
import { namesOf, eventsOf, storyOf } from '../../../tests/support/woven';
import { NamedSoFar } from './descriptions';

describe('a description', () => {
  test('stands for whoever an article gave that office', () => {
    const graph = storyOf(
      'Norwegian foreign minister Ada Bergstrom met Olav Kvamsund in Oslo.',
      'The Norwegian foreign minister warned the union.',
    );
    expect(namesOf(graph, eventsOf(graph, 'THREATEN')[0]?.actors ?? [])).toEqual(['Ada Bergstrom']);
  });

  test('of an office that several hold stands for nobody in an article that does not name him', () => {
    const graph = storyOf(
      'Norwegian executive Ada Bergstrom met Olav Kvamsund in Oslo.',
      'Norwegian executive warns the union. Nils Lindqvist warned it on Monday.',
    );
    for (const event of eventsOf(graph, 'THREATEN'))
      expect(namesOf(graph, event.actors)).not.toContain('Ada Bergstrom');
    expect(eventsOf(graph, 'THREATEN').length).toBeGreaterThan(0);
  });

  test('stays nobody where two people fit', () => {
    const graph = storyOf(
      'Norwegian adviser Ada Bergstrom met Norwegian adviser Nils Lindqvist in Oslo.',
      'The Norwegian adviser warned the union.',
    );
    const named = eventsOf(graph, 'THREATEN').flatMap((e) => namesOf(graph, e.actors));
    expect(named).not.toContain('Ada Bergstrom');
    expect(named).not.toContain('Nils Lindqvist');
  });

  test.each([
    ['President', 'The president'],
    ['President', 'The Head of State'],
    ['Queen', 'The monarch'],
    ['Prime Minister', 'The head of government'],
    ['Prime Minister', 'The leader'],
  ])('%s Ada Bergstrom is later called “%s”', (office, called) => {
    const graph = storyOf(`${office} Ada Bergstrom left Oslo. ${called} accused the union of fraud.`);
    expect(namesOf(graph, eventsOf(graph, 'ACCUSE')[0]?.actors ?? [])).toEqual(['Ada Bergstrom']);
  });

  test.each([
    ['two presidents', 'President Ada Bergstrom met President Olav Kvamsund.'],
    ['somebody whose title says no office', 'Mr Bergstrom met Mr Kvamsund.'],
  ])('after %s stays nobody', (_, first) => {
    const graph = storyOf(`${first} The president accused the union of fraud.`);
    expect(eventsOf(graph, 'ACCUSE').flatMap((e) => namesOf(graph, e.actors))).toEqual([]);
  });

  test('of another country stands for somebody else', () => {
    const graph = storyOf(
      'Norwegian foreign minister Ada Bergstrom met Olav Kvamsund in Oslo.',
      'The Danish foreign minister warned the union.',
    );
    expect(eventsOf(graph, 'THREATEN').flatMap((e) => namesOf(graph, e.actors))).not.toContain('Ada Bergstrom');
  });
});

describe('people named so far', () => {
  const named = new NamedSoFar();
  for (const key of ['ada', 'bo', 'cy', 'ada']) named.add(key);

  test.each([
    [['ada'], 'ada'],
    [['bo', 'cy'], 'cy'],
    [['bo', 'ada', 'cy', 'di', 'ed'], 'ada'],
    [['bo', 'nobody', 'else', 'at', 'all'], 'bo'],
    [['nobody'], null],
    [['nobody', 'else', 'at', 'all', 'here'], null],
  ])('of %o the last is %s', (people, last) => expect(named.lastOf(new Set(people))).toBe(last));
});
