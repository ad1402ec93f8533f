/** Where a pointer meets what. Bars are thin, so their labels and a margin count as theirs. */
import { refOf } from '../../ref';
import type { Fold } from '../layout/folds';
import { gapRef, visible } from './gap-marks';
import { ownLineOf, type PlacedEvent, type PlacedLane } from '../layout/placed';
import { badgeOf } from '../layout/written';
import { foldWord } from './lane-marks';
import type { Plot } from '../layout/plot';
import { TIMELINE } from '../settings';
import { columnRef } from './slot-marks';

/** A rectangle that stands for something, in pixels of the body (below the axis). */
export interface Hit {
  readonly ref: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A line that crosses other things: it is met where nothing else is. */
  readonly crossing?: boolean;
}

/** What of a scene can be met. */
export interface Drawn {
  readonly shown: readonly PlacedEvent[];
  readonly lanes: readonly PlacedLane[];
  readonly folds: readonly Fold[];
  readonly plot: Plot;
  /** Of the lanes together. */
  readonly height: number;
}

export function hitsOf({ shown, lanes, folds, plot, height: whole }: Drawn): Hit[] {
  const { scale, narrow, right } = plot;
  const names = lanes.map(({ lane, y, height, head }) => ({
    ref: lane.ref,
    x: 0,
    y: narrow ? y - head - 2 : y,
    width: narrow ? 140 : scale.left,
    height: narrow ? head : height,
  }));
  const counts = folds.map(({ ref, x, y, width }) => ({ ref, x: x - 4, y: y - 13, width: width + 8, height: 18 }));
  const folding = lanes.flatMap((placed) => {
    const at = foldWord(placed, right, narrow);
    return at ? [{ ref: refOf('fold', placed.lane.key), x: at.x - 4, y: at.y - 14, width: 70, height: 20 }] : [];
  });
  const gaps = visible(scale).map((gap) => ({
    ref: gapRef(gap),
    x: gap.x0,
    y: 0,
    width: gap.x1 - gap.x0,
    height: whole,
  }));
  const columns = plot.columns.flatMap((column) =>
    column.open ? [] : [{ ref: columnRef(column), x: column.x0, y: 0, width: column.x1 - column.x0, height: whole }],
  );
  const ties = shown.flatMap((placed) => tieHit(placed, lanes));
  return [...shown.map(eventHit), ...names, ...counts, ...folding, ...gaps, ...columns, ...ties];
}

/** Pixels around a bar or a glyph that count as its own. */
const REACH = 4;

function eventHit({ ref, x0, x1, y, label }: PlacedEvent): Hit {
  const end = label ? Math.max(x1, label.x + label.width) : x1;
  const start = Math.min(x0, (label?.x ?? x0) - badgeOf(label?.number ?? null));
  const top = Math.min(y - REACH, (label?.y ?? Infinity) - TIMELINE.labelSize);
  const bottom = Math.max(y + TIMELINE.bar, label?.bottom ?? 0);
  return {
    ref,
    x: start - REACH,
    y: top,
    width: end - start + 2 * REACH,
    height: bottom + REACH - top,
  };
}

/** Around an event's tie, which stands for the event. */
function tieHit({ ref, y, ties, tieX }: PlacedEvent, lanes: readonly PlacedLane[]): Hit[] {
  const ends = ties.flatMap(({ lane }) => ownLineOf(lanes[lane]) ?? []);
  if (ends.length === 0) return [];
  const [top, bottom] = [Math.min(y, ...ends) - REACH, Math.max(y, ...ends) + REACH];
  return [{ ref, x: tieX - TIE_REACH, y: top, width: 2 * TIE_REACH, height: bottom - top, crossing: true }];
}
/** Pixels at either side of a tie that count as it: less than half of what parts two of them. */
const TIE_REACH = 2.2;

/** What lies at a point of the body: of several things the smallest, since it is the hardest to reach. */
export function pick(hits: readonly Hit[], x: number, y: number): Hit | null {
  let found: Hit | null = null;
  for (const hit of hits) {
    if (x < hit.x || y < hit.y || x > hit.x + hit.width || y > hit.y + hit.height) continue;
    const crossing = Number(hit.crossing ?? false) - Number(found?.crossing ?? false);
    if (found === null || crossing < 0 || (crossing === 0 && hit.width * hit.height < found.width * found.height))
      found = hit;
  }
  return found;
}
