import { describe, expect, test } from 'vitest';
import type { StoryGraph } from '../../graph/schema';
import { MERGING } from './merging';
import { article, build, eventsOf, namesOf, storyOf } from '../../../tests/support/woven';

const meetings = (...texts: string[]) => eventsOf(storyOf(...texts), 'CONSULT');

describe('tellings of one event', () => {
  test('are one across articles', () => {
    const [talks, ...rest] = meetings(
      'Ada Bergstrom met Olav Kvamsund in Oslo on Monday.',
      'Olav Kvamsund held talks with Ada Bergstrom on Monday in Oslo.',
    );
    expect(talks?.reports.map((r) => r.article)).toEqual(['a0', 'a1']);
    expect(rest).toEqual([]);
  });

  test('"the talks" are the talks told before', () => {
    const told = meetings('Ada Bergstrom met Olav Kvamsund in Oslo on Monday. The talks ended without a deal.');
    expect(told).toHaveLength(1);
    expect(told[0]?.reports).toHaveLength(2);
  });

  test('"these talks" are those told last', () => {
    const told = meetings(
      'Ada Bergstrom met Olav Kvamsund in Oslo. The talks were long. Norway held talks with Sweden in Stockholm. These talks ended early.',
    );
    const swedish = told.find((e) => e.actors.includes('sweden'));
    expect(swedish?.reports).toHaveLength(2);
  });
});

describe('tellings of two events', () => {
  test('two calls on one day stay two', () => {
    const told = meetings(
      'Ada Bergstrom spoke by phone with Olav Kvamsund on Monday. Ada Bergstrom spoke by phone with Nils Lindqvist on Monday.',
    );
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  describe('of one person, who did the like with many others on one day in one town', () => {
    const firsts = ['Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus', 'Hal', 'Ivy', 'Jo', 'Kai'];
    const lasts = ['Carr', 'Dahl', 'Ekern', 'Falk', 'Grimm', 'Holt', 'Juhl', 'Krag', 'Lund', 'Moor'];
    const others = lasts.flatMap((last) => firsts.map((first) => `${first} ${last}`));
    const most = (graph: StoryGraph) =>
      graph.events.reduce((n, { actors, targets }) => Math.max(n, actors.length + targets.length), 0);

    test.each([
      'Ada Berg met NAME on 3 March 2025 in Oslo.',
      'NAME met Ada Berg on 3 March 2025 in Oslo.',
      'Talks between Ada Berg and NAME were held in Oslo on 3 March 2025.',
      'Ada Berg visited NAME in Oslo on 3 March 2025.',
      'Ada Berg told NAME in Oslo on 3 March 2025 that the port would close.',
      'Ada Berg accused NAME of fraud on 3 March 2025 in Oslo.',
      'Ada Berg signed an agreement with NAME in Oslo on 3 March 2025.',
      'NAME attacked the house of Ada Berg in Oslo on 3 March 2025.',
    ])('stay apart, in one article and in many: %s', (told) => {
      const sentences = others.slice(0, 30).map((name) => told.replace('NAME', name));
      expect(most(storyOf(sentences.join(' ')))).toBeLessThanOrEqual(4);
      // of one deed a few may be said to have done it
      expect(most(storyOf(...sentences))).toBeLessThanOrEqual(MERGING.rivals + 1);
    });

    test('are as many as the meetings', () => {
      const names = others.flatMap((name) => [name, `${name}sen`, `${name}berg`]).slice(0, 250);
      const told = names.map((name) => `Ada Berg met ${name} on 3 March 2025 in Oslo.`);
      const graph = storyOf(told.join(' '));
      expect(graph.actors).toHaveLength(251);
      expect(eventsOf(graph, 'CONSULT').map(({ actors }) => actors.length)).toEqual(names.map(() => 2));
    });

    test('and a meeting told without its other party joins no two of them', () => {
      const told = meetings(
        'Ada Berg met Bo Carr in Oslo on Monday. Ada Berg held talks in Oslo on Monday. Ada Berg met Cy Dahl in Oslo on Monday.',
      );
      expect(told.filter(({ actors }) => actors.includes('bo-carr') && actors.includes('cy-dahl'))).toEqual([]);
    });

    test('are no one meeting of a crowd, even where all are of one country', () => {
      const told = (sentence: string) => others.map((name) => sentence.replace('NAME', name)).join(' ');
      for (const sentence of [
        'Norwegian minister NAME met Ada Berg in Oslo on Monday.',
        'Norwegian minister NAME met the Norwegian government.',
      ])
        expect(most(storyOf(told(sentence)))).toBeLessThanOrEqual(MERGING.delegation + 1);
    });

    test('but reports of one delegation that name other members of it are of one meeting', () => {
      const told = meetings(
        'Norwegian envoy Bo Carr met Ada Berg in Oslo on Monday.',
        'Norwegian negotiator Cy Dahl met Ada Berg in Oslo on Monday.',
      );
      expect(told).toHaveLength(1);
    });
  });

  test('on two days stay two', () => {
    expect(
      meetings(
        'Ada Bergstrom met Olav Kvamsund in Oslo on Monday.',
        'Ada Bergstrom met Olav Kvamsund in Oslo on Tuesday.',
      ),
    ).toHaveLength(2);
  });

  test('in two cities stay two', () => {
    expect(
      meetings('Ada Bergstrom met Olav Kvamsund in Oslo.', 'Ada Bergstrom met Olav Kvamsund in Copenhagen.'),
    ).toHaveLength(2);
  });

  test('against two targets stay two', () => {
    const graph = storyOf(
      'Ada Bergstrom accused Olav Kvamsund of fraud. Ada Bergstrom accused Nils Lindqvist of fraud.',
    );
    expect(
      eventsOf(graph, 'ACCUSE')
        .map((e) => namesOf(graph, e.targets)[0])
        .sort(),
    ).toEqual(['Nils Lindqvist', 'Olav Kvamsund']);
  });

  test('told weeks apart without a date stay two', () => {
    const { graph } = build(
      article('a', 'Ada Bergstrom accused Olav Kvamsund of fraud.', { published: '2024-01-05' }),
      article('b', 'Ada Bergstrom accused Olav Kvamsund of fraud.', { published: '2024-05-05' }),
    );
    expect(eventsOf(graph, 'ACCUSE')).toHaveLength(2);
  });

  test('a plan and what came of it are two, and a link tells which is which', () => {
    const { graph } = build(
      article('a', 'Ada Bergstrom will meet Olav Kvamsund in Oslo on Tuesday.', { published: '2024-05-13' }),
      article('b', 'Ada Bergstrom met Olav Kvamsund in Oslo on Tuesday.', { published: '2024-05-15' }),
    );
    const [plan, deed] = ['planned', 'happened'].map((s) => eventsOf(graph, 'CONSULT').find((e) => e.status === s));
    expect(plan).toBeDefined();
    expect(deed?.links).toEqual([{ event: plan?.id, kind: 'follows-up' }]);
  });

  test.each([
    ['before the plan was told', '2024-05-15', '2024-05-13', 0],
    ['after the plan was told', '2024-05-13', '2024-05-20', 1],
  ])('a deed %s fulfils a plan of no date: %i', (_, planned, done, count) => {
    const { graph } = build(
      article('a', 'Ada Bergstrom will meet Olav Kvamsund in Oslo.', { published: planned }),
      article('b', 'Ada Bergstrom met Olav Kvamsund in Oslo.', { published: done }),
    );
    expect(eventsOf(graph, 'CONSULT').flatMap((e) => e.links)).toHaveLength(count);
  });

  test('a deed in another town, or on another day, fulfils no plan', () => {
    const links = (deed: string) =>
      build(
        article('a', 'Ada Bergstrom will meet Olav Kvamsund in Oslo on Tuesday.', { published: '2024-05-13' }),
        article('b', deed, { published: '2024-05-17' }),
      ).graph.events.flatMap((e) => e.links);
    expect(links('Ada Bergstrom met Olav Kvamsund in Oslo on Tuesday.')).toHaveLength(1);
    expect(links('Ada Bergstrom met Olav Kvamsund in Bergen on Tuesday.')).toEqual([]);
    expect(links('Ada Bergstrom met Olav Kvamsund in Oslo on Thursday.')).toEqual([]);
  });

  test('a meeting with somebody else fulfils no plan', () => {
    const { graph } = build(
      article('a', 'Ada Bergstrom will meet Olav Kvamsund in Oslo on Tuesday.', { published: '2024-05-13' }),
      article('b', 'Ada Bergstrom met Nils Lindqvist in Oslo on Tuesday.', { published: '2024-05-15' }),
    );
    expect(eventsOf(graph, 'CONSULT').flatMap((e) => e.links)).toEqual([]);
  });
});
