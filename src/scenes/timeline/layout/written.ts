/** A title as it is written: on as many lines as its room asks for, with the number of origins and its status after it. */
import type { TextWidth } from '../../scene';
import { wrapped } from '../../text';
import { TIMELINE } from '../settings';

/** Between a title and its status. */
export const STATUS_GAP = 5;
/** Room for a number before a title; pixels. */
export const badgeOf = (number: number | null): number => (number === null ? 0 : TIMELINE.badge);

/** What stands after a title. Widths in pixels. */
export interface Tail {
  /** Room for the number of origins, with the sign after it, and for the status: together, and of the first. */
  readonly extra: number;
  readonly count: number;
  readonly origins: number;
  /** Where the sign stands that the reports differ, from where the number begins; null where they do not. */
  readonly differs: number | null;
  readonly status: string;
}

/** What is to be written. */
export interface Told {
  readonly text: string;
  /** A statement's. */
  readonly small: boolean;
  readonly tail: Tail;
  /** Its number among the events that tell the story in short. */
  readonly number: number | null;
}
export interface WrittenSpot {
  /** From the title's left edge. */
  readonly x: number;
  readonly line: number;
}
export interface Written {
  readonly lines: readonly string[];
  readonly text: string;
  /** Of each line with what follows it. */
  readonly widths: readonly number[];
  /** Of the widest, without the number before it; pixels. */
  readonly width: number;
  /** Lines with those of the status. */
  readonly rows: number;
  /** Where the number of origins begins, and where the status does: on the last line, or on one of their own. */
  readonly end: WrittenSpot;
  readonly statusAt: WrittenSpot;
  readonly origins: number;
  /** As a tail's. */
  readonly differs: number | null;
  /** On several lines where it is wider than its room. */
  readonly status: readonly string[];
  /** Of the status, with the gap before it. */
  readonly statusWidth: number;
  readonly small: boolean;
  readonly number: number | null;
}

const sizeOf = (small: boolean): number => (small ? TIMELINE.smallSize : TIMELINE.labelSize);
/** Height of one line; pixels. */
export const leadOf = (small: boolean): number => (small ? TIMELINE.lineSmall : TIMELINE.line);

/** Within `max` pixels; a title of more than `most` lines is cut. */
export function written(told: Told, max: number, most: number, textWidth: TextWidth): Written {
  const { text, tail, small, number } = told;
  const { origins, differs, count } = tail;
  const measure = (words: string) => textWidth(words, sizeOf(small));
  const whole = wrapped(text, max, measure, most);
  // The number of origins never stands alone on a line, where a word can come down to it.
  const alone = measure(whole.at(-1) ?? '') + count > max;
  const lines = alone ? wrapped(text, max - count, measure, most) : whole;
  const measureSmall = (words: string) => textWidth(words, TIMELINE.smallSize);
  const status = tail.status === '' ? [] : wrapped(tail.status, Math.max(max - STATUS_GAP, 1), measureSmall);
  const word = status.length === 0 ? 0 : STATUS_GAP + Math.max(...status.map(measureSmall));
  const last = { x: measure(lines.at(-1) ?? ''), line: lines.length - 1 };
  const end = last.x + count <= max ? last : { x: 0, line: last.line + 1 };
  const beside = status.length < 2 && (end.x + count + word <= max || end.line > last.line);
  const statusAt = beside ? { x: end.x + count, line: end.line } : { x: 0, line: end.line + 1 };
  const rows = status.length === 0 ? end.line + 1 : statusAt.line + status.length;
  const follows = (line: number): number[] => [
    ...(end.line === line ? [end.x + count] : []),
    ...(statusAt.line === line ? [statusAt.x + word] : []),
  ];
  const widths = lines.map((one, line) => Math.max(measure(one), ...follows(line)));
  const width = Math.max(...widths, end.x + count, statusAt.x + word);
  return {
    lines,
    text,
    widths,
    width,
    rows,
    end,
    statusAt,
    origins,
    differs,
    status,
    statusWidth: word,
    small,
    number,
  };
}

/** On so many lines or fewer, each as short as that allows; what follows the title stays with its last word. */
export function balanced(told: Told, lines: number, textWidth: TextWidth): Written {
  if (lines === 1) return written(told, Infinity, Infinity, textWidth);
  const { text, small, tail } = told;
  const measure = (words: string) => textWidth(words, sizeOf(small));
  const words = text.split(' ').map(measure);
  words.push((words.pop() ?? 0) + tail.extra);
  // a hair more than it needs: the widths of words do not sum to that of their line in the last digit
  return written(told, leastWidth(words, measure(' '), lines) + 0.01, Infinity, textWidth);
}

/** Pixels: the search for the least width ends here. */
const EXACT = 1;

/** The least width in which words of such widths take no more than so many lines. */
function leastWidth(words: readonly number[], space: number, lines: number): number {
  const total = words.reduce((sum, word) => sum + word + space, -space);
  let over = Math.max(...words, total / lines) - EXACT;
  let fits = total;
  while (fits - over > EXACT) {
    const middle = (over + fits) / 2;
    if (linesWithin(words, space, middle) <= lines) fits = middle;
    else over = middle;
  }
  return fits;
}

/** How many lines words take within `max` pixels; endless where one is wider alone. */
function linesWithin(words: readonly number[], space: number, max: number): number {
  let [lines, used] = [1, -space];
  for (const word of words) {
    if (word > max) return Infinity;
    if (used + space + word > max) [lines, used] = [lines + 1, word];
    else used += space + word;
  }
  return lines;
}

/** With the number before it; pixels. */
export const fullWidth = ({ width, number }: Written): number => width + badgeOf(number);
