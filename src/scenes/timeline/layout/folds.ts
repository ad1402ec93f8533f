/** What a folded lane does not draw: one counted mark per moment, "+8 more", which unfolds the lane. */
import { greatest, least } from '../../../base/extent';
import { moreRef } from '../../ref';
import type { TextWidth } from '../../scene';
import type { EventRecord } from '../../../graph/schema';
import { plural } from '../../words';
import type { Item } from './items';
import { isStatement } from './labels';
import { isFree, type Rows, type Stretch } from './pack';
import type { TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';

export interface Fold {
  /** `more:` and what stands for its first event, which may be told of in one fold and told anew in another. */
  readonly ref: string;
  /** Number of the lane. */
  readonly lane: number;
  /** Positions of its events, by time. */
  readonly positions: readonly number[];
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly width: number;
}
/** A fold before its lane has a height: `row` is a row of events, or as many as there are for a row of its own. */
export interface LooseFold extends Omit<Fold, 'lane' | 'y'> {
  readonly row: number;
}

const GAP = 6;

/** Marks for the `left` events of a lane: at a bar's end where a row is free there, else in one row below, where near ones merge. */
export function foldsOf(left: readonly Item[], rows: Rows<Item>, scale: TimeScale, textWidth: TextWidth): LooseFold[] {
  const taken = rows.taken.map((stretches) => [...stretches]);
  const below: Item[][] = [];
  const folds: LooseFold[] = [];
  for (const together of byMoment(left)) {
    const width = widthOf(together, textWidth);
    const x = Math.min(greatest(together.map((item) => item.x1)), scale.right) + GAP;
    const needs = { from: x - GAP + 2, to: x + width + GAP };
    const row = x + width > scale.right ? -1 : lastFree(taken, needs);
    if (row < 0) below.push([...together]);
    else {
      taken[row]?.push(needs);
      folds.push(foldOf(together, x, row, textWidth));
    }
  }
  for (const { x, items } of merged(below, scale, textWidth))
    folds.push(foldOf(items, x, rows.heights.length, textWidth));
  return folds;
}

function byMoment(items: readonly Item[]): Item[][] {
  const moments = new Map<number, Item[]>();
  for (const item of [...items].sort((a, b) => a.position - b.position)) {
    const start = Math.round(Math.max(item.barStart, 0));
    const list = moments.get(start);
    if (list) list.push(item);
    else moments.set(start, [item]);
  }
  return [...moments.values()];
}

function lastFree(rows: readonly (readonly Stretch[])[], stretch: Stretch): number {
  for (let row = rows.length - 1; row >= 0; row--) if (isFree(rows[row] ?? [], stretch)) return row;
  return -1;
}

/** Moments whose marks would collide in the row below share one. */
function merged(moments: readonly Item[][], scale: TimeScale, textWidth: TextWidth): { x: number; items: Item[] }[] {
  const at = (items: readonly Item[]) => {
    const start = Math.max(least(items.map((item) => item.barStart)), scale.left);
    return Math.min(start, scale.right - widthOf(items, textWidth));
  };
  const found: { x: number; items: Item[] }[] = [];
  for (const items of [...moments].sort((a, b) => at(a) - at(b))) {
    let next = { x: at(items), items };
    for (let last = found[found.length - 1]; last; last = found[found.length - 1]) {
      if (last.x + widthOf(last.items, textWidth) + GAP <= next.x) break;
      found.pop();
      const both = [...last.items, ...next.items];
      next = { x: Math.min(last.x, at(both)), items: both };
    }
    found.push(next);
  }
  return found;
}

function foldOf(items: readonly Item[], x: number, row: number, textWidth: TextWidth): LooseFold {
  const byTime = [...items].sort((a, b) => a.position - b.position);
  const ref = moreRef(byTime[0]?.ref ?? '');
  const text = wordsOf(items);
  return { ref, positions: byTime.map((i) => i.position), x, row, text, width: widthOf(items, textWidth) };
}

/** "+3 more", "6 more statements", "+3 more, 6 statements". */
export function countWords(events: readonly EventRecord[]): string {
  const said = events.filter(isStatement).length;
  const done = events.length - said;
  if (done === 0) return plural(said, 'more statement');
  return said === 0 ? `+${done} more` : `+${done} more, ${plural(said, 'statement')}`;
}

const wordsOf = (items: readonly Item[]): string => countWords(items.map(({ event }) => event));
const widthOf = (items: readonly Item[], textWidth: TextWidth): number =>
  textWidth(wordsOf(items), TIMELINE.smallSize, 600);
