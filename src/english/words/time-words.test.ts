/** Closed lists of English, each written down a second time by what its words mean: what falls out of a table shows here. */
import { describe, expect, it } from 'vitest';
import { timesIn, whenIn } from '../../../tests/support/dated';
import { countOf, unitName } from './time-words';

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBERS: readonly (readonly [string, number])[] = [
  ...[...ONES, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.flatMap((tens, i) => [
    [tens, (i + 2) * 10] as const,
    ...ONES.map((one, k) => [`${tens}-${one}`, (i + 2) * 10 + k + 1] as const),
  ]),
];

describe('a number in words', () => {
  it('is read in a length of time, from one to ninety-nine', () => {
    for (const [words, count] of NUMBERS)
      expect(timesIn(`It took ${words} hours.`)).toEqual([`${words} hours: PT${count}H`]);
  });

  it.each([
    ['a', 1],
    ['an', 1],
    ['the', 1],
    ['half', 0.5],
    ['half an', 0.5],
    ['a couple of', 2],
    ['Twelve', 12],
    [' twelve ', 12],
    ['1,200', 1200],
    ['1,200,000', 1_200_000],
    ['2.5', 2.5],
    ['a dozen', 12],
    ['two dozen', 24],
    ['a hundred', 100],
    ['two hundred and five', 205],
    ['three thousand', 3000],
    ['four million', 4e6],
    ['five billion', 5e9],
    ['six trillion', 6e12],
    ['zero', null],
    ['several', null],
    ['dozens of', null],
    ['twelve or more', null],
  ])('"%s" counts %s', (words, count) => {
    expect(countOf(words)).toBe(count);
  });

  it.each([
    ['a couple of days', 'P2D'],
    ['a couple days', 'P2D'],
    ['1,200 days', 'P1200D'],
    ['1,200,300 days', 'P1200300D'],
    ['2.5 days', 'P2.5D'],
    ['2.25 days', 'P2.25D'],
    ['123456 days', 'P123456D'],
    ['a dozen days', 'P12D'],
    ['five hundred days', 'P500D'],
    ['twenty thousand and thirty-one days', 'P20031D'],
    ['twenty–one days', 'P21D'],
    ['twenty one days', 'P21D'],
  ])('%s last %s', (words, value) => {
    expect(timesIn(`It took ${words}.`)).toEqual([`${words}: ${value}`]);
  });

  it.each(['several', 'few', 'a few', 'the few', 'many', 'dozens of', 'hundreds of', 'countless', 'numerous', 'some'])(
    '"%s" counts nothing and belongs to its length',
    (words) => {
      expect(timesIn(`It rained for ${words} days.`)).toEqual([`${words} days: PXD`]);
    },
  );
});

const UNITS: readonly (readonly [string, string, string])[] = [
  ['second', 'seconds', 'PT3S'],
  ['minute', 'minutes', 'PT3M'],
  ['min', 'mins', 'PT3M'],
  ['hour', 'hours', 'PT3H'],
  ['hr', 'hrs', 'PT3H'],
  ['day', 'days', 'P3D'],
  ['night', 'nights', 'P3D'],
  ['week', 'weeks', 'P3W'],
  ['fortnight', 'fortnights', 'P6W'],
  ['month', 'months', 'P3M'],
  ['year', 'years', 'P3Y'],
  ['yr', 'yrs', 'P3Y'],
  ['decade', 'decades', 'P3DE'],
  ['century', 'centuries', 'P3CE'],
];

describe('a unit of time', () => {
  it.each(UNITS)('"%s" or "%s" makes of three %s', (one, many, value) => {
    expect(timesIn(`The 3-${one} halt ended.`)).toEqual([`3-${one}: ${value}`]);
    expect(timesIn(`It took three ${many}.`)).toEqual([`three ${many}: ${value}`]);
    expect(unitName(many.toUpperCase())).toBe(unitName(one));
  });

  it('is a quarter too, where one lasts', () => {
    expect(timesIn('It lasted a quarter.')).toEqual(['a quarter: P1Q']);
    expect(timesIn('It burnt a quarter of the town.')).toEqual([]);
  });
});

const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

describe('a month', () => {
  it.each(MONTHS.flatMap((names, i) => names.map((name) => [name, String(i + 1).padStart(2, '0')] as const)))(
    'called %s is number %s',
    (name, number) => {
      expect(timesIn(`The dam broke on 3 ${name} 2014.`)).toEqual([`3 ${name} 2014: 2014-${number}-03`]);
      expect(timesIn(`The dam broke on ${name} 3, 2014.`)).toEqual([`${name} 3, 2014: 2014-${number}-03`]);
      expect(timesIn(`The dam broke in ${name} 2014.`)).toEqual([`${name} 2014: 2014-${number}`]);
    },
  );

  it.each(MONTHS.flatMap(([, ...short]) => short))('may be short with a full stop: %s.', (name) => {
    expect(timesIn(`The dam broke on ${name}. 3, 2014.`)[0]).toMatch(`${name}. 3, 2014: 2014-`);
  });
});

const WEEKDAYS: readonly (readonly string[])[] = [
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
  ['Sunday', 'Sun'],
];

describe('a weekday', () => {
  it.each(WEEKDAYS.map(([name = ''], i) => [name, i + 1] as const))('called %s is number %i', (name, number) => {
    expect(timesIn(`They met on ${name}.`, null)).toEqual([`${name}: XXXX-WXX-${number}`]);
    expect(timesIn(`They met on ${name}s.`)).toEqual([`${name}s: XXXX-WXX-${number}`]);
    expect(timesIn(`They met every ${name}.`)).toEqual([`every ${name}: XXXX-WXX-${number}`]);
  });

  it.each(WEEKDAYS.flatMap(([, ...short]) => short))('may be short beside a date: %s', (name) => {
    expect(timesIn(`They met on ${name}, 3 March 2014.`)).toEqual([`${name}, 3 March 2014: 2014-03-03`]);
    expect(timesIn(`They met ${name} March 3 2014.`)[0]).toBe(`${name} March 3 2014: 2014-03-03`);
    expect(timesIn(`They met ${name} at the port.`)).toEqual([]);
  });
});

describe('a day of a month', () => {
  it('is a number from 1 to 31, with or without its ending', () => {
    const ending = (n: number) => (/1[123]$/.test(String(n)) ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
    for (let day = 1; day <= 31; day++) {
      const value = `2014-01-${String(day).padStart(2, '0')}`;
      for (const words of [String(day), `${day}${ending(day)}`, String(day).padStart(2, '0')])
        expect(timesIn(`The dam broke on January ${words}, 2014.`)).toEqual([`January ${words}, 2014: ${value}`]);
    }
    expect(timesIn('The dam broke on January 32, 2014.')).not.toContain('January 32, 2014: 2014-01-32');
  });
});

describe('a year', () => {
  it.each([
    ['in 1066', '1066..1066 year'],
    ['in 2069', '2069..2069 year'],
    ['in 999', null],
    ['in 2100', null],
    ['in 3014', null],
  ])('has four digits and is of an age that news tells: %s', (words, when) => {
    expect(whenIn(`The dam broke ${words}.`)).toBe(when);
  });
});
