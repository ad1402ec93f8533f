/** How far back merging looks: a block's latest neighbours, so that a story of years costs no more for each telling. */
import { describe, expect, test } from 'vitest';
import { isoDate, DAY } from '../../graph/time';
import { article, build, eventsOf } from '../../../tests/support/woven';

describe('a visit that is told again after others by the same visitor', () => {
  /** Each on a day of its own, in an article of its own; the last tells the first anew. */
  const visits = (between: number) => {
    const days = [0, ...Array.from({ length: between }, (_, i) => i + 1), 0];
    const articles = days.map((day, i) =>
      article(`a${String(i).padStart(2, '0')}`, `Ada Berg visited the port on ${isoDate((19_700 + day) * DAY)}.`),
    );
    return eventsOf(build(...articles).graph, 'CONSULT');
  };

  test.each([
    [3, 4],
    [39, 40],
    [40, 42],
    [50, 52],
  ])('is the same visit while it is among the latest forty: after %i others there are %i', (between, count) => {
    expect(visits(between)).toHaveLength(count);
  });
});
