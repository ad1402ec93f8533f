/** From what words point at to a TIMEX3 type, value and the `when` of an event. */
import type { WhenBasis } from '../../graph/schema';
import { isoDay, type Day } from './calendar';
import { daysOf, extentOf, timexValue, type Extent, type Point } from './point';
import type { Clock, Meaning } from './rule';

/** A part of a period, and the two that are counted from publication: "earlier this week", "later this month". */
export type Part = 'early' | 'mid' | 'late' | 'earlier' | 'later';

export const PART =
  '(?:early|mid|late|earlier|later|(?:the )?(?:very )?(?:beginning|start|middle|end) of|(?:toward|towards) the end of)';

/** What `PART` wrote; null where it wrote nothing. */
export function partOf(words: string | undefined): Part | null {
  const text = words?.toLowerCase() ?? '';
  if (/beginning|start/.test(text)) return 'early';
  if (/middle|mid/.test(text)) return 'mid';
  if (/end/.test(text)) return 'late';
  return (['earlier', 'later', 'early', 'late'] as const).find((part) => text === part) ?? null;
}

export function date(point: Point, basis: WhenBasis, part: Part | null = null, published: Day | null = null): Meaning {
  const extent = part ? partExtent(point, part, published) : extentOf(point);
  return { type: 'DATE', value: timexValue(point), when: { ...extent, basis }, point };
}

/** A date that the text alone does not tell: `value` has X where the digits are unknown. */
export const unknownDate = (value: string): Meaning => ({ type: 'DATE', value, when: null, point: null });

export const duration = (value: string): Meaning => ({ type: 'DURATION', value, when: null, point: null });
export const set = (value: string): Meaning => ({ type: 'SET', value, when: null, point: null });

/** A time of day on a day. What is finer than a part of the day gets a `when` to the minute. */
export function timeOn(day: Meaning, clock: Clock): Meaning {
  const exact = /^T([01]\d|2[0-3]):[0-5]\d/.test(clock.time);
  const { when } = day;
  const at = when && exact ? { start: when.start + clock.time, end: when.start + clock.time } : {};
  return {
    ...day,
    type: 'TIME',
    value: day.value + clock.time,
    when: when && { ...when, ...at, granularity: exact ? 'minute' : 'day' },
  };
}

/** A third of a month, year or decade; of a shorter period, which days "early" means is left open. */
function partExtent(point: Point, part: Part, published: Day | null): Extent {
  const days = daysOf(point);
  if (!days || point.unit === 'day') return extentOf(point);
  if (part === 'earlier' || part === 'later') {
    if (published === null || published < days.first || published > days.last) return extentOf(point);
    const [first, last] = part === 'earlier' ? [days.first, published] : [published, days.last];
    return { start: isoDay(first), end: isoDay(last), granularity: last - first > 31 ? 'month' : 'day' };
  }
  const third = { early: 0, mid: 1, late: 2 }[part];
  switch (point.unit) {
    case 'month': {
      const start = days.first + third * 10;
      return { start: isoDay(start), end: isoDay(third === 2 ? days.last : start + 9), granularity: 'week' };
    }
    case 'year': {
      const start = extentOf({ unit: 'month', year: point.year, month: third * 4 + 1 }).start;
      return {
        start,
        end: extentOf({ unit: 'month', year: point.year, month: third * 4 + 4 }).end,
        granularity: 'month',
      };
    }
    case 'decade': {
      const [from, to] = ([[0, 3], [4, 6], [7, 9]] as const)[third] ?? [0, 9]; // prettier-ignore
      return {
        start: extentOf({ unit: 'year', year: point.year + from }).start,
        end: extentOf({ unit: 'year', year: point.year + to }).end,
        granularity: 'year',
      };
    }
    default:
      return extentOf(point);
  }
}
