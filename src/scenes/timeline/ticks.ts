/** Ticks from decades to minutes, with a coarser line above that says which day, month or year they are in. */
import {
  utcDay,
  utcFriday,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcSaturday,
  utcSunday,
  utcThursday,
  utcTuesday,
  utcWednesday,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3';
import { DAY, HOUR, MINUTE, WEEK } from '../../graph/time';
import { clockChange, isZone, type ClockChange } from '../../graph/zone';
import { datesIn, weekStart, type Dates } from '../dates';
import type { TimeScale } from './scale';
import { TIMELINE } from './settings';

export interface Tick {
  readonly time: number;
  readonly x: number;
  /** Where the stretch ends in which the tick lies: the plot's edge or a break. */
  readonly end: number;
  readonly label: string;
}
export interface Ticks {
  readonly minor: readonly Tick[];
  /** The coarser line; `x` is where its unit begins, or where its stretch does. */
  readonly context: readonly Tick[];
  /** The words that stand for a whole axis without dates. */
  readonly note: string | null;
}

type Level = 'minute' | 'day' | 'month' | 'year';
interface Step {
  readonly length: number;
  readonly level: Level;
  readonly interval: TimeInterval;
}
const every = (interval: CountableTimeInterval, step: number): TimeInterval => interval.every(step) ?? interval;
const YEAR = 365.2425 * DAY;

const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((n) => ({ length: n * MINUTE, level: 'minute' as const, interval: every(utcMinute, n) })),
  ...[1, 3, 6].map((n) => ({ length: n * HOUR, level: 'minute' as const, interval: every(utcHour, n) })),
  { length: DAY, level: 'day', interval: utcDay },
  { length: WEEK, level: 'day', interval: utcMonday },
  ...[1, 3].map((n) => ({ length: (n * YEAR) / 12, level: 'month' as const, interval: every(utcMonth, n) })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => ({
    length: n * YEAR,
    level: 'year' as const,
    interval: every(utcYear, n),
  })),
];

const COARSEST: Step = { length: 5000 * YEAR, level: 'year', interval: every(utcYear, 5000) };

/** Weeks by the day on which they begin, 0 for Sunday. */
const WEEKS = [utcSunday, utcMonday, utcTuesday, utcWednesday, utcThursday, utcFriday, utcSaturday];

const CONTEXT: Record<Level, TimeInterval | null> = { minute: utcDay, day: utcMonth, month: utcYear, year: null };

/** What the axis needs to know besides the scale. */
export interface TickLook {
  /** No date is known, only weekdays. */
  readonly floating: boolean;
  /** BCP 47: words, order, 12 or 24 hours, and the day on which weeks begin. */
  readonly locale: string;
  /** IANA zone of the graph. */
  readonly timeZone: string;
}

/** Ticks of the domain, but for what is folded; after a break the coarser line says anew where it is. */
export function ticksOf(scale: TimeScale, { floating, locale, timeZone }: TickLook): Ticks {
  const room = (s: Step) => (s.level === 'minute' ? TIMELINE.clockEvery : TIMELINE.tickEvery);
  const step = STEPS.find((s) => s.length * scale.density >= room(s)) ?? COARSEST;
  const interval = step.length === WEEK ? (WEEKS[weekStart(locale)] ?? utcMonday) : step.interval;
  const wide = step.length * scale.density >= TIMELINE.tickWide ? 'long' : 'short';
  const dates = datesIn(locale);
  const fine = (time: number) =>
    floating && step.level !== 'minute' ? dates.as(time, { weekday: wide }) : label(time);
  const over = floating ? (step.level === 'minute' ? utcDay : null) : CONTEXT[step.level];
  const minor: Tick[] = [];
  const context: Tick[] = [];
  for (const { from, to, end } of openStretches(scale)) {
    const tick = (time: number, name: string): Tick => ({ time, x: scale.x(time), end, label: name });
    for (const date of interval.range(interval.floor(new Date(from)), new Date(to))) {
      const time = date.getTime();
      if (from !== scale.domain.from && time < from) continue;
      if (step.level === 'minute' && isLeftOut(time, timeZone)) continue;
      minor.push(tick(time, fine(time)));
    }
    if (over)
      for (const date of over.range(over.floor(new Date(from)), new Date(to))) {
        const named = tick(date.getTime(), coarse(date.getTime()));
        context.push({ ...named, x: Math.max(named.x, scale.x(from)) });
      }
  }
  return { minor, context, note: floating ? 'Week not dated' : null };

  function label(time: number): string {
    switch (step.level) {
      case 'minute':
        return dates.clock(time);
      case 'day':
        return dates.dayOfMonth(time, wide);
      case 'month':
        return dates.as(time, { month: 'short' });
      case 'year':
        return dates.as(time, { year: 'numeric' });
    }
  }

  function coarse(time: number): string {
    if (step.level === 'minute')
      return floating ? dates.day(time, true) : `${dates.day(time)}${clockNotes(time, dates, timeZone)}`;
    return dates.as(time, step.level === 'day' ? { month: 'long', year: 'numeric' } : { year: 'numeric' });
  }
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
function isLeftOut(time: number, timeZone: string): boolean {
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

/** The parts of the domain that are drawn at their length, and the pixel at which each ends. */
function openStretches({ domain, breaks, right, x }: TimeScale): { from: number; to: number; end: number }[] {
  const found: { from: number; to: number; end: number }[] = [];
  let from = domain.from;
  for (const gap of breaks) {
    if (gap.from > from) found.push({ from, to: gap.from, end: gap.x0 });
    from = Math.max(from, gap.to);
  }
  if (from < domain.to) found.push({ from, to: domain.to, end: Math.max(right, x(domain.to)) });
  return found;
}
