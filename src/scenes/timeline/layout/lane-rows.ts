/** One lane's events in rows: in a crowd a few, unfolded all, folded as many as have room. */
import { REST, type Lane } from '../data/lanes';
import { TIMELINE } from '../settings';
import type { Item } from './items';
import { packRows, refilled, type Packed, type Room, type Rows } from './pack';

const ROOM = {
  folded: { rows: TIMELINE.rows, height: TIMELINE.rowsHeight },
  unnamed: { rows: 2 * TIMELINE.rows, height: 2 * TIMELINE.rowsHeight },
  unfolded: { rows: TIMELINE.rowsUnfolded, height: Infinity },
  whole: { rows: TIMELINE.rowsWhole, height: Infinity },
  crowd: { rows: TIMELINE.rowsCrowd, height: TIMELINE.rowsHeight },
};

export interface LaneRows {
  readonly rows: Rows<Item>;
  /** Of the packed, those in sight. */
  readonly drawn: readonly Packed<Item>[];
  /** In sight, and in no row. */
  readonly left: readonly Item[];
  /** What is left is counted in marks of its own. */
  readonly folded: boolean;
  /** It could be folded again. */
  readonly foldable: boolean;
  /** The rows together are no less high than this. */
  readonly least: number;
}

export type RowsShown = 'crowd' | 'unfolded' | 'whole' | 'folded';

/** `items` are the lane's own, the most important first. */
export function rowsOf(
  lane: Lane,
  items: readonly Item[],
  shown: RowsShown,
  inSight: (item: Item) => boolean,
): LaneRows {
  const room = roomOf(lane);
  if (shown === 'folded') return foldedRows(items, room, inSight);
  const foldable = shown === 'unfolded' && packRows(items, room).overflow.length > 1;
  return { ...seenOf(packRows(items, ROOM[shown]), inSight), folded: false, foldable, least: 0 };
}

/** What has no lane of its own has nowhere else to be seen: it is folded last. */
const roomOf = (lane: Lane): Room => (lane.key === REST && lane.actors === 0 ? ROOM.unnamed : ROOM.folded);

/**
 * Rows are packed over what is out of sight too, so that they stand still while the view pans; its rows are lent to what is
 * in sight and found none, and the lane does not shrink meanwhile.
 */
function foldedRows(items: readonly Item[], room: Room, inSight: (item: Item) => boolean): LaneRows {
  const still = packRows(items, room);
  const seen = items.filter(inSight);
  const lacking = still.overflow.some(inSight) || still.packed.some(({ item, forced }) => forced && inSight(item));
  const lent = lacking && seen.length < items.length;
  const least = lent ? Math.min(sum(still.heights), room.height) : 0;
  const rows = seenOf(lent ? refilled(still, seen, room) : still, inSight);
  // Counting one event saves nothing.
  const whole = rows.left.length === 1 ? seenOf(packRows(items, ROOM.unfolded), inSight) : null;
  return { ...(whole ?? rows), folded: rows.left.length > 1, foldable: false, least };
}

const seenOf = (rows: Rows<Item>, inSight: (item: Item) => boolean): Pick<LaneRows, 'rows' | 'drawn' | 'left'> => ({
  rows,
  drawn: rows.packed.filter(({ item }) => inSight(item)),
  left: rows.overflow.filter(inSight),
});

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
