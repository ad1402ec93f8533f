/** Each number of `MERGING` is a line between two stories, one on either side of it. */
import { describe, expect, test } from 'vitest';
import { article, build, eventsOf, storyOf } from '../../../tests/support/woven';

type Dated = readonly [day: string, text: string];

const told = (type: Parameters<typeof eventsOf>[1], ...articles: Dated[]) =>
  eventsOf(build(...articles.map(([published, text], i) => article(`a${i}`, text, { published }))).graph, type);

describe('what two articles tell without a date', () => {
  const accused = 'Ada Bergstrom accused Olav Kvamsund of fraud.';
  test.each([
    ['2024-05-22', 1],
    ['2024-05-24', 2],
    ['2024-06-10', 2],
  ])('on 1 May and on %s is news of three weeks at most: %i', (day, count) => {
    expect(told('ACCUSE', ['2024-05-01', accused], [day, accused])).toHaveLength(count);
  });

  test.each([
    ['2024-05-03', 1],
    ['2024-05-04', 2],
    ['2024-05-05', 2],
  ])('of a meeting on 1 May and on %s is fresh for two days: %i', (day, count) => {
    const meetings = told(
      'CONSULT',
      ['2024-05-01', 'Ada Bergstrom met Olav Kvamsund.'],
      [day, 'Ada Bergstrom held talks with Olav Kvamsund.'],
    );
    expect(meetings).toHaveLength(count);
  });
});

describe('clock times of one arrest', () => {
  const at = (hour: string) => `Police arrested Olav Kvamsund in Oslo at ${hour} on Monday.`;
  test.each([
    ['11 a.m.', 1],
    ['11:30', 2],
    ['14:30', 2],
  ])('7 a.m. and %s may lie four hours apart: %i', (hour, count) => {
    expect(eventsOf(storyOf(at('7 a.m.'), at(hour)), 'COERCE')).toHaveLength(count);
  });
});

describe('doers of one deed', () => {
  const doers = ['Rebels', 'The Norwegian army', 'The Danish navy', 'The Swedish army', 'The Finnish army'];
  const deeds = (count: number) =>
    eventsOf(
      storyOf(...doers.slice(0, count).map((who) => `${who} attacked the Kvam Shipping Company in Oslo on Monday.`)),
      'ASSAULT',
    );

  test('may be four, each named by another report', () => {
    expect(deeds(4).map((e) => e.actors.length)).toEqual([4]);
  });

  test('and the fifth has done a deed of its own', () => {
    expect(
      deeds(5)
        .map((e) => e.actors.length)
        .sort(),
    ).toEqual([1, 4]);
  });
});

describe('two days of one attack', () => {
  const monday = 'Rebels attacked the Kvam Shipping Company in Oslo on Monday, burning two ferries.';
  test.each([
    ['in nearly the same words', 'burning three sheds', 1],
    ['in other words', 'for the second night of a strike', 2],
  ])('told %s', (_, ending, count) => {
    const sunday = `Rebels attacked the Kvam Shipping Company in Oslo on Sunday, ${ending}.`;
    expect(eventsOf(storyOf(monday, sunday), 'ASSAULT')).toHaveLength(count);
  });
});

describe('what somebody says in the articles of two days', () => {
  const first = 'Ada Bergstrom said the port of Oslo would close its gates in winter.';
  test.each([
    ['where it shares a fifth of its words', 'the ferries of Oslo were too slow for the islands', 1],
    [
      'where it shares next to none',
      'fares for students, nurses, teachers and pensioners on buses, trams and trains should stay cheap',
      2,
    ],
  ])('is one appearance %s', (_, words, count) => {
    expect(told('STATEMENT', ['2024-05-14', first], ['2024-05-15', `Ada Bergstrom said ${words}.`])).toHaveLength(
      count,
    );
  });
});
