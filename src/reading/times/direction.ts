/** Which of the many Tuesdays, Marches or Mays a text means: the tense of the clause decides. */
import { dayFrom, firstOf, monthOf, mod, weekdayOf, yearOf, type Day } from './calendar';
import type { Weekday } from '../../graph/time';
import type { Tense } from './rule';

/**
 * Two candidates, one on each side, and the tense says the farther one by this many times: then the tense was misread,
 * or the text would have named the year.
 */
const DAYS_NEAR = 31;
const DAYS_FAR = 330;

/** The weekday on or before a day. */
export const weekdayUpTo = (day: Day, weekday: Weekday): Day => day - mod(weekdayOf(day) - weekday, 7);
/** The weekday on or after a day. */
export const weekdayFrom = (day: Day, weekday: Weekday): Day => day + mod(weekday - weekdayOf(day), 7);

/** Without a year: the last such date up to publication in the past tense, the next in the future, else the nearest. */
export function yearlyDay(published: Day, month: number, date: number, tense: Tense | null): Day | null {
  const year = yearOf(published);
  // 29 February may be four years away
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((by) => dayFrom(year + by, month, date) ?? []);
  const past = days.findLast((day) => day <= published) ?? null;
  const next = days.find((day) => day >= published) ?? null;
  if (past === null || next === null) return past ?? next;
  const back = published - past;
  const ahead = next - published;
  if (tense === 'past') return back > DAYS_FAR && ahead < DAYS_NEAR ? next : past;
  if (tense === 'future') return ahead > DAYS_FAR && back < DAYS_NEAR ? past : next;
  return back <= ahead ? past : next;
}

/** The year of a month named without one: this month counts for both tenses. */
export function yearOfMonth(published: Day, month: number, tense: Tense | null): number {
  const year = yearOf(published);
  const now = monthOf(published);
  if (tense === 'future') return month >= now ? year : year + 1;
  if (tense === 'past') return month <= now ? year : year - 1;
  const back = published - firstOf(month <= now ? year : year - 1, month);
  const ahead = firstOf(month >= now ? year : year + 1, month) - published;
  return back <= ahead ? (month <= now ? year : year - 1) : month >= now ? year : year + 1;
}

/** "since Friday" and "as of Friday" look back; "by Friday" looks ahead where the clause does not tell the past. */
export function lookOf(before: string, tense: Tense | null): Tense | null {
  if (/\b(?:since|as of)\s+$/i.test(before)) return 'past';
  return tense !== 'past' && /\b(?:by|until|till)\s+$/i.test(before) ? 'future' : tense;
}
