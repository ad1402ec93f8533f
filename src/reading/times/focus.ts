/** The time last talked about: what "that day", "two days later" and "the year before" count from. */
import { mod, type Day } from './calendar';
import type { Weekday } from '../../graph/time';
import { daysOf, dayPoint, type Point } from './point';

export interface Focus {
  /** The last day mentioned, of the calendar or of the floating week. */
  readonly day: Extract<Point, { unit: 'day' | 'weekday' }> | null;
  /** The last date mentioned, however long. */
  readonly latest: Point | null;
}

export const NO_FOCUS: Focus = { day: null, latest: null };

export const refocus = (focus: Focus, point: Point): Focus => ({
  day: point.unit === 'day' || point.unit === 'weekday' ? point : focus.day,
  latest: point,
});

/** The day that a text is at: the last mentioned, before any the day of publication. */
export const focusDay = (focus: Focus, published: Day | null): Focus['day'] =>
  focus.day ?? (published === null ? null : { unit: 'day', day: published });

/** The first day of the date last mentioned, before any the day of publication; null in the floating week. */
export function focusStart(focus: Focus, published: Day | null): Day | null {
  return focus.latest ? (daysOf(focus.latest)?.first ?? null) : published;
}

/** A number of days on. A floating week has seven days: null beyond them, since notation has no "week after". */
export function daysFrom(from: NonNullable<Focus['day']>, days: number): Point | null {
  if (from.unit === 'day') return dayPoint(from.day + days);
  const weekday = from.weekday + days;
  return weekday >= 1 && weekday <= 7 ? { unit: 'weekday', weekday: (mod(weekday - 1, 7) + 1) as Weekday } : null;
}
