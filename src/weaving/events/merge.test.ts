import { describe, expect, test } from 'vitest';
import { article, build, eventsOf, namesOf, storyOf } from '../fixture';

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

  test('a meeting with somebody else fulfils no plan', () => {
    const { graph } = build(
      article('a', 'Ada Bergstrom will meet Olav Kvamsund in Oslo on Tuesday.', { published: '2024-05-13' }),
      article('b', 'Ada Bergstrom met Nils Lindqvist in Oslo on Tuesday.', { published: '2024-05-15' }),
    );
    expect(eventsOf(graph, 'CONSULT').flatMap((e) => e.links)).toEqual([]);
  });
});
