/** When an article appeared: dates as people write them. Never today's date. */
import * as chrono from 'chrono-node';
import { unitOf } from '../graph/time';
import { parseNumericDate } from './numeric-date';

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A fixed reference, so that chrono never asks the clock; a date that would need it is not taken. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/**
 * ISO 8601 date or date-time of a date written in full ("2025-12-03", "2025/12/3", "3 December 2025", "Dec. 3, 2025"), else null.
 * `03/12/2025` is null: it is March in one country and December in another; `23/12/2025` is none in any but December.
 */
export function parsePublished(text: string): string | null {
  const inFigures = parseNumericDate(text.trim());
  if (inFigures !== null) return inFigures;
  const found = fullDates(text);
  return found.length === 1 ? (found[0]?.date ?? null) : null;
}

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** The dates of a short text that say day, month by name, and year. */
export function fullDates(text: string): FoundDate[] {
  if (text.length > 200 || !MONTH.test(text) || !/\b\d{4}\b/.test(text)) return [];
  return chrono.strict.parse(text, REFERENCE).flatMap(({ index, text: words, start, end }) => {
    const whole = (['year', 'month', 'day'] as const).every((unit) => start.isCertain(unit));
    if (!whole || end || !MONTH.test(words)) return [];
    const parts = [start.get('year'), start.get('month'), start.get('day')].map((n) => String(n ?? 0));
    const date = `${parts[0]?.padStart(4, '0')}-${parts[1]?.padStart(2, '0')}-${parts[2]?.padStart(2, '0')}`;
    return unitOf(date) ? [{ start: index, end: index + words.length, date }] : [];
  });
}
