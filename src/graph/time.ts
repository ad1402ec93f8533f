/**
 * From the graph's notation of time to intervals on one axis.
 *
 * Instants are milliseconds since 1970-01-01 in the graph's own zone ("wall time"): a day is a day, and no view needs to
 * know about offsets. A weekday of the floating week lies on an axis of its own, the week of Monday 5 January 1970.
 */
import type { Granularity, When } from './schema';

/** Half-open `[from, to)`, milliseconds of wall time. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** The Monday on which the floating week is drawn. */
export const FLOATING_MONDAY = Date.UTC(1970, 0, 5);

const FLOATING = /^XXXX-WXX-([1-7])(?:T(\d\d)(?::(\d\d))?)?$/;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?)?)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

export const isFloating = ({ start }: When): boolean => start.startsWith('XXXX') && FLOATING.test(start);

/** The interval that a `when` covers; null where its notation is not one this version knows. */
export function intervalOf(when: When): Interval | null {
  const first = unitOf(when.start);
  const last = unitOf(when.end);
  if (!first || !last) return null;
  const to = Math.max(last.to, widen(first, when.granularity).to);
  return to > first.from ? { from: first.from, to } : null;
}

/** The interval of one ISO date, date-time, month or year, or of one floating weekday. */
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
  const month = m === undefined ? 0 : Number(m) - 1;
  const from = utc(year, month, Number(d ?? 1), Number(h ?? 0), Number(min ?? 0));
  if (m === undefined) return { from, to: utc(year + 1, 0, 1) };
  if (d === undefined) return { from, to: utc(year, month + 1, 1) };
  return { from, to: from + (min ? MINUTE : h ? HOUR : DAY) };
}

/** `Date.UTC`, but the years 0–99 are themselves. */
function utc(year: number, month: number, day: number, hour = 0, minute = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.setUTCHours(hour, minute, 0, 0);
}

/** A week is written by its first day: its interval is seven days wide even where `end` repeats `start`. */
function widen(unit: Interval, granularity: Granularity): Interval {
  return granularity === 'week' ? { from: unit.from, to: unit.from + WEEK } : unit;
}

/** The ISO date (`2025-12-02`) of an instant of wall time. */
export const isoDate = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
