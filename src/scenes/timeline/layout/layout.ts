/** Where everything lies: which events are drawn one by one, in which row of which lane, and what is only counted. */
import { latestFor } from '../../../base/memo';
import type { EventRecord } from '../../../graph/schema';
import type { TextWidth } from '../../scene';
import { crowdBars, type CountedBar } from './crowd';
import { foldsOf, type Fold } from './folds';
import type { PlacedEvent, PlacedLane } from './placed';
import { hidden, itemsOf, type Item } from './items';
import { fitLabel, type LabelSpot } from './labels';
import { lanesOf, REST, type LaneSet } from '../data/lanes';
import { packRows, refilled } from './pack';
import { firstAt } from '../data/order';
import { routed, type Words } from './routes';
import { bySalience, mostSalient, overlapping, type PreparedTimeline } from '../data/prepare';
import { tiled, type TimeScale } from '../axis/scale';
import { plural } from '../../words';
import { TIMELINE } from '../settings';

export interface Layout {
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  readonly bars: readonly CountedBar[];
  readonly folds: readonly Fold[];
  readonly height: number;
  /** Events outside the domain on either side that are neither drawn nor counted. */
  readonly before: number;
  readonly after: number;
}

/** What a person asked for: lanes shown with all their rows, by key, and events that are drawn however crowded it is. */
export interface Wishes {
  readonly unfolded: ReadonlySet<string> | 'all';
  readonly chosen: readonly string[];
  readonly wanted: readonly string[];
}

/**
 * The last layout is kept: while the window plays or the pointer moves, nothing changes its place, and a hundred thousand
 * events must not be packed anew for it.
 */
export function layOut(
  prepared: PreparedTimeline,
  set: LaneSet,
  scale: TimeScale,
  textWidth: TextWidth,
  narrow: boolean,
  wishes: Wishes,
): Layout {
  const { domain, left, right, gaps } = scale;
  const { unfolded, chosen, wanted } = wishes;
  const open = unfolded === 'all' ? unfolded : [...unfolded];
  const key = JSON.stringify([domain, left, right, gaps.length, narrow, open, chosen, wanted]);
  const make = () => makeLayout(prepared, set, scale, textWidth, narrow, wishes);
  return latest(set, { key, textWidth, make });
}

interface Asked {
  readonly key: string;
  readonly textWidth: TextWidth;
  make(): Layout;
}
const latest = latestFor<LaneSet, Asked, Layout>(
  (a, b) => a.key === b.key && a.textWidth === b.textWidth,
  (_, { make }) => make(),
);

function makeLayout(
  prepared: PreparedTimeline,
  set: LaneSet,
  scale: TimeScale,
  textWidth: TextWidth,
  narrow: boolean,
  { unfolded, chosen, wanted }: Wishes,
): Layout {
  const { individual, crowded } = candidates(prepared, scale, wanted);
  const items = itemsOf(prepared, set, scale, individual, textWidth, chosen);
  const inView = ({ position }: Item) =>
    (prepared.to[position] ?? 0) > scale.domain.from && (prepared.from[position] ?? 0) < scale.domain.to;
  const packings = set.lanes.map((lane, number) => {
    const own = items.filter((item) => set.owner[item.position] === number);
    // What has no lane of its own has nowhere else to be seen: it is folded last.
    const room = lane.key === REST && lane.actors === 0 ? ROOM.unnamed : ROOM.folded;
    const all = unfolded === 'all' || unfolded.has(lane.key);
    let rows = packRows(own, crowded ? ROOM.crowd : all ? ROOM.unfolded : room);
    // Rows are packed over what is out of sight too, so that they stand still while the view pans; its rows are lent to
    // what is in sight and found none, and the lane does not shrink meanwhile.
    const seen = own.filter(inView);
    const lacking = rows.overflow.some(inView) || rows.packed.some(({ item, forced }) => forced && inView(item));
    const lent = !crowded && !all && lacking && seen.length < own.length;
    const least = lent ? Math.min(sum(rows.heights), room.height) : 0;
    if (lent) rows = refilled(rows, seen, room);
    let left = rows.overflow.filter(inView);
    // Counting one event saves nothing.
    const folded = !crowded && !all && left.length > 1;
    if (!crowded && !all && left.length === 1) {
      rows = packRows(own, ROOM.unfolded);
      left = rows.overflow.filter(inView);
    }
    const foldable = all && !crowded && packRows(own, room).overflow.length > 1;
    return { rows, least, left, folded, foldable, folds: folded ? foldsOf(left, rows, scale, textWidth) : [] };
  });
  const drawn = packings.flatMap(({ rows }) => rows.packed.filter((p) => inView(p.item)).map((p) => p.item.position));
  const inFolds = packings.flatMap(({ folds }) => folds.flatMap((fold) => fold.positions));
  const counting = crowded || packings.some(({ folded, left }) => !folded && left.length > 0);
  const bars = counting ? crowdBars(prepared, set, scale, [...drawn, ...inFolds]) : [];

  const lanes: PlacedLane[] = [];
  const events: PlacedEvent[] = [];
  const folds: Fold[] = [];
  let y = TIMELINE.laneHead;
  set.lanes.forEach((lane, number) => {
    const packing = packings[number];
    if (!packing) return;
    if (narrow) y += TIMELINE.nameAbove;
    const { heights, packed } = packing.rows;
    const bottoms: number[] = [];
    const rowsEnd = y + TIMELINE.laneHead + packing.least;
    let below = y + TIMELINE.laneHead;
    for (const height of heights) bottoms.push((below += height));
    for (const { item, row, spot, end } of packed) {
      const written = item.spots[spot];
      const label = written ? { spot: written, end } : null;
      if (inView(item)) events.push(place(set, scale, item, number, bottoms[row] ?? below, label, textWidth));
    }
    for (const { row, ...fold } of packing.folds) {
      const bottom = bottoms[row];
      folds.push({ ...fold, lane: number, y: bottom === undefined ? below + TIMELINE.rowFold - 4 : bottom - 3.5 });
    }
    if (packing.folds.some(({ row }) => row === heights.length)) below += TIMELINE.rowFold;
    below = Math.max(below, rowsEnd);
    const hasBars = crowded || (!packing.folded && packing.left.length > 0);
    const crowdY = hasBars ? below + TIMELINE.crowd + TIMELINE.smallSize : null;
    const height = Math.max(
      (crowdY ?? below) + TIMELINE.laneFoot - y,
      narrow ? TIMELINE.laneLeastNarrow : TIMELINE.laneLeast,
    );
    lanes.push({ lane, number, y, height, crowdY, unfolded: packing.foldable });
    y += height;
  });
  const own = bars.reduce((sum, bar) => sum + bar.own, 0);
  const after = prepared.events.length - firstAt(prepared.from, null, scale.domain.to);
  const before = prepared.events.length - drawn.length - inFolds.length - own - after;
  const counts = folds.map(({ x, y, width }) => ({ x0: x, x1: x + width, y0: y - TIMELINE.smallSize, y1: y + 2 }));
  const names = narrow ? lanes.map((lane) => nameOf(lane, textWidth)) : [];
  return { lanes, events: routed(events, lanes, [...names, ...counts]), bars, folds, height: y, before, after };
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** A lane's name and count where they stand above its line. */
function nameOf({ lane, y }: PlacedLane, textWidth: TextWidth): Words {
  const count = textWidth(plural(lane.members.length, 'event'), TIMELINE.smallSize) + 8;
  const width = textWidth(lane.name, TIMELINE.nameSize, 600) + count;
  return { x0: TIMELINE.margin, x1: TIMELINE.margin + width, y0: y - TIMELINE.nameAbove, y1: y - 4 };
}

const ROOM = {
  folded: { rows: TIMELINE.rows, height: TIMELINE.rowsHeight },
  unnamed: { rows: 2 * TIMELINE.rows, height: 2 * TIMELINE.rowsHeight },
  unfolded: { rows: TIMELINE.rowsUnfolded, height: Infinity },
  crowd: { rows: TIMELINE.rowsCrowd, height: Infinity },
};

/** Which events to try to draw one by one (in a crowd the wanted ones first, then the most salient). */
function candidates(prepared: PreparedTimeline, scale: TimeScale, wanted: readonly string[]) {
  const area = tiled(scale.domain);
  const near = overlapping(prepared, area, TIMELINE.individual);
  if (near.length <= TIMELINE.individual) {
    const all = prepared.events.length <= TIMELINE.packAll ? [...prepared.events.keys()] : near;
    return { individual: Int32Array.from(bySalience(prepared, all)), crowded: false };
  }
  const chosen = wanted.map((id) => prepared.positionOf(id)).filter((at) => at >= 0);
  const salient = mostSalient(prepared, area, TIMELINE.salient).filter((position) => !chosen.includes(position));
  return { individual: Int32Array.from([...chosen, ...salient].slice(0, TIMELINE.salient)), crowded: true };
}

function place(
  set: LaneSet,
  scale: TimeScale,
  item: Item,
  lane: number,
  bottom: number,
  label: { readonly spot: LabelSpot; readonly end: number } | null,
  textWidth: TextWidth,
): PlacedEvent {
  const { event, position, wide } = item;
  const x0 = Math.max(item.barStart, scale.left);
  const x1 = Math.min(item.barEnd, scale.right);
  const y = bottom - TIMELINE.bar - 4;
  const moved = hidden(item, scale);
  return {
    position,
    ref: item.ref,
    event,
    lane,
    x0: Math.min(x0, scale.right - 2),
    x1: Math.max(x1, x0 + 2),
    y,
    wide,
    cutLeft: item.barStart < scale.left - 1,
    cutRight: item.barEnd > scale.right + 1,
    tieX: Math.min(item.tieX + moved, Math.max(x1 - 2, x0 + 1)),
    ties: tiesOf(event, set, lane),
    label: label && fitLabel(scale, label.spot, moved, y, label.end, textWidth),
  };
}

function tiesOf(event: EventRecord, set: LaneSet, own: number): PlacedEvent['ties'] {
  const lanes = [...lanesOf(event, set)].filter(([lane]) => lane !== own);
  return lanes.map(([lane, target]) => ({ lane, target })).sort((a, b) => a.lane - b.lane);
}
