/** An event's label: what it says, where it may stand, and how it gives way at the plot's edges. */
import type { EventRecord } from '../../../graph/schema';
import { isContested } from '../../contested';
import type { TextWidth } from '../../scene';
import { ellipsise } from '../../text';
import { statusWord } from '../../words';
import type { Spot } from './pack';
import type { PreparedTimeline } from '../data/prepare';
import type { Plot } from './plot';
import type { TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';

interface Place {
  readonly x: number;
  readonly y: number;
}
export interface Label {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  /** As it is written: on one line beside or over a bar, on several in a column. */
  readonly lines: readonly string[];
  /** Of the widest line. */
  readonly width: number;
  /** Independent origins, where more than one; written after the title. */
  readonly origins: number;
  /** Where the sign stands that the reports differ, from where the number of origins begins; null where they do not. */
  readonly differs: number | null;
  /** A status other than plain fact, in a word; in a column after what is known of the date. */
  readonly status: string;
  /** Where the number of origins begins, and where the status does. */
  readonly end: Place;
  readonly statusAt: Place;
  /** Stands over its bar, and not beside it. */
  readonly above: boolean;
  /** A statement's. */
  readonly small: boolean;
  /** Its number among the events that tell the story in short, left of the title; null for the others. */
  readonly number: number | null;
}
/** A title as it would be written, with what stands after it. Widths in pixels. */
export interface Wording {
  readonly text: string;
  readonly width: number;
  /** Room for the number of origins, with the sign after it, and for the status after the title: together, and of either. */
  readonly extra: number;
  readonly count: number;
  readonly word: number;
  readonly origins: number;
  readonly differs: number | null;
  readonly status: string;
  /** As a label's. */
  readonly number: number | null;
}
export interface LabelSpot extends Spot {
  readonly wording: Wording;
  readonly above: boolean;
}

/** Between a title and its status. */
export const STATUS_GAP = 5;
/** Letters may reach this far past the axis. */
const OVER = 2;
/** Pixels that a label must win to stand over the ties of its moment. */
const WORTH = 24;

export const leaves = (labelX: number, width: number, x0: number, { right }: TimeScale): boolean =>
  x0 <= right && labelX + width > right + OVER;

/** A label above its bar that would leave the plot moves back along the bar. */
export const shiftedBack = (labelX: number, width: number, x0: number, scale: TimeScale): number =>
  leaves(labelX, width, x0, scale) && labelX - x0 > WORTH
    ? Math.min(labelX, Math.max(x0, scale.right - width))
    : labelX;

/** A label beside its bar that would leave the plot changes to the bar's other side. */
export function flipped(labelX: number, width: number, x0: number, scale: TimeScale): number {
  const before = x0 - 5 - width;
  return leaves(labelX, width, x0, scale) && before >= scale.left ? before : labelX;
}

/** What somebody says, and no deed: it is written small. */
export const isStatement = (event: Pick<EventRecord, 'type'> | undefined): boolean => event?.type === 'STATEMENT';

/** An event at one of its positions. */
export interface Entry {
  readonly position: number;
  readonly event: EventRecord;
}

/** What stands at a position: the event's title, after what a later report changed. */
export function titleOf({ changes }: PreparedTimeline, { position, event }: Entry): string {
  const change = changes.get(position);
  return change === undefined ? event.title : `${change} — ${event.title}`;
}

/** The title as a label, cut to `most` pixels. */
export function wordingOf(
  prepared: PreparedTimeline,
  entry: Entry,
  textWidth: TextWidth,
  most: number = TIMELINE.labelMax,
): Wording {
  const size = isStatement(entry.event) ? TIMELINE.smallSize : TIMELINE.labelSize;
  const measure = (text: string) => textWidth(text, size);
  const text = ellipsise(titleOf(prepared, entry), most, measure);
  const tail = tailOf(prepared, entry.event, textWidth);
  const number = numberOf(prepared, entry);
  return { text, width: measure(text), ...tail, extra: tail.extra + badgeOf(number), number };
}

/** Where an event is told anew it has no number: it has it where it is told first. */
export const numberOf = (
  { short, changes }: Pick<PreparedTimeline, 'short' | 'changes'>,
  { position, event }: Entry,
): number | null => (changes.has(position) ? null : (short.get(event.id) ?? null));

/** Room for a number before a title; pixels. */
export const badgeOf = (number: number | null): number => (number === null ? 0 : TIMELINE.badge);

/** What is written after a title; `known` of the date comes before the status. */
export function tailOf(
  { index }: Pick<PreparedTimeline, 'index'>,
  event: EventRecord,
  textWidth: TextWidth,
  known = '',
): Omit<Wording, 'text' | 'width' | 'number'> {
  const origins = index.originsOf(event);
  const far = statusWord(event);
  const status = [known, far].filter((word) => word !== '').join(', ');
  const number = origins > 1 ? 4 + textWidth(String(origins), TIMELINE.smallSize, 600) : 0;
  const differs = isContested(event) ? number : null;
  const count = number + (differs === null ? 0 : TIMELINE.differs);
  const word = status === '' ? 0 : STATUS_GAP + textWidth(status, TIMELINE.smallSize);
  return { extra: count + word, count, word, origins: origins > 1 ? origins : 0, differs, status };
}

/** Pixels for a label left of a bar that ends at `x0` with all it draws. */
export const roomLeft = (x0: number, { left }: TimeScale): number => x0 - TIMELINE.labelBefore - (left + 4);

/**
 * Ways to write a label left of a bar that ends at `x0` with all it draws: whole, or else cut. None where the plot's edge
 * is too near: there the label stands elsewhere.
 */
export function leftSpots(wordings: readonly Wording[], x0: number, scale: TimeScale): LabelSpot[] {
  return wordings.flatMap((wording) => {
    const width = wording.width + wording.extra;
    if (width > roomLeft(x0, scale) + 0.01) return [];
    return [{ x: x0 - TIMELINE.labelBefore - width, width, height: TIMELINE.rowBeside, wording, above: false }];
  });
}

/** What a row leaves a label. */
interface Room {
  readonly small: boolean;
  /** How far its bar begins beyond the left edge. */
  readonly moved: number;
  readonly barY: number;
  readonly end: number;
}

/** A label sticks to the left edge while its bar runs on (`moved`), and is cut at what its row has kept free. */
export function fitLabel(
  { scale, textWidth }: Plot,
  spot: LabelSpot,
  { small, moved, barY, end: most }: Room,
): Label | null {
  const size = small ? TIMELINE.smallSize : TIMELINE.labelSize;
  const { width, extra, count, text, origins, differs, status, number } = spot.wording;
  const x = spot.x + moved + badgeOf(number);
  const room = Math.min(most, scale.right + OVER) - x - (extra - badgeOf(number));
  const fitting = room > width - 0.5 ? text : ellipsise(text, room, (t) => textWidth(t, size));
  if (fitting === '' || (fitting !== text && room < TIMELINE.labelLeast)) return null;
  const y = spot.above ? barY - 4 : barY + TIMELINE.bar - 0.5 + 1;
  const cut = fitting === text ? width : textWidth(fitting, size);
  const end = { x: x + cut, y };
  return {
    x,
    y,
    text: fitting,
    lines: [fitting],
    width: cut,
    origins,
    differs,
    status,
    end,
    statusAt: { x: end.x + count, y },
    above: spot.above,
    small,
    number,
  };
}
