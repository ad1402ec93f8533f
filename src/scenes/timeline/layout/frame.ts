/** How the width is shared out: lanes' names, the plot, and the tray beside it where there is room. */
import { timeScale } from '../axis/scale';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';
import type { Interval } from '../../../graph/time';
import type { TextWidth } from '../../scene';
import type { Plot } from './plot';

export interface Frame {
  readonly width: number;
  readonly plot: Plot;
  /** Without a date there is no axis, and nothing for the tray to stand beside. */
  readonly dated: boolean;
  /** The tray's left edge and width where it stands beside the lanes; null where it stands below them. */
  readonly beside: { readonly x: number; readonly width: number } | null;
}

/** Where the tray lies, in pixels of the body. */
export interface TrayBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columns: number;
  readonly rows: number;
}

export function frameOf(prepared: PreparedTimeline, domain: Interval, outerWidth: number, textWidth: TextWidth): Frame {
  const width = Math.max(outerWidth, 200);
  const narrow = width < TIMELINE.narrow;
  const dated = prepared.events.length > 0;
  const beside = dated && prepared.undated.length > 0 && width >= TIMELINE.trayBeside;
  const trayWidth = Math.min(Math.max(width * TIMELINE.trayShare, TIMELINE.trayLeast), TIMELINE.trayMost);
  const left = narrow ? TIMELINE.margin : TIMELINE.margin + TIMELINE.laneNames;
  const right = width - TIMELINE.margin - (beside ? trayWidth + TIMELINE.trayGap : 0);
  const scale = timeScale(domain, left, right, prepared.gaps.list);
  return {
    width,
    plot: { scale, textWidth, narrow },
    dated,
    beside: beside ? { x: right + TIMELINE.trayGap, width: trayWidth } : null,
  };
}

/** `height` is that of the lanes. */
export function trayBoxOf({ width, beside }: Frame, height: number, open: boolean): TrayBox {
  const rows = open
    ? TIMELINE.trayOpenRows
    : Math.max(TIMELINE.trayRows, beside ? Math.floor((height - 40) / TIMELINE.trayRow) : 0);
  if (beside) return { ...beside, y: TIMELINE.laneHead, columns: 1, rows };
  return {
    x: TIMELINE.margin,
    y: height + TIMELINE.trayGap / 2,
    width: width - 2 * TIMELINE.margin,
    columns: Math.max(1, Math.floor(width / 330)),
    rows,
  };
}

/** Height of the lanes with the tray. */
export const bodyHeight = ({ beside }: Frame, lanes: number, tray: number): number =>
  Math.max(lanes, beside ? tray + TIMELINE.laneHead : lanes + TIMELINE.trayGap / 2 + tray);
