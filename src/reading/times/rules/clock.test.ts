import { describe, expect, it } from 'vitest';
import { factsIn, timesIn, whenIn } from '../../../../tests/support/dated';

describe('a time of day', () => {
  it.each([
    ['They met at 3 p.m. on Tuesday.', '3 p.m. on Tuesday: 2031-06-17T15:00'],
    ['They met on Tuesday at 3pm in town.', 'Tuesday at 3pm: 2031-06-17T15:00'],
    ['They met on Tuesday at 12:15 a.m. in town.', 'Tuesday at 12:15 a.m.: 2031-06-17T00:15'],
    ['They met at 10:30 GMT.', '10:30 GMT: 2031-06-18T10:30'],
    ['They met at 1130 GMT.', '1130 GMT: 2031-06-18T11:30'],
    ['They met at 22:30.', '22:30: 2031-06-18T22:30'],
    ["They met at seven o'clock in the evening.", "seven o'clock in the evening: 2031-06-18T19:00"],
    ['They met at noon.', 'noon: 2031-06-18T12:00'],
    ['They met at 12:15 p.m. on Tuesday.', '12:15 p.m. on Tuesday: 2031-06-17T12:15'],
    ['They met at 12 a.m. on Tuesday.', '12 a.m. on Tuesday: 2031-06-17T00:00'],
    ['They met at midnight on Tuesday.', 'midnight on Tuesday: 2031-06-17T24:00'],
    ['They met on Tuesday morning.', 'Tuesday morning: 2031-06-17TMO'],
    ['They met on Tuesday afternoon.', 'Tuesday afternoon: 2031-06-17TAF'],
    ['They met on Tuesday night.', 'Tuesday night: 2031-06-17TNI'],
    ['They met on Tuesday evening.', 'Tuesday evening: 2031-06-17TEV'],
    ['They met on the morning of 5 May 2014.', 'the morning of 5 May 2014: 2014-05-05TMO'],
    ['They met late at night.', 'late at night: XXXX-XX-XXTNI'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
    expect(factsIn(text)[0]?.type).toBe('TIME');
  });

  it('is a minute of its day, and a part of the day is the day', () => {
    expect(whenIn('They met at 3 p.m. on Tuesday.')).toBe('2031-06-17T15:00..2031-06-17T15:00 minute');
    expect(whenIn('They met on Tuesday evening.')).toBe('2031-06-17..2031-06-17 day');
  });

  it('lies on the floating week where its day does', () => {
    expect(timesIn('They met at 3 p.m. on Tuesday.', null)).toEqual(['3 p.m. on Tuesday: XXXX-WXX-2T15:00']);
  });

  it.each([
    'They won 3:2 and 2-1.',
    'The ratio was 10:30, or so they say.',
    'He took evening classes.',
    'The midnight train left.',
    'He was 5 amp short.',
  ])('is not read in a score, a ratio or a word: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it('does not join a night with a name of its own to the date behind it', () => {
    expect(timesIn('Opening night, 5 May 2014, was full.')).toEqual(['5 May 2014: 2014-05-05']);
  });
});
