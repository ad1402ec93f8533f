/** Where a pointer meets what. Bars are thin, so their labels and a margin count as theirs. */
import { refOf, TRAY_MORE } from '../../ref';
import type { Fold } from '../layout/folds';
import { gapRef, visible } from './gap-marks';
import type { PlacedEvent, PlacedLane } from '../layout/placed';
import { foldWord } from './lane-marks';
import type { TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';
import type { Tray } from './tray';

/** A rectangle that stands for something, in pixels of the body (below the axis). */
export interface Hit {
  readonly ref: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What of a scene can be met. */
export interface Drawn {
  readonly shown: readonly PlacedEvent[];
  readonly tray: Tray;
  readonly lanes: readonly PlacedLane[];
  readonly folds: readonly Fold[];
  readonly scale: TimeScale;
  /** Of the lanes together. */
  readonly height: number;
  readonly narrow: boolean;
}

export function hitsOf({ shown, tray, lanes, folds, scale, height: whole, narrow }: Drawn): Hit[] {
  const reach = 4;
  const events = shown.map(({ ref, x0, x1, y, label }) => {
    const end = label ? Math.max(x1, label.x + label.width) : x1;
    const start = Math.min(x0, label?.x ?? x0);
    const top = label?.above ? y - 17 : y - reach;
    return {
      ref,
      x: start - reach,
      y: top,
      width: end - start + 2 * reach,
      height: y + TIMELINE.bar + reach - top,
    };
  });
  const listed = tray.listed.map(({ event, x, y, width: w }) => ({
    ref: refOf('event', event.id),
    x,
    y,
    width: w,
    height: TIMELINE.trayRow,
  }));
  const more = tray.marks.flatMap((m) =>
    m.type === 'text' && m.ref === TRAY_MORE
      ? [{ ref: TRAY_MORE, x: m.x, y: m.y - 15, width: 140, height: TIMELINE.trayRow }]
      : [],
  );
  const names = lanes.map(({ lane, y, height }) => ({
    ref: lane.ref,
    x: 0,
    y: narrow ? y - TIMELINE.nameAbove - 2 : y,
    width: narrow ? 140 : scale.left,
    height: narrow ? TIMELINE.nameAbove : height,
  }));
  const counts = folds.map(({ ref, x, y, width }) => ({ ref, x: x - 4, y: y - 13, width: width + 8, height: 18 }));
  const folding = lanes.flatMap((placed) => {
    const at = foldWord(placed, scale.right, narrow);
    return at ? [{ ref: refOf('fold', placed.lane.key), x: at.x - 4, y: at.y - 14, width: 70, height: 20 }] : [];
  });
  const gaps = visible(scale).map((gap) => ({
    ref: gapRef(gap),
    x: gap.x0,
    y: 0,
    width: gap.x1 - gap.x0,
    height: whole,
  }));
  return [...events, ...listed, ...more, ...names, ...counts, ...folding, ...gaps];
}

/** What lies at a point of the body: of several things the smallest, since it is the hardest to reach. */
export function pick(hits: readonly Hit[], x: number, y: number): Hit | null {
  let found: Hit | null = null;
  for (const hit of hits) {
    if (x < hit.x || y < hit.y || x > hit.x + hit.width || y > hit.y + hit.height) continue;
    if (found === null || hit.width * hit.height < found.width * found.height) found = hit;
  }
  return found;
}
