/**
 * A story told in days, as columns: one for each day that holds events, one beside it for what is only known to be no later,
 * and one for each vaguer date. As PAOHVis does for dynamic hypergraphs (Valdivia et al., 2021), the columns are slots in the
 * order of time, and not a measured axis.
 */
import { DAY, type Interval } from '../../../graph/time';
import { isBound, type Entries, type TimelineFilter } from './entries';

/**
 * `by`: no later than that day; `span`: known to a week, a month, a year or some days; `before` and `after`: the strays on
 * either side of the story; the last two have no date.
 */
export type SlotKind = 'day' | 'by' | 'span' | 'before' | 'after' | 'undated' | 'not-yet';

export interface Slot extends Interval {
  readonly kind: SlotKind;
  /** Of its events, by time. */
  readonly positions: readonly number[];
}

export interface Days {
  /** By time; empty where the story is too long for columns. */
  readonly slots: readonly Slot[];
  /** Most dates are days, and few days hold events: columns tell the story better than an axis. */
  readonly fit: boolean;
}

const LIMITS = {
  /** More events, or more columns, than this are for a measured axis. */
  events: 1000,
  slots: 40,
  /** Fewer days than this are shown as columns unless somebody asks for the axis. */
  days: 15,
  /** Of the dates of the core at least this share are whole days. */
  whole: 0.6,
};

const NONE: Days = { slots: [], fit: false };

/** The core is where the story happens: what lies outside is gathered into one column on either side. */
export function daysOf(entries: Entries, core: Interval, filter: TimelineFilter): Days {
  if (entries.events.length === 0 || entries.events.length > LIMITS.events) return NONE;
  const slots = gathered(slotsOf(entries, filter), core);
  if (slots.length > LIMITS.slots) return NONE;
  const days = new Set(slots.filter(({ kind }) => kind === 'day' || kind === 'by').map(({ from }) => from));
  const few = days.size > 0 && days.size < LIMITS.days && slots.length < 2 * LIMITS.days;
  return { slots, fit: few && wholeDays(entries, core) >= LIMITS.whole && !filter.gapsShown };
}

/** The share of whole days among the dates of the core: a few years named in passing make no story one of years. */
function wholeDays({ from, to }: Entries, core: Interval): number {
  let [whole, all] = [0, 0];
  for (let i = 0; i < from.length; i++) {
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    if (end <= core.from || start >= core.to) continue;
    all++;
    if (end - start === DAY) whole++;
  }
  return all === 0 ? 0 : whole / all;
}

function slotsOf({ events, from, to }: Entries, filter: TimelineFilter): Slot[] {
  const found = new Map<string, Slot & { positions: number[] }>();
  events.forEach((event, position) => {
    const [start, end] = [from[position] ?? 0, to[position] ?? 0];
    const first = Math.floor(start / DAY) * DAY;
    const day = end <= first + DAY;
    const kind = isBound(filter, event) ? 'by' : day ? 'day' : 'span';
    const at = day ? { from: first, to: first + DAY } : { from: start, to: end };
    const key = `${kind} ${at.from} ${at.to}`;
    const known = found.get(key);
    if (known) known.positions.push(position);
    else found.set(key, { kind, ...at, positions: [position] });
  });
  const rank = { span: 0, by: 1, day: 2, before: 3, after: 3, undated: 4, 'not-yet': 5 };
  return [...found.values()].sort((a, b) => a.from - b.from || b.to - a.to || rank[a.kind] - rank[b.kind]);
}

/** Two and more strays on one side of the core share a column. */
function gathered(slots: readonly Slot[], core: Interval): Slot[] {
  const before = slots.filter(({ to }) => to <= core.from);
  const after = slots.filter(({ from }) => from >= core.to);
  const middle = slots.filter((slot) => !before.includes(slot) && !after.includes(slot));
  return [...oneOf('before', before), ...middle, ...oneOf('after', after)];
}

const oneOf = (kind: 'before' | 'after', slots: readonly Slot[]): Slot[] =>
  slots.length < 2
    ? [...slots]
    : [
        {
          kind,
          from: Math.min(...slots.map(({ from }) => from)),
          to: Math.max(...slots.map(({ to }) => to)),
          positions: slots.flatMap(({ positions }) => positions).sort((a, b) => a - b),
        },
      ];
