/** An event in its lane: its bar with its label, in one group, and the tie to its other lanes in another. */
import { tieRef } from '../../ref';
import type { GroupMark } from '../../scene';
import { isBound } from '../data/entries';
import type { PlacedEvent, PlacedLane } from '../layout/placed';
import { TIMELINE } from '../settings';
import { describe } from './describe';
import { emphasisAt, ghostly } from './emphasis';
import { barMarks, boundMarks, heightOf, isVague, labelMarks, ring } from './marks';
import type { Stage } from './stage';
import { tieMarks } from './tie-marks';

export function eventGroup(stage: Stage, placed: PlacedEvent): GroupMark {
  const { prepared, palette, look, dates } = stage;
  const { event, position } = placed;
  const emphasis = emphasisAt(stage, placed);
  const vague = isVague(prepared.from[position] ?? 0, prepared.to[position] ?? 0);
  const height = heightOf(event);
  const bar = { ...placed, height };
  const marks = isBound(prepared, event) ? boundMarks(event, bar, palette) : barMarks(event, bar, vague, palette);
  if (emphasis === 'chosen') marks.push(ring(placed, palette.accent));
  if (look.focused === event.id && emphasis !== 'chosen') marks.push(ring(placed, palette.text, '2 2'));
  if (placed.label) marks.push(...labelMarks(placed.label, emphasis, palette));
  return {
    type: 'group',
    ref: placed.ref,
    label: describe(prepared.index, event, dates, prepared.changes.get(position)),
    marks,
    ...ghostly(emphasis),
  };
}

/** The ties of all that is shown; the more there are, the fainter is one that nothing singles out. */
export function tieGroups(stage: Stage, shown: readonly PlacedEvent[], lanes: readonly PlacedLane[]): GroupMark[] {
  const tying = shown.filter((placed) => placed.ties.length > 0);
  const faint = TIMELINE.ties * Math.min(1, Math.sqrt(TIMELINE.tiesClear / Math.max(tying.length, 1)));
  return tying.flatMap((placed): GroupMark[] => {
    const emphasis = emphasisAt(stage, placed);
    const marks = tieMarks(placed, lanes, { emphasis, faint }, stage.palette);
    return marks.length === 0 ? [] : [{ type: 'group', ref: tieRef(placed.ref), marks, ...ghostly(emphasis) }];
  });
}
