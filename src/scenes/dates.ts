/**
 * Dates and numbers in a reader's language, by `Intl`; the words around them stay English. Instants are wall time, which
 * is formatted as UTC; the calendar is the Gregorian one, in which the articles date.
 */
import { remembered } from '../base/memo';
import type { When } from '../graph/schema';
import { DAY, FLOATING_MONDAY, HOUR, WEEK, YEAR_ONE, isFloating, unitOf, type Interval } from '../graph/time';

/** The language of figures that nobody in particular reads, and of pages whose reader has none that `Intl` knows. */
export const BRITISH = 'en-GB';

export interface Dates {
  /** BCP 47. */
  readonly locale: string;
  /** "Tuesday 2 December 2025", or "Tuesday" on the floating week. */
  day(instant: number, floating?: boolean): string;
  /** "2 December 2025". */
  date(instant: number): string;
  /** "14:30". */
  clock(instant: number): string;
  /** "2 December 2025", "2–4 December 2025", "2 December 2025, 09:00 – 17:00"; the end of an interval is open. */
  interval(interval: Interval, floating?: boolean): string;
  /** A stretch in the largest unit that it is one of: "1998", "March 1998", "2–4 December 2025". */
  span(interval: Interval, floating?: boolean): string;
  /** When an event was, at the precision that is known and no finer. */
  when(when: When): string;
  /** "Tue 2", "Tuesday 2". */
  dayOfMonth(instant: number, weekday: 'long' | 'short'): string;
  /** "12,345". */
  count(value: number): string;
  /** "12,345 events". */
  plural(value: number, one: string, many?: string): string;
  /** A length of time in its largest unit that is not rounded away: "33 years", "33 yrs", "33y". */
  length(milliseconds: number, display: 'long' | 'short' | 'narrow'): string;
  /** "Ukraine Time". */
  zone(timeZone: string): string;
  /** Any other form. */
  as(instant: number, options: Intl.DateTimeFormatOptions): string;
}

/** The reader's language: the first of `wanted` (BCP 47) that dates can be written in. Plain English is British here. */
export function readerLocale(wanted: readonly string[]): string {
  const known = wanted.find((tag) => isLocale(tag));
  return known === undefined || known === 'en' ? BRITISH : known;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // What is no language tag at all is thrown at, and not only unknown.
    return false;
  }
}

/** The day on which the week begins there, 0 for Sunday; Monday where the engine does not tell. */
export function weekStart(locale: string): number {
  const tag = new Intl.Locale(locale);
  // Newer engines have a method, older ones a property, and TypeScript's library neither.
  const told: unknown =
    'getWeekInfo' in tag && typeof tag.getWeekInfo === 'function'
      ? tag.getWeekInfo()
      : 'weekInfo' in tag
        ? tag.weekInfo
        : null;
  const day = typeof told === 'object' && told !== null && 'firstDay' in told ? told.firstDay : MONDAY;
  return typeof day === 'number' ? day % 7 : MONDAY;
}

const MONDAY = 1;
const UNITS = [
  [365.2425 * DAY, 'year'],
  [30.44 * DAY, 'month'],
  [DAY, 'day'],
] as const;
const LONG_DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCKS = {
  twelve: { hour: 'numeric', minute: '2-digit' },
  twentyFour: { hour: '2-digit', minute: '2-digit' },
} as const;
const MONTH = { month: 'long', year: 'numeric' } as const;

/** Making formatters costs far more than using them: they are kept. */
export const datesIn = remembered((locale): Dates => new LocalDates(locale));

/** Dates by one language's formatters, each made when it is first asked for. */
class LocalDates implements Dates {
  readonly locale: string;
  readonly #english: boolean;
  /** Of this language's clock, twelve hours or twenty-four. */
  readonly #hours: Intl.DateTimeFormatOptions;
  /** What this language writes between a date and an hour. */
  readonly #comma: string;
  readonly #numbers: Intl.NumberFormat;
  readonly #formatters = new Map<string, Intl.DateTimeFormat>();
  readonly #lengths = new Map<string, Intl.NumberFormat>();
  readonly #zones = new Map<string, string>();

  constructor(locale: string) {
    this.locale = locale;
    this.#english = /^en\b/.test(locale);
    const { hour12 } = new Intl.DateTimeFormat(locale, CLOCKS.twelve).resolvedOptions();
    this.#hours = hour12 === true ? CLOCKS.twelve : CLOCKS.twentyFour;
    this.#comma = glue(this.#formatter({ day: 'numeric', month: 'short', year: 'numeric', ...this.#hours }));
    this.#numbers = new Intl.NumberFormat(locale);
  }

  as(instant: number, options: Intl.DateTimeFormatOptions): string {
    return plain(this.#formatter(withEra(instant, options)).format(instant));
  }

  date(instant: number): string {
    return this.as(instant, LONG_DATE);
  }

  clock(instant: number): string {
    return this.as(instant, this.#hours);
  }

  /** Versions of ICU disagree on British English's comma after the weekday; newspapers have none. */
  day(instant: number, floating = false): string {
    if (floating) return this.#weekday(instant);
    return this.locale === BRITISH
      ? `${this.#weekday(instant)} ${this.date(instant)}`
      : this.as(instant, { weekday: 'long', ...LONG_DATE });
  }

  /** The pattern of American English is "2 Tue". */
  dayOfMonth(instant: number, weekday: 'long' | 'short'): string {
    return this.#english
      ? `${this.as(instant, { weekday })} ${this.as(instant, { day: 'numeric' })}`
      : this.as(instant, { weekday, day: 'numeric' });
  }

  interval({ from, to }: Interval, floating = false): string {
    const last = to % DAY === 0 ? to - 1 : to;
    const wholeDays = from % DAY === 0 && to % DAY === 0;
    const sameDay = Math.floor(from / DAY) === Math.floor(last / DAY);
    const dayOf = (instant: number) => (floating ? this.#weekday(instant) : this.date(instant));
    if (wholeDays) {
      if (sameDay) return dayOf(from);
      return floating ? `${dayOf(from)} – ${dayOf(last)}` : this.#range(from, last, LONG_DATE);
    }
    const atClock = (instant: number) => `${dayOf(instant)}${this.#comma}${this.clock(instant)}`;
    // At midnight nobody said when, unless the other end is an hour of the same day.
    const timed = (instant: number) => (instant % DAY === 0 ? dayOf(instant) : atClock(instant));
    if (!sameDay) return `${timed(from)} – ${to % DAY === 0 ? dayOf(last) : atClock(to)}`;
    return to % DAY === 0 ? timed(from) : `${atClock(from)} – ${this.clock(to)}`;
  }

  span({ from, to }: Interval, floating = false): string {
    const [first, next] = [new Date(from), new Date(to)];
    const whole = from % DAY === 0 && to % DAY === 0 && first.getUTCDate() === 1 && next.getUTCDate() === 1;
    const months = 12 * (next.getUTCFullYear() - first.getUTCFullYear()) + next.getUTCMonth() - first.getUTCMonth();
    if (whole && !floating && months === 12 && first.getUTCMonth() === 0) return this.as(from, { year: 'numeric' });
    if (whole && !floating && months === 1) return this.as(from, MONTH);
    return this.interval({ from, to }, floating);
  }

  when(what: When): string {
    const [first, end] = [unitOf(what.start), unitOf(what.end)];
    if (!first || !end) return what.text ?? what.start;
    const floating = isFloating(what);
    switch (what.granularity) {
      case 'year':
        return this.#range(first.from, end.from, { year: 'numeric' });
      case 'month':
        return this.#range(first.from, end.from, MONTH);
      case 'week':
        return floating ? 'some day of that week' : `the week of ${this.date(first.from)}`;
      case 'hour':
      case 'minute':
        return `${this.day(first.from, floating)}${this.#comma}${this.clock(first.from)}`;
      case 'day':
        return what.start === what.end
          ? this.day(first.from, floating)
          : this.interval({ from: first.from, to: Math.max(end.to, first.to) }, floating);
    }
  }

  length(milliseconds: number, unitDisplay: 'long' | 'short' | 'narrow'): string {
    const [unit, name] = UNITS.find(([least]) => milliseconds >= 2 * least) ?? [HOUR, 'hour'];
    const key = `${name} ${unitDisplay}`;
    const options = { style: 'unit', unit: name, unitDisplay } as const;
    const made = this.#lengths.get(key) ?? new Intl.NumberFormat(this.locale, options);
    this.#lengths.set(key, made);
    return plain(made.format(Math.round(milliseconds / unit)));
  }

  zone(timeZone: string): string {
    const name = this.#zones.get(timeZone) ?? zoneName(this.locale, timeZone);
    this.#zones.set(timeZone, name);
    return name;
  }

  count(value: number): string {
    return this.#numbers.format(value);
  }

  plural(value: number, one: string, many = `${one}s`): string {
    return `${this.count(value)} ${value === 1 ? one : many}`;
  }

  #weekday(instant: number): string {
    return this.as(instant, { weekday: 'long' });
  }

  /** Between two bare numbers the dash stands close in English; versions of ICU disagree. */
  #range(from: number, to: number, options: Intl.DateTimeFormatOptions): string {
    const words = plain(this.#formatter(withEra(from, options)).formatRange(from, to));
    return this.#english ? words.replace(/^(\p{L}+ )?(\d+) – (?=\d+\b)/u, '$1$2–') : words;
  }

  #formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    const known = this.#formatters.get(key);
    const made = known ?? new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    this.#formatters.set(key, made);
    return made;
  }
}

/** A year before the year 1 is another without its era. */
const withEra = (instant: number, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions =>
  options.year === undefined || instant >= YEAR_ONE ? options : { ...options, era: 'short' };

const zoneName = (locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

function glue(formatter: Intl.DateTimeFormat): string {
  const parts = formatter.formatToParts(0);
  const hour = parts.findIndex(({ type }) => type === 'hour');
  const before = parts[hour - 1];
  const dated = parts.slice(0, hour).some(({ type }) => type === 'year');
  // A literal may also end the date, as in "2日 14:30".
  const written = dated && before?.type === 'literal' ? /\p{P}?\s{0,4}$/u.exec(before.value)?.[0] : undefined;
  return written || ', ';
}

/** Without the thin spaces that some faces do not have, and that versions of ICU put in different places. */
const plain = (text: string): string => text.replace(/\u2009/g, ' ').replace(/\u202f/g, '\u00a0');

/** True where an instant lies on the axis of the floating week, which no real story of ours shares. */
export const isFloatingInstant = (instant: number): boolean =>
  instant >= FLOATING_MONDAY && instant <= FLOATING_MONDAY + WEEK;
