/** The tray: events without a place on the axis, listed under a heading of their own, so that none is lost. */
import { refOf, TRAY_MORE } from '../../ref';
import { isFloating } from '../../../graph/time';
import type { EventRecord } from '../../../graph/schema';
import { STATUS_FORM } from '../../appearance';
import type { GroupMark, Mark } from '../../scene';
import { ellipsise } from '../../text';
import { plural } from '../../words';
import { UNDATED, describe } from './describe';
import { barMarks } from './marks';
import { emphasisOf, ghostly, standsOut } from './emphasis';
import type { Stage } from './stage';
import type { TrayBox } from '../layout/frame';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';

interface TrayRow {
  readonly event: EventRecord;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
export interface Tray {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly listed: readonly TrayRow[];
  /** Events counted in the tray's last row. */
  readonly counted: number;
}

/** What a click on the tray's last row refers to. */
const HEAD = 30;
/** The tray is never folded to hide so few. */
const SPARE = 4;
const MARK = 22;
const COLUMN_GAP = 28;

export function trayOf(stage: Stage, box: TrayBox): Tray {
  const { prepared, palette } = stage;
  const { undated } = prepared;
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
  const listed = shown.map((event, i) => ({ event, ...spot(i) }));
  const marks = [...headMarks(stage, box), ...listed.map((row) => rowMarks(stage, row))];
  if (counted > 0) {
    const { x, y } = spot(shown.length);
    const text = `${plural(counted, 'more event')}`;
    const size = TIMELINE.labelSize;
    marks.push({ type: 'text', ref: TRAY_MORE, x: x + MARK, y: y + 15, text, size, fill: palette.accent });
  }
  return { marks, height: HEAD + rows * TIMELINE.trayRow, listed, counted };
}

function headMarks({ prepared, palette, textWidth }: Stage, box: TrayBox): Mark[] {
  const text = headingOf(prepared);
  const [size, y] = [TIMELINE.tickSize, box.y + 11];
  const x = box.x + textWidth(text, size, 600) + 7;
  return [
    { type: 'text', x: box.x, y, text, size, weight: 600, fill: palette.text },
    { type: 'text', x, y, text: String(prepared.undated.length), size, fill: palette.muted },
  ];
}

/** An event's mark, its weekday if it knows one, its title and its status. */
function rowMarks(stage: Stage, { event, x, y, width }: TrayRow): GroupMark {
  const { palette, textWidth, dates } = stage;
  const emphasis = emphasisOf(stage, event);
  const size = TIMELINE.labelSize;
  const weekday = event.when && isFloating(event.when) ? `${dates.when(event.when)} ` : '';
  const status = event.status === 'happened' ? '' : STATUS_FORM[event.status].label.toLowerCase();
  const tail = status === '' ? 0 : 6 + textWidth(status, TIMELINE.smallSize);
  const lead = weekday === '' ? 0 : textWidth(weekday, size, 600) + 2;
  const title = ellipsise(event.title, width - MARK - lead - tail - 4, (t) => textWidth(t, size));
  const fill = standsOut(emphasis) ? palette.accent : palette.text;
  const baseline = y + 15;
  const marks: Mark[] = barMarks(event, { x0: x, x1: x + TIMELINE.bar, y: y + 7 }, false, palette);
  if (weekday !== '')
    marks.push({ type: 'text', x: x + MARK, y: baseline, text: weekday.trim(), size, weight: 600, fill });
  marks.push({ type: 'text', x: x + MARK + lead, y: baseline, text: title, size, fill });
  if (status !== '') {
    const end = x + MARK + lead + textWidth(title, size) + 6;
    marks.push({ type: 'text', x: end, y: baseline, text: status, size: TIMELINE.smallSize, fill: palette.muted });
  }
  const label = describe(stage.prepared.index, event, dates);
  return { type: 'group', ref: refOf('event', event.id), label, marks, ...ghostly(emphasis) };
}

/** Why these are not on the axis. */
function headingOf({ weekdays, clock }: PreparedTimeline): string {
  if (clock === 'reported') return 'Nobody says when it was reported';
  return weekdays ? 'No date, or only a weekday' : UNDATED;
}
