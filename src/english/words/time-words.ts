/** The words that English writes time with. Patterns are pieces for `pattern()`: a space stands for any white space. */
import { ANY_HEDGE } from './hedges';
import { ONES, SCALES, SMALL, TENS } from './number-words';
import type { Weekday } from '../../graph/time';

const MONTH_NAMES = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const WEEKDAY_NAMES = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
] as const;

/** Where a longer word begins like a shorter one it must stand first: alternation takes the first that fits. */
const either = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** All of them as whole words, without full stops. */
export const MONTH_WORDS: readonly string[] = MONTH_NAMES.flat();
export const WEEKDAY_WORDS: readonly string[] = WEEKDAY_NAMES.flat();

/** A month's name, or its abbreviation with or without a full stop. */
export const MONTH = `(?:${either(MONTH_NAMES.map(([name]) => name))}|(?:${either(MONTH_NAMES.flatMap(([, ...short]) => short))})\\.?)`;
export const WEEKDAY = `(?:${either(WEEKDAY_NAMES.map(([name]) => name))})`;
/** Abbreviated weekdays are words of their own (sat, sun, wed): only next to a date. */
export const WEEKDAY_OR_SHORT = `(?:${either(WEEKDAY_NAMES.map(([name]) => name))}|(?:${either(WEEKDAY_NAMES.flatMap(([, ...short]) => short))})\\.?)`;

/** 1–12; 0 where the word is no month. */
export const monthNumber = (word: string): number => placeIn(MONTH_NAMES, word);

export function weekdayNumber(word: string): Weekday | null {
  const at = placeIn(WEEKDAY_NAMES, word);
  return at === 0 ? null : (at as Weekday);
}

function placeIn(table: readonly (readonly string[])[], word: string): number {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return table.findIndex((names) => names.includes(bare)) + 1;
}

/** A year of four digits, 1000–2099. */
export const YEAR = '(?:1\\d{3}|20\\d{2})';
/** A day of the month. */
export const DATE_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const DASH = '(?: ?[-–—] ?)';
export const HYPHEN = '(?:[-‐‑–]| )';
export const S = "(?:['’]s?|s['’]?)?";

/** Unit → its letter in an ISO 8601 duration, after `T` for the units of the clock. */
export const UNITS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
export const UNIT =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|nights?|days?|weeks?|fortnights?|months?|years?|yrs?|decades?|century|centuries)';

const SHORT_UNITS: Readonly<Record<string, string>> = { min: 'minute', hr: 'hour', yr: 'year', night: 'day' };

/** The singular that `UNITS` knows: "hrs" → "hour". */
export function unitName(word: string): string {
  const bare = word.toLowerCase();
  const one = bare === 'centuries' ? 'century' : bare.replace(/s$/, '');
  return SHORT_UNITS[one] ?? one;
}

const BELOW_HUNDRED = `(?:(?:${either(TENS)})(?:${HYPHEN}(?:${either(ONES.slice(0, 9))}))?|${either(ONES)})`;

/** A number that can be counted out: "5", "1,200", "2.5", "twenty-one", "a dozen", "two hundred and five", "a couple of". */
export const COUNT =
  `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,2})?|a couple(?: of)?` +
  `|(?:a|${BELOW_HUNDRED}) (?:dozen|hundred|thousand)(?: and ${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;
/** A number that nobody counted. */
export const VAGUE_COUNT = '(?:several|(?:a |the )?few|many|dozens of|hundreds of|countless|numerous|some)';

/** The number that `COUNT`, or "a", "an", "half" writes; null for a vague one. */
export function countOf(words: string): number | null {
  const text = words.toLowerCase().trim();
  if (/^[\d,.]+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^(?:an?|one|the)$/.test(text)) return 1;
  if (/^half/.test(text)) return 0.5;
  if (/couple/.test(text)) return 2;
  let count = 0;
  for (const word of text.split(/[^a-z]+/)) {
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (scale !== undefined) count = Math.max(1, count) * scale;
    else if (small !== undefined) count += small;
    else if (!/^(?:a|and)$/.test(word)) return null;
  }
  return count > 0 ? count : null;
}

/** "nearly", "well over": inside the extent of a TIMEX3, since they belong to the amount. */
export const ABOUT = ANY_HEDGE;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
/** A weekday's place in its month, in words. */
export const ORDINAL = `(?:${either(ORDINALS)})`;
/** 1 to 5. */
export const ordinalOf = (word: string): number => ORDINALS.indexOf(word.toLowerCase()) + 1;

/** "last week", "two days earlier": a time that lies behind. */
export const GONE_BY = /\b(?:last|yesterday|ago|earlier|previous)\b/i;

/** "several weeks ago": some day before. */
export const LONG_AGO = /\b(?:days|weeks|months|years|decades|centuries|long) ago$/i;

/** Tell of one event that another was before it or after it: "ahead of", "on the eve of". */
export const AROUND: ReadonlySet<string> = new Set(
  'after aftermath ahead before days eve following hours prior run-up since wake weeks'.split(' '),
);

/** "first", "worst", "highest": with "since", of what was so before. */
export const RANKING = /^(?:first|second|third|only|most|least|best|worst|[a-z]{3,}est)$/;

/** "ahead of the talks", "during the strike", "amid talks": say when something else was. */
export const OPENS_TIME = /^(?:ahead|amidst?|before|after|during|following|since|until|prior|preceding)/;

/** Time zones as clocks name them, as a piece of a pattern: "10:30 GMT". */
export const ZONES = 'GMT|UTC|BST|IST|CES?T|EES?T|WES?T|MSK|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AE[SD]T|JST|HKT|KST';
