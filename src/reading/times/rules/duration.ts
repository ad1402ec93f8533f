/** "five hours", "five-hour", "nearly two and a half years", "the past three days", "for weeks", "half an hour". */
import { durationValue, type Amount } from '../amount';
import { duration } from '../meaning';
import { pattern } from '../pattern';
import type { Rule } from '../rule';
import { ABOUT, COUNT, countOf, HYPHEN, UNIT, unitName, VAGUE_COUNT } from '../../../english/words/time-words';

const SPAN = '(?:the )?(?:last|past|next|coming|first|final|previous|following|entire|whole|full)';
/** "three hours and 20 minutes"; but "two years and three years" are two. */
const SMALLER = [
  ['hour', 'minute'],
  ['minute', 'second'],
  ['year', 'month'],
  ['month', 'day'],
  ['week', 'day'],
  ['day', 'hour'],
]
  .map(([large, small], i) => `(?<=${large}s?)(?: and |, )(?<${small}${i}>${COUNT}) ${small}s?`)
  .join('|');

/** "three-year-old": an age tells of a person, not of an event. */
const NO_AGE = `(?!${HYPHEN}(?:old|of age))`;

export const countedDuration: Rule = {
  name: 'counted-duration',
  pattern: pattern(
    `(?:(?:${ABOUT}) )?(?:(?:${SPAN}) )?(?:(?<count>${COUNT})|(?<vague>${VAGUE_COUNT}))(?<half> and a half)?${HYPHEN}(?:(?:long|full|straight|consecutive|whole|more|further) )?(?<unit>${UNIT})(?:${SMALLER})?(?<half2> and a half)?${NO_AGE}`,
  ),
  read({ count, half, unit = '', half2, ...smaller }, place) {
    // "the two minutes' hate" aside, "the 2006 season"; a number of a row is no length: "day 3 days"
    if (/^\s+(?:old|of age)\b/i.test(place.after) || /\b(?:aged?)\s+$/i.test(place.before)) return null;
    if (count !== undefined && /^0\d/.test(count)) return null;
    const first = count === undefined ? null : countOf(count);
    const amounts: Amount[] = [
      { count: first === null ? null : first + (half || half2 ? 0.5 : 0), unit: unitName(unit) },
    ];
    for (const [name, more] of Object.entries(smaller)) {
      if (more !== undefined && /\d$/.test(name)) amounts.push({ count: countOf(more), unit: name.slice(0, -1) });
    }
    return { resolve: () => duration(durationValue(amounts)) };
  },
};

/** One of a unit: only where something says that it lasts. */
const LASTS =
  '(?:for|in|within|over|after|than|nearly|almost|about|around|lasted|lasting|lasts|spent|spend|takes|took|takes|under|inside|once|through|throughout)';

export const singleDuration: Rule = {
  name: 'single-duration',
  pattern: pattern(
    `(?:(?<=\\b${LASTS} )(?:(?:${ABOUT}) )?|(?:${ABOUT}) )(?:(?<one>an?|the (?:past|last|next|coming|entire|whole|first))|(?<half>half an?|a half)) (?:(?:whole|full|further|single) )?(?<unit>minute|hour|day|week|fortnight|month|quarter|year|decade|century)(?<more> and a half)?${NO_AGE}`,
  ),
  read({ half, unit = '', more }, place) {
    if (/^\s+(?:old|of age)\b/i.test(place.after)) return null;
    return {
      resolve: () => duration(durationValue([{ count: (half ? 0.5 : 1) + (more ? 0.5 : 0), unit: unitName(unit) }])),
    };
  },
};

/** "half an hour", "the past week", "all day", "the last decade" speak for themselves. */
export const plainDuration: Rule = {
  name: 'plain-duration',
  pattern: pattern(
    `(?:(?<half>half an?) |(?:all|the (?:past|last|whole|entire)|the next|the coming) )(?<unit>minute|hour|day|week|month|quarter|year|decade|century)(?!s)${NO_AGE}`,
  ),
  read: ({ half, unit = '' }, place) =>
    half === undefined && /^\s+day/i.test(place.after)
      ? null
      : { resolve: () => duration(durationValue([{ count: half ? 0.5 : 1, unit: unitName(unit) }])) },
};

/** "for weeks", "hours of talks", "the coming days": nobody counted. */
export const vagueDuration: Rule = {
  name: 'vague-duration',
  pattern: pattern(
    '(?:(?<=\\b(?:for|within|in|over|lasted|lasting|took|takes|spent) )|(?<the>(?:the |these )?(?:past|last|coming|next|following|recent) )|(?=(?:hours|days|weeks|months|years|decades) of ))(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)',
  ),
  read({ unit = '' }, { before, after }) {
    // "minutes of the meeting"; "in years past"; "in recent years" belongs to the references
    if (/^minutes$/i.test(unit) && /^\s+of\b/i.test(after)) return null;
    if (/\brecent\s+$/i.test(before)) return null;
    return { resolve: () => duration(durationValue([{ count: null, unit: unitName(unit) }])) };
  },
};
