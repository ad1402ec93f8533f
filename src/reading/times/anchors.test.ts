/** What times are counted from: the day of publication, the time last spoken of, or nothing that anybody knows. */
import { describe, expect, it } from 'vitest';
import { factsIn, timesIn, whenIn } from '../../../tests/support/dated';

const valuesIn = (text: string, published?: string | null): (string | undefined)[] =>
  timesIn(text, published).map((time) => time.split(': ')[1]);

describe('after a time', () => {
  it.each([
    ['on 5 May 2014', 'the month before', '2014-04'],
    ['on 5 May 2014', 'that week', '2014-W19'],
    ['on 5 May 2014', 'two months later', '2014-07'],
    ['in May 2014', 'the month before', '2014-04'],
    ['in May 2014', 'that week', '2014-W18'],
    ['in May 2014', 'two months later', '2014-07'],
    ['in the third quarter of 2014', 'the month before', '2014-06'],
    ['in the third quarter of 2014', 'that week', '2014-W27'],
    ['in the third quarter of 2014', 'two months later', '2014-09'],
    ['in the second half of 2014', 'the month before', '2014-06'],
    ['in the second half of 2014', 'that week', '2014-W27'],
    ['in the second half of 2014', 'two months later', '2014-09'],
    ['in autumn 2014', 'the month before', '2014-08'],
    ['in autumn 2014', 'that week', '2014-W36'],
    ['in autumn 2014', 'two months later', '2014-11'],
    ['in winter 2014', 'the month before', '2014-11'],
    ['in winter 2014', 'that week', '2014-W49'],
    ['in winter 2014', 'two months later', '2015-02'],
    ['in 2014', 'the month before', '2013-12'],
    ['in 2014', 'that week', '2014-W01'],
    ['in 2014', 'two months later', '2014-03'],
    ['in the 1980s', 'the month before', '1979-12'],
    ['in the 1980s', 'that week', '1980-W01'],
    ['in the 1980s', 'two months later', '1980-03'],
    ['in the 19th century', 'the month before', '1800-12'],
    ['in the 19th century', 'that week', '1801-W01'],
    ['in the 19th century', 'two months later', '1801-03'],
    ['over the weekend', 'the month before', '2031-05'],
    ['over the weekend', 'that week', '2031-W24'],
    ['over the weekend', 'two months later', '2031-08'],
    ['last week', 'the month before', '2031-05'],
    ['last week', 'that week', '2031-W24'],
    ['last week', 'two months later', '2031-08'],
  ])('%s, "%s" counts from its first day: %s', (time, words, value) => {
    expect(valuesIn(`It began ${time}. It rose ${words}.`)[1]).toBe(value);
  });

  it('that is no day, days count from publication', () => {
    expect(valuesIn('It began in May 2014. It rose the next day.')[1]).toBe('2031-06-19');
    expect(valuesIn('It began on 5 May 2014. It rose the next day. It fell that month.')[2]).toBe('2014-05');
    expect(valuesIn('It began on 5 May 2014. It rose in 2016. It fell the next day.')[2]).toBe('2014-05-06');
    expect(valuesIn('It began on 5 May 2014. It rose in 2016. It fell the year before.')[2]).toBe('2015');
    expect(valuesIn('It began on 5 May 2014. It rained for two days. It fell the next day.').at(-1)).toBe('2014-05-06');
  });
});

describe('where nothing says when the article appeared', () => {
  it.each([
    ['last week', 'XXXX-WXX'],
    ['last weekend', 'XXXX-WXX-WE'],
    ['last month', 'XXXX-XX'],
    ['last quarter', 'XXXX-QX'],
    ['last year', 'XXXX'],
    ['last decade', 'XXXX'],
    ['last century', 'XXXX'],
    ['two days ago', 'XXXX-XX-XX'],
    ['two weeks ago', 'XXXX-WXX'],
    ['two months ago', 'XXXX-XX'],
    ['two years ago', 'XXXX'],
    ['two decades ago', 'XXXX'],
    ['yesterday', 'XXXX-XX-XX'],
    ['last spring', 'XXXX-SP'],
    ['this winter', 'XXXX-WI'],
    ['Q3 of this year', 'XXXX-Q3'],
    ['the first half of last year', 'XXXX-H1'],
    ['last March', 'XXXX-03'],
    ['March 3', 'XXXX-03-03'],
    ['by the end of the week', 'XXXX-WXX'],
    ['by the end of the month', 'XXXX-XX'],
    ['that day', 'XXXX-XX-XX'],
    ['the day before', 'XXXX-XX-XX'],
    ['two days later', 'XXXX-XX-XX'],
    ['two weeks later', 'XXXX-WXX'],
    ['the week before', 'XXXX-WXX'],
    ['at 3 p.m.', 'XXXX-XX-XXT15:00'],
    ['Christmas', 'XXXX-12-25'],
    ["in two weeks' time", 'XXXX-WXX'],
    ['earlier this week', 'XXXX-WXX'],
    ['over the weekend', 'XXXX-WXX-WE'],
    ['Tuesday', 'XXXX-WXX-2'],
    ['last Tuesday', 'XXXX-WXX-2'],
    ['the next Tuesday', 'XXXX-WXX-2'],
    ['Tuesday at 3 p.m.', 'XXXX-WXX-2T15:00'],
    ['Tuesday night', 'XXXX-WXX-2TNI'],
    ['earlier in the month', 'XXXX-XX'],
    ['in 2014', '2014'],
    ['on 2 March 2014', '2014-03-02'],
  ])('"%s" is %s', (words, value) => {
    expect(valuesIn(`It will begin ${words}.`, null).join()).toBe(value);
    expect(whenIn(`It will begin ${words}.`, null) === null).toBe(!/^(?:\d|XXXX-WXX-\d)/.test(value));
  });

  it.each([
    ['Monday', 'the next day', 'XXXX-WXX-2'],
    ['Monday', 'two days later', 'XXXX-WXX-3'],
    ['Monday', 'the day before', 'XXXX-XX-XX'],
    ['Saturday', 'the next day', 'XXXX-WXX-7'],
    ['Sunday', 'the day before', 'XXXX-WXX-6'],
    ['Friday', 'two days later', 'XXXX-WXX-7'],
    ['Friday', 'three days later', 'XXXX-XX-XX'],
    ['Tuesday', 'two days earlier', 'XXXX-XX-XX'],
    ['Tuesday', 'a day earlier', 'XXXX-WXX-1'],
    ['Tuesday', 'that evening', 'XXXX-WXX-2TEV'],
    ['Tuesday', 'the week after', 'XXXX-WXX'],
    ['Tuesday', 'the next Friday', 'XXXX-WXX-5'],
  ])('after %s, "%s" is %s', (day, words, value) => {
    expect(valuesIn(`It began on ${day}. It rose ${words}.`, null)[1]).toBe(value);
  });
});

describe('at the edge of a week, month or year', () => {
  it.each([
    ['2031-01-01', 'last week', '2030-W52', '2030-12-23..2030-12-29 week'],
    ['2031-01-01', 'this month', '2031-01', '2031-01..2031-01 month'],
    ['2031-01-01', 'last month', '2030-12', '2030-12..2030-12 month'],
    ['2031-12-31', 'next month', '2032-01', '2032-01..2032-01 month'],
    ['2031-12-31', 'next quarter', '2032-Q1', '2032-01..2032-03 month'],
    ['2031-01-15', 'last quarter', '2030-Q4', '2030-10..2030-12 month'],
    ['2031-01-15', 'this winter', '2030-WI', '2030-12..2031-02 month'],
    ['2031-01-15', 'last winter', '2029-WI', '2029-12..2030-02 month'],
    ['2031-12-15', 'this winter', '2031-WI', '2031-12..2032-02 month'],
    ['2031-12-15', 'next winter', '2032-WI', '2032-12..2033-02 month'],
    ['2031-02-15', 'next spring', '2031-SP', '2031-03..2031-05 month'],
    ['2031-03-15', 'this spring', '2031-SP', '2031-03..2031-05 month'],
    ['2031-11-30', 'last autumn', '2030-FA', '2030-09..2030-11 month'],
    ['2031-03-31', 'a month ago', '2031-02', '2031-02..2031-02 month'],
    ['2031-01-31', 'next month', '2031-02', '2031-02..2031-02 month'],
    ['2032-02-29', 'a year ago', '2031', '2031..2031 year'],
    ['2030-01-01', 'this decade', '203X', '2030..2039 year'],
    ['2029-12-31', 'this decade', '202X', '2020..2029 year'],
    ['2001-01-01', 'this century', '20XX', '2001..2100 year'],
    ['2000-12-31', 'this century', '19XX', '1901..2000 year'],
    ['2031-06-16', 'this weekend', '2031-W24-WE', '2031-06-14..2031-06-15 day'],
    ['2031-06-20', 'this weekend', '2031-W25-WE', '2031-06-21..2031-06-22 day'],
    ['2031-06-21', 'this weekend', '2031-W25-WE', '2031-06-21..2031-06-22 day'],
    ['2031-06-22', 'this weekend', '2031-W25-WE', '2031-06-21..2031-06-22 day'],
    ['2031-06-16', 'next Monday', '2031-06-23', '2031-06-23..2031-06-23 day'],
    ['2031-06-22', 'next Monday', '2031-06-23', '2031-06-23..2031-06-23 day'],
    ['2031-06-22', 'next Sunday', '2031-06-29', '2031-06-29..2031-06-29 day'],
    ['2031-06-16', 'next Friday', '2031-06-27', '2031-06-27..2031-06-27 day'],
    ['2031-06-16', 'last Monday', '2031-06-09', '2031-06-09..2031-06-09 day'],
    ['2031-06-22', 'this week', '2031-W25', '2031-06-16..2031-06-22 week'],
    ['2031-06-16', 'last week', '2031-W24', '2031-06-09..2031-06-15 week'],
    ['2031-12-30', 'this week', '2032-W01', '2031-12-29..2032-01-04 week'],
    ['2030-12-30', 'this week', '2031-W01', '2030-12-30..2031-01-05 week'],
    ['2031-06-01', 'earlier this month', '2031-06', '2031-06-01..2031-06-01 day'],
    ['2031-06-30', 'later this month', '2031-06', '2031-06-30..2031-06-30 day'],
    ['2031-01-31', 'earlier this year', '2031', '2031-01-01..2031-01-31 day'],
    ['2031-02-01', 'earlier this year', '2031', '2031-01-01..2031-02-01 day'],
    ['2031-02-02', 'earlier this year', '2031', '2031-01-01..2031-02-02 month'],
    ['2031-12-01', 'later this year', '2031', '2031-12-01..2031-12-31 day'],
    ['2031-11-29', 'later this year', '2031', '2031-11-29..2031-12-31 month'],
    ['2031-11-30', 'later this year', '2031', '2031-11-30..2031-12-31 day'],
    ['2031-05-05', 'earlier this decade', '203X', '2030-01-01..2031-05-05 month'],
    ['2031-06-18', 'earlier last year', '2030', '2030..2030 year'],
  ])('on %s, "%s" is %s', (published, words, value, when) => {
    expect(valuesIn(`It began ${words}.`, published).join()).toBe(value);
    expect(whenIn(`It began ${words}.`, published)).toBe(when);
  });
});

describe('a time says what it is, which rule read it and how its day is known', () => {
  it.each([
    ['Logged 2025-11-30 here.', 'DATE', 'iso-date', 'stated'],
    ['Logged 30.11.2025 here.', 'DATE', 'numeric-date', 'stated'],
    ['It began on March 3, 2014.', 'DATE', 'month-day', 'stated'],
    ['It began on 3 March 2014.', 'DATE', 'day-month', 'stated'],
    ['It began on March 3.', 'DATE', 'month-day', 'relative'],
    ['It began on 3 March.', 'DATE', 'day-month', 'relative'],
    ['It began on Christmas Day.', 'DATE', 'holiday', 'relative'],
    ['It began on Christmas Day 2014.', 'DATE', 'holiday', 'stated'],
    ['It rose in Q3 2014.', 'DATE', 'quarter', 'stated'],
    ['It rose in Q3 of last year.', 'DATE', 'quarter', 'relative'],
    ['It opened in March 2014.', 'DATE', 'month', 'stated'],
    ['It opened in March.', 'DATE', 'month', 'relative'],
    ['It opened last March.', 'DATE', 'month', 'relative'],
    ['It opened in summer 2014.', 'DATE', 'season', 'stated'],
    ['It opened last summer.', 'DATE', 'season', 'relative'],
    ['It was built in the 19th century.', 'DATE', 'century', 'stated'],
    ['It was built in the 1980s.', 'DATE', 'decade', 'stated'],
    ['It must end by the end of the year.', 'DATE', 'end-of-period', 'relative'],
    ['It began two days ago.', 'DATE', 'ago', 'relative'],
    ['It began two years ago.', 'DATE', 'ago', 'relative'],
    ["It begins in two weeks' time.", 'DATE', 'from-now', 'relative'],
    ['It began the day before.', 'DATE', 'day-beside', 'relative'],
    ['It rose two days later.', 'DATE', 'later-or-earlier', 'relative'],
    ['It rose two weeks later.', 'DATE', 'later-or-earlier', 'relative'],
    ['It began that day.', 'DATE', 'same-day', 'relative'],
    ['It began later in the day.', 'DATE', 'in-the-day', 'relative'],
    ['It began yesterday.', 'DATE', 'relative-day', 'relative'],
    ['It began this morning.', 'TIME', 'relative-day', 'relative'],
    ['It began last week.', 'DATE', 'relative-period', 'relative'],
    ['It began earlier in the week.', 'DATE', 'within-period', 'relative'],
    ['It rose the week before.', 'DATE', 'period-beside', 'relative'],
    ['They met on Tuesday.', 'DATE', 'weekday', 'relative'],
    ['They met at 3 p.m.', 'TIME', 'twelve-hour', 'relative'],
    ['They met on Tuesday at 3 p.m.', 'TIME', 'weekday+twelve-hour', 'relative'],
    ['They met on Tuesday evening.', 'TIME', 'weekday+part-of-day', 'relative'],
    ['It will begin in two weeks.', 'DATE', 'in-amount', 'relative'],
    ['It began in 2014.', 'DATE', 'year', 'stated'],
    ['It began early 2014.', 'DATE', 'year', 'stated'],
    ['They met at 22:30.', 'TIME', 'twenty-four-hour', 'relative'],
    ['They met at seven o’clock.', 'TIME', "o'clock", 'relative'],
    ['They met at noon.', 'TIME', 'noon', 'relative'],
    ['They met at night.', 'TIME', 'part-of-day', null],
    ['It will come soon.', 'DATE', 'future-ref', null],
    ['It recently came.', 'DATE', 'past-ref', null],
    ['It came hours before.', 'DATE', 'past-ref', null],
    ['It is now here.', 'DATE', 'present-ref', null],
    ['It lasted five hours.', 'DURATION', 'counted-duration', null],
    ['It lasted for a week.', 'DURATION', 'single-duration', null],
    ['It rained all day.', 'DURATION', 'plain-duration', null],
    ['It rained for weeks.', 'DURATION', 'vague-duration', null],
    ['It opens daily.', 'SET', 'regularly', null],
    ['It opens every day.', 'SET', 'every', null],
    ['It opens twice a week.', 'SET', 'times-per', null],
    ['It opens on Sundays.', 'SET', 'weekdays', null],
  ])('%s', (text, type, rule, basis) => {
    const [fact, ...more] = factsIn(text);
    expect([fact?.type, fact?.rule, fact?.when?.basis ?? null, more]).toEqual([type, rule, basis, []]);
  });
});
