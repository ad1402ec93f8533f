/**
 * Dates in figures, from the year down: `2025-03-09`, `2025/3/9 9:05`, `20250309T1405Z`. → ISO 8601.
 *
 * With the year last nobody can say which figure is the month, and a figure of eight digits is a date only in the centuries of
 * which news on file tell: the rest are numbers of articles.
 */

const PARTED =
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:(?:T|,? )(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)?(?<zone>(?!\d).*))?$/i;
const UNPARTED =
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?:[.,]\d{1,9})?)?(?<zone>(?!\d).*))?$/i;
const ZONE = /^ ?(?:(?:z|utc|gmt)|([+-])(\d\d)(?::?(\d\d))?)$/i;

/** Years before this one are what a program writes that does not know the date. */
const FIRST_YEAR = 1000;
/** The greatest distance of a zone from Greenwich, in minutes: 14 hours, at Kiritimati. */
const FARTHEST = 14 * 60;

/** ISO 8601 date or date-time; null for what is no date of this form, or no day of the calendar. */
export function parseNumericDate(text: string): string | null {
  const { year, month, day, hour, minute, second, zone } = (PARTED.exec(text) ?? UNPARTED.exec(text))?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined || Number(year) < FIRST_YEAR) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isRealDay(date)) return null;
  if (hour === undefined || minute === undefined) return date;
  const offset = offsetOf(zone ?? '');
  if (offset === null || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
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

/** Whether `YYYY-MM-DD` is a day of the calendar: `new Date` would quietly turn 31 February into 3 March. */
export function isRealDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
