/** Ticks from decades to minutes, with a coarser line above that says which day, month or year they are in. */
import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3';
import { DAY, HOUR, MINUTE, WEEK } from '../../graph/time';
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

const CONTEXT: Record<Level, TimeInterval | null> = { minute: utcDay, day: utcMonth, month: utcYear, year: null };

/** Label and context formats of a level; `wide` where a day has room for its weekday. */
function formats(level: Level, wide: boolean): [Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions] {
  switch (level) {
    case 'minute':
      return [
        { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
        { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      ];
    case 'day':
      return [
        { weekday: wide ? 'long' : 'short', day: 'numeric' },
        { month: 'long', year: 'numeric' },
      ];
    case 'month':
      return [{ month: 'short' }, { year: 'numeric' }];
    case 'year':
      return [{ year: 'numeric' }, { year: 'numeric' }];
  }
}

/** Ticks of the domain, but for what is folded; after a break the coarser line says anew where it is. */
export function ticksOf(scale: TimeScale, floating: boolean, locale: string): Ticks {
  const room = (s: Step) => (s.level === 'minute' ? TIMELINE.clockEvery : TIMELINE.tickEvery);
  const step = STEPS.find((s) => s.length * scale.density >= room(s)) ?? COARSEST;
  const wide = step.length * scale.density >= TIMELINE.tickWide;
  const [fine, coarse] = floating ? floatingFormats(step.level, wide) : formats(step.level, wide);
  const over = floating ? (step.level === 'minute' ? utcDay : null) : CONTEXT[step.level];
  const minor: Tick[] = [];
  const context: Tick[] = [];
  for (const { from, to, end } of openStretches(scale)) {
    const tick = (date: Date, format: Intl.DateTimeFormatOptions): Tick => ({
      time: date.getTime(),
      x: scale.x(date.getTime()),
      end,
      label: formatter(locale, format).format(date),
    });
    const inside = step.interval.range(step.interval.floor(new Date(from)), new Date(to));
    minor.push(
      ...inside.filter((date) => from === scale.domain.from || date.getTime() >= from).map((d) => tick(d, fine)),
    );
    if (over)
      for (const date of over.range(over.floor(new Date(from)), new Date(to))) {
        const named = tick(date, coarse);
        context.push({ ...named, x: Math.max(named.x, scale.x(from)) });
      }
  }
  return { minor, context, note: floating ? 'Week not dated' : null };
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

function floatingFormats(level: Level, wide: boolean): [Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions] {
  const weekday = { weekday: wide ? ('long' as const) : ('short' as const) };
  return level === 'minute' ? [formats('minute', wide)[0], { weekday: 'long' }] : [weekday, weekday];
}

const kept = new Map<string, Intl.DateTimeFormat>();
/** Making a formatter costs far more than using it. Wall time is written as UTC. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made = kept.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  kept.set(key, made);
  return made;
}
