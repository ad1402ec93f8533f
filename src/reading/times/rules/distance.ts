/**
 * "three years ago", "two days later", "in two weeks' time": a distance from publication or from the time spoken of.
 * Years move by years and leave the day open, as TIMEX3 does: "three years ago" is a year, "two weeks ago" a week.
 */
import type { Day } from '../calendar';
import { daysFrom, focusDay, focusStart } from '../focus';
import { date, duration, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import { periodAround, unknownPeriod, type Point } from '../point';
import type { Context, Groups, Meaning, Rule } from '../rule';
import { ABOUT, COUNT, countOf, S, UNIT, unitName, VAGUE_COUNT } from '../../../english/words/time-words';
import { durationValue } from '../amount';

const AMOUNT = `(?:(?:some|${ABOUT}) )?(?:\\[?(?<count>${COUNT}|an?|(?:a )?half an?|half a)\\]?|(?<vague>${VAGUE_COUNT}))(?<half> and a half)? (?<unit>${UNIT})`;

export const ago: Rule = {
  name: 'ago',
  pattern: pattern(`${AMOUNT} ago`),
  read(groups) {
    const by = stepsOf(groups);
    return {
      resolve({ published }) {
        if (by === null) return unknownDate('PAST_REF');
        return published === null ? unknownDate(unknownPeriod(by.unit)) : away(published, by.unit, -by.count);
      },
    };
  },
};

/** "three days later", "a year earlier"; with "before" and "after" only where nothing follows that it would be before. */
export const laterOrEarlier: Rule = {
  name: 'later-or-earlier',
  pattern: pattern(`${AMOUNT} (?<side>later|earlier|before|after|afterwards|beforehand|previously)`),
  read(groups, place) {
    const side = groups['side']?.toLowerCase() ?? '';
    const open = /^(?:before|after)$/.test(side);
    if (/^\s+than\b/i.test(place.after)) return null;
    if (open && /^\s+[\p{L}\p{N}“"'‘]/u.test(place.after) && !/^\s+(?:and|but)\b/i.test(place.after)) return null;
    const by = stepsOf(groups);
    if (!by) return { resolve: () => unknownDate(/later|after/.test(side) ? 'FUTURE_REF' : 'PAST_REF') };
    const count = /later|after/.test(side) ? by.count : -by.count;
    return { resolve: (context) => fromFocus(by.unit, count, context) };
  },
};

/** "in two weeks' time", "two weeks from now": ahead of publication, whatever the tense. */
export const fromNow: Rule = {
  name: 'from-now',
  pattern: pattern(`(?:in ${AMOUNT}${S} time|${AMOUNT.replaceAll('?<', '?<_')} from (?:now|today))`),
  read(groups) {
    const by = stepsOf(groups['unit'] === undefined ? unprefixed(groups) : groups);
    return {
      resolve({ published }) {
        if (!by) return unknownDate('FUTURE_REF');
        return published === null ? unknownDate(unknownPeriod(by.unit)) : away(published, by.unit, by.count);
      },
    };
  },
};

/** "will meet in two weeks" is a date; "built in two weeks", "in approximately five hours" are lengths. */
export const inAmount: Rule = {
  name: 'in-amount',
  pattern: pattern(`(?<=\\bin )(?<count>${COUNT}|an?) (?<unit>days?|weeks?|months?|years?)`),
  read(groups, place) {
    const by = stepsOf(groups);
    if (!by) return null;
    // "the first time in two weeks", "the worst storm in 20 years"
    if (/\b(?:(?:time|first|last|once|most|least)\s+|\p{L}{1,40}est\s[\p{L}\s]{1,25}\s)in\s+$/iu.test(place.before))
      return null;
    return {
      resolve({ published, tense }) {
        if (tense() !== 'future') return duration(durationValue([{ count: by.count, unit: by.unit }]));
        return published === null ? unknownDate(unknownPeriod(by.unit)) : away(published, by.unit, by.count);
      },
    };
  },
};

interface Steps {
  readonly count: number;
  readonly unit: string;
}

function stepsOf({ count, half, unit = '' }: Groups): Steps | null {
  const n = count === undefined ? null : countOf(count.replace(/^a (?=half)/i, ''));
  return n === null ? null : { count: n + (half ? 0.5 : 0), unit: unitName(unit) };
}

const unprefixed = (groups: Groups): Groups =>
  Object.fromEntries(Object.entries(groups).map(([name, text]) => [name.replace(/^_/, ''), text]));

/** Whole periods where the count is whole; half a year is six months, half a week is some days. */
function away(from: Day, unit: string, count: number): Meaning {
  if (DAYS[unit] !== undefined && Math.abs(count * DAYS[unit]) < 1) return AN_HOUR;
  const { unit: name, count: n } = whole(unit, count);
  const point: Point | null = periodAround(from, name, n);
  return point ? date(point, 'relative') : unknownDate(unknownPeriod(unit));
}

function fromFocus(unit: string, count: number, { focus, published }: Context): Meaning {
  if (DAYS[unit] !== undefined && Math.abs(count * DAYS[unit]) < 1) return AN_HOUR;
  const { unit: name, count: n } = whole(unit, count);
  if (name === 'day') {
    const day = focusDay(focus, published);
    const point = day && daysFrom(day, n);
    return point ? date(point, 'relative') : unknownDate('XXXX-XX-XX');
  }
  const from = focusStart(focus, published);
  return from === null ? unknownDate(unknownPeriod(name)) : away(from, name, n);
}

/** Hours from a time that is known to the day only: perhaps on that day, perhaps on the next. */
const AN_HOUR: Meaning = { ...unknownDate('XXXX-XX-XXTXX'), type: 'TIME' };

const DAYS: Readonly<Record<string, number>> = { second: 1 / 86_400, minute: 1 / 1440, hour: 1 / 24, fortnight: 14 };

function whole(unit: string, count: number): Steps {
  const days = DAYS[unit];
  if (days !== undefined) return { unit: 'day', count: Math.trunc(count * days) };
  // TIMEX3 keeps a decade's distance to the year: "a decade ago" in 2011 is 2001
  if (unit === 'decade') return { unit: 'year', count: Math.round(count * 10) };
  if (unit === 'century') return { unit: 'year', count: Math.round(count * 100) };
  if (Number.isInteger(count)) return { unit, count };
  if (unit === 'year') return { unit: 'month', count: Math.round(count * 12) };
  return { unit: 'day', count: Math.round(count * (unit === 'month' ? 30 : unit === 'week' ? 7 : 1)) };
}
