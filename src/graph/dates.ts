/** What a schema cannot say of dates: that the calendar has them, that they end after they start and are as fine as they claim. */
import { remembered } from '../base/memo';
import type { Granularity, When } from './schema';
import { DAY, HOUR, MINUTE, WEEK, isFloating, unitOf, type Interval } from './time';
import { ownTime } from './zone';

type Read = (value: string) => Interval | null;

/** The longest that a text may stand for where its date claims to be so fine. */
const LONGEST: Readonly<Record<Granularity, number>> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: WEEK,
  month: 31 * DAY,
  year: 366 * DAY,
};

/** The end of a sentence that has begun with whose date it is; null where nothing is wrong. */
export function wrongWithWhen(when: Omit<When, 'basis' | 'text'>, read: Read = unitOf): string | null {
  const { start, end, granularity } = when;
  const [first, last] = [read(start), read(end)];
  if (!first) return notOne('when.start', start);
  if (!last) return notOne('when.end', end);
  if (isWeekday(start) !== isWeekday(end))
    return `has a day of an undated week beside a date: when.start "${start}", when.end "${end}"`;
  if (last.to <= first.from) return `ends before it starts: when.start "${start}", when.end "${end}"`;
  const coarse = [first, last].some(({ from, to }) => to - from > LONGEST[granularity]);
  const loose = isWeekday(start) && LONGEST[granularity] > WEEK;
  return coarse || loose ? `has when.granularity "${granularity}", which does not fit "${start}" to "${end}"` : null;
}

/** The same of the day or the hour at which something was published or reported, which is drawn as it is written. */
export const wrongWithDay = (field: string, value: string, read: Read = unitOf): string | null =>
  read(value) && !isWeekday(value) ? null : notOne(field, value);

/** Reads each text once: many events share a day or an hour. In a zone, dates with an offset are read as they are drawn there. */
export function dateReader(zone: string | null): Read {
  return remembered((value) => unitOf(zone === null ? value : ownTime(value, zone)));
}

const notOne = (field: string, value: string): string =>
  `has ${field} "${value}", which is not a date from -9999 to 9999 (as 2025-03-09, 2025-03, 2025 or 2025-03-09T14:30)`;
const isWeekday = (value: string): boolean => isFloating({ start: value });
