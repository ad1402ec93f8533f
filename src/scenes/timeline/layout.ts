/** Where everything lies: which events are drawn one by one, in which row of which lane, and what is only counted. */
import type { EventRecord, Status } from '../../graph/schema';
import type { TextWidth } from '../scene';
import { crowdBars, type CountedBar } from './crowd';
import { participants, type Lane, type LaneSet } from './lanes';
import { fitLabel, flipped, hidden, labelOf, shiftedBack, type Label } from './labels';
import { packRows, type Packable } from './pack';
import { firstAt, overlapping, type PreparedTimeline } from './prepare';
import { tiled, type TimeScale } from './scale';
import { TIMELINE } from './settings';
import { tieColumns } from './ties';

export interface PlacedLane {
  readonly lane: Lane;
  readonly number: number;
  /** The lane's line, on which ties end; rows hang below it. */
  readonly y: number;
  readonly height: number;
  /** Baseline of the lane's counted bars; null without any. */
  readonly crowdY: number | null;
}
export interface PlacedEvent {
  readonly position: number;
  readonly event: EventRecord;
  readonly lane: number;
  /** Bar in body pixels, cut at the plot's edges. `y` is its top. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly wide: boolean;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** Where the event's tie crosses the lanes. */
  readonly tieX: number;
  /** Other lanes that the event ties to, and whether as a target only. */
  readonly ties: readonly { readonly lane: number; readonly target: boolean }[];
  /** Null where there is no room for one. */
  readonly label: Label | null;
}
export interface Layout {
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  readonly bars: readonly CountedBar[];
  readonly height: number;
  /** Events outside the domain on either side that are neither drawn nor in a bar. */
  readonly before: number;
  readonly after: number;
}

/** Pixels that a status draws past the bar's end. */
const TAIL: Partial<Record<Status, number>> = { ongoing: 11, denied: 4 };

interface Item extends Packable {
  /** Right end of the bar itself. */
  readonly barEnd: number;
  readonly position: number;
  readonly event: EventRecord;
  readonly tieX: number;
  readonly wide: boolean;
}

export function layOut(
  prepared: PreparedTimeline,
  set: LaneSet,
  scale: TimeScale,
  textWidth: TextWidth,
  narrow: boolean,
  wanted: readonly string[],
): Layout {
  const { individual, most, crowded } = candidates(prepared, scale, wanted);
  const items = itemsOf(prepared, set, scale, individual, textWidth);
  const packedLanes = set.lanes.map((_, number) =>
    packRows(
      items.filter((item) => set.owner[item.position] === number),
      most,
    ),
  );
  const inView = (item: Item) =>
    (prepared.to[item.position] ?? 0) > scale.domain.from && (prepared.from[item.position] ?? 0) < scale.domain.to;
  const drawn = packedLanes.flatMap((rows) => rows.packed.filter((p) => inView(p.item)).map((p) => p.item.position));
  const anyOverflow = crowded || packedLanes.some((rows) => rows.overflow.length > 0);
  const bars = anyOverflow ? crowdBars(prepared, set, scale, drawn) : [];

  const lanes: PlacedLane[] = [];
  const events: PlacedEvent[] = [];
  let y = TIMELINE.laneHead;
  set.lanes.forEach((lane, number) => {
    if (narrow) y += TIMELINE.nameAbove;
    const packing = packedLanes[number];
    const heights = Array.from({ length: packing?.rows ?? 0 }, () => TIMELINE.rowBare as number);
    for (const { item, row, labelled } of packing?.packed ?? []) {
      const needs = labelled ? (item.wide ? TIMELINE.rowAbove : TIMELINE.rowBeside) : TIMELINE.rowBare;
      heights[row] = Math.max(heights[row] ?? 0, needs);
    }
    const rowTop: number[] = [];
    let below = y + TIMELINE.laneHead;
    for (const height of heights) {
      rowTop.push(below);
      below += height;
    }
    for (const { item, row, labelled, end } of packing?.packed ?? []) {
      if (!inView(item)) continue;
      const bottom = (rowTop[row] ?? 0) + (heights[row] ?? 0);
      events.push(place(prepared, set, scale, item, number, bottom, labelled ? end : null, textWidth));
    }
    const hasBars = crowded || (packing?.overflow.length ?? 0) > 0;
    const crowdY = hasBars ? below + TIMELINE.crowd + TIMELINE.smallSize : null;
    const height = Math.max(
      (crowdY ?? below) + TIMELINE.laneFoot - y,
      narrow ? TIMELINE.laneLeastNarrow : TIMELINE.laneLeast,
    );
    lanes.push({ lane, number, y, height, crowdY });
    y += height;
  });
  const own = bars.reduce((sum, bar) => sum + bar.own, 0);
  const after = prepared.events.length - firstAt(prepared.from, null, scale.domain.to);
  return { lanes, events, bars, height: y, before: prepared.events.length - drawn.length - own - after, after };
}

/** Which events to try to draw one by one (in a crowd the wanted ones first, then the most salient), and into how many rows a lane may fan out. */
function candidates(prepared: PreparedTimeline, scale: TimeScale, wanted: readonly string[]) {
  const { events, bySalience, from, to } = prepared;
  const area = tiled(scale.domain);
  const near = overlapping(prepared, area, TIMELINE.individual);
  if (near.length <= TIMELINE.individual) {
    const all = events.length <= TIMELINE.packAll ? bySalience : sortedBySalience(prepared, near);
    const most = near.length <= TIMELINE.few ? TIMELINE.rowsFew : TIMELINE.rowsMany;
    return { individual: all, most, crowded: false };
  }
  const chosen = wanted.map((id) => events.findIndex((event) => event.id === id)).filter((at) => at >= 0);
  for (const position of bySalience) {
    const near = (to[position] ?? 0) > area.from && (from[position] ?? 0) < area.to;
    if (near && !chosen.includes(position)) chosen.push(position);
    if (chosen.length >= TIMELINE.salient) break;
  }
  return { individual: Int32Array.from(chosen), most: 2, crowded: true };
}

const sortedBySalience = ({ events }: PreparedTimeline, positions: number[]): Int32Array =>
  Int32Array.from(positions.sort((a, b) => (events[b]?.salience ?? 0) - (events[a]?.salience ?? 0) || a - b));

function itemsOf(
  prepared: PreparedTimeline,
  set: LaneSet,
  scale: TimeScale,
  positions: Int32Array,
  textWidth: TextWidth,
): Item[] {
  const bars = Array.from(positions, (position) => {
    const x0 = scale.x(prepared.from[position] ?? 0);
    const x1 = Math.max(scale.x(prepared.to[position] ?? 0) - 1.5, x0 + TIMELINE.bar);
    return { position, x0, x1, from: prepared.from[position] ?? 0, lane: set.owner[position] ?? 0 };
  });
  const columns = tieColumns(bars, (p) => participants(prepared.events[p]).length > 1);
  const widths = new Map<number, number>();
  /** Labels of one moment keep one left edge, so the widest decides for all of them. */
  const widest = new Map<number, number>();
  for (const { position, from } of bars) {
    const event = prepared.events[position];
    if (!event) continue;
    const label = labelOf(prepared, event, textWidth);
    widths.set(position, label.width + label.extra);
    widest.set(from, Math.max(widest.get(from) ?? 0, label.width + label.extra));
  }
  return bars.flatMap(({ position, x0, x1, from }) => {
    const event = prepared.events[position];
    const column = columns.get(position);
    if (!event || !column) return [];
    const wide = x1 - x0 >= TIMELINE.wideBar;
    const labelWidth = widths.get(position) ?? 0;
    const tail = TAIL[event.status] ?? 0;
    const labelX = wide
      ? shiftedBack(column.labelX, widest.get(from) ?? 0, x0, scale)
      : flipped(column.labelX + tail, labelWidth, x0, scale);
    return [{ position, event, x0, x1: x1 + tail, barEnd: x1, wide, tieX: column.tieX, labelX, labelWidth }];
  });
}

function place(
  prepared: PreparedTimeline,
  set: LaneSet,
  scale: TimeScale,
  item: Item,
  lane: number,
  bottom: number,
  labelEnd: number | null,
  textWidth: TextWidth,
): PlacedEvent {
  const { event, position, wide } = item;
  const x0 = Math.max(item.x0, scale.left);
  const x1 = Math.min(item.barEnd, scale.right);
  const y = bottom - TIMELINE.bar - 4;
  return {
    position,
    event,
    lane,
    x0: Math.min(x0, scale.right - 2),
    x1: Math.max(x1, x0 + 2),
    y,
    wide,
    cutLeft: item.x0 < scale.left - 1,
    cutRight: item.barEnd > scale.right + 1,
    tieX: Math.min(item.tieX + hidden(item, scale), Math.max(x1 - 2, x0 + 1)),
    ties: tiesOf(event, set, lane),
    label: labelEnd === null ? null : fitLabel(prepared, scale, item, y, labelEnd, textWidth),
  };
}

function tiesOf(event: EventRecord, set: LaneSet, own: number): PlacedEvent['ties'] {
  const found = new Map<number, boolean>();
  for (const id of event.actors) found.set(set.laneOf.get(id) ?? set.laneOf.size, false);
  for (const id of event.targets) {
    const lane = set.laneOf.get(id) ?? set.laneOf.size;
    if (!found.has(lane)) found.set(lane, true);
  }
  found.delete(own);
  return [...found].map(([lane, target]) => ({ lane, target })).sort((a, b) => a.lane - b.lane);
}
