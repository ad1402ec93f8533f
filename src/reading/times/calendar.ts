/** Days of the proleptic Gregorian calendar as whole numbers, 0 being 1970-01-01; no clock, no zone. */
import { DAY, isoDate, type Weekday } from '../../graph/time';

/** Days since 1970-01-01. */
export type Day = number;

/** Null where the calendar has no such day (30 February). */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date); // `Date.UTC` would take the years 0–99 for 1900–1999
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() / DAY : null;
}

/** The day of an ISO 8601 date or date-time; null where the text is neither. The time and zone are not read. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const isoDay = (day: Day): string => isoDate(day * DAY);

export const weekdayOf = (day: Day): Weekday => (mod(day + 3, 7) + 1) as Weekday; // 1970-01-01 was a Thursday
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;
export const yearOf = (day: Day): number => new Date(day * DAY).getUTCFullYear();
export const monthOf = (day: Day): number => new Date(day * DAY).getUTCMonth() + 1;
const dateOf = (day: Day): number => new Date(day * DAY).getUTCDate();

/** ISO 8601 week number and the year that it belongs to: the year of its Thursday. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - firstOf(year, 1)) / 7) + 1 };
}

/** The first day of a month; months outside 1–12 run into the neighbouring years. */
export function firstOf(year: number, month: number): Day {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, 1);
  return at.getTime() / DAY;
}

export const lastOf = (year: number, month: number): Day => firstOf(year, month + 1) - 1;

/** The same date so many months on, or the month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const first = firstOf(yearOf(day), monthOf(day) + months);
  return Math.min(first + dateOf(day) - 1, lastOf(yearOf(first), monthOf(first)));
}

/** A remainder that is never negative. */
export const mod = (n: number, by: number): number => ((n % by) + by) % by;
