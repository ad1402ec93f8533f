import { describe, expect, it } from 'vitest';
import { factsIn, timesIn } from '../../../../tests/support/dated';

describe('a weekday', () => {
  it.each([
    ['The summit ended Tuesday without a deal.', 'Tuesday: 2031-06-17'],
    ['On Wednesday, the harbour master said the ferry had sunk.', 'Wednesday: 2031-06-18'],
    ['The miners, who walked out on Thursday, want more pay.', 'Thursday: 2031-06-12'],
    ['The union on Friday agreed to meet the owners.', 'Friday: 2031-06-13'],
    ["Sunday's storm sank three boats.", 'Sunday: 2031-06-15'],
  ])('in a past-tense clause is the last one up to publication: %s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it.each([
    ['The ministers will meet on Friday.', 'Friday: 2031-06-20'],
    ['The two sides are meeting Monday in the port.', 'Monday: 2031-06-23'],
    ['She said the ferry would sail again on Saturday.', 'Saturday: 2031-06-21'],
    ['The talks resume on Thursday.', 'Thursday: 2031-06-19'],
    ['The union agreed to meet the owners on Friday.', 'Friday: 2031-06-20'],
    ['The vote is due Monday.', 'Monday: 2031-06-23'],
  ])('in a clause about what is to come is the next one: %s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  it('takes the tense of its own clause in a sentence with two', () => {
    expect(timesIn('The mayor said on Monday that the bridge will open on Saturday.')).toEqual([
      'Monday: 2031-06-16',
      'Saturday: 2031-06-21',
    ]);
  });

  it('in a headline in the present tense has been', () => {
    expect(timesIn('Striking miners occupy town hall on Tuesday')).toEqual(['Tuesday: 2031-06-17']);
  });

  it.each([
    ['He resigned last Wednesday.', 'last Wednesday: 2031-06-11'],
    ['She flies home next Friday.', 'next Friday: 2031-06-27'],
    ['She flies home next Monday.', 'next Monday: 2031-06-23'],
    ['She flies home next Wednesday.', 'next Wednesday: 2031-06-25'],
    ['She flies home this coming Friday.', 'this coming Friday: 2031-06-20'],
    ['She flew home this past Friday.', 'this past Friday: 2031-06-13'],
    ['He resigned last Tuesday.', 'last Tuesday: 2031-06-17'],
    ['He resigned earlier Wednesday.', 'earlier Wednesday: 2031-06-18'],
    ['He will resign later Wednesday.', 'later Wednesday: 2031-06-18'],
    ['He resigned on 3 June 2030 and left the following Friday.', 'the following Friday: 2030-06-07'],
    ['He resigned on 3 June 2030 and had fallen ill the previous Friday.', 'the previous Friday: 2030-05-31'],
    ['He resigned on 3 June 2030 and left that same Monday.', 'that same Monday: 2030-06-03'],
    ['It rained on 2 June. The following Monday, it snowed.', 'The following Monday: 2031-06-09'],
  ])('is moved by the word before it: %s', (text, time) => {
    expect(timesIn(text)).toContain(time);
  });

  it('without a publication day is a day of the floating week', () => {
    const [fact] = factsIn('The summit ended Tuesday.', null);
    expect(fact).toMatchObject({
      value: 'XXXX-WXX-2',
      when: { start: 'XXXX-WXX-2', end: 'XXXX-WXX-2', granularity: 'day', basis: 'relative', text: 'Tuesday' },
    });
  });

  it.each([
    'He writes for the Sunday Herald.',
    'Crowds came for Black Friday.',
    'The sun had sat low and was wed to the sea.',
  ])('is not read in a name or a word: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
