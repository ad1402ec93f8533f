/** What a DATE points at, its TIMEX3 value, and the days that it covers. */
import type { Granularity } from '../../graph/schema';
import type { Weekday } from '../../graph/time';
import {
  addMonths, firstOf, isoDay, lastOf, mondayOf, monthOf, weekOf, yearOf,
  type Day,
} from './calendar'; // prettier-ignore

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export type Point =
  | { readonly unit: 'day'; readonly day: Day }
  /** A day of the floating week: nothing says which week it was. */
  | { readonly unit: 'weekday'; readonly weekday: Weekday }
  | { readonly unit: 'week'; readonly monday: Day }
  | { readonly unit: 'weekend'; readonly monday: Day }
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly unit: 'half'; readonly year: number; readonly half: number }
  | { readonly unit: 'season'; readonly year: number; readonly season: Season }
  | { readonly unit: 'year'; readonly year: number }
  /** `year` is its first, 1980. */
  | { readonly unit: 'decade'; readonly year: number }
  /** `year` is the one it is written by, 1900 for the twentieth: TIMEX3 has 19XX. */
  | { readonly unit: 'century'; readonly year: number };

export interface Extent {
  readonly start: string;
  readonly end: string;
  readonly granularity: Granularity;
}

const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');
const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));
const monthText = (year: number, month: number): string => isoDay(firstOf(year, month)).slice(0, -3);

/** First month of a season in the northern hemisphere, which news in English leaves unsaid. Winter runs into the next year. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The TIMEX3 value. */
export function timexValue(point: Point): string {
  switch (point.unit) {
    case 'day':
      return isoDay(point.day);
    case 'weekday':
      return `XXXX-WXX-${point.weekday}`;
    case 'week':
    case 'weekend': {
      const { year, week } = weekOf(point.monday);
      return `${yearText(year)}-W${pad(week, 2)}${point.unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return monthText(point.year, point.month);
    case 'quarter':
      return `${yearText(point.year)}-Q${point.quarter}`;
    case 'half':
      return `${yearText(point.year)}-H${point.half}`;
    case 'season':
      return `${yearText(point.year)}-${point.season}`;
    case 'year':
      return yearText(point.year);
    case 'decade':
      return `${yearText(point.year).slice(0, -1)}X`;
    case 'century':
      return `${yearText(point.year).slice(0, -2)}XX`;
  }
}

/** Start and end as the graph writes them, both inclusive. */
export function extentOf(point: Point): Extent {
  const whole = (text: string, granularity: Granularity): Extent => ({ start: text, end: text, granularity });
  const months = (year: number, from: number, count: number): Extent => ({
    start: monthText(year, from),
    end: monthText(year, from + count - 1),
    granularity: 'month',
  });
  switch (point.unit) {
    case 'day':
    case 'weekday':
      return whole(timexValue(point), 'day');
    case 'week':
      return { start: isoDay(point.monday), end: isoDay(point.monday + 6), granularity: 'week' };
    case 'weekend':
      return { start: isoDay(point.monday + 5), end: isoDay(point.monday + 6), granularity: 'day' };
    case 'month':
      return whole(timexValue(point), 'month');
    case 'quarter':
      return months(point.year, point.quarter * 3 - 2, 3);
    case 'half':
      return months(point.year, point.half * 6 - 5, 6);
    case 'season':
      return months(point.year, SEASON_STARTS[point.season], 3);
    case 'year':
      return whole(timexValue(point), 'year');
    case 'decade':
      return { start: yearText(point.year), end: yearText(point.year + 9), granularity: 'year' };
    case 'century':
      return { start: yearText(point.year + 1), end: yearText(point.year + 100), granularity: 'year' };
  }
}

/** First and last day; null for a day of the floating week. */
export function daysOf(point: Point): { first: Day; last: Day } | null {
  switch (point.unit) {
    case 'day':
      return { first: point.day, last: point.day };
    case 'weekday':
      return null;
    case 'week':
      return { first: point.monday, last: point.monday + 6 };
    case 'weekend':
      return { first: point.monday + 5, last: point.monday + 6 };
    case 'month':
      return { first: firstOf(point.year, point.month), last: lastOf(point.year, point.month) };
    case 'quarter':
      return { first: firstOf(point.year, point.quarter * 3 - 2), last: lastOf(point.year, point.quarter * 3) };
    case 'half':
      return { first: firstOf(point.year, point.half * 6 - 5), last: lastOf(point.year, point.half * 6) };
    case 'season': {
      const month = SEASON_STARTS[point.season];
      return { first: firstOf(point.year, month), last: lastOf(point.year, month + 2) };
    }
    case 'year':
      return { first: firstOf(point.year, 1), last: lastOf(point.year, 12) };
    case 'decade':
      return { first: firstOf(point.year, 1), last: lastOf(point.year + 9, 12) };
    case 'century':
      return { first: firstOf(point.year + 1, 1), last: lastOf(point.year + 100, 12) };
  }
}

export const dayPoint = (day: Day): Point => ({ unit: 'day', day });

/** The week, month, year … that a day lies in, moved by so many of them. */
export function periodAround(day: Day, unit: string, by: number): Point | null {
  switch (unit) {
    case 'day':
      return dayPoint(day + by);
    case 'week':
      return { unit: 'week', monday: mondayOf(day) + 7 * by };
    case 'weekend':
      return { unit: 'weekend', monday: mondayOf(day) + 7 * by };
    case 'month': {
      const moved = addMonths(day, by);
      return { unit: 'month', year: yearOf(moved), month: monthOf(moved) };
    }
    case 'quarter': {
      const moved = addMonths(day, 3 * by);
      return { unit: 'quarter', year: yearOf(moved), quarter: Math.ceil(monthOf(moved) / 3) };
    }
    case 'year':
      return { unit: 'year', year: yearOf(day) + by };
    case 'decade':
      return { unit: 'decade', year: (Math.floor(yearOf(day) / 10) + by) * 10 };
    case 'century':
      return { unit: 'century', year: (Math.floor((yearOf(day) - 1) / 100) + by) * 100 };
    default:
      return null;
  }
}

/** TIMEX3's form of such a period when nothing says which it was; null where it has none. */
export const unknownPeriod = (unit: string): string =>
  ({ day: 'XXXX-XX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', quarter: 'XXXX-QX' })[unit] ??
  'XXXX';
