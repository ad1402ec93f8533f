/** The tray: events without a place on the axis, listed under a heading of their own, so that none is lost. */
import { isFloating } from '../../../graph/time';
import type { EventRecord } from '../../../graph/schema';
import type { Dates } from '../../dates';
import { STATUS_FORM, type Palette } from '../../appearance';
import type { GroupMark, Mark, TextWidth } from '../../scene';
import { ellipsise } from '../../text';
import { plural } from '../../words';
import { UNDATED, describe } from './describe';
import { barMarks, type Emphasis } from './marks';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';

export interface TrayBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columns: number;
  readonly rows: number;
}
export interface Tray {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly listed: readonly {
    readonly event: EventRecord;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  /** Events counted in the tray's last row. */
  readonly counted: number;
}

/** What a click on the tray's last row refers to. */
export const TRAY_MORE = 'tray:more';
const HEAD = 30;
/** The tray is never folded to hide so few. */
const SPARE = 4;
const MARK = 22;
const COLUMN_GAP = 28;

export function trayOf(
  prepared: PreparedTimeline,
  box: TrayBox,
  emphasisOf: (event: EventRecord) => Emphasis,
  palette: Palette,
  textWidth: TextWidth,
  dates: Dates,
): Tray {
  const { undated, index } = prepared;
  if (undated.length === 0) return { marks: [], height: 0, listed: [], counted: 0 };
  const most = box.rows * box.columns;
  const shown = undated.length <= most + SPARE ? undated : undated.slice(0, most - 1);
  const counted = undated.length - shown.length;
  const rows = Math.ceil((shown.length + (counted > 0 ? 1 : 0)) / box.columns);
  const width = (box.width - (box.columns - 1) * COLUMN_GAP) / box.columns;
  const spot = (i: number) => ({
    x: box.x + Math.floor(i / rows) * (width + COLUMN_GAP),
    y: box.y + HEAD + (i % rows) * TIMELINE.trayRow,
    width,
  });
  const heading = headingOf(prepared);
  const marks: Mark[] = [
    { type: 'text', x: box.x, y: box.y + 11, text: heading, size: TIMELINE.tickSize, weight: 600, fill: palette.text },
    {
      type: 'text',
      x: box.x + textWidth(heading, TIMELINE.tickSize, 600) + 7,
      y: box.y + 11,
      text: String(undated.length),
      size: TIMELINE.tickSize,
      fill: palette.muted,
    },
  ];
  const listed = shown.map((event, i) => ({ event, ...spot(i) }));
  for (const { event, x, y } of listed) marks.push(rowOf(event, x, y, width));
  if (counted > 0) {
    const { x, y } = spot(shown.length);
    const text = `${plural(counted, 'more event')}`;
    const size = TIMELINE.labelSize;
    marks.push({ type: 'text', ref: TRAY_MORE, x: x + MARK, y: y + 15, text, size, fill: palette.accent });
  }
  return { marks, height: HEAD + rows * TIMELINE.trayRow, listed, counted };

  function rowOf(event: EventRecord, x: number, y: number, wide: number): GroupMark {
    const emphasis = emphasisOf(event);
    const size = TIMELINE.labelSize;
    const weekday = event.when && isFloating(event.when) ? `${dates.when(event.when)} ` : '';
    const status = event.status === 'happened' ? '' : STATUS_FORM[event.status].label.toLowerCase();
    const tail = status === '' ? 0 : 6 + textWidth(status, TIMELINE.smallSize);
    const lead = weekday === '' ? 0 : textWidth(weekday, size, 600) + 2;
    const title = ellipsise(event.title, wide - MARK - lead - tail - 4, (t) => textWidth(t, size));
    const strong = emphasis === 'chosen' || emphasis === 'pointed';
    const fill = strong ? palette.accent : palette.text;
    const parts: Mark[] = barMarks(event, { x0: x, x1: x + TIMELINE.bar, y: y + 7 }, false, palette);
    if (weekday !== '')
      parts.push({ type: 'text', x: x + MARK, y: y + 15, text: weekday.trim(), size, weight: 600, fill });
    parts.push({ type: 'text', x: x + MARK + lead, y: y + 15, text: title, size, fill });
    if (status !== '') {
      const end = x + MARK + lead + textWidth(title, size) + 6;
      parts.push({ type: 'text', x: end, y: y + 15, text: status, size: TIMELINE.smallSize, fill: palette.muted });
    }
    const ghost = emphasis === 'ghost' ? { opacity: TIMELINE.ghost } : {};
    return { type: 'group', ref: `event:${event.id}`, label: describe(index, event, dates), marks: parts, ...ghost };
  }
}

/** Why these are not on the axis. */
function headingOf({ weekdays, clock }: PreparedTimeline): string {
  if (clock === 'reported') return 'Nobody says when it was reported';
  return weekdays ? 'No date, or only a weekday' : UNDATED;
}
