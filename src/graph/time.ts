/**
 * From the graph's notation of time to intervals on one axis, and back.
 *
 * Years run from −9999 to 9999, four digits each and a minus before the year 0, which is 1 BC. Instants are milliseconds since 1970-01-01 in the graph's own zone ("wall time"): a day is a day, and no view needs to
 * know about offsets. A weekday of the floating week lies on an axis of its own, the week of Monday 5 January 1970.
 */
import { DATE, FLOATING } from './notation';
import type { Granularity, When } from './schema';

/** Monday 1 … Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Half-open `[from, to)`, milliseconds of wall time. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

const YEAR = 365.2425 * DAY;
/** Midnight before the first day of the year 1. */
export const YEAR_ONE = Date.parse('0001-01-01');
/** No view of a story reaches further from 1970, either way: its dates end at the year 9999, and there is room to look beyond them. */
export const FURTHEST = 60_000 * YEAR;

/** The Monday on which the floating week is drawn. */
export const FLOATING_MONDAY = Date.UTC(1970, 0, 5);

export const isFloating = ({ start }: Pick<When, 'start'>): boolean => start.startsWith('XXXX') && FLOATING.test(start);

/** The interval that a `when` covers; null where its notation is not one this version knows. */
export function intervalOf(when: Pick<When, 'start' | 'end' | 'granularity'>): Interval | null {
  const first = unitOf(when.start);
  const last = unitOf(when.end);
  if (!first || !last) return null;
  const to = Math.max(last.to, widen(first, when.granularity).to);
  return to > first.from ? { from: first.from, to } : null;
}

/** The interval of one ISO date, date-time, month or year, or of one floating weekday; null of anything else. */
export function unitOf(value: string): Interval | null {
  const floating = FLOATING.exec(value);
  if (floating) {
    const [, day, hour, minute] = floating;
    const from = FLOATING_MONDAY + (Number(day) - 1) * DAY + Number(hour ?? 0) * HOUR + Number(minute ?? 0) * MINUTE;
    return { from, to: from + (minute ? MINUTE : hour ? HOUR : DAY) };
  }
  const match = DATE.exec(value);
  if (!match) return null;
  const [, y, m, d, h, min] = match;
  const year = Number(y);
  if (m === undefined) return { from: utc(year, 0, 1), to: utc(year + 1, 0, 1) };
  const month = Number(m) - 1;
  if (d === undefined) return { from: utc(year, month, 1), to: utc(year, month + 1, 1) };
  const from = utc(year, month, Number(d)) + Number(h ?? 0) * HOUR + Number(min ?? 0) * MINUTE;
  // A month has no more days than it has: what runs over is another date.
  if (new Date(from).getUTCDate() !== Number(d)) return null;
  return { from, to: from + (min ? MINUTE : h ? HOUR : DAY) };
}

/** The instant of a date-time that says how far it is from UTC, in milliseconds since 1970 there; null of anything else. */
export function instantOf(value: string): number | null {
  const offset = DATE.exec(value)?.[6];
  const unit = offset === undefined ? null : unitOf(value);
  if (offset === undefined || !unit) return null;
  if (offset === 'Z') return unit.from;
  const ahead = Number(offset.slice(1, 3)) * HOUR + Number(offset.slice(-2)) * MINUTE;
  return unit.from - (offset.startsWith('-') ? -ahead : ahead);
}

/** `Date.UTC`, but the years 0–99 are themselves. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** A week is written by its first day: its interval is seven days wide even where `end` repeats `start`. */
function widen(unit: Interval, granularity: Granularity): Interval {
  return granularity === 'week' ? { from: unit.from, to: unit.from + WEEK } : unit;
}

/** An instant of wall time as `unitOf` reads it: `2025-12-02T14:30`. Beyond its years, a text that is no date. */
export function isoMinute(instant: number): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? BEYOND : date.toISOString().slice(0, -8).replace(/^-00/, '-');
}
/** As long as `T14:30` at its end, which `isoDate` leaves out. */
const BEYOND = 'XXXX-XX-XXTXX:XX';

/** The ISO date of an instant of wall time: `2025-12-02`. */
export const isoDate = (instant: number): string => isoMinute(instant).slice(0, -6);
