/** "Q3 2024", "the third quarter of 2024", "the first half of the year". */
import { yearOf } from '../calendar';
import { date, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import type { Point } from '../point';
import type { Rule } from '../rule';
import { YEAR } from '../../../english/words/time-words';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: 4, final: 4,
}; // prettier-ignore

const WHOSE = `(?:(?: of|,)? (?<year>${YEAR})(?![\\d:])| of (?<which>this|the|last|next) year)`;

export const quarter: Rule = {
  name: 'quarter',
  pattern: pattern(
    `(?:Q(?<q>[1-4])|(?:the )?(?<ordinal>first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)) (?<unit>quarter|half))(?:${WHOSE}|(?! of| to| in))`,
  ),
  read({ q, ordinal, unit, year, which }) {
    // "the second half" of a match, "a third quarter" of it: without a year only quarters are of the calendar
    const halves = unit?.toLowerCase() === 'half';
    if (year === undefined && which === undefined && (halves || q === undefined)) return null;
    const count = q === undefined ? (ORDINALS[ordinal?.toLowerCase() ?? ''] ?? 0) : Number(q);
    const number = halves && /last|final/i.test(ordinal ?? '') ? 2 : count;
    if (number < 1 || (halves && number > 2)) return null;
    const pointIn = (at: number): Point =>
      halves ? { unit: 'half', year: at, half: number } : { unit: 'quarter', year: at, quarter: number };
    if (year !== undefined) return { resolve: () => date(pointIn(Number(year)), 'stated') };
    const by = { last: -1, next: 1 }[which?.toLowerCase() ?? ''] ?? 0;
    return {
      resolve: ({ published }) =>
        published === null
          ? unknownDate(`XXXX-${halves ? 'H' : 'Q'}${number}`)
          : date(pointIn(yearOf(published) + by), 'relative'),
    };
  },
};
