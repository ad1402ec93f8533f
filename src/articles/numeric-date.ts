/**
 * Dates in figures, from the year down: `2025-03-09`, `2025/3/9 9:05`, `20250309T1405Z`. → ISO 8601.
 *
 * With the year last nobody can say which figure is the month, unless one of them can be none or both are the same. A figure of eight
 * digits is a date only in the centuries of which news on file tell: the rest are numbers of articles.
 */
import { unitOf } from '../graph/time';

const PARTED =
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:(?:T|,? )(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)?(?<zone>(?!\d).*))?$/i;
/** `23/05/2024`, `5-23-2024`, `24.05.2024`; the time after it, where there is one, is read as after any other date. */
const YEAR_LAST = /^(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?<rest>$|[T, ].*)/i;
const UNPARTED =
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?:[.,]\d{1,9})?)?(?<zone>(?!\d).*))?$/i;
const ZONE = /^ ?(?:(?:z|utc|gmt)|([+-])(\d\d)(?::?(\d\d))?)$/i;

/** Years before this one are what a program writes that does not know the date. */
const FIRST_YEAR = 1000;
/** The greatest distance of a zone from Greenwich, in minutes: 14 hours, at Kiritimati. */
const FARTHEST = 14 * 60;

/** ISO 8601 date or date-time; null for what is no date of this form, or no day of the calendar. */
export function parseNumericDate(written: string): string | null {
  const text = yearFirst(written);
  const { year, month, day, hour, minute, second, zone } = (PARTED.exec(text) ?? UNPARTED.exec(text))?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined || Number(year) < FIRST_YEAR) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!unitOf(date)) return null;
  if (hour === undefined || minute === undefined) return date;
  const offset = offsetOf(zone ?? '');
  if (offset === null || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

const MONTHS = 12;

/** A date with its year last as one with its year first, where one of its figures alone can be the month; else as it is. */
function yearFirst(text: string): string {
  const { first, second, year, rest } = YEAR_LAST.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined || year === undefined) return text;
  const [a, b] = [Number(first), Number(second)];
  if (a <= MONTHS && b <= MONTHS && a !== b) return text;
  const [month, day] = a > MONTHS ? [second, first] : [first, second];
  return `${year}-${month}-${day}${rest ?? ''}`;
}

/** `Z`, `+01:00`, or nothing for nothing; null for what is no zone. */
function offsetOf(zone: string): string | null {
  if (zone === '') return '';
  const match = ZONE.exec(zone);
  if (!match) return null;
  const [, sign, hours, minutes = '00'] = match;
  if (sign === undefined || hours === undefined) return 'Z';
  const sound = Number(minutes) < 60 && Number(hours) * 60 + Number(minutes) <= FARTHEST;
  return sound ? `${sign}${hours}:${minutes}` : null;
}
