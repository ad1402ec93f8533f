/** "that day", "earlier that same day", "the next day", "the day before", "that evening": counted from the day last spoken of. */
import { daysFrom, focusDay } from '../focus';
import { date, timeOn, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import type { Context, Meaning, Rule } from '../rule';

const EARLIER = '(?:(?:earlier|early|later|late)(?: on)? )?';
const TIMES: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

export const sameDay: Rule = {
  name: 'same-day',
  pattern: pattern(
    `${EARLIER}(?<which>that(?: (?:same|very))?|the (?:very )?same|the (?:very )?(?:next|following|previous|preceding)) (?<unit>day|morning|afternoon|evening|night)`,
  ),
  read({ which = '', unit = '' }, place) {
    // "the day that night fell", "the same day-old bread"
    if (/^[-‐]/.test(place.after)) return null;
    const by = /next|following/i.test(which) ? 1 : /previous|preceding/i.test(which) ? -1 : 0;
    return { resolve: (context) => onFocus(by, TIMES[unit.toLowerCase()], context) };
  },
};

/** "the day before", "a day earlier", "the night before". */
export const dayBeside: Rule = {
  name: 'day-beside',
  pattern: pattern('(?:the|a|one) (?<unit>day|night|evening|morning) (?<side>before|after|earlier|later|prior)'),
  read({ unit = '', side = '' }, place) {
    // "the day after the vote": a day that nothing here knows
    const needsMore = /^(?:before|after)$/i.test(side);
    if (needsMore && /^\s+[\p{L}\p{N}]/u.test(place.after) && !/^\s+(?:and|but|when|while|as)\b/i.test(place.after))
      return null;
    if (/^\s+than\b/i.test(place.after)) return null;
    const by = /after|later/i.test(side) ? 1 : -1;
    return { resolve: (context) => onFocus(by, TIMES[unit.toLowerCase()], context) };
  },
};

/** "later in the day", "by the end of the day". */
export const inTheDay: Rule = {
  name: 'in-the-day',
  pattern: pattern('(?:(?:earlier|early|later|late)(?: on)? in the day|(?<=by |until |before )the end of the day)'),
  // "at the end of the day" is an idiom
  read: () => ({ resolve: (context) => onFocus(0, undefined, context) }),
};

function onFocus(by: number, time: string | undefined, { focus, published }: Context): Meaning {
  const from = focusDay(focus, published);
  const point = from && daysFrom(from, by);
  const day = point ? date(point, 'relative') : unknownDate('XXXX-XX-XX');
  return time === undefined ? day : timeOn(day, { time, alone: true });
}
