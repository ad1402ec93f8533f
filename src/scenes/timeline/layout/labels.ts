/** An event's label: what it says, and where all of it lies. */
import type { EventRecord } from '../../../graph/schema';
import { isContested } from '../../contested';
import type { TextWidth } from '../../scene';
import { statusWord } from '../../words';
import type { Spot } from './pack';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';
import { leadOf, STATUS_GAP, type Tail, type Told, type Written, type WrittenSpot } from './written';

interface Place {
  readonly x: number;
  readonly y: number;
}
export interface Label {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  /** As it is written. */
  readonly lines: readonly string[];
  /** Where each line begins. */
  readonly starts: readonly number[];
  /** Of the widest line, with what follows it. */
  readonly width: number;
  /** Independent origins, where more than one; written after the title. */
  readonly origins: number;
  /** Where the sign stands that the reports differ, from where the number of origins begins; null where they do not. */
  readonly differs: number | null;
  /** A status other than plain fact, in a word; in a column after what is known of the date. */
  readonly status: readonly string[];
  /** Where the number of origins begins, and where the status does. */
  readonly end: Place;
  readonly statusAt: Place;
  /** Baseline of the last line, be it the title's or the status'. */
  readonly bottom: number;
  /** A statement's. */
  readonly small: boolean;
  /** Its number among the events that tell the story in short, left of the title; null for the others. */
  readonly number: number | null;
}
/** How a label may stand at its bar. */
export interface LabelSpot extends Spot {
  readonly words: Written;
  readonly place: Placing;
}
/** Right of its glyph, left of it with lines that end there, or over its bar. */
export type Placing = 'after' | 'before' | 'over';

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

/** Where an event is told anew it has no number: it has it where it is told first. */
export const numberOf = (
  { short, changes }: Pick<PreparedTimeline, 'short' | 'changes'>,
  { position, event }: Entry,
): number | null => (changes.has(position) ? null : (short.get(event.id) ?? null));

/** What is written after a title; `known` of the date comes before the status. */
export function tailOf(
  { index }: Pick<PreparedTimeline, 'index'>,
  event: EventRecord,
  textWidth: TextWidth,
  known = '',
): Tail {
  const origins = index.originsOf(event);
  const far = statusWord(event);
  const status = [known, far].filter((word) => word !== '').join(', ');
  const number = origins > 1 ? 4 + textWidth(String(origins), TIMELINE.smallSize, 600) : 0;
  const differs = isContested(event) ? number : null;
  const count = number + (differs === null ? 0 : TIMELINE.differs);
  const word = status === '' ? 0 : STATUS_GAP + textWidth(status, TIMELINE.smallSize);
  return { extra: count + word, count, origins: origins > 1 ? origins : 0, differs, status };
}

/** What an event's label says; `known` of the date comes before the status. */
export function toldOf(prepared: PreparedTimeline, entry: Entry, textWidth: TextWidth, known = ''): Told {
  const { event } = entry;
  return {
    text: titleOf(prepared, entry),
    small: isStatement(event),
    tail: tailOf(prepared, event, textWidth, known),
    number: numberOf(prepared, entry),
  };
}

/** The label whose title begins at `x`, on a line with this baseline. */
export function labelAt(words: Written, x: number, y: number, place: Placing = 'after'): Label {
  const { lines, text, widths, width, rows, origins, differs, status, small, number } = words;
  const lead = leadOf(small);
  const starts = widths.map((wide) => (place === 'before' ? x + width - wide : x));
  const at = (spot: WrittenSpot) => ({ x: (starts[spot.line] ?? x) + spot.x, y: y + spot.line * lead });
  const [end, beside] = [at(words.end), at(words.statusAt)];
  const below = place === 'before' && words.statusAt.line >= lines.length;
  const statusAt = below ? { ...beside, x: x + width - words.statusWidth } : beside;
  const bottom = y + (rows - 1) * lead;
  return { x, y, text, lines, starts, width, origins, differs, status, end, statusAt, bottom, small, number };
}
