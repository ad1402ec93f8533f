import { describe, expect, test } from 'vitest';
import { article, build, eventsOf, storyOf } from '../../../tests/support/woven';

describe('when an event was', () => {
  test('a weekday after a past verb is the last one', () => {
    const [event] = eventsOf(storyOf('Ada Bergstrom met Olav Kvamsund in Oslo on Monday.'), 'CONSULT');
    expect(event?.when).toMatchObject({ start: '2024-05-13', basis: 'relative', text: 'Monday' });
  });

  test('a date in full is stated', () => {
    const [event] = eventsOf(storyOf('Ada Bergstrom met Olav Kvamsund in Oslo on 2 April 2024.'), 'CONSULT');
    expect(event?.when).toMatchObject({ start: '2024-04-02', basis: 'stated' });
  });

  test('what is said in the sentence of a dated deed has its date from there', () => {
    const graph = storyOf('Ada Bergstrom warned the union, hours after police arrested Olav Kvamsund on Monday.');
    expect(eventsOf(graph, 'THREATEN')[0]?.when).toMatchObject({ start: '2024-05-13', basis: 'inherited', text: null });
  });

  test('a deed that nobody dates is no later than its article', () => {
    const [event] = eventsOf(storyOf('Ada Bergstrom met Olav Kvamsund in Oslo.'), 'CONSULT');
    expect(event?.when).toMatchObject({ start: '2024-05-15', basis: 'published' });
  });

  test.each(['several weeks ago', 'years ago', 'many months ago'])(
    '"%s" is some day before, and no day is made up',
    (ago) => {
      const graph = storyOf(`Ada Bergstrom met Olav Kvamsund ${ago}. Norway sued Iceland.`);
      const [met, sued] = [eventsOf(graph, 'CONSULT')[0], eventsOf(graph, 'ACCUSE')[0]];
      expect(met?.when).toBeNull();
      expect(sued?.when).toMatchObject({ start: '2024-05-15', basis: 'published' });
    },
  );

  test('"several hours ago" was on the day', () => {
    const [event] = eventsOf(storyOf('Ada Bergstrom met Olav Kvamsund several hours ago.'), 'CONSULT');
    expect(event?.when).toMatchObject({ start: '2024-05-15' });
  });

  test('a plan that nobody dates has no date', () => {
    const [event] = eventsOf(storyOf('Ada Bergstrom will meet Olav Kvamsund in Oslo.'), 'CONSULT');
    expect(event?.when).toBeNull();
  });

  test("the finest date of several reports is the event's", () => {
    const [event] = eventsOf(
      storyOf(
        'Ada Bergstrom met Olav Kvamsund in Oslo in April 2024.',
        'Ada Bergstrom met Olav Kvamsund in Oslo on 2 April 2024.',
      ),
      'CONSULT',
    );
    expect(event?.when).toMatchObject({ start: '2024-04-02', granularity: 'day' });
  });

  test('of undated reports the earliest article has the last day that it can have been', () => {
    const { graph } = build(
      article('a', 'Ada Bergstrom met Olav Kvamsund in Oslo.', { published: '2024-05-15' }),
      article('b', 'Ada Bergstrom met Olav Kvamsund in Oslo.', { published: '2024-05-14' }),
    );
    expect(eventsOf(graph, 'CONSULT')[0]?.when).toMatchObject({ start: '2024-05-14', basis: 'published' });
  });

  test('what is said beside a month has no date from there', () => {
    const graph = storyOf('Ada Bergstrom warned the union, weeks after police arrested Olav Kvamsund in March.');
    expect(eventsOf(graph, 'THREATEN')[0]?.when?.basis).not.toBe('inherited');
  });

  test('without any date weekdays lie in a floating week', () => {
    const { graph } = build(
      article('a', 'Ada Bergstrom met Olav Kvamsund in Oslo on Tuesday.', {
        published: null,
        publishedBasis: 'unknown',
      }),
    );
    expect(eventsOf(graph, 'CONSULT')[0]?.when?.start).toBe('XXXX-WXX-2');
  });
});
