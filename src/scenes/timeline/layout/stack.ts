/** Lanes one below the other, and with them the places of their events and folds. */
import type { EventRecord } from '../../../graph/schema';
import { wrapped } from '../../text';
import { lanesOf, type Lane, type LaneSet } from '../data/lanes';
import { TIMELINE } from '../settings';
import type { Cell, CellEntry } from './cells';
import type { Fold, LooseFold } from './folds';
import { hidden, OVER, type Item } from './items';
import { labelAt, type Label, type LabelSpot } from './labels';
import type { LaneRows } from './lane-rows';
import type { Packed, Rows } from './pack';
import { furtherNames, type PlacedEvent, type PlacedLane } from './placed';
import type { Plot } from './plot';
import { badgeOf, leadOf } from './written';

/** A lane packed and folded, before it has a place. */
export interface LooseLane extends LaneRows {
  readonly lane: Lane;
  readonly folds: readonly LooseFold[];
  /** Counted bars stand below its rows. */
  readonly counted: boolean;
  /** One for each column in which it has events. */
  readonly cells: readonly Cell[];
}

export class Stack {
  readonly lanes: PlacedLane[] = [];
  readonly events: PlacedEvent[] = [];
  /** Events that stand in columns. */
  readonly listed: PlacedEvent[] = [];
  readonly folds: Fold[] = [];
  readonly #set: LaneSet;
  readonly #plot: Plot;
  #y: number = TIMELINE.lanesTop;

  constructor(set: LaneSet, plot: Plot) {
    this.#set = set;
    this.#plot = plot;
  }

  get height(): number {
    return this.#y;
  }

  add({ lane, rows, drawn, folds, counted, least, foldable, cells }: LooseLane): void {
    const { narrow } = this.#plot;
    const number = this.lanes.length;
    const unfolded = foldable || cells.some((cell) => cell.foldable);
    const names = this.#namesOf(lane, unfolded);
    const further = furtherNames({ names });
    const head = narrow ? TIMELINE.nameAbove + further : 0;
    const y = this.#y + head;
    const top = y + TIMELINE.laneHead;
    const { bases, bottom } = basesOf(rows, top);
    for (const one of drawn) this.events.push(this.#placed(one, number, bases[one.row] ?? bottom));
    for (const { row, ...fold } of folds) {
      const beside = bases[row];
      this.folds.push({
        ...fold,
        lane: number,
        y: beside === undefined ? bottom + TIMELINE.rowFold - 4 : beside - 3.5,
      });
    }
    const ownRow = folds.some(({ row }) => row === rows.heights.length);
    const below = Math.max(bottom + (ownRow ? TIMELINE.rowFold : 0), top + least);
    const crowdY = counted ? below + TIMELINE.crowd + TIMELINE.smallSize : null;
    const cellTop = y + TIMELINE.cellHead;
    for (const cell of cells) this.#fill(cell, number, cellTop);
    const deepest = cells.reduce((most, cell) => Math.max(most, cell.height), 0);
    const height = Math.max(
      Math.max(crowdY ?? below, cellTop + deepest) + TIMELINE.laneFoot - y,
      narrow ? TIMELINE.laneLeastNarrow : TIMELINE.laneLeast + further,
    );
    this.lanes.push({ lane, number, y, height, names, head, crowdY, unfolded });
    this.#y = y + height;
  }

  /** On two lines beside the lane, on one above it where it is narrow, and in a figure on as many as it needs. */
  #namesOf({ name }: Lane, unfolded: boolean): string[] {
    const { narrow, still, scale, right, textWidth } = this.#plot;
    const offer = unfolded && !still ? TIMELINE.fewerRoom : 0;
    const room = narrow ? right - scale.left - TIMELINE.countRoom - offer : TIMELINE.laneNames - 14;
    const most = still ? Infinity : narrow ? 1 : 2;
    return wrapped(name, room, (text) => textWidth(text, TIMELINE.nameSize, 600), most);
  }

  #fill({ entries, fold }: Cell, lane: number, top: number): void {
    for (const entry of entries) this.listed.push(this.#listed(entry, lane, top));
    if (!fold) return;
    const { dy, ...rest } = fold;
    this.folds.push({ ...rest, lane, y: top + dy });
  }

  #listed({ position, ref, event, x, dy, words }: CellEntry, lane: number, top: number): PlacedEvent {
    const lead = leadOf(words.small);
    const glyph = words.small ? TIMELINE.barSmall : TIMELINE.bar;
    const baseline = top + dy + lead - 4;
    return {
      position,
      ref,
      event,
      lane,
      x0: x,
      x1: x + glyph,
      y: baseline - glyph - (words.small ? 1 : 0.5),
      wide: false,
      cutLeft: false,
      cutRight: false,
      tieX: x,
      ties: tiesOf(event, this.#set, lane),
      label: labelAt(words, x + TIMELINE.glyph + badgeOf(words.number), baseline),
    };
  }

  /** `base`: where its bar stands. */
  #placed({ item, spot, end }: Packed<Item>, lane: number, base: number): PlacedEvent {
    const { scale } = this.#plot;
    const { event, position, wide, barStart, barEnd } = item;
    const x0 = Math.max(barStart, scale.left);
    const x1 = Math.min(barEnd, scale.right);
    const y = base - TIMELINE.bar - 4;
    const moved = hidden(item, scale);
    const words = item.spots[spot];
    return {
      position,
      ref: item.ref,
      event,
      lane,
      x0: Math.min(x0, scale.right - 2),
      x1: Math.max(x1, x0 + 2),
      y,
      wide,
      cutLeft: barStart < scale.left - 1,
      cutRight: barEnd > scale.right + 1,
      tieX: Math.min(item.tieX + moved, Math.max(x1 - 2, x0 + 1)),
      ties: tiesOf(event, this.#set, lane),
      label: words
        ? fitLabel(words, { moved: this.#plot.still ? 0 : moved, barY: y, end: Math.min(end, scale.right + OVER) })
        : null,
    };
  }
}

/** Where the bars of each row stand, and where the last row ends. */
function basesOf({ heights, rises }: Rows<Item>, top: number): { bases: number[]; bottom: number } {
  let bottom = top;
  const bases = heights.map((height, row) => {
    const base = bottom + (rises[row] ?? height);
    bottom += height;
    return base;
  });
  return { bases, bottom };
}

/** A label sticks to the left edge while its bar runs on (`moved`), as long as the row has kept that free for it (`end`). */
function fitLabel(
  { x, words, place }: LabelSpot,
  { moved, barY, end }: { readonly moved: number; readonly barY: number; readonly end: number },
): Label | null {
  const start = x + moved + badgeOf(words.number);
  if (moved > 0 && start + words.width > end) return null;
  const y = place === 'over' ? barY - 4 - (words.rows - 1) * leadOf(words.small) : barY + TIMELINE.bar + 0.5;
  return labelAt(words, start, y, place);
}

function tiesOf(event: EventRecord, set: LaneSet, own: number): PlacedEvent['ties'] {
  const lanes = [...lanesOf(event, set)].filter(([lane]) => lane !== own);
  return lanes.map(([lane, target]) => ({ lane, target })).sort((a, b) => a.lane - b.lane);
}
