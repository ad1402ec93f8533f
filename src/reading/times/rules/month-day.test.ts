import { describe, expect, it } from 'vitest';
import { factsIn, timesIn, whenIn } from '../../../../tests/support/dated';

describe('a day of a month', () => {
  it.each([
    ['The dam broke on March 3, 2014.', 'March 3, 2014: 2014-03-03'],
    ['The dam broke on Monday, 3 March 2014.', 'Monday, 3 March 2014: 2014-03-03'],
    ['The dam broke on the 3rd of March 2014.', 'the 3rd of March 2014: 2014-03-03'],
    ['The dam broke on Feb. 28th 2014.', 'Feb. 28th 2014: 2014-02-28'],
  ])('with its year is stated: %s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
    expect(factsIn(text)[0]?.when?.basis).toBe('stated');
  });

  it.each([
    ['The dam broke on September 3.', 'September 3: 2030-09-03'],
    ['The dam will open on September 3.', 'September 3: 2031-09-03'],
    ['The dam will open on March 3.', 'March 3: 2032-03-03'],
    ['The dam broke on May 30.', 'May 30: 2031-05-30'],
  ])('without one takes the year that the tense says: %s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
    expect(factsIn(text)[0]?.when?.basis).toBe('relative');
  });

  it('shares the year at the end of a range', () => {
    expect(timesIn('The fair ran from January 23 to March 9, 2014.')).toEqual([
      'January 23: 2014-01-23',
      'March 9, 2014: 2014-03-09',
    ]);
  });

  it('covers the days of a range in one word', () => {
    expect(whenIn('The fair was held on March 2–4, 2014.')).toBe('2014-03-02..2014-03-04 day');
  });

  it('without any year known has X for it and no when', () => {
    expect(factsIn('The dam broke on September 3.', null)[0]).toMatchObject({ value: 'XXXX-09-03', when: null });
  });

  it.each(['They march 3 miles a day.', 'At least 13 May have died.', 'On April 31 nothing happens.'])(
    'is not read where there is none: %s',
    (text) => {
      expect(factsIn(text).map(({ rule }) => rule)).not.toContain('month-day');
      expect(factsIn(text).map(({ rule }) => rule)).not.toContain('day-month');
    },
  );
});
