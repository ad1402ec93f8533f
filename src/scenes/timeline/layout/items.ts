/** Events as things to be packed into rows: their bars, their tie's column, and the ways to write their labels. */
import { keptFor } from '../../../base/memo';
import { againRef, refOf } from '../../ref';
import type { EventRecord } from '../../../graph/schema';
import type { TextWidth } from '../../scene';
import { STATUS_FORM } from '../../appearance';
import { toldOf, type Entry, type LabelSpot, type Placing } from './labels';
import { lanesOf, type LaneSet } from '../data/lanes';
import type { Packable } from './pack';
import type { Plot } from './plot';
import { isBound } from '../data/entries';
import type { PreparedTimeline } from '../data/prepare';
import type { TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';
import { tieColumns } from './ties';
import { badgeOf, balanced, fullWidth, leadOf, written, type Told, type Written } from './written';

/** Letters may reach this far past the axis; pixels. */
export const OVER = 2;

export interface Item extends Packable<LabelSpot> {
  /** Both ends of the bar itself. */
  readonly barStart: number;
  readonly barEnd: number;
  readonly position: number;
  readonly ref: string;
  readonly event: EventRecord;
  readonly tieX: number;
  readonly wide: boolean;
}

/** Pixels that a status draws past the bar's end. */
const tailOf = ({ status }: EventRecord): number => (status === 'ongoing' ? 11 : STATUS_FORM[status].struck ? 4 : 0);

/** What an event's bar takes of the axis, before it has a row. */
interface Bar extends Entry {
  readonly from: number;
  readonly x0: number;
  readonly x1: number;
  /** Number of its lane. */
  readonly lane: number;
}

/** Items of the events at `positions`, in that order; the events in `kept` must be drawn. */
export function itemsOf(
  prepared: PreparedTimeline,
  set: LaneSet,
  plot: Plot,
  { positions, kept }: { readonly positions: Int32Array; readonly kept: readonly string[] },
): Item[] {
  const bars = barsOf(prepared, set, plot, positions);
  const tying = new Set(bars.filter(({ event }) => lanesOf(event, set).size > 1).map(({ position }) => position));
  const columns = tieColumns(bars, (position) => tying.has(position));
  return bars.flatMap((bar): Item[] => {
    const { event, position, from, x0, x1 } = bar;
    const column = columns.get(position);
    if (!column) return [];
    const again = prepared.changes.has(position);
    return [
      {
        position,
        ref: again ? againRef(from, event.id) : refOf('event', event.id),
        event,
        barStart: x0,
        barEnd: x1,
        x0: startOf(prepared, bar),
        x1: x1 + tailOf(event),
        wide: isWide(bar),
        tieX: column.tieX,
        spots: spotsOf(prepared, plot, bar, column.labelX),
        kept: !again && kept.includes(event.id),
      },
    ];
  });
}

const barsOf = (prepared: PreparedTimeline, set: LaneSet, { scale }: Plot, positions: Int32Array): Bar[] =>
  [...positions].flatMap((position): Bar[] => {
    const event = prepared.events[position];
    if (!event) return [];
    const from = prepared.from[position] ?? 0;
    const x0 = scale.x(from);
    const x1 = Math.max(scale.x(prepared.to[position] ?? 0) - 1.5, x0 + TIMELINE.bar);
    return [{ position, event, from, x0, x1, lane: set.owner[position] ?? 0 }];
  });

const isWide = ({ x0, x1 }: Bar): boolean => x1 - x0 >= TIMELINE.wideBar;

/** Dots before the bar of a day that is only a bound, and the ends of what is struck. */
const startOf = (prepared: PreparedTimeline, { event, x0 }: Bar): number =>
  x0 - (isBound(prepared, event) ? TIMELINE.openEnd : STATUS_FORM[event.status].struck ? 3.5 : 0);

/** A place for a label at its bar; `room` for it in pixels. */
interface Side {
  readonly room: number;
  readonly place: Placing;
  /** Where a label of such a width begins. */
  begins(width: number): number;
}

/** Where a bar's label may stand, the best first; `labelX` is where it may begin. */
function sidesOf(prepared: PreparedTimeline, { scale, still }: Plot, bar: Bar, labelX: number): Side[] {
  const { event, x0 } = bar;
  const beyond = still ? hidden({ barStart: x0 }, scale) : 0;
  const end = x0 > scale.right ? Infinity : scale.right + OVER;
  const start = startOf(prepared, bar);
  const before: Side = {
    room: start - TIMELINE.labelBefore - (scale.left + 4),
    place: 'before',
    begins: (width) => start - TIMELINE.labelBefore - width,
  };
  if (isWide(bar)) {
    // Over its bar a label that would leave the plot moves back along the bar.
    const from = Math.max(x0, still ? scale.left : x0);
    return [before, { room: end - from, place: 'over', begins: (width) => Math.min(labelX + beyond, end - width) }];
  }
  const x = labelX + beyond + tailOf(event);
  return [{ room: end - x, place: 'after', begins: () => x }, before];
}

/** Ways to write a bar's label, the best first: on few lines, none wider than is read at a glance; else as its widest side has room. */
function spotsOf(prepared: PreparedTimeline, plot: Plot, bar: Bar, labelX: number): LabelSpot[] {
  const sides = sidesOf(prepared, plot, bar, labelX);
  const told = toldOf(prepared, bar, plot.textWidth);
  let wide = Infinity;
  const spots = WAYS.flatMap((lines) => {
    // a line that is short already is not broken
    if (wide < 2 * TIMELINE.labelLeast) return [];
    const words = writtenOn(prepared, plot.textWidth, { position: bar.position, told, lines });
    wide = words.width;
    const usual = words.rows <= lines && words.width <= TIMELINE.labelMax + told.tail.extra;
    return usual ? sides.filter(({ room }) => fullWidth(words) <= room).map((side) => spotOf(words, side)) : [];
  });
  if (spots.length > 0) return spots;
  const [widest] = [...sides].sort((a, b) => b.room - a.room);
  const room = Math.min(widest?.room ?? 0, TIMELINE.labelMax) - badgeOf(told.number);
  if (!widest || room < TIMELINE.labelLeast) return [];
  const words = written(told, room, Infinity, plot.textWidth);
  const most = plot.still ? Infinity : TIMELINE.axisLinesMost;
  return words.rows <= most ? [spotOf(words, widest)] : [];
}

/** Numbers of lines that are tried. */
const WAYS = Array.from({ length: TIMELINE.axisLines }, (_, i) => i + 1);

function spotOf(words: Written, { place, begins }: Side): LabelSpot {
  const width = fullWidth(words);
  const further = (words.rows - 1) * leadOf(words.small);
  const over = place === 'over';
  const rise = over ? TIMELINE.rowAbove + further : TIMELINE.rowBeside;
  return { x: begins(width), width, rise, drop: over ? 0 : further, words, place };
}

/** An event's words on so many lines are the same wherever its bar stands, in every frame. */
const writings = keptFor((prepared: PreparedTimeline) => (void prepared, new Map<TextWidth, Map<number, Written[]>>()));

function writtenOn(
  prepared: PreparedTimeline,
  textWidth: TextWidth,
  { position, told, lines }: { readonly position: number; readonly told: Told; readonly lines: number },
): Written {
  const all = writings(prepared);
  const known = all.get(textWidth) ?? new Map<number, Written[]>();
  all.set(textWidth, known);
  const ways = known.get(position) ?? [];
  known.set(position, ways);
  return (ways[lines] ??= balanced(told, lines, textWidth));
}

/** How much of the bar lies beyond the left edge: its ties and its label move on by as much. */
export const hidden = ({ barStart }: Pick<Item, 'barStart'>, { left }: TimeScale): number =>
  Math.max(0, left - barStart);
