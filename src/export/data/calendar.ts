/**
 * What is planned, as iCalendar (RFC 5545): what an article says will happen on a day that it names. Whole days as `VALUE=DATE` with
 * the day after as their end; hours in UTC, so that no reader needs a zone; lines folded at 75 octets.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { DAY, HOUR, MINUTE, intervalOf, isFloating, isoMinute, type Interval } from '../../graph/time';
import { wallTime } from '../../graph/zone';
import { escape } from '../../scenes/address/parts';
import type { View } from '../../scenes/view';
import { TYPE_LABEL } from '../../scenes/words';
import { isContested, CONTESTED_LABEL } from '../../scenes/contested';
import { namesOf, quotedAsTold, toldIn } from './told';

export function calendar(index: GraphIndex, view: View): string {
  const { events, articles } = toldIn(index, view);
  const { title, inputHash } = index.graph;
  const stamp = stampOf(articles.flatMap(({ published }) => published ?? []));
  const dated = events.flatMap((event) => {
    const interval = plannedFor(event);
    return interval ? [{ event, interval }] : [];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...dated.flatMap(({ event, interval }) => [
      'BEGIN:VEVENT',
      `UID:${escape(event.id)}@${escape(inputHash.slice(0, 16))}.dateline.invalid`,
      `DTSTAMP:${stamp}`,
      ...whenLines(index, event, interval),
      `SUMMARY:${escaped(summaryOf(event))}`,
      `DESCRIPTION:${escaped(event.reports.map((report) => wordsOf(index, report)).join('\n'))}`,
      ...(event.places.length > 0 ? [`LOCATION:${escaped(namesOf(index.places, event.places).join(', '))}`] : []),
      `CATEGORIES:${escaped(TYPE_LABEL[event.type])}`,
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Null where it is not planned, or nobody says for when: the article's own day is no appointment, nor a day of no known week. */
const plannedFor = ({ status, when }: EventRecord): Interval | null =>
  status === 'planned' && when !== null && when.basis !== 'published' && !isFloating(when) ? intervalOf(when) : null;

function whenLines({ graph }: GraphIndex, { when }: EventRecord, { from, to }: Interval): string[] {
  const timed = when?.granularity === 'minute' || when?.granularity === 'hour';
  if (!timed) {
    const end = Math.max(Math.ceil(to / DAY) * DAY, from + DAY);
    return [`DTSTART;VALUE=DATE:${basic(from).slice(0, 8)}`, `DTEND;VALUE=DATE:${basic(end).slice(0, 8)}`];
  }
  const end = when.granularity === 'minute' && to - from <= MINUTE ? from + HOUR : to;
  return [`DTSTART:${basic(utc(from, graph.timeZone))}00Z`, `DTEND:${basic(utc(end, graph.timeZone))}00Z`];
}

/** The instant of a wall time in a zone; twice, for the day on which clocks change. */
function utc(wall: number, zone: string): number {
  const first = wall - (wallTime(wall, zone) - wall);
  return wall - (wallTime(first, zone) - first);
}

/** `20310618T1430` */
const basic = (instant: number): string => isoMinute(instant).replace(/[-:]/g, '');

/** The newest article's day: equal stories are equal files. */
function stampOf(published: readonly string[]): string {
  const days = published.flatMap((date) => /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? []).sort();
  return `${(days.at(-1) ?? '1970-01-01').replaceAll('-', '')}T000000Z`;
}

/** That it is planned a calendar says itself. */
const summaryOf = (event: EventRecord): string =>
  isContested(event) ? `${event.title} (${CONTESTED_LABEL.toLowerCase()})` : event.title;

function wordsOf(index: GraphIndex, report: EventRecord['reports'][number]): string {
  const publisher = index.articles.get(report.article)?.publisher;
  return `${quotedAsTold(index, report)}${publisher ? ` ${publisher}` : ''}`;
}

const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Lines of at most 75 octets of UTF-8, never broken within a character; each but the first begins with a blank. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, octets] = ['', 0];
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > MOST_OCTETS) [out, octets] = [`${out}\r\n `, 1];
    out += character;
    octets += length;
  }
  return out;
}
const MOST_OCTETS = 75;
