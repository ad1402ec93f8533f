/** Where everything lies: which events are drawn one by one, in which row of which lane, and what is only counted. */
import { latestFor } from '../../../base/memo';
import type { TextWidth } from '../../scene';
import { plural } from '../../words';
import type { Lane, LaneSet } from '../data/lanes';
import { firstAt } from '../data/order';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';
import type { Slot } from '../data/days';
import type { TimeScale } from '../axis/scale';
import { candidates } from './candidates';
import { cellOf, type Cell } from './cells';
import { isLoose, positionsIn, type Column } from './column';
import { crowdBars, type CountedBar } from './crowd';
import { foldsOf, type Fold } from './folds';
import { itemsOf, type Item } from './items';
import { rowsOf, type RowsShown } from './lane-rows';
import type { PlacedEvent, PlacedLane } from './placed';
import type { Plot } from './plot';
import { routed, type Words } from './routes';
import { Stack, type LooseLane } from './stack';
import { tracked } from './tracks';

export interface Layout {
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  /** Events without a date, after these: they stand in a column of their own. */
  readonly loose: readonly PlacedEvent[];
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
  /** Events whose titles the first screen shows as far as it has room, the weightiest first. */
  readonly main: readonly string[];
  /** Pixels that are seen at once; null: columns list as much as is usual. */
  readonly height: number | null;
}

/**
 * The last layout is kept: while the window plays or the pointer moves, nothing changes its place, and a hundred thousand
 * events must not be packed anew for it.
 */
export function layOut(prepared: PreparedTimeline, set: LaneSet, plot: Plot, wishes: Wishes): Layout {
  const { domain, left, right, gaps } = plot.scale;
  const columns = plot.columns.map(({ x0, x1, open, slots }) => [x0, x1, open, slots.length]);
  const { unfolded, chosen, wanted, main, height } = wishes;
  const open = unfolded === 'all' ? unfolded : [...unfolded];
  const key = JSON.stringify([
    domain,
    left,
    right,
    gaps.length,
    columns,
    plot.dates.locale,
    plot.narrow,
    plot.still,
    open,
    chosen,
    wanted,
    main,
    height,
  ]);
  return latest(set, { key, textWidth: plot.textWidth, make: () => makeLayout(prepared, set, plot, wishes) });
}

interface Asked<T> {
  readonly key: string;
  readonly textWidth: TextWidth;
  make(): T;
}
const alike = (a: Asked<unknown>, b: Asked<unknown>): boolean => a.key === b.key && a.textWidth === b.textWidth;
const latest = latestFor<LaneSet, Asked<Layout>, Layout>(alike, (_, { make }) => make());

function makeLayout(prepared: PreparedTimeline, set: LaneSet, plot: Plot, wishes: Wishes): Layout {
  const { scale, textWidth } = plot;
  const days = scale.slots || prepared.events.length === 0;
  const { positions, crowded } = days ? NO_CANDIDATES : candidates(prepared, scale, wishes.wanted);
  const items = itemsOf(prepared, set, plot, { positions, kept: wishes.chosen });
  const inSight = ({ position }: Item) =>
    (prepared.to[position] ?? 0) > scale.domain.from && (prepared.from[position] ?? 0) < scale.domain.to;
  const packed = set.lanes.map((lane, number): Omit<LooseLane, 'cells'> => {
    const wished = wishedFor(wishes, lane);
    const rows = rowsOf(
      lane,
      items.filter((item) => set.owner[item.position] === number),
      crowded ? 'crowd' : wished === 'unfolded' && plot.still ? 'whole' : wished,
      inSight,
    );
    const folds = rows.folded ? foldsOf(rows.left, rows.rows, scale, textWidth) : [];
    return { ...rows, lane, folds, counted: crowded || (!rows.folded && rows.left.length > 0) };
  });
  const { loose, stack } = stacked(prepared, set, plot, { wishes, packed });
  const drawn = loose.flatMap((lane) => lane.drawn.map(({ item }) => item.position));
  return {
    ...placed(prepared, stack, plot),
    ...counted(prepared, set, scale, { crowded, loose, drawn, folds: stack.folds }),
  };
}

interface Packing {
  readonly wishes: Wishes;
  /** Lanes without their cells. */
  readonly packed: readonly Omit<LooseLane, 'cells'>[];
}

interface Stacked {
  readonly loose: readonly LooseLane[];
  readonly stack: Stack;
}

/**
 * The lanes one below the other, their columns' lists as long as the height that is seen at once has room for: all lanes, if
 * their lists need not be shorter than usual for it; else those with as many of the main events as find room at all.
 */
function stacked(prepared: PreparedTimeline, set: LaneSet, plot: Plot, { wishes, packed }: Packing): Stacked {
  const { height, wanted, main } = wishes;
  const made = (cell: number, shown: readonly string[]): Stacked => {
    const kept = [...new Set([...wanted, ...shown])];
    const cells = cellsOf(prepared, set, plot, { ...wishes, wanted: kept, cell });
    const loose = packed.map((lane, number): LooseLane => ({ ...lane, cells: cells[number] ?? [] }));
    const stack = new Stack(set, plot);
    for (const lane of loose) stack.add(lane);
    return { loose, stack };
  };
  if (height === null || plot.narrow) return made(TIMELINE.cell, []);
  // beside an axis the lists are what makes lanes high, and not what the story is told in
  if (!plot.scale.slots) return made(TIMELINE.cellBeside, []);
  const { cellTried: tried, cellLeast } = TIMELINE;
  const whole = firstOf(
    tried,
    (cell) => made(cell, main),
    ({ stack }) => stack.height <= height,
  );
  if (whole) return whole;
  const first: string[] = [];
  for (const id of main) if (bottomOf(made(cellLeast, [...first, id]).stack, [...first, id]) <= height) first.push(id);
  // where none of them finds room, long lists would only push them further down
  if (first.length === 0 && main.length > 0) return made(cellLeast, first);
  const seen = firstOf(
    [...tried, ...TIMELINE.cellTight],
    (cell) => made(cell, first),
    ({ stack }) => bottomOf(stack, first) <= height,
  );
  return seen ?? made(cellLeast, first);
}

function firstOf<T>(tried: readonly number[], make: (one: number) => T, fits: (made: T) => boolean): T | null {
  for (const one of tried) {
    const made = make(one);
    if (fits(made)) return made;
  }
  return null;
}

/** Where the last of these events' titles ends. */
function bottomOf({ listed }: Stack, ids: readonly string[]): number {
  const ends = listed.flatMap(({ event, label }) => (label && ids.includes(event.id) ? [label.bottom] : []));
  return Math.max(0, ...ends) + TIMELINE.laneFoot;
}

/** How high a folded lane's lists are. */
type CellsWished = Wishes & { readonly cell: number };

/**
 * Each lane's cells, by column. The last are kept: beside a measured axis columns stand still while it pans, and thousands of
 * events without a date must not be looked at in every frame.
 */
function cellsOf(
  prepared: PreparedTimeline,
  set: LaneSet,
  plot: Plot,
  wishes: CellsWished,
): readonly (readonly Cell[])[] {
  const { unfolded, wanted, cell } = wishes;
  const columns = plot.columns.map(({ slots, ...column }) => [column, slots.map(({ kind, from }) => [kind, from])]);
  const key = JSON.stringify([columns, unfolded === 'all' ? unfolded : [...unfolded], wanted, cell, plot.dates.locale]);
  return latestCells(set, { key, textWidth: plot.textWidth, make: () => makeCells(prepared, set, plot, wishes) });
}

const latestCells = latestFor<LaneSet, Asked<Cell[][]>, Cell[][]>(alike, (_, { make }) => make());

function makeCells(prepared: PreparedTimeline, set: LaneSet, plot: Plot, wishes: CellsWished): Cell[][] {
  const own = ownOf(set, plot);
  return set.lanes.map((lane, number) => {
    const unfolded = wishedFor(wishes, lane) === 'unfolded';
    const positions = plot.columns.map((column) => own(column, lane, number));
    const made = (height: number): Cell[] =>
      plot.columns.map((column, i) =>
        cellOf(
          prepared,
          plot,
          { column, positions: positions[i] ?? [] },
          { unfolded, kept: wishes.wanted, tight: wishes.cell < TIMELINE.cell, height },
        ),
      );
    const cells = made(wishes.cell);
    // The fullest cell makes the lane so high: the others list what has room beside it.
    const deepest = cells.reduce((most, cell) => Math.max(most, cell.height), 0) - TIMELINE.rowFold;
    return deepest > wishes.cell && !unfolded ? made(deepest) : cells;
  });
}

const NO_CANDIDATES = { positions: new Int32Array(0), crowded: false };

/** A lane's own positions in each column. */
function ownOf(
  { owner }: LaneSet,
  { columns }: Plot,
): (column: Column, lane: Lane, number: number) => readonly number[] {
  const dated = new Map(columns.filter((column) => !isLoose(column)).map((column) => [column, positionsIn(column)]));
  const loose = columns.filter(isLoose).map((column) => [column, new Set(positionsIn(column))] as const);
  const among = new Map(loose.length > 1 ? loose : []);
  return (column, lane, number) => {
    const all = dated.get(column);
    if (all) return all.filter((position) => owner[position] === number);
    const some = among.get(column);
    return some ? [...lane.undated].filter((position) => some.has(position)) : [...lane.undated];
  };
}

/** Lanes and what hangs in them; ties keep away from words. */
function placed(
  prepared: PreparedTimeline,
  stack: Stack,
  plot: Plot,
): Pick<Layout, 'lanes' | 'events' | 'loose' | 'folds' | 'height'> {
  const { lanes, folds, height } = stack;
  const counts = folds.map(({ x, y, width }) => ({ x0: x, x1: x + width, y0: y - TIMELINE.smallSize, y1: y + 2 }));
  const names = plot.narrow ? lanes.map((lane) => nameOf(lane, plot.textWidth)) : [];
  const gutter = (x0: number) => plot.columns.find((column) => x0 >= column.x0 && x0 < column.x1)?.gutter ?? 0;
  const listed = tracked(stack.listed, lanes, gutter);
  const isDated = ({ position }: PlacedEvent) => position < prepared.events.length;
  const events = [...routed(stack.events, lanes, [...names, ...counts]), ...listed.filter(isDated)];
  return { lanes, folds, height, events, loose: listed.filter((one) => !isDated(one)) };
}

interface Counted {
  readonly crowded: boolean;
  readonly loose: readonly LooseLane[];
  /** Positions of what rows draw. */
  readonly drawn: readonly number[];
  readonly folds: readonly Fold[];
}

/** Counted bars, and what lies beyond the edges. */
function counted(
  prepared: PreparedTimeline,
  set: LaneSet,
  scale: TimeScale,
  { crowded, loose, drawn, folds }: Counted,
): Pick<Layout, 'bars' | 'before' | 'after'> {
  if (scale.slots) {
    const { slots } = prepared.days;
    const sum = (beyond: readonly Slot[]) => beyond.reduce((total, { positions }) => total + positions.length, 0);
    const before = sum(slots.filter(({ to }) => to <= scale.domain.from));
    return { bars: [], before, after: sum(slots.filter(({ from }) => from >= scale.domain.to)) };
  }
  const inFolds = folds.flatMap(({ positions }) => positions).filter((position) => position < prepared.events.length);
  const counting = crowded || loose.some((lane) => lane.counted);
  const bars = counting ? crowdBars(prepared, set, scale, [...drawn, ...inFolds]) : [];
  const own = bars.reduce((sum, bar) => sum + bar.own, 0);
  const after = prepared.events.length - firstAt(prepared.from, null, scale.domain.to);
  return { bars, before: prepared.events.length - drawn.length - inFolds.length - own - after, after };
}

const wishedFor = ({ unfolded }: Wishes, { key }: Lane): RowsShown =>
  unfolded === 'all' || unfolded.has(key) ? 'unfolded' : 'folded';

/** A lane's name and count where they stand above its line. */
function nameOf({ lane, y, names, head }: PlacedLane, textWidth: TextWidth): Words {
  const count = textWidth(plural(lane.events, 'event'), TIMELINE.smallSize) + 8;
  const width = Math.max(...names.map((name) => textWidth(name, TIMELINE.nameSize, 600))) + count;
  return { x0: TIMELINE.margin, x1: TIMELINE.margin + width, y0: y - head, y1: y - 4 };
}
