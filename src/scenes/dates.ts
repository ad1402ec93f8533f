/**
 * Dates as a reader writes them: in the language that is asked for, in wall time and by the calendar of the articles. British
 * English is written by rules of our own: a machine's `Intl` changes its commas from version to version, and a figure or a
 * test should not.
 */
import type { When } from '../graph/schema';
import { DAY, FLOATING_MONDAY, isFloating, unitOf, type Interval } from '../graph/time';

/** The language of figures that no reader asked for. */
export const ENGLISH = 'en-GB';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const YEAR = { year: 'numeric' } as const;
const MONTH = { month: 'long', ...YEAR } as const;
const DATE = { day: 'numeric', ...MONTH } as const;
const WEEKDAY = { weekday: 'long' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter of wall time, kept, since making one costs far more than using it. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  // "2 December 2025" in an article stays 2025 for a reader whose own calendar counts otherwise.
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, made);
  return made;
}

/** The narrow spaces that some versions of `Intl` write are wide ones in fonts that lack them. */
const plain = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ');
const write = (instant: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  plain(formatter(locale, options).format(instant));
const writeRange = (from: number, to: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  plain(formatter(locale, options).formatRange(from, to));

/** True where an instant lies on the axis of the floating week, which no real story of ours shares. */
export const isFloatingInstant = (instant: number): boolean =>
  instant >= FLOATING_MONDAY && instant <= FLOATING_MONDAY + 7 * DAY;

/** "Tuesday 2 December 2025", or "Tuesday" on the floating week. `instant` in milliseconds of wall time. */
export function dayWords(instant: number, locale: string = ENGLISH, floating = false): string {
  if (locale !== ENGLISH) return write(instant, locale, floating ? WEEKDAY : { ...WEEKDAY, ...DATE });
  const weekday = WEEKDAYS[new Date(instant).getUTCDay()] ?? '';
  return floating ? weekday : `${weekday} ${dateWords(instant)}`;
}

/** "2 December 2025". */
export function dateWords(instant: number, locale: string = ENGLISH): string {
  if (locale !== ENGLISH) return write(instant, locale, DATE);
  return `${new Date(instant).getUTCDate()} ${monthWords(instant)}`;
}

const monthWords = (instant: number): string => {
  const date = new Date(instant);
  return `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
};

/** "14:30". */
const timeWords = (instant: number): string => new Date(instant).toISOString().slice(11, 16);

/** "14:30" after a comma, and nothing at midnight, which here means that nobody said. */
const clockWords = (instant: number): string => (instant % DAY === 0 ? '' : `, ${timeWords(instant)}`);

/** An interval as a person writes it: "2 December 2025", "2–4 December 2025", "30 November – 2 December 2025". */
export function intervalWords({ from, to }: Interval, locale: string = ENGLISH, floating = false): string {
  const last = to % DAY === 0 ? to - 1 : to;
  const wholeDays = from % DAY === 0 && to % DAY === 0;
  if (locale !== ENGLISH) {
    const day = floating ? WEEKDAY : DATE;
    return writeRange(from, wholeDays ? last : to, locale, wholeDays ? day : { ...day, ...CLOCK });
  }
  const sameDay = Math.floor(from / DAY) === Math.floor(last / DAY);
  if (floating || !wholeDays) {
    const words = (instant: number) => (floating ? dayWords(instant, locale, true) : dateWords(instant));
    const end = wholeDays ? '' : clockWords(to);
    if (sameDay) return `${words(from)}${clockWords(from)}${end ? ` – ${end.slice(2)}` : ''}`;
    return `${words(from)}${clockWords(from)} – ${words(last)}${end}`;
  }
  if (sameDay) return dateWords(from);
  const [a, b] = [new Date(from), new Date(last)];
  if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${dateWords(from)} – ${dateWords(last)}`;
  if (a.getUTCMonth() !== b.getUTCMonth())
    return `${a.getUTCDate()} ${MONTHS[a.getUTCMonth()] ?? ''} – ${dateWords(last)}`;
  return `${a.getUTCDate()}–${dateWords(last)}`;
}

/** When an event was, at the precision that is known and no finer: "December 2025", "Tuesday 2 December 2025, 14:30". */
export function whenWords(when: When, locale: string = ENGLISH): string {
  const unit = unitOf(when.start);
  const end = unitOf(when.end);
  if (!unit || !end) return when.text ?? when.start;
  const floating = isFloating(when);
  const { from } = unit;
  const ours = locale === ENGLISH;
  switch (when.granularity) {
    case 'year': {
      if (!ours) return writeRange(from, end.from, locale, YEAR);
      const [first, last] = [new Date(from).getUTCFullYear(), new Date(end.from).getUTCFullYear()];
      return first === last ? String(first) : `${first}–${last}`;
    }
    case 'month': {
      if (!ours) return writeRange(from, end.from, locale, MONTH);
      const [first, last] = [monthWords(from), monthWords(end.from)];
      return first === last ? first : `${first} – ${last}`;
    }
    case 'week':
      return floating ? 'some day of that week' : `the week of ${dateWords(from, locale)}`;
    case 'hour':
    case 'minute': {
      if (ours) return `${dayWords(from, locale, floating)}, ${timeWords(from)}`;
      return write(from, locale, { ...WEEKDAY, ...(floating ? {} : DATE), ...CLOCK });
    }
    case 'day':
      return when.start === when.end
        ? dayWords(from, locale, floating)
        : intervalWords({ from, to: Math.max(end.to, unit.to) }, locale, floating);
  }
}
