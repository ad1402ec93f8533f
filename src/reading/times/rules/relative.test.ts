import { describe, expect, it } from 'vitest';
import { factsIn, timesIn, whenIn } from '../../../../tests/support/dated';

describe('a day counted from publication', () => {
  it.each([
    ['It began today.', 'today: 2031-06-18'],
    ['It began yesterday.', 'yesterday: 2031-06-17'],
    ['It begins tomorrow.', 'tomorrow: 2031-06-19'],
    ['It begins the day after tomorrow.', 'the day after tomorrow: 2031-06-20'],
    ['It began the day before yesterday.', 'the day before yesterday: 2031-06-16'],
    ['It began last night.', 'last night: 2031-06-17TNI'],
    ['It began this morning.', 'this morning: 2031-06-18TMO'],
    ['It begins tonight.', 'tonight: 2031-06-18TNI'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it('has X and no when where nothing says when the article appeared', () => {
    expect(factsIn('It began yesterday.', null)[0]).toMatchObject({ value: 'XXXX-XX-XX', when: null });
  });

  it('is not read in the name of a paper', () => {
    expect(timesIn('He told Country Today so.')).toEqual([]);
  });
});

describe('a period counted from publication', () => {
  it.each([
    ['It began last week.', 'last week: 2031-W24'],
    ['It began this month.', 'this month: 2031-06'],
    ['It began last month.', 'last month: 2031-05'],
    ['It begins next month.', 'next month: 2031-07'],
    ['It begins next week.', 'next week: 2031-W26'],
    ['It began last year.', 'last year: 2030'],
    ['It began last weekend.', 'last weekend: 2031-W24-WE'],
    ['It begins next weekend.', 'next weekend: 2031-W26-WE'],
    ['It began last quarter.', 'last quarter: 2031-Q1'],
    ['It begins next quarter.', 'next quarter: 2031-Q3'],
    ['It began last decade.', 'last decade: 202X'],
    ['It began last century.', 'last century: 19XX'],
    ['It begins next year.', 'next year: 2032'],
    ['It is the sixth time this year.', 'this year: 2031'],
    ['It began within the current year.', 'the current year: 2031'],
    ['It began this past week.', 'this past week: 2031-W24'],
    ['It began over the weekend.', 'over the weekend: 2031-W24-WE'],
    ['It was held this weekend.', 'this weekend: 2031-W24-WE'],
    ['It will be held this weekend.', 'this weekend: 2031-W25-WE'],
    ['It must end by the end of the year.', 'the end of the year: 2031-12-31'],
    ['It must end by year-end.', 'year-end: 2031-12-31'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it.each([
    ['last week', '2031-06-09..2031-06-15 week'],
    ['last weekend', '2031-06-14..2031-06-15 day'],
    ['last month', '2031-05..2031-05 month'],
    ['last quarter', '2031-01..2031-03 month'],
    ['last year', '2030..2030 year'],
    ['last decade', '2020..2029 year'],
    ['last century', '1901..2000 year'],
  ])('covers all of its days: %s', (words, when) => {
    expect(whenIn(`It began ${words}.`)).toBe(when);
  });

  it('is cut at publication by "earlier" and "later"', () => {
    expect(whenIn('It began earlier this week.')).toBe('2031-06-16..2031-06-18 day');
    expect(whenIn('It begins later in the month.')).toBe('2031-06-18..2031-06-30 day');
  });

  it('keeps a week that lies in two years in the year of its Thursday', () => {
    expect(timesIn('It began this week.', '2026-01-01')).toEqual(['this week: 2026-W01']);
    expect(timesIn('It began this week.', '2027-01-01')).toEqual(['this week: 2026-W53']);
  });

  it('has X where nothing says when the article appeared', () => {
    expect(timesIn('It began last week, not last year.', null)).toEqual(['last week: XXXX-WXX', 'last year: XXXX']);
  });

  it('is not read in a length of time', () => {
    expect(factsIn('It has rained for the last week.').map(({ type }) => type)).toEqual(['DURATION']);
  });
});

describe('a time counted from the time last spoken of', () => {
  const told = 'The king fell ill on 2 March 2014.';
  it.each([
    ['He died the next day.', 'the next day: 2014-03-03'],
    ['Earlier that same day he had eaten.', 'Earlier that same day: 2014-03-02'],
    ['Two days later, he died.', 'Two days later: 2014-03-04'],
    ['He had been well the day before.', 'the day before: 2014-03-01'],
    ['He had been well the previous week.', 'the previous week: 2014-W08'],
    ['He had been crowned the year before.', 'the year before: 2013'],
    ['A year earlier he was well.', 'A year earlier: 2013'],
    ['A year later he was well.', 'A year later: 2015'],
    ['Two months earlier he was well.', 'Two months earlier: 2014-01'],
    ['Three weeks earlier he was well.', 'Three weeks earlier: 2014-W06'],
    ['That evening he died.', 'That evening: 2014-03-02TEV'],
    ['He had been well the previous night.', 'the previous night: 2014-03-01TNI'],
    ['Later in the day he died.', 'Later in the day: 2014-03-02'],
    ['He died that night.', 'that night: 2014-03-02TNI'],
    ['He died in bed at 9 p.m.', '9 p.m.: 2014-03-02T21:00'],
  ])('%s', (text, time) => {
    expect(timesIn(`${told} ${text}`).slice(1)).toEqual([time]);
  });

  it('works within the floating week, and ends with it', () => {
    expect(timesIn('The king fell ill on Tuesday. The next day he died.', null)[1]).toBe('The next day: XXXX-WXX-3');
    expect(factsIn('The king fell ill on Sunday. The next day he died.', null)[1]).toMatchObject({
      value: 'XXXX-XX-XX',
      when: null,
    });
  });

  it('before anything is spoken of is counted from publication', () => {
    expect(timesIn('Earlier that day, the king spoke.')).toEqual(['Earlier that day: 2031-06-18']);
  });

  it.each(['He died the day after the vote.', 'He left the week before the war.'])(
    'is not read where an event follows: %s',
    (text) => {
      expect(timesIn(`${told} ${text}`)).toHaveLength(1);
    },
  );
});

describe('a distance', () => {
  it.each([
    ['It began three years ago.', 'three years ago: 2028'],
    ['It began nearly a decade ago.', 'nearly a decade ago: 2021'],
    ['It began two months ago.', 'two months ago: 2031-04'],
    ['It began two weeks ago.', 'two weeks ago: 2031-W23'],
    ['It began 10 days ago.', '10 days ago: 2031-06-08'],
    ['It began half a year ago.', 'half a year ago: 2030-12'],
    ['It began a fortnight ago.', 'a fortnight ago: 2031-06-04'],
    ['It began a century ago.', 'a century ago: 1931'],
    ['It began two hundred years ago.', 'two hundred years ago: 1831'],
    ['It will begin in two weeks.', 'two weeks: 2031-W27'],
    ['It will begin in six months.', 'six months: 2031-12'],
    ["It begins in two years' time.", "in two years' time: 2033"],
    ['It began several years ago.', 'several years ago: PAST_REF'],
    ["It begins in two weeks' time.", "in two weeks' time: 2031-W27"],
    ['It begins three months from now.', 'three months from now: 2031-09'],
    ['It will begin in three days.', 'three days: 2031-06-21'],
    ['It was built in three days.', 'three days: P3D'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it('of hours dates nothing where only the day is known', () => {
    expect(factsIn('It began on Tuesday. Five hours later it ended.')[1]).toMatchObject({ type: 'TIME', when: null });
  });

  it.each(['It ended in approximately five hours.', 'It lasted well over three years.'])(
    'is not read in a length of time: %s',
    (text) => {
      expect(factsIn(text).map(({ type, when }) => [type, when])).toEqual([['DURATION', null]]);
    },
  );
});
