/** Events as things to be packed into rows: their bars, their tie's column, and the ways to write their labels. */
import type { EventRecord, Status } from '../../../graph/schema';
import type { TextWidth } from '../../scene';
import {
  titleOf,
  flipped,
  leaves,
  leftSpots,
  roomLeft,
  shiftedBack,
  wordingOf,
  type LabelSpot,
  type Wording,
} from './labels';
import { lanesOf, type LaneSet } from '../data/lanes';
import type { Packable } from './pack';
import { isBound, type PreparedTimeline } from '../data/prepare';
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
const TAIL: Partial<Record<Status, number>> = { ongoing: 11, denied: 4 };

/** Items of the events at `positions`, in that order; the events in `kept` must be drawn. */
export function itemsOf(
  prepared: PreparedTimeline,
  set: LaneSet,
  scale: TimeScale,
  positions: Int32Array,
  textWidth: TextWidth,
  kept: readonly string[],
): Item[] {
  const bars = Array.from(positions, (position) => {
    const x0 = scale.x(prepared.from[position] ?? 0);
    const x1 = Math.max(scale.x(prepared.to[position] ?? 0) - 1.5, x0 + TIMELINE.bar);
    return { position, x0, x1, from: prepared.from[position] ?? 0, lane: set.owner[position] ?? 0 };
  });
  const ties = (position: number): boolean => {
    const event = prepared.events[position];
    return event !== undefined && lanesOf(event, set).size > 1;
  };
  const columns = tieColumns(bars, ties);
  const wordings = new Map<number, Wording>();
  /** Labels of one moment keep one left edge, so the widest decides for all of them. */
  const widest = new Map<number, number>();
  for (const { position, from } of bars) {
    const event = prepared.events[position];
    if (!event) continue;
    const wording = wordingOf(prepared, position, event, textWidth);
    wordings.set(position, wording);
    widest.set(from, Math.max(widest.get(from) ?? 0, wording.width + wording.extra));
  }
  return bars.flatMap(({ position, x0, x1, from }): Item[] => {
    const event = prepared.events[position];
    const column = columns.get(position);
    const wording = wordings.get(position);
    if (!event || !column || !wording) return [];
    const wide = x1 - x0 >= TIMELINE.wideBar;
    const width = wording.width + wording.extra;
    const tail = TAIL[event.status] ?? 0;
    // Dots before the bar of a day that is only a bound, and the ends of what is struck.
    const start = x0 - (isBound(prepared, event) ? TIMELINE.openEnd : event.status === 'denied' ? 3.5 : 0);
    const x = wide
      ? shiftedBack(column.labelX, widest.get(from) ?? 0, x0, scale)
      : flipped(column.labelX + tail, width, x0, scale);
    const height = wide ? TIMELINE.rowAbove : TIMELINE.rowBeside;
    const cut = wording.text !== titleOf(prepared, position, event);
    const upTo = (most: number) =>
      wordingOf(prepared, position, event, textWidth, Math.min(most, TIMELINE.labelMaxFree));
    const usual = (wide && cut ? [upTo(Infinity), wording] : [wording]).map((words) => {
      return { x, width: words.width + words.extra, height, wording: words, above: wide };
    });
    const room = roomLeft(start, scale) - wording.extra;
    const before = wide
      ? leftSpots(cut && room > TIMELINE.labelMax ? [upTo(room), wording] : [wording], start, scale)
      : [];
    // Over a bar near the right edge a title would be cut, which it is not where there is room at the left.
    const whole = before.length > 0 ? usual.filter((spot) => !leaves(spot.x, spot.width, x0, scale)) : usual;
    const spots = [...before, ...whole];
    const bar = { barStart: x0, barEnd: x1, x0: start, x1: x1 + tail };
    const again = prepared.changes.has(position);
    const ref = again ? `again:${from}:${event.id}` : `event:${event.id}`;
    return [{ ...bar, position, ref, event, wide, tieX: column.tieX, spots, kept: !again && kept.includes(event.id) }];
  });
}

/** How much of the bar lies beyond the left edge: its ties and its label move on by as much. */
export const hidden = ({ barStart }: Item, { left }: TimeScale): number => Math.max(0, left - barStart);
