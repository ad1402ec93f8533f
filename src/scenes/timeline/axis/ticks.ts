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
import { DAY, HOUR, MINUTE, WEEK } from '../../../graph/time';
import { weekStart } from '../../dates';
import { contextForms, formsOf, isLeftOut, loneForms, type Forms, type Level, type TickLook } from './tick-words';
import type { TimeScale } from './scale';
import { TIMELINE } from '../settings';

export interface Tick {
  readonly time: number;
  readonly x: number;
  /** Where the stretch ends in which the tick lies: the plot's edge or a break. */
  readonly end: number;
  /** Ways to write it, the fullest first. */
  readonly forms: Forms;
}
export interface Ticks {
  readonly minor: readonly Tick[];
  /** The coarser line; `x` is where its unit begins, or where its stretch does. */
  readonly context: readonly Tick[];
  /** The words that stand for a whole axis without dates. */
  readonly note: string | null;
}

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

/** Of a story without a date. */
export const NO_TICKS: Ticks = { minor: [], context: [], note: null };

const COARSEST: Step = { length: 5000 * YEAR, level: 'year', interval: every(utcYear, 5000) };

/** Weeks by the day on which they begin, 0 for Sunday. */
const WEEKS = [utcSunday, utcMonday, utcTuesday, utcWednesday, utcThursday, utcFriday, utcSaturday];

const CONTEXT: Record<Level, TimeInterval | null> = { minute: utcDay, day: utcMonth, month: utcYear, year: null };

const ROOM: Record<Level, number> = {
  minute: TIMELINE.clockEvery,
  day: TIMELINE.dayEvery,
  month: TIMELINE.tickEvery,
  year: TIMELINE.tickEvery,
};

/** Ticks of the domain, but for what is folded; after a break the coarser line says anew where it is. */
export function ticksOf(scale: TimeScale, look: TickLook): Ticks {
  const number = stepFor(scale);
  const step = STEPS[number] ?? COARSEST;
  const finer = STEPS.slice(0, number < 0 ? undefined : number);
  const { floating, timeZone } = look;
  const interval = unitOf(step, look.locale);
  const over = floating ? (step.level === 'minute' ? utcDay : null) : CONTEXT[step.level];
  const minor: Tick[] = [];
  const context: Tick[] = [];
  for (const { from, to, end } of openStretches(scale)) {
    const tick = (time: number, forms: Forms): Tick => ({ time, x: scale.x(time), end, forms });
    const times = interval
      .range(interval.floor(new Date(from)), new Date(to))
      .map((date) => date.getTime())
      .filter((time) => from === scale.domain.from || time >= from)
      .filter((time) => step.level !== 'minute' || !isLeftOut(time, timeZone));
    for (const time of times) minor.push(tick(time, formsOf(step.level, time, look)));
    // A stretch between breaks that holds no whole step still says where it is.
    const lone = times.some((time) => time >= from) || scale.breaks.length === 0 ? null : firstOf(finer, from, to);
    if (lone !== null) minor.push(tick(lone, loneForms(step.level, lone, look)));
    if (over)
      for (const date of over.range(over.floor(new Date(from)), new Date(to))) {
        const named = tick(date.getTime(), contextForms(step.level, date.getTime(), look));
        context.push({ ...named, x: Math.max(named.x, scale.x(from)) });
      }
  }
  return { minor, context, note: floating ? 'Week not dated' : null };
}

/** Number of the finest step whose ticks stand far enough apart; −1 for none. */
function stepFor(scale: TimeScale): number {
  let number = STEPS.findIndex(({ length, level }) => length * scale.density >= ROOM[level]);
  // A narrow plot may lie between two ticks, as within a day: finer ones then, though they are closer than usual.
  for (let step = STEPS[number]; step && number > 0 && !isSeen(step, scale); step = STEPS[number]) number--;
  return number;
}

/** A tick of that step is in view, with room for its name. */
const isSeen = ({ interval }: Step, scale: TimeScale): boolean =>
  openStretches(scale).some(({ from, to, end }) => {
    const time = interval.ceil(new Date(from)).getTime();
    return time < to && scale.x(time) <= end - TIMELINE.tickEvery;
  });

const unitOf = ({ length, interval }: Step, locale: string): TimeInterval =>
  length === WEEK ? (WEEKS[weekStart(locale)] ?? utcMonday) : interval;

/** The first beginning of a unit in `[from, to)`, of the longest unit that has one. */
function firstOf(steps: readonly Step[], from: number, to: number): number | null {
  for (const { interval } of [...steps].reverse()) {
    const time = interval.ceil(new Date(from)).getTime();
    if (time < to) return time;
  }
  return null;
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
