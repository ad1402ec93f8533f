/** How the width is shared out: lanes' names, the days' columns or a measured axis, and the columns of what has no date. */
import { latestFor } from '../../../base/memo';
import type { Interval } from '../../../graph/time';
import type { Dates } from '../../dates';
import type { TextWidth } from '../../scene';
import type { View } from '../../view';
import { slotScale, type Stretch } from '../axis/slot-scale';
import { timeScale } from '../axis/scale';
import type { Slot } from '../data/days';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';
import { isLoose, type Column } from './column';
import type { Plot } from './plot';
import { breaksOf, columnsOf } from './slot-widths';

export interface Frame {
  readonly width: number;
  readonly plot: Plot;
  /** Without a date there is no axis. */
  readonly dated: boolean;
  /** A stretch with every dated event in it. */
  readonly whole: Interval;
}
export interface FrameSize {
  /** Of the whole timeline. */
  readonly width: number;
  readonly textWidth: TextWidth;
  readonly dates: Dates;
  /** The columns of what has no date are open, where there is little room. */
  readonly looseOpen: boolean;
  /** As wide as it takes to have every column open. */
  readonly figure: boolean;
  /** As a plot's. */
  readonly still: boolean;
  /** Lane of each position. */
  readonly owner: Int32Array;
}

/** The story's days stand as columns, since it asks for it or since somebody does. */
export const inDays = ({ days }: PreparedTimeline, { axis }: Pick<View, 'axis'>): boolean =>
  days.slots.length > 0 && (axis === null ? days.fit : axis === 'days');

/** The last one is kept: the words of every title are measured for it, and a pointer that moves changes none. */
export function frameOf(prepared: PreparedTimeline, { domain, axis, selection }: View, size: FrameSize): Frame {
  const wanted = selection?.kind === 'event' ? selection.id : null;
  return latest(prepared, { ...size, domain, wanted, days: inDays(prepared, { axis }) });
}

interface Asked extends FrameSize {
  readonly domain: Interval | null;
  readonly days: boolean;
  readonly wanted: string | null;
}
const latest = latestFor<PreparedTimeline, Asked, Frame>(
  (a, b) => keyOf(a) === keyOf(b) && a.owner === b.owner && a.textWidth === b.textWidth && a.dates === b.dates,
  makeFrame,
);
const keyOf = ({ width, looseOpen, figure, still, domain, wanted, days }: Asked): string =>
  JSON.stringify([width, looseOpen, figure, still, domain, wanted, days]);

function makeFrame(prepared: PreparedTimeline, asked: Asked): Frame {
  const width = Math.max(asked.width, 200);
  const narrow = width < TIMELINE.narrow;
  const dated = prepared.events.length > 0;
  const left = narrow ? TIMELINE.margin : TIMELINE.margin + TIMELINE.laneNames;
  const shape: Shape = { width, left, right: width - TIMELINE.margin, narrow };
  return asked.days || !dated ? daysFrame(prepared, asked, shape) : measuredFrame(prepared, asked, shape);
}

interface Shape {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly narrow: boolean;
}

function daysFrame(prepared: PreparedTimeline, asked: Asked, shape: Shape): Frame {
  const { slots } = prepared.days;
  const whole = hullOf(slots) ?? prepared.core;
  const domain = asked.domain ?? whole;
  const seen = slots.filter(({ from, to }) => from < domain.to && to > domain.from);
  const columns = columnsOf(prepared, [...seen, ...looseSlots(prepared)], {
    ...shape,
    textWidth: asked.textWidth,
    open: asked.figure ? 'all' : 'fitting',
    looseFirst: asked.looseOpen,
    wanted: asked.wanted,
    owner: asked.owner,
  });
  const right = Math.max(shape.right, columns.at(-1)?.x1 ?? 0);
  const timed = columns.filter((column) => !isLoose(column));
  const edge = timed.at(-1)?.x1 ?? shape.left;
  const scale = slotScale(domain, { left: shape.left, right: edge }, stretchesOf(timed), breaksOf(columns));
  const { textWidth, dates, still } = asked;
  return {
    width: Math.max(shape.width, right + TIMELINE.margin),
    plot: { scale, textWidth, dates, narrow: shape.narrow, still, columns, right },
    dated: prepared.events.length > 0,
    whole,
  };
}

function measuredFrame(prepared: PreparedTimeline, asked: Asked, shape: Shape): Frame {
  const { width, left, right, narrow } = shape;
  const { textWidth, dates, looseOpen, figure, still } = asked;
  const slots = looseSlots(prepared);
  const roomy = width >= TIMELINE.looseOpen;
  const open = looseOpen || figure || roomy;
  const beside = still ? TIMELINE.looseFigureShare : TIMELINE.looseOpenShare;
  const share = (right - left) * (roomy ? TIMELINE.looseShare : beside);
  const wide = Math.min(roomy ? Math.max(share, TIMELINE.looseLeast) : share, TIMELINE.looseMost);
  const loose = slots.length === 0 ? 0 : open ? wide : narrow ? TIMELINE.slotFoldedNarrow : TIMELINE.slotFolded;
  const scale = timeScale(asked.domain ?? prepared.core, left, right - loose, prepared.gaps.list);
  const merged: Slot[] =
    slots.length < 2 ? slots : [{ ...NEVER, kind: 'undated', positions: slots.flatMap((slot) => slot.positions) }];
  const columns = columnsOf(prepared, merged, {
    left: right - loose,
    right,
    narrow,
    textWidth,
    open: open ? 'all' : 'none',
    looseFirst: open,
    wanted: null,
    owner: asked.owner,
  });
  return {
    width,
    plot: { scale, textWidth, dates, narrow, still, columns, right },
    dated: true,
    whole: prepared.whole,
  };
}

const NEVER: Interval = { from: NaN, to: NaN };

/** What has no date: what happened, and what is yet to happen or does not. */
function looseSlots({ events, undated, clock }: PreparedTimeline): Slot[] {
  const open: number[] = [];
  const rest: number[] = [];
  undated.forEach(({ status }, i) => {
    const past = clock === 'reported' || status === 'happened' || status === 'ongoing';
    (past ? rest : open).push(events.length + i);
  });
  const slots: Slot[] = [
    { ...NEVER, kind: 'undated', positions: rest },
    { ...NEVER, kind: 'not-yet', positions: open },
  ];
  return slots.filter(({ positions }) => positions.length > 0);
}

function hullOf(slots: readonly Slot[]): Interval | null {
  if (slots.length === 0) return null;
  return { from: Math.min(...slots.map(({ from }) => from)), to: Math.max(...slots.map(({ to }) => to)) };
}

/** Columns that begin together share their stretch, up to where the next begins. */
function stretchesOf(columns: readonly Column[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { slots, x0, x1 } of columns) {
    const [from, to] = [slots[0]?.from ?? 0, Math.max(...slots.map((slot) => slot.to))];
    const last = found.at(-1);
    if (last && from <= last.from) found[found.length - 1] = { ...last, to: Math.max(last.to, to), x1 };
    else found.push({ from, to, x0, x1 });
  }
  return found.map((stretch, i) => ({
    ...stretch,
    to: Math.max(stretch.from + 1, Math.min(stretch.to, found[i + 1]?.from ?? Infinity)),
  }));
}
