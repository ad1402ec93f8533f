import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../../tests/support/dated';

describe('a holiday of a fixed date', () => {
  it.each([
    ["They met on New Year's Eve.", "New Year's Eve: 2030-12-31"],
    ['They will meet on Christmas Day.', 'Christmas Day: 2031-12-25'],
    ['They met on Halloween 2014.', 'Halloween 2014: 2014-10-31'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it.each(['Poet Lionel Christmas spoke.', 'They sell Christmas trees.'])('is not read in %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
