/** The page's and the figures' English: types, statuses, dates. British order, no locale of the machine involved. */
import type { EventType, When } from '../graph/schema';
import type { Clock } from './view';
import { DAY, FLOATING_MONDAY, isFloating, unitOf, type Interval } from '../graph/time';

export const TYPE_LABEL: Record<EventType, string> = {
  AGREE: 'Agreement',
  CONSULT: 'Talks',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Demand',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Coercion',
  ASSAULT: 'Assault',
  STATEMENT: 'Statement',
};

export const CLOCK_LABEL: Record<Clock, string> = {
  happened: 'As it happened',
  reported: 'As it was reported',
};

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

/** True where an instant lies on the axis of the floating week, which no real story of ours shares. */
export const isFloatingInstant = (instant: number): boolean =>
  instant >= FLOATING_MONDAY && instant <= FLOATING_MONDAY + 7 * DAY;

/** "Tuesday 2 December 2025", or "Tuesday" on the floating week. `instant` in milliseconds of wall time. */
export function dayWords(instant: number, floating = false): string {
  const date = new Date(instant);
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  return floating ? weekday : `${weekday} ${dateWords(instant)}`;
}

/** "2 December 2025". */
export function dateWords(instant: number): string {
  const date = new Date(instant);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** "14:30", and nothing at midnight, which here means that nobody said. */
const clockWords = (instant: number): string => {
  const clock = new Date(instant).toISOString().slice(11, 16);
  return clock === '00:00' ? '' : `, ${clock}`;
};

/** An interval as a person writes it: "2 December 2025", "2–4 December 2025", "30 November – 2 December 2025". */
export function intervalWords({ from, to }: Interval, floating = false): string {
  const last = to % DAY === 0 ? to - 1 : to;
  const sameDay = Math.floor(from / DAY) === Math.floor(last / DAY);
  const wholeDays = from % DAY === 0 && to % DAY === 0;
  if (floating || !wholeDays) {
    const words = floating ? dayWords : (instant: number) => dateWords(instant);
    const end = wholeDays ? '' : clockWords(to);
    if (sameDay) return `${words(from, floating)}${clockWords(from)}${end ? ` – ${end.slice(2)}` : ''}`;
    return `${words(from, floating)}${clockWords(from)} – ${words(last, floating)}${end}`;
  }
  if (sameDay) return dateWords(from);
  const [a, b] = [new Date(from), new Date(last)];
  if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${dateWords(from)} – ${dateWords(last)}`;
  if (a.getUTCMonth() !== b.getUTCMonth())
    return `${a.getUTCDate()} ${MONTHS[a.getUTCMonth()] ?? ''} – ${dateWords(last)}`;
  return `${a.getUTCDate()}–${dateWords(last)}`;
}

/** When an event was, at the precision that is known and no finer: "in December 2025", "Tuesday 2 December 2025, 14:30". */
export function whenWords(when: When): string {
  const unit = unitOf(when.start);
  const end = unitOf(when.end);
  if (!unit || !end) return when.text ?? when.start;
  const floating = isFloating(when);
  const { from } = unit;
  const date = new Date(from);
  switch (when.granularity) {
    case 'year': {
      const [first, last] = [date.getUTCFullYear(), new Date(end.from).getUTCFullYear()];
      return first === last ? String(first) : `${first}–${last}`;
    }
    case 'month': {
      const month = (at: number) => `${MONTHS[new Date(at).getUTCMonth()] ?? ''} ${new Date(at).getUTCFullYear()}`;
      return month(from) === month(end.from) ? month(from) : `${month(from)} – ${month(end.from)}`;
    }
    case 'week':
      return floating ? 'some day of that week' : `the week of ${dateWords(from)}`;
    case 'hour':
    case 'minute':
      return `${dayWords(from, floating)}, ${date.toISOString().slice(11, 16)}`;
    case 'day':
      return when.start === when.end
        ? dayWords(from, floating)
        : intervalWords({ from, to: Math.max(end.to, unit.to) }, floating);
  }
}

/** How we know when, as the end of a sentence that begins with the date. */
export function basisWords(when: When): string {
  switch (when.basis) {
    case 'stated':
      return when.text ? `stated: “${when.text}”` : 'stated in the text';
    case 'relative':
      return when.text ? `from “${when.text}”` : 'worked out from the text';
    case 'inherited':
      return 'same as the events it was told with';
    case 'published':
      return 'no later than the article’s day';
  }
}

/** A length of time in its largest unit that is not rounded away: "33 years", "4 months", "12 days", "5 hours". */
export function lengthWords(length: number): string {
  const units = [
    [365.2425 * DAY, 'year'],
    [30.44 * DAY, 'month'],
    [DAY, 'day'],
  ] as const;
  const [unit, name] = units.find(([least]) => length >= 2 * least) ?? [DAY / 24, 'hour'];
  return plural(Math.round(length / unit), name);
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}
