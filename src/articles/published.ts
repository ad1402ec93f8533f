/** When an article appeared: dates as people write them, and where in a text they stand. Never today's date. */
import * as chrono from 'chrono-node';
import { unitOf } from '../graph/time';
import { parseNumericDate } from './numeric-date';

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A fixed reference, so that chrono never asks the clock; a date that would need it is not taken. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/**
 * ISO 8601 date or date-time of a date written in full ("2025-12-03", "2025/12/3", "3 December 2025", "Dec. 3, 2025"), else null.
 * `03/12/2025` is null: it is March in one country and December in another.
 */
export function parsePublished(text: string): string | null {
  const inFigures = parseNumericDate(text.trim());
  if (inFigures !== null) return inFigures;
  const found = fullDates(text);
  return found.length === 1 ? (found[0]?.date ?? null) : null;
}

interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** The dates of a short text that say day, month by name, and year. */
function fullDates(text: string): FoundDate[] {
  if (text.length > 200 || !MONTH.test(text) || !/\b\d{4}\b/.test(text)) return [];
  return chrono.strict.parse(text, REFERENCE).flatMap(({ index, text: words, start, end }) => {
    const whole = (['year', 'month', 'day'] as const).every((unit) => start.isCertain(unit));
    if (!whole || end || !MONTH.test(words)) return [];
    const parts = [start.get('year'), start.get('month'), start.get('day')].map((n) => String(n ?? 0));
    const date = `${parts[0]?.padStart(4, '0')}-${parts[1]?.padStart(2, '0')}-${parts[2]?.padStart(2, '0')}`;
    return unitOf(date) ? [{ start: index, end: index + words.length, date }] : [];
  });
}

/** How far from either end of an article its publication line is looked for, in paragraphs. */
const EDGE = 6;

export interface FoundPublication {
  readonly date: string;
  /** The paragraph that says nothing else, null where it is the dateline of the first paragraph. */
  readonly line: number | null;
}

/** The publication date that the text itself shows: a line of its own ("Published: 3 December 2025") or a full dateline. */
export function findPublished(paragraphs: readonly string[]): FoundPublication | null {
  for (const [line, paragraph] of paragraphs.entries()) {
    if (line >= EDGE && line < paragraphs.length - EDGE) continue;
    const date = publicationLine(paragraph, line < EDGE);
    if (date !== null) return { date, line };
  }
  for (const paragraph of paragraphs.slice(0, 2)) {
    const date = dateline(paragraph);
    if (date !== null) return { date, line: null };
  }
  return null;
}

/** A clock time and, where it has one, its zone: two to five capitals alone may be somebody's name. */
const CLOCK = /\b\d{1,2}(?:[:.]\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?| ?[AaPp]\.?[Mm]\b\.?)(?: ?\(?[A-Z]{2,5}\b\)?)?/g;
const BETWEEN = /\b(?:at|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;

/** "Published: …", "Posted on …"; near the top a date alone will do. Nothing but weekday, clock time and zone may follow. */
function publicationLine(paragraph: string, nearTop: boolean): string | null {
  if (paragraph.length > 90) return null;
  const label =
    /^(?:first )?(?:published|posted|publication date|date(?: published)?)(?: (?:on|at)\b)?\s*[:|–—-]?\s*/i.exec(
      paragraph,
    );
  if (!label && !nearTop) return null;
  const rest = paragraph.slice(label?.[0].length ?? 0);
  // eight digits alone are a date only where a word says so
  const inFigures = label || /^\d{4}[-/.]/.test(rest) ? parseNumericDate(rest.trim()) : null;
  if (inFigures !== null) return inFigures;
  const [found] = fullDates(rest);
  if (!found) return null;
  const around = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`.replace(CLOCK, '').replace(BETWEEN, '');
  return /\p{L}|\d/u.test(around) ? null : found.date;
}

/** "DUBLIN, 2 December 2025 —", "PORT VALE (Agency), Dec. 2, 2025 -": place, perhaps agency, full date, dash. */
function dateline(paragraph: string): string | null {
  const head = /^(\(?\p{Lu}{2}[^\n]{0,90}?)(?: ?[—–]| -{1,2}) ?\S/u.exec(paragraph)?.[1];
  if (head === undefined) return null;
  const [found] = fullDates(head);
  if (!found) return null;
  const place = `${head.slice(0, found.start)} ${head.slice(found.end)}`.replace(/\([^)]{0,99}\)/gu, ' ');
  const words = place.split(/[\s,.()/]+/).filter((word) => /\p{L}/u.test(word));
  return words.every((word) => /^\p{Lu}/u.test(word)) ? found.date : null;
}
