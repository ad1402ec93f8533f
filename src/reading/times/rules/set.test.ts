import { describe, expect, it } from 'vitest';
import { factsIn, timesIn } from '../../../../tests/support/dated';

describe('a set', () => {
  it.each([
    ['They meet every week.', 'every week: P1W'],
    ['They meet every two weeks.', 'every two weeks: P2W'],
    ['They meet every other day.', 'every other day: P2D'],
    ['They meet each Tuesday.', 'each Tuesday: XXXX-WXX-2'],
    ['They meet on Mondays.', 'Mondays: XXXX-WXX-1'],
    ['They meet annually.', 'annually: P1Y'],
    ['They meet twice a month.', 'twice a month: P1M'],
    ['It costs $5 a day.', 'a day: P1D'],
    ['They meet every May.', 'every May: XXXX-05'],
    ['They meet every second week.', 'every second week: P2W'],
    ['They meet every three months.', 'every three months: P3M'],
    ['They meet every morning.', 'every morning: XXXX-XX-XXTMO'],
    ['They meet every afternoon.', 'every afternoon: XXXX-XX-XXTAF'],
    ['They meet every evening.', 'every evening: XXXX-XX-XXTEV'],
    ['They meet every night.', 'every night: XXXX-XX-XXTNI'],
    ['They meet every spring.', 'every spring: XXXX-SP'],
    ['They meet every summer.', 'every summer: XXXX-SU'],
    ['They meet every autumn.', 'every autumn: XXXX-FA'],
    ['They meet every winter.', 'every winter: XXXX-WI'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
    expect(factsIn(text)[0]).toMatchObject({ type: 'SET', when: null });
  });

  it.each(['He writes for the Daily Herald.', 'Daily Herald reporters walked out.', 'Every minister spoke.'])(
    'is not read in %s',
    (text) => {
      expect(timesIn(text)).toEqual([]);
    },
  );
});
