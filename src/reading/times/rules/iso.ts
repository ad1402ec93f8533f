/** Dates in figures: ISO 8601 (`2025-12-02`, `2025-12-02T10:30`), and `02.12.2025` where the order of the parts is plain. */
import { dayFrom } from '../calendar';
import { date, timeOn } from '../meaning';
import { pattern } from '../pattern';
import { dayPoint } from '../point';
import type { Rule } from '../rule';

export const isoDate: Rule = {
  name: 'iso-date',
  pattern: pattern(
    '(?<![-/.])(?<year>\\d{4})(?<sign>[-/])(?<month>\\d{2})\\k<sign>(?<day>\\d{2})(?:(?:T| )(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::\\d{2})?Z?)?(?![-/])',
  ),
  read({ year, month, day, hour, minute }) {
    const at = dayFrom(Number(year), Number(month), Number(day));
    if (at === null) return null;
    const whole = date(dayPoint(at), 'stated');
    return { resolve: () => (hour ? timeOn(whole, { time: `T${hour}:${minute}`, alone: true }) : whole) };
  },
};

export const numericDate: Rule = {
  name: 'numeric-date',
  pattern: pattern(
    '(?<![-/.])(?<a>\\d{1,2})(?<sign>[./])(?<b>\\d{1,2})\\k<sign>(?<year>(?:19|20)\\d{2})(?![-/]|\\.\\d)',
  ),
  read({ a, b, sign, year }) {
    const [first, second] = [Number(a), Number(b)];
    if (first < 1 || second < 1) return null;
    // 3/4/2025 is March in one country and April in the other: only its year is sure
    const dayFirst = sign === '.' || first > 12;
    const sure = dayFirst || second > 12 || first === second;
    const at = dayFirst ? dayFrom(Number(year), second, first) : dayFrom(Number(year), first, second);
    if (at === null) return null;
    return { resolve: () => date(sure ? dayPoint(at) : { unit: 'year', year: Number(year) }, 'stated') };
  },
};
