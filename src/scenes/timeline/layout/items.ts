/** Events as things to be packed into rows: their bars, their tie's column, and the ways to write their labels. */
import { againRef, refOf } from '../../ref';
import type { EventRecord } from '../../../graph/schema';
import { STATUS_FORM } from '../../appearance';
import {
  titleOf,
  flipped,
  leaves,
  leftSpots,
  roomLeft,
  shiftedBack,
  wordingOf,
  type Entry,
  type LabelSpot,
  type Wording,
} from './labels';
import { lanesOf, type LaneSet } from '../data/lanes';
import type { Packable } from './pack';
import type { Plot } from './plot';
import { isBound } from '../data/entries';
import type { PreparedTimeline } from '../data/prepare';
import type { TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';
import { tieColumns } from './ties';

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
  readonly wording: Wording;
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
  /** Labels of one moment keep one left edge, so the widest decides for all of them. */
  const widest = new Map<number, number>();
  for (const { from, wording } of bars) widest.set(from, Math.max(widest.get(from) ?? 0, widthOf(wording)));
  return bars.flatMap((bar): Item[] => {
    const { event, position, from, x0, x1 } = bar;
    const column = columns.get(position);
    if (!column) return [];
    const again = prepared.changes.has(position);
    const label = { x: column.labelX, widest: widest.get(from) ?? 0 };
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
        spots: spotsOf(prepared, plot, bar, label),
        kept: !again && kept.includes(event.id),
      },
    ];
  });
}

const barsOf = (prepared: PreparedTimeline, set: LaneSet, { scale, textWidth }: Plot, positions: Int32Array): Bar[] =>
  [...positions].flatMap((position): Bar[] => {
    const event = prepared.events[position];
    if (!event) return [];
    const from = prepared.from[position] ?? 0;
    const x0 = scale.x(from);
    const x1 = Math.max(scale.x(prepared.to[position] ?? 0) - 1.5, x0 + TIMELINE.bar);
    const wording = wordingOf(prepared, { position, event }, textWidth);
    return [{ position, event, from, x0, x1, lane: set.owner[position] ?? 0, wording }];
  });

const isWide = ({ x0, x1 }: Bar): boolean => x1 - x0 >= TIMELINE.wideBar;
const widthOf = ({ width, extra }: Wording): number => width + extra;

/** Dots before the bar of a day that is only a bound, and the ends of what is struck. */
const startOf = (prepared: PreparedTimeline, { event, x0 }: Bar): number =>
  x0 - (isBound(prepared, event) ? TIMELINE.openEnd : STATUS_FORM[event.status].struck ? 3.5 : 0);

/** Ways to write a bar's label, the best first; `label.x` is where it may begin. */
function spotsOf(
  prepared: PreparedTimeline,
  { scale, textWidth }: Plot,
  bar: Bar,
  label: { readonly x: number; readonly widest: number },
): LabelSpot[] {
  const { event, wording, x0 } = bar;
  const wide = isWide(bar);
  const x = wide
    ? shiftedBack(label.x, label.widest, x0, scale)
    : flipped(label.x + tailOf(event), widthOf(wording), x0, scale);
  const height = wide ? TIMELINE.rowAbove : TIMELINE.rowBeside;
  const spotOf = (words: Wording): LabelSpot => ({ x, width: widthOf(words), height, wording: words, above: wide });
  if (!wide) return [spotOf(wording)];
  const cut = wording.text !== titleOf(prepared, bar);
  const upTo = (most: number) => wordingOf(prepared, bar, textWidth, Math.min(most, TIMELINE.labelMaxFree));
  const usual = (cut ? [upTo(Infinity), wording] : [wording]).map(spotOf);
  const start = startOf(prepared, bar);
  const room = roomLeft(start, scale) - wording.extra;
  const before = leftSpots(cut && room > TIMELINE.labelMax ? [upTo(room), wording] : [wording], start, scale);
  // Over a bar near the right edge a title would be cut, which it is not where there is room at the left.
  const whole = before.length > 0 ? usual.filter((spot) => !leaves(spot.x, spot.width, x0, scale)) : usual;
  return [...before, ...whole];
}

/** How much of the bar lies beyond the left edge: its ties and its label move on by as much. */
export const hidden = ({ barStart }: Item, { left }: TimeScale): number => Math.max(0, left - barStart);
