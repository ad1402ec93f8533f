import { describe, expect, it } from 'vitest';
import { factsIn, timesIn } from '../../../../tests/support/dated';

describe('a duration', () => {
  it.each([
    ['It lasted five hours.', 'five hours: PT5H'],
    ['It lasted nearly five hours.', 'nearly five hours: PT5H'],
    ['The five-hour meeting ended.', 'five-hour: PT5H'],
    ['It has gone on for well over three years.', 'well over three years: P3Y'],
    ['It lasted two and a half years.', 'two and a half years: P2.5Y'],
    ['It lasted three hours and 20 minutes.', 'three hours and 20 minutes: PT3H20M'],
    ['It lasted half an hour.', 'half an hour: PT30M'],
    ['It rained all day.', 'all day: P1D'],
    ['It lasted more than a week.', 'more than a week: P1W'],
    ['It lasted a fortnight.', 'a fortnight: P2W'],
    ['It has rained in the past three days.', 'the past three days: P3D'],
    ['It lasted for several weeks.', 'several weeks: PXW'],
    ['It rained for weeks.', 'weeks: PXW'],
    ['After hours of talks they left.', 'hours: PTXH'],
    ['It took twenty-one days.', 'twenty-one days: P21D'],
    ['It took two decades.', 'two decades: P2DE'],
    ['It took two hundred and five days.', 'two hundred and five days: P205D'],
    ['It took a hundred and twenty-one days.', 'a hundred and twenty-one days: P121D'],
    ['It took three thousand days.', 'three thousand days: P3000D'],
    ['It took a dozen days.', 'a dozen days: P12D'],
    ['It took two dozen days.', 'two dozen days: P24D'],
    ['It took forty-five minutes.', 'forty-five minutes: PT45M'],
    ['It lasted ninety minutes.', 'ninety minutes: PT90M'],
    ['It took 1,500 days.', '1,500 days: P1500D'],
    ['It lasted three days and four hours.', 'three days and four hours: P3DT4H'],
    ['It lasted one year and six months.', 'one year and six months: P1Y6M'],
    ['It lasted a year and a half.', 'a year and a half: P1.5Y'],
    ['It lasted two and a half hours.', 'two and a half hours: PT2.5H'],
    ['It rained over the next two weeks.', 'over the next two weeks: P2W'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
    expect(factsIn(text)[0]).toMatchObject({ type: 'DURATION', when: null });
  });

  it('ends where another begins', () => {
    expect(timesIn('He got two years and three years.')).toEqual(['two years: P2Y', 'three years: P3Y']);
  });

  it.each([
    'The 26-year-old sailor drowned.',
    'He was 26 years old.',
    'A boy aged 3 years fell.',
    'He won a second term.',
    'The minutes of the meeting leaked.',
    'The second meeting failed.',
  ])('is not read in an age or another word: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
