/** "December 2", "Tuesday, 2 December 2025", "the 3rd of May", "Dec. 2–4": a day of a month, the year said or not. */
import { dayFrom } from '../calendar';
import { lookOf, yearlyDay } from '../direction';
import { date, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import { dayPoint, extentOf } from '../point';
import type { Context, Groups, Meaning, Place, Rule } from '../rule';
import { DASH, DATE_NUMBER, MONTH, monthNumber, WEEKDAY_OR_SHORT, YEAR } from '../../../english/words/time-words';

const WEEKDAY_BEFORE = `(?:${WEEKDAY_OR_SHORT},? (?:the )?)?`;
/** "December 2 and 3, 2025", "January 5 to March 9 2026": the year stands at the end for both. */
const YEAR_AHEAD = `(?=(?:${DASH}| (?:to|and|or|through|until) )(?:${MONTH} ${DATE_NUMBER}|${DATE_NUMBER} ${MONTH}|${DATE_NUMBER}),? (?<later>${YEAR})(?!\\d))`;
const YEAR_HERE = `(?:,? ?(?<=[,.\\s])(?<year>${YEAR})(?![\\d:])|${YEAR_AHEAD}|)`;
/** What follows a number that is no day of the month: "May 5:30", "March 3.5 million". */
const NOT_A_DAY = '(?!\\d|:\\d|,\\d{3}|\\.\\d| ?%| (?:percent|per cent|million|billion))';

export const monthDay: Rule = {
  name: 'month-day',
  pattern: pattern(
    `${WEEKDAY_BEFORE}(?<month>${MONTH}) (?:the )?(?<day>${DATE_NUMBER})(?:[-–](?<to>${DATE_NUMBER}))?${NOT_A_DAY}${YEAR_HERE}`,
  ),
  read: readDay,
};

export const dayMonth: Rule = {
  name: 'day-month',
  pattern: pattern(
    `${WEEKDAY_BEFORE}(?:the )?(?<day>${DATE_NUMBER})(?:[-–](?<to>${DATE_NUMBER}))?(?: of)? (?<month>${MONTH})${YEAR_HERE}`,
  ),
  read: readDay,
};

function readDay(groups: Groups, place: Place): { resolve: (context: Context) => Meaning } | null {
  const { month: name = '', day = '', to, year, later } = groups;
  if (!/^\p{Lu}/u.test(name)) return null; // "march 3 miles"
  const month = monthNumber(name);
  // "at least 13 May have died"
  if (month === 5 && !year && /^\s+(?:have|be|not|also)\b/i.test(place.after)) return null;
  if (dayFrom(2000, month, parseInt(day)) === null) return null; // 2000 has a 29 February
  const stated = year ?? later;
  const named = { month, day: parseInt(day), year: stated === undefined ? null : Number(stated) };
  const last = to === undefined ? 0 : parseInt(to) - named.day;
  return { resolve: (context) => dayMeaning(named, last, place.before, context) };
}

interface NamedDay {
  readonly month: number;
  readonly day: number;
  /** Null where it is not said. */
  readonly year: number | null;
}

/** `more` days follow it. */
function dayMeaning({ month, day, year }: NamedDay, more: number, before: string, context: Context): Meaning {
  const { published } = context;
  const at =
    year !== null
      ? dayFrom(year, month, day)
      : published === null
        ? null
        : yearlyDay(published, month, day, lookOf(before, context.tense()));
  if (at === null) return unknownDate(`XXXX-${two(month)}-${two(day)}`);
  const meaning = date(dayPoint(at), year === null ? 'relative' : 'stated');
  if (more <= 0 || !meaning.when) return meaning;
  return { ...meaning, when: { ...meaning.when, end: extentOf(dayPoint(at + more)).end } };
}

const two = (n: number): string => String(n).padStart(2, '0');
