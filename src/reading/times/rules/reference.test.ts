import { describe, expect, it } from 'vitest';
import { factsIn, timesIn } from '../../../../tests/support/dated';

describe('a reference to the present, past or future', () => {
  it.each([
    ['He is now king.', 'now: PRESENT_REF'],
    ['He is currently king.', 'currently: PRESENT_REF'],
    ['He recently fell.', 'recently: PAST_REF'],
    ['It has snowed in recent years.', 'in recent years: PAST_REF'],
    ['He had fallen hours before.', 'hours before: PAST_REF'],
    ['He will fall soon.', 'soon: FUTURE_REF'],
    ['He will fall in the coming weeks.', 'in the coming weeks: FUTURE_REF'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
    expect(factsIn(text)[0]?.when).toBeNull();
  });

  it.each(['Now that he is king, he rests.', 'He came as soon as he could.', 'He fell hours before the vote.'])(
    'is not read where the words go on: %s',
    (text) => {
      expect(timesIn(text)).toEqual([]);
    },
  );

  it('leaves a length of time in the past to the durations', () => {
    expect(factsIn('It has snowed in the past decade.').map(({ type }) => type)).toEqual(['DURATION']);
  });
});
