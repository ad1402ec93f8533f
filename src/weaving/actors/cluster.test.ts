import { describe, expect, test } from 'vitest';
import { actorNames, storyOf } from '../../../tests/support/woven';
import { nameKey } from './cluster';

describe('names that are one person', () => {
  test('a surname is the person named in full before', () => {
    const graph = storyOf('Ada Bergstrom met Olav Kvamsund. Bergstrom warned the union. Kvamsund resigned.');
    expect(actorNames(graph)).toEqual(expect.arrayContaining(['Ada Bergstrom', 'Olav Kvamsund']));
    expect(graph.actors.filter((a) => /Bergstrom/.test(a.name))).toHaveLength(1);
  });

  test('a surname is found across articles', () => {
    const graph = storyOf('Ada Bergstrom met Olav Kvamsund.', 'President Bergstrom warned the union on Monday.');
    expect(graph.actors.filter((a) => /Bergstrom/.test(a.name))).toHaveLength(1);
  });

  test('two people with one surname stay two', () => {
    const graph = storyOf('Ada Bergstrom met the mayor. She was angry.', 'Nils Bergstrom met the mayor. He was glad.');
    expect(
      graph.actors
        .filter((a) => /Bergstrom/.test(a.name))
        .map((a) => a.name)
        .sort(),
    ).toEqual(['Ada Bergstrom', 'Nils Bergstrom']);
  });

  test('transliterations of one surname are one', () => {
    const graph = storyOf(
      'Pavlo Derenskyi warned the union. Mr Derenskyi left.',
      'Pavlo Derensky warned the port union.',
    );
    expect(graph.actors.filter((a) => /Derensk/.test(a.name))).toHaveLength(1);
  });
});

describe('names that are one body', () => {
  test('a company with and without its suffix', () => {
    expect(nameKey('Kvam Shipping Ltd.')).toBe('Kvam Shipping');
    expect(nameKey('the Kvam Shipping Company’s')).toBe(nameKey('Kvam Shipping Company'));
  });

  test('an acronym in parentheses', () => {
    const graph = storyOf(
      'The Lund Harbour Workers Union (LHWU) rejected the offer. The LHWU warned the port authority on Monday.',
    );
    expect(graph.actors.filter((a) => /LHWU|Lund Harbour/.test([a.name, ...a.aliases].join()))).toHaveLength(1);
  });

  test('but two companies with one first word stay two', () => {
    const graph = storyOf(
      'Kvam Shipping Company sued Kvam Ferries Company. Kvam Ferries Company rejected the lawsuit.',
    );
    expect(graph.actors.filter((a) => /Kvam/.test(a.name)).length).toBeGreaterThanOrEqual(2);
  });
});
