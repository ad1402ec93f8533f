/** A lane's part of a column: its events as short lists of wrapped titles, the weightiest first, and a count of the others. */
import { keptFor } from '../../../base/memo';
import { againRef, moreRef, refOf } from '../../ref';
import { isFloating } from '../../../graph/time';
import type { EventRecord } from '../../../graph/schema';
import type { SlotKind } from '../data/days';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';
import { listsOf, type Column } from './column';
import { countWords } from './folds';
import { isStatement, toldOf } from './labels';
import type { Plot } from './plot';
import { badgeOf, leadOf, written, type Written } from './written';

/** An event in a cell; `dy` and all of `label` are measured from the cell's top. */
export interface CellEntry {
  readonly position: number;
  readonly ref: string;
  readonly event: EventRecord;
  /** Left of its glyph. */
  readonly x: number;
  readonly dy: number;
  readonly words: Written;
}
/** What a cell does not draw. */
export interface CellFold {
  readonly ref: string;
  readonly positions: readonly number[];
  readonly x: number;
  /** Baseline, from the cell's top. */
  readonly dy: number;
  readonly text: string;
  readonly width: number;
}
export interface Cell {
  readonly column: Column;
  readonly entries: readonly CellEntry[];
  readonly fold: CellFold | null;
  readonly height: number;
  /** A folded lane would draw less. */
  readonly foldable: boolean;
}
export interface CellWishes {
  readonly unfolded: boolean;
  /** Of the list in a folded lane, in pixels. */
  readonly height: number;
  /** There is less room than usual. */
  readonly tight: boolean;
  /** Events that are drawn however little room there is, by id. */
  readonly kept: readonly string[];
}

const EMPTY = { entries: [], fold: null, height: 0, foldable: false };

/** `positions` are the lane's own in that column, by time. */
export function cellOf(
  prepared: PreparedTimeline,
  plot: Plot,
  { column, positions }: { readonly column: Column; readonly positions: readonly number[] },
  wishes: CellWishes,
): Cell {
  if (positions.length === 0) return { column, ...EMPTY };
  if (!column.open) return { column, ...EMPTY, ...countedAlone(prepared, plot, column, positions) };
  const lists = new Lists(prepared, plot, column);
  const { chosen, left } = chosenFrom(prepared, lists, positions, wishes);
  const entries = lists.placed(asTold(prepared, chosen));
  const fold = left.length === 0 ? null : lists.fold(left, entries.length > 0);
  const height = lists.height + (fold ? TIMELINE.rowFold : 0);
  const foldable =
    wishes.unfolded && chosenFrom(prepared, lists, positions, { ...wishes, unfolded: false }).left.length > 0;
  return { column, entries, fold, height, foldable };
}

/** In a folded column nothing is drawn one by one. */
function countedAlone(prepared: PreparedTimeline, { textWidth }: Plot, column: Column, positions: readonly number[]) {
  const text = String(positions.length);
  const width = textWidth(text, TIMELINE.smallSize, 600);
  const x = (column.x0 + column.x1 - width) / 2;
  const fold = {
    ref: moreRef(refAt(prepared, positions[0] ?? 0)),
    positions,
    x,
    dy: TIMELINE.smallSize + 1,
    text,
    width,
  };
  return { fold, height: TIMELINE.rowFold };
}

/** What is drawn: deeds before statements, the weightiest first, while the lists have room. */
function chosenFrom(
  prepared: PreparedTimeline,
  lists: Lists,
  positions: readonly number[],
  { unfolded, kept, tight, height: tall }: CellWishes,
) {
  const event = (position: number) => prepared.at(position);
  const weight = (position: number) => event(position)?.salience ?? 0;
  const quiet = (position: number) => (isStatement(event(position)) ? 1 : 0);
  const wanted = (position: number) => (kept.includes(event(position)?.id ?? '') ? 1 : 0);
  const ranked = [...positions].sort(
    (a, b) => wanted(b) - wanted(a) || quiet(a) - quiet(b) || weight(b) - weight(a) || a - b,
  );
  const most = unfolded ? TIMELINE.cellMost : Infinity;
  const room = unfolded ? Infinity : lists.number * tall;
  const chosen: number[] = [];
  let used = 0;
  let full = false;
  for (const position of ranked.slice(0, TIMELINE.cellMost)) {
    const height = lists.heightOf(position);
    const said = quiet(position) === 1 && chosen.some((other) => quiet(other) === 1 && wanted(other) === 0);
    full ||= chosen.length > 0 && (used + height > room || chosen.length >= most || (said && !unfolded));
    if (full && wanted(position) === 0) continue;
    chosen.push(position);
    used += height;
  }
  const drawn = new Set(chosen);
  const left = positions.filter((position) => !drawn.has(position));
  // Counting one event saves nothing, or so little that only a tight screen is glad of it.
  return left.length === 1 && (!tight || unfolded) ? { chosen: [...chosen, ...left], left: [] } : { chosen, left };
}

/** Deeds before statements, and either in the order of the hours that are known, then as the articles come to them. */
function asTold(prepared: PreparedTimeline, positions: readonly number[]): number[] {
  const entries = positions.map((position) => {
    const event = prepared.at(position);
    const hour = prepared.from[position] ?? Infinity;
    return { position, said: isStatement(event) ? 1 : 0, hour, told: event ? firstTold(prepared, event) : 1 };
  });
  entries.sort(
    (a, b) =>
      a.said - b.said || (a.hour < b.hour ? -1 : a.hour > b.hour ? 1 : a.told - b.told) || a.position - b.position,
  );
  return entries.map(({ position }) => position);
}

/** How far into an article the first report of an event stands, as a share of its length: the least of all that tell it. */
const firstTold = ({ index }: PreparedTimeline, { reports }: EventRecord): number =>
  reports.reduce((least, { article, start }) => {
    const length = index.articles.get(article)?.text.length ?? 1;
    return Math.min(least, start / Math.max(length, 1));
  }, 1);

/** What is written in a column, which belongs to one story and one way to measure: several heights are tried with the same words. */
const wordsIn = keptFor((column: Column) => (void column, new Map<number, Written | null>()));

/** The lists of one cell while they fill. */
class Lists {
  height = 0;
  readonly #prepared: PreparedTimeline;
  readonly #plot: Plot;
  readonly #column: Column;
  readonly #lists: readonly { x: number; width: number }[];
  #last = 0;

  constructor(prepared: PreparedTimeline, plot: Plot, column: Column) {
    this.#prepared = prepared;
    this.#plot = plot;
    this.#column = column;
    this.#lists = listsOf(column);
  }

  get number(): number {
    return this.#lists.length;
  }

  heightOf(position: number): number {
    const words = this.#wordsOf(position);
    return (words ? words.rows * leadOf(words.small) : 0) + TIMELINE.entryGap;
  }

  /** From the top down, list by list, none longer than it need be. */
  placed(positions: readonly number[]): CellEntry[] {
    const share = positions.reduce((sum, position) => sum + this.heightOf(position), 0) / this.#lists.length;
    let [list, dy] = [0, 0];
    return positions.flatMap((position): CellEntry[] => {
      const event = this.#prepared.at(position);
      const height = this.heightOf(position);
      if (dy > 0 && dy + height / 2 > share && list + 1 < this.#lists.length) [list, dy] = [list + 1, 0];
      const at = dy;
      dy += height;
      this.height = Math.max(this.height, dy);
      this.#last = list;
      const words = this.#wordsOf(position);
      if (!event || !words) return [];
      const x = (this.#lists[list]?.x ?? 0) + this.#column.gutter;
      const ref = refAt(this.#prepared, position);
      return [{ position, ref, event, x, dy: at, words }];
    });
  }

  /** Below the lists, at the last one that has anything. */
  fold(left: readonly number[], more: boolean): CellFold {
    const { x: start } = this.#lists[more ? this.#last : 0] ?? { x: 0 };
    const text = countWords(left.flatMap((position) => this.#prepared.at(position) ?? []));
    const width = this.#plot.textWidth(text, TIMELINE.smallSize, 600);
    const x = start + this.#column.gutter + TIMELINE.glyph;
    const ref = moreRef(refAt(this.#prepared, left[0] ?? 0));
    return { ref, positions: left, x, dy: this.height + TIMELINE.smallSize, text, width };
  }

  #wordsOf(position: number): Written | null {
    const kept = wordsIn(this.#column);
    const known = kept.get(position);
    if (known !== undefined) return known;
    const words = this.#write(position);
    kept.set(position, words);
    return words;
  }

  #write(position: number): Written | null {
    const { textWidth, still } = this.#plot;
    const event = this.#prepared.at(position);
    if (!event) return null;
    const known = [this.#dateOf(position, event), placeOf(this.#prepared, event)]
      .filter((one) => one !== '')
      .join(', ');
    const told = toldOf(this.#prepared, { position, event }, textWidth, known);
    const beforeTitle = this.#column.gutter + TIMELINE.glyph + badgeOf(told.number);
    const max = (this.#lists[0]?.width ?? 0) - beforeTitle - TIMELINE.slotPad;
    return written(told, max, still ? Infinity : TIMELINE.titleLines, textWidth);
  }

  /** What the column's name does not say of the date: the day of a stray, the hour of a day, a weekday without a week. */
  #dateOf(position: number, event: EventRecord): string {
    const { dates } = this.#plot;
    const kind: SlotKind = this.#column.slots[0]?.kind ?? 'day';
    const from = this.#prepared.from[position];
    if (kind === 'undated' || kind === 'not-yet')
      return event.when && isFloating(event.when) ? dates.when(event.when) : '';
    if (from === undefined) return '';
    const to = this.#prepared.to[position] ?? from;
    if (kind === 'before' || kind === 'after') return dates.span({ from, to });
    return kind === 'day' && to - from < HALF_DAY ? dates.clock(from) : '';
  }
}

/** Where it was, if the title does not name the place. */
function placeOf({ index }: PreparedTimeline, { title, places }: EventRecord): string {
  const names = places.flatMap((id) => index.places.get(id)?.name ?? []);
  return names.some((name) => title.includes(name))
    ? ''
    : names
        .slice(0, 1)
        .map((name) => `in ${name}`)
        .join('');
}

const HALF_DAY = 12 * 3_600_000;

/** What stands for an entry: an event once, and again wherever it was reported anew. */
function refAt(prepared: PreparedTimeline, position: number): string {
  const id = prepared.at(position)?.id ?? '';
  return prepared.changes.has(position) ? againRef(prepared.from[position] ?? 0, id) : refOf('event', id);
}
