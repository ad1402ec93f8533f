import { describe, expect, it } from 'vitest';
import { timesIn, whenIn } from '../../../../tests/support/dated';

describe('a year', () => {
  it.each([
    ['The mill closed in 2006.', ['2006: 2006']],
    ['The 1991 flood drowned the valley.', ['1991: 1991']],
    ['The mill was shut from 2004 to 2009.', ['2004: 2004', '2009: 2009']],
    ['The 1991–1995 war ruined it.', ['1991: 1991', '1995: 1995']],
    ['They won in 2010, 2014 and 2018.', ['2010: 2010', '2014: 2014', '2018: 2018']],
    ['In 1848 the mill burnt.', ['1848: 1848']],
    ['2012 was a dry year.', ['2012: 2012']],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  it('with "early", "mid" or "late" is a third of it', () => {
    expect(whenIn('The mill closed in early 2016.')).toBe('2016-01..2016-04 month');
    expect(whenIn('The mill closed in mid-2016.')).toBe('2016-05..2016-08 month');
    expect(whenIn('The mill closed in late 2016.')).toBe('2016-09..2016-12 month');
  });

  it.each([
    'The mill has 2006 employees.',
    'The mill paid $2000 in tax.',
    'It runs on Windows 2000.',
    'He won by 1500 votes.',
    'Call 555-2010 or see page no. 2010/7.',
    'The army sent in 2000 soldiers.',
    'It cost 2010 million.',
  ])('is not read in a number of things: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
