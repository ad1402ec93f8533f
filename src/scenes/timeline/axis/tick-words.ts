/** How ticks are written: in the reader's language, in the graph's zone, and in fewer letters where it is narrow. */
import { DAY } from '../../../graph/time';
import { clockChange, isZone, type ClockChange } from '../../../graph/zone';
import { datesIn, type Dates } from '../../dates';

/** What a tick counts: minutes and hours, days and weeks, months, years and more. */
export type Level = 'minute' | 'day' | 'month' | 'year';
/** Ways to write one tick, the fullest first. */
export type Forms = readonly [string, ...string[]];

/** What the axis needs to know besides the scale. */
export interface TickLook {
  /** No date is known, only weekdays. */
  readonly floating: boolean;
  /** BCP 47: words, order, 12 or 24 hours, and the day on which weeks begin. */
  readonly locale: string;
  /** IANA zone of the graph. */
  readonly timeZone: string;
}

export function formsOf(level: Level, time: number, { floating, locale }: TickLook): Forms {
  const dates = datesIn(locale);
  if (level === 'minute') return [dates.clock(time)];
  if (floating) return [dates.day(time, true), dates.as(time, { weekday: 'short' })];
  if (level === 'day')
    return [dates.dayOfMonth(time, 'long'), dates.dayOfMonth(time, 'short'), dates.as(time, { day: 'numeric' })];
  if (level === 'year') return [dates.as(time, { year: 'numeric' })];
  return [dates.as(time, { month: 'long' }), dates.as(time, { month: 'short' }), dates.as(time, { month: 'narrow' })];
}

/** Words for a tick finer than its axis, whose ticks are of `level`: they say what the coarser line does not. */
export function loneForms(level: Level, time: number, look: TickLook): Forms {
  const dates = datesIn(look.locale);
  const month = { month: 'short' } as const;
  if (level === 'year') {
    const year = { year: 'numeric' } as const;
    return [
      dates.as(time, { day: 'numeric', ...month, ...year }),
      dates.as(time, { ...month, ...year }),
      dates.as(time, year),
    ];
  }
  if (level === 'month') return [dates.as(time, { day: 'numeric', ...month }), dates.as(time, month)];
  return formsOf(level, time, look);
}

export function contextForms(level: Level, time: number, { floating, locale, timeZone }: TickLook): Forms {
  const dates = datesIn(locale);
  if (level === 'minute') {
    if (floating) return [dates.day(time, true)];
    const day = dates.day(time);
    const short = dates.as(time, { weekday: 'short', day: 'numeric', month: 'short' });
    return [`${day}${clockNotes(time, dates, timeZone)}`, day, short];
  }
  if (level === 'month') return [dates.as(time, { year: 'numeric' })];
  const year = { year: 'numeric' } as const;
  return [
    dates.as(time, { month: 'long', ...year }),
    dates.as(time, { month: 'short', ...year }),
    dates.as(time, { month: 'short' }),
  ];
}

/** The zone of a day's hours, where the graph has one, and what its clocks do on that day. */
function clockNotes(midnight: number, dates: Dates, timeZone: string): string {
  // UTC is what a build writes that knows of no zone: the hours are those of the articles.
  if (timeZone === 'UTC' || !isZone(timeZone)) return '';
  const name = ` · ${dates.zone(timeZone)}`;
  const change = changeOn(midnight, timeZone);
  if (change === null) return name;
  const [old, now] = change.forward ? [change.from, change.to] : [change.to, change.from];
  return `${name} · clocks ${change.forward ? 'forward' : 'back'} ${dates.clock(old)} → ${dates.clock(now)}`;
}

/** An hour that the zone's clocks jump over has no tick: there is no such time. */
export function isLeftOut(time: number, timeZone: string): boolean {
  if (timeZone === 'UTC') return false;
  const change = changeOn(Math.floor(time / DAY) * DAY, timeZone);
  return change !== null && change.forward && time >= change.from && time < change.to;
}

const changes = new Map<string, ClockChange | null>();
const CHANGES_KEPT = 2000;
/** The same few days are asked for in every frame. */
function changeOn(midnight: number, timeZone: string): ClockChange | null {
  const key = `${timeZone} ${midnight}`;
  const known = changes.get(key);
  if (known !== undefined) return known;
  if (changes.size >= CHANGES_KEPT) changes.clear();
  const change = clockChange(midnight, timeZone);
  changes.set(key, change);
  return change;
}
