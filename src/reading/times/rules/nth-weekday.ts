/** "the first Monday in May", "the last Friday of March 2024": a weekday counted inside a month. */
import { firstOf, lastOf, monthOf, yearOf } from '../calendar';
import { lookOf, weekdayFrom, weekdayUpTo, yearOfMonth } from '../direction';
import { date, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import { dayPoint } from '../point';
import type { Rule } from '../rule';
import {
  MONTH,
  monthNumber,
  ORDINAL,
  ordinalOf,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from '../../../english/words/time-words';

export const nthWeekday: Rule = {
  name: 'nth-weekday',
  pattern: pattern(
    `the (?<nth>${ORDINAL}|last) (?<name>${WEEKDAY}) (?:in|of) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
  ),
  read({ nth = '', name = '', month: monthName = '', year }, place) {
    const [day, month] = [weekdayNumber(name), monthNumber(monthName)];
    if (day === null) return null;
    return {
      resolve(context) {
        const { published } = context;
        const inYear =
          year !== undefined
            ? Number(year)
            : published !== null
              ? yearOfMonth(published, month, lookOf(place.before, context.tense()))
              : null;
        if (inYear === null) return unknownDate(`XXXX-${String(month).padStart(2, '0')}`);
        const last = lastOf(inYear, month);
        const found =
          nth.toLowerCase() === 'last'
            ? weekdayUpTo(last, day)
            : weekdayFrom(firstOf(inYear, month), day) + 7 * (ordinalOf(nth) - 1);
        // a fifth Monday that the month has not
        return monthOf(found) === month && yearOf(found) === inYear
          ? date(dayPoint(found), year === undefined ? 'relative' : 'stated')
          : unknownDate(`${inYear}-${String(month).padStart(2, '0')}`);
      },
    };
  },
};
