/** What tells columns apart: their names above the lanes, hairlines between them, and a tint on what is folded or has no date. */
import type { Dates } from '../../dates';
import { LOOSE_REF, refOf } from '../../ref';
import type { Mark } from '../../scene';
import type { Slot } from '../data/days';
import type { PreparedTimeline } from '../data/prepare';
import { isLoose, type Column } from '../layout/column';
import { TIMELINE } from '../settings';
import type { Stage } from './stage';

const CONTEXT_Y = 12;
const NAME_Y = 31;
const INDENT = 4;

/** The columns' names, and over the first of each month which month it is. */
export function slotNames(stage: Stage): Mark[] {
  const { scale, columns, right, palette, textWidth } = stage;
  const size = TIMELINE.tickSize;
  const marks: Mark[] = [];
  let [told, free] = ['', 0];
  for (const column of columns) {
    const room = column.x1 - column.x0 - INDENT - 3;
    const x = column.x0 + INDENT;
    const month = monthOf(column, stage);
    const width = textWidth(month, size, 600);
    // over a narrow last column it ends with the picture
    const begin = Math.min(x, right + TIMELINE.margin - 4 - width);
    if (month !== '' && month !== told && begin >= free) {
      marks.push({ type: 'text', x: begin, y: CONTEXT_Y, text: month, size, weight: 600, fill: palette.text });
      [told, free] = [month, begin + width + 12];
    }
    const fits = (words: string) => textWidth(words, size, 600) <= room;
    const text = namesOf(column, stage).find(fits) ?? '';
    const fill = column.open ? palette.text : palette.muted;
    const ref = isLoose(column) ? { ref: LOOSE_REF } : {};
    const note = noteOf(column, text, stage, room);
    if (note)
      marks.push({
        type: 'text',
        x: x + note.x,
        y: NAME_Y,
        text: note.text,
        size: TIMELINE.smallSize,
        fill: palette.muted,
      });
    if (text !== '') marks.push({ type: 'text', x, y: NAME_Y, text, size, weight: 600, fill, ...ref });
  }
  const y = TIMELINE.axis - 0.5;
  const from = scale.slots ? scale.left : (columns[0]?.x0 ?? right);
  if (columns.length > 0)
    marks.push({ type: 'line', x1: from, y1: y, x2: right, y2: y, stroke: palette.muted, strokeWidth: 1 });
  return marks;
}

/** What "by" means, where there is room for it. */
function noteOf(
  { slots, open }: Column,
  name: string,
  { textWidth }: Stage,
  room: number,
): { text: string; x: number } | null {
  if (!open || slots[0]?.kind !== 'by') return null;
  const x = textWidth(name, TIMELINE.tickSize, 600) + 7;
  const text = [NO_LATER, NO_LATER_SHORT].find((words) => x + textWidth(words, TIMELINE.smallSize) <= room);
  return text === undefined ? null : { text, x };
}
const NO_LATER = 'the articles’ day: no later than';
const NO_LATER_SHORT = 'no later than';

/** Hairlines between columns, and behind what is folded or has no date a tint. */
export function slotGround({ columns, scale, palette }: Stage, height: number): Mark[] {
  return columns.flatMap((column): Mark[] => {
    const { x0, x1, open } = column;
    const tint: Mark = {
      type: 'rect',
      x: x0,
      y: 0,
      width: x1 - x0,
      height,
      fill: palette.line,
      opacity: open ? 0.2 : 0.4,
    };
    const line: Mark = { type: 'line', x1: x0, y1: 0, x2: x0, y2: height, stroke: palette.line, strokeWidth: 1 };
    const tinted = !open || isLoose(column) ? [tint] : [];
    return x0 > scale.left + 0.5 ? [...tinted, line] : tinted;
  });
}

/** Of a folded column: of its first day, or of what has no date. */
export const columnRef = (column: Column): string =>
  isLoose(column) ? LOOSE_REF : refOf('column', String(column.slots[0]?.from ?? ''));

/** Ways to name a column, the fullest first. */
function namesOf({ slots, open }: Column, { prepared, dates }: Stage): string[] {
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return [];
  if (first !== last || !open) return foldedNames(first, last, prepared, dates);
  const { floating } = prepared;
  switch (first.kind) {
    case 'undated':
    case 'not-yet':
      return looseNames(first, prepared);
    case 'before':
      return [`Before ${dates.date(prepared.core.from)}`, 'Before'];
    case 'after':
      return ['Later'];
    case 'span':
      return [dates.span(first, floating)];
    case 'by':
      return [...dayForms(first.from, floating, dates).map((day) => `by ${day}`), 'by then'];
    case 'day':
      return dayForms(first.from, floating, dates);
  }
}

const dayForms = (from: number, floating: boolean, dates: Dates): string[] =>
  floating
    ? [dates.day(from, true), dates.as(from, { weekday: 'short' })]
    : [dates.dayOfMonth(from, 'long'), dates.dayOfMonth(from, 'short'), dates.as(from, { day: 'numeric' })];

function foldedNames(first: Slot, last: Slot, prepared: PreparedTimeline, dates: Dates): string[] {
  if (first.kind === 'undated' || first.kind === 'not-yet')
    return [...(first === last ? looseNames(first, prepared) : ['No date']), '?'];
  if (first.kind === 'before') return ['Before', '…'];
  if (first.kind === 'after') return ['Later', '…'];
  if (prepared.floating) return [dates.as(first.from, { weekday: 'short' })];
  const end = Math.max(first.to, last.to) - 1;
  const months = [first.from, end].map((at) => dates.as(at, { month: 'short', year: 'numeric' }));
  if (months[0] !== months[1]) return [months[0] ?? '', '…'];
  const [from, to] = [first.from, end].map((at) => dates.as(at, { day: 'numeric' }));
  return from === to ? [dates.as(first.from, { day: 'numeric', month: 'short' }), from ?? ''] : [`${from}–${to}`, '…'];
}

/** Why these have no date. */
function looseNames({ kind, positions }: Slot, prepared: PreparedTimeline): string[] {
  if (kind === 'not-yet') return ['Not yet, or not at all', 'Not yet', '?'];
  if (prepared.clock === 'reported') return ['Nobody says when it was reported', 'No date'];
  const open = positions.some((at) => !['happened', 'ongoing'].includes(prepared.at(at)?.status ?? ''));
  if (open) return ['Not yet, or no date in the text', 'Not yet, or no date', 'No date'];
  return prepared.weekdays ? ['No date, or only a weekday', 'No date'] : ['No date in the text', 'No date'];
}

/** The month of a day's column, with its year; a vague column's own name says as much. */
function monthOf({ slots }: Column, { prepared, dates }: Stage): string {
  const [first] = slots;
  if (!first || (first.kind !== 'day' && first.kind !== 'by')) return '';
  if (prepared.floating) return 'Week not dated';
  return dates.as(first.from, { month: 'long', year: 'numeric' });
}
