/** Lanes one below the other, and with them the places of their events and folds. */
import type { EventRecord } from '../../../graph/schema';
import { lanesOf, type Lane, type LaneSet } from '../data/lanes';
import { TIMELINE } from '../settings';
import type { Cell, CellEntry, CellSpot } from './cells';
import type { Fold, LooseFold } from './folds';
import { hidden, type Item } from './items';
import { badgeOf, fitLabel, isStatement } from './labels';
import type { LaneRows } from './lane-rows';
import type { Packed } from './pack';
import type { PlacedEvent, PlacedLane } from './placed';
import type { Plot } from './plot';

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
    const y = this.#y + (narrow ? TIMELINE.nameAbove : 0);
    const top = y + TIMELINE.laneHead;
    const bottoms = bottomsOf(rows.heights, top);
    const bottom = bottoms.at(-1) ?? top;
    for (const one of drawn) this.events.push(this.#placed(one, number, bottoms[one.row] ?? bottom));
    for (const { row, ...fold } of folds) {
      const beside = bottoms[row];
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
      narrow ? TIMELINE.laneLeastNarrow : TIMELINE.laneLeast,
    );
    this.lanes.push({ lane, number, y, height, crowdY, unfolded: foldable || cells.some((cell) => cell.foldable) });
    this.#y = y + height;
  }

  #fill({ entries, fold }: Cell, lane: number, top: number): void {
    for (const entry of entries) this.listed.push(this.#listed(entry, lane, top));
    if (!fold) return;
    const { dy, ...rest } = fold;
    this.folds.push({ ...rest, lane, y: top + dy });
  }

  #listed({ position, ref, event, x, dy, small, words }: CellEntry, lane: number, top: number): PlacedEvent {
    const [glyph, lead] = small ? [TIMELINE.barSmall, TIMELINE.lineSmall] : [TIMELINE.bar, TIMELINE.line];
    const baseline = top + dy + lead - 4;
    const { lines, text, width, origins, differs, status, number } = words;
    const above = false;
    const start = x + TIMELINE.glyph + badgeOf(number);
    const at = (spot: CellSpot) => ({ x: start + spot.x, y: baseline + spot.line * lead });
    const [end, statusAt] = [at(words.end), at(words.statusAt)];
    return {
      position,
      ref,
      event,
      lane,
      x0: x,
      x1: x + glyph,
      y: baseline - glyph - (small ? 1 : 0.5),
      wide: false,
      cutLeft: false,
      cutRight: false,
      tieX: x,
      ties: tiesOf(event, this.#set, lane),
      label: {
        x: start,
        y: baseline,
        text,
        lines,
        width,
        origins,
        differs,
        status,
        end,
        statusAt,
        above,
        small,
        number,
      },
    };
  }

  #placed({ item, spot, end }: Packed<Item>, lane: number, bottom: number): PlacedEvent {
    const { scale } = this.#plot;
    const { event, position, wide, barStart, barEnd } = item;
    const x0 = Math.max(barStart, scale.left);
    const x1 = Math.min(barEnd, scale.right);
    const y = bottom - TIMELINE.bar - 4;
    const moved = hidden(item, scale);
    const written = item.spots[spot];
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
      label: written ? fitLabel(this.#plot, written, { small: isStatement(event), moved, barY: y, end }) : null,
    };
  }
}

/** Where each row ends. */
function bottomsOf(heights: readonly number[], top: number): number[] {
  let below = top;
  return heights.map((height) => (below += height));
}

function tiesOf(event: EventRecord, set: LaneSet, own: number): PlacedEvent['ties'] {
  const lanes = [...lanesOf(event, set)].filter(([lane]) => lane !== own);
  return lanes.map(([lane, target]) => ({ lane, target })).sort((a, b) => a.lane - b.lane);
}
