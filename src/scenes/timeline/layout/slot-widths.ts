/** How the width is shared among slots: which are open, how wide each is, and what is folded between them. */
import { DAY, type Interval } from '../../../graph/time';
import type { EventRecord } from '../../../graph/schema';
import type { TextWidth } from '../../scene';
import type { Slot } from '../data/days';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';
import { isLoose, type Column } from './column';
import { isStatement, numberOf } from './labels';
import { sharesOf, type Filled } from './slot-shares';
import { badgeOf } from './written';

export interface Width {
  readonly left: number;
  readonly right: number;
  readonly narrow: boolean;
  readonly textWidth: TextWidth;
  /** Every slot, however wide that makes the whole; those that have room, one at least; or none. */
  readonly open: 'all' | 'fitting' | 'none';
  /** Slots without a date are opened first. */
  readonly looseFirst: boolean;
  /** An event whose slot is open whatever it weighs, by id. */
  readonly wanted: string | null;
  /** Lane of each position. */
  readonly owner: Int32Array;
}

/** Of so many events of a slot the words are measured: they tell how wide it is. */
const SAMPLE = 60;
/** Of the width of a main event's title: that of what may be folded, and of a statement, which is small. */
const SHARE = { other: 0.5, statement: 0.2 };
/** Twice the words make a column that much wider and no more: the rest becomes height. */
const POWER = 0.75;
/**
 * A column of few words may be narrow, its longest title in so many lines: of less than this share of the fullest one's, or
 * of so many pixels in one line.
 */
const LIGHT = { share: 0.3, words: 700, lines: 3.2 };
/** Lines of the longest title in any other, which break between words; and words that every column is taken to have, in pixels. */
const LINES = 1.7;
const AIR = 40;

interface Need {
  readonly slot: Slot;
  readonly least: number;
  readonly mass: number;
  readonly weight: number;
  /** Events of it that tell the story in short. */
  readonly short: number;
  readonly gutter: number;
}

/** Columns from `left` on, with what separates them: a break between days that are no neighbours. */
export function columnsOf(prepared: PreparedTimeline, slots: readonly Slot[], width: Width): Column[] {
  const wordsOf = slots.map((slot) => titleWidths(prepared, slot, width.textWidth));
  const most = Math.max(...wordsOf.map(sum));
  const needs = slots.map((slot, i) => needOf(prepared, slot, width, { words: wordsOf[i] ?? [], most }));
  const runs = runsOf(needs, opensWith(prepared, needs, width));
  const opened = runs.filter(({ open }) => open).map(({ first }) => first);
  const closed = leastOf(runs, width) - opened.reduce((total, { least }) => total + least, 0);
  const filled = opened.map((need) => ({ ...need, titles: titlesOf(prepared, need.slot, width) }));
  const shares = sharesOf(filled, width.right - width.left - closed);
  const wideOf = new Map(opened.map((need, i) => [need, shares[i] ?? need.least]));
  let x = width.left;
  return runs.map(({ first, all, open }, i): Column => {
    const x0 = x + breakBefore(runs, i);
    const wide = wideOf.get(first) ?? foldedWidth(width);
    x = x0 + wide;
    return {
      slots: all.map(({ slot }) => slot),
      x0,
      x1: x,
      open,
      lists: open ? Math.max(1, Math.floor(wide / TIMELINE.slotList)) : 1,
      gutter: open ? first.gutter : 0,
    };
  });
}

/** What the first screen writes into a slot; of a short story, and in a figure, all of it. */
function titlesOf(
  prepared: PreparedTimeline,
  { positions }: Slot,
  { textWidth, owner, open }: Width,
): Filled['titles'] {
  const all = open === 'all' || prepared.main.length === 0;
  return positions.slice(0, SAMPLE).flatMap((position) => {
    const event = prepared.at(position);
    if (!event || !(all || prepared.main.includes(event.id))) return [];
    const badge = badgeOf(numberOf(prepared, { position, event }));
    const size = isStatement(event) ? TIMELINE.smallSize : TIMELINE.labelSize;
    return [{ lane: owner[position] ?? 0, width: textWidth(event.title, size) + badge }];
  });
}

/** Widths of a slot's titles in one line each; what may be folded, and statements, take a part of it. */
function titleWidths(prepared: PreparedTimeline, { positions }: Slot, textWidth: TextWidth): number[] {
  const events = positions.slice(0, SAMPLE).flatMap((position) => prepared.at(position) ?? []);
  return events.map((event) => shareOf(prepared, event) * textWidth(event.title, TIMELINE.labelSize));
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

function needOf(
  prepared: PreparedTimeline,
  slot: Slot,
  { narrow }: Width,
  { words, most }: { readonly words: readonly number[]; readonly most: number },
): Need {
  const events = slot.positions.slice(0, SAMPLE).flatMap((position) => prepared.at(position) ?? []);
  const ties = events.filter(({ actors, targets }) => actors.length + targets.length > 1).length;
  const gutter = Math.min(
    narrow ? TIMELINE.gutterMostNarrow : TIMELINE.gutterMost,
    TIMELINE.gutterLeast + ties * TIMELINE.gutterStep,
  );
  const roomy = slot.kind === 'by' ? Math.max(gutter, TIMELINE.gutterBound) : gutter;
  const usual = narrow ? TIMELINE.slotLeastNarrow : TIMELINE.slotLeast;
  const lines = sum(words) < Math.max(most * LIGHT.share, LIGHT.words) ? LIGHT.lines : LINES;
  const longest = Math.max(...words, 0) / lines + roomy + TIMELINE.glyph + TIMELINE.slotPad;
  return {
    slot,
    least: Math.min(usual, Math.max(TIMELINE.slotShort, longest)),
    mass: (sum(words) + AIR) ** POWER,
    weight: slot.positions.reduce((total, position) => total + (prepared.at(position)?.salience ?? 0), 0),
    short: slot.positions.reduce((count, at) => count + (prepared.short.has(prepared.at(at)?.id ?? '') ? 1 : 0), 0),
    gutter: roomy,
  };
}

const shareOf = ({ main }: PreparedTimeline, { id, type }: EventRecord): number =>
  main.length === 0 || main.includes(id) ? 1 : type === 'STATEMENT' ? SHARE.statement : SHARE.other;

/** What is open, with the slot of what is wanted, which changes nothing where that is open anyway. */
function opensWith(prepared: PreparedTimeline, needs: readonly Need[], width: Width): Set<Need> {
  if (width.open !== 'fitting') return new Set(width.open === 'all' ? needs : []);
  const usual = opensOf(needs, width, null);
  if (width.wanted === null) return usual;
  const wanted = needs.find(({ slot }) => slot.positions.some((at) => prepared.at(at)?.id === width.wanted));
  return !wanted || usual.has(wanted) ? usual : opensOf(needs, width, wanted);
}

/** The weightiest slots that have room together; one at least. */
function opensOf(needs: readonly Need[], width: Width, wanted: Need | null): Set<Need> {
  const { left, right, looseFirst } = width;
  const first = (need: Need): number => (need === wanted ? 2 : looseFirst && isUndated(need.slot) ? 1 : 0);
  const ranked = [...needs].sort(
    (a, b) => first(b) - first(a) || b.short - a.short || b.weight - a.weight || a.slot.from - b.slot.from,
  );
  const opened = new Set<Need>();
  for (const need of ranked) {
    opened.add(need);
    if (opened.size > 1 && leastOf(runsOf(needs, opened), width) > right - left) opened.delete(need);
  }
  return opened;
}

/** An open slot, or neighbours that are folded together. */
interface Run {
  readonly open: boolean;
  readonly first: Need;
  readonly all: Need[];
}

/** What has a date is never folded with what has none, nor with what lies far from it. */
function runsOf(needs: readonly Need[], opened: ReadonlySet<Need>): Run[] {
  const runs: Run[] = [];
  for (const need of needs) {
    const last = runs.at(-1);
    const open = opened.has(need);
    if (last && !open && !last.open && isNear(last.all.at(-1) ?? last.first, need)) last.all.push(need);
    else runs.push({ open, first: need, all: [need] });
  }
  return runs;
}

/** Longer than this, an empty stretch is not folded with the days around it. */
const FAR = 31 * DAY;

const isNear = ({ slot: last }: Need, { slot: next }: Need): boolean =>
  isUndated(last) ? isUndated(next) : next.from - last.to < FAR;

const isUndated = ({ kind }: Slot): boolean => kind === 'undated' || kind === 'not-yet';

const leastOf = (runs: readonly Run[], width: Width): number =>
  runs.reduce((total, run, i) => total + breakBefore(runs, i) + (run.open ? run.first.least : foldedWidth(width)), 0);

const foldedWidth = ({ narrow }: Width): number => (narrow ? TIMELINE.slotFoldedNarrow : TIMELINE.slotFolded);

/** Room for the break before a run; none before what has no date, nor where one day follows the other. */
function breakBefore(runs: readonly Run[], i: number): number {
  const [last, next] = [runs[i - 1]?.all.at(-1)?.slot, runs[i]?.first.slot];
  return last && next && isApart(last, next) ? TIMELINE.slotBreak : 0;
}

const isApart = (last: Slot, next: Slot): boolean =>
  !isUndated(next) &&
  ![last, next].some(({ kind }) => kind === 'before' || kind === 'after') &&
  next.from - last.to >= DAY;

/** The empty stretches between columns, as they lie. */
export function breaksOf(columns: readonly Column[]): (Interval & { x0: number; x1: number })[] {
  return columns.flatMap((column, i) => {
    const before = columns[i - 1];
    const [last, next] = [before?.slots.at(-1), column.slots[0]];
    if (!before || !last || !next || isLoose(column) || column.x0 - before.x1 < TIMELINE.slotBreak - 0.5) return [];
    return [{ from: last.to, to: next.from, x0: before.x1, x1: column.x0 }];
  });
}
