/** A lane's name, and what hangs in it. */
import { refOf } from '../../ref';
import type { GroupMark, Mark } from '../../scene';
import { ellipsise, wrapped } from '../../text';
import { plural } from '../../words';
import { nextPage, REST, type Paging } from '../data/lanes';
import { peopleOf } from '../../sides';
import type { PlacedLane } from '../layout/placed';
import { TIMELINE } from '../settings';
import type { Stage } from './stage';

const FEWER = 'Show fewer';
/** Room for it at the end of a narrow lane's name; pixels. */
const FEWER_ROOM = 72;

/** Where an unfolded lane offers to be folded: at the right of its name's line on a narrow screen, else under its name. */
export const foldWord = (
  { unfolded, y }: PlacedLane,
  right: number,
  narrow: boolean,
): { x: number; y: number } | null =>
  !unfolded ? null : narrow ? { x: right - FEWER_ROOM + 10, y: y - 9 } : { x: TIMELINE.margin, y: y + 45 };

/** What a press on the lane of all the others does. */
function restWords(paging: Paging): string {
  if (nextPage(paging) === null) return FEWER;
  if (paging.pages === 1) return 'Show all';
  return paging.page === null ? `Show ${TIMELINE.lanesUnfolded}` : 'Show the next';
}

export function laneMarks(placed: PlacedLane, paging: Paging, stage: Stage, marks: readonly Mark[]): GroupMark {
  const { view, look, scale, right, narrow, palette, textWidth } = stage;
  const { lane, y, height } = placed;
  const figure = look.figure ?? false;
  const chosen = view.selection !== null && lane.ref === refOf(view.selection.kind, view.selection.id);
  const pointed = look.pointed === lane.ref && lane.key !== REST;
  const size = TIMELINE.nameSize;
  const fold = figure ? null : foldWord(placed, right, narrow);
  const room = narrow ? right - scale.left - 60 - (fold ? FEWER_ROOM : 0) : TIMELINE.laneNames - 14;
  const name = ellipsise(lane.name, room, (text) => textWidth(text, size, 600));
  const fill = chosen || pointed ? palette.accent : lane.key === REST ? palette.muted : palette.text;
  const baseline = narrow ? y - 9 : y + 17;
  const own: Mark[] = [
    { type: 'text', x: TIMELINE.margin, y: baseline, text: name, size, weight: 600, fill, halo: palette.background },
  ];
  const events = plural(lane.events, 'event');
  const people = peopleMarks(placed, stage);
  if (lane.key === REST && lane.actors > 0 && !figure) {
    own.push(small(restWords(paging), palette.accent));
  } else if (people.length > 0 && !narrow) own.push(...people);
  else if (narrow || height >= 40) own.push(small(events, palette.muted));
  if (fold) own.push({ type: 'text', ...fold, text: FEWER, size: TIMELINE.smallSize, fill: palette.accent });
  return {
    type: 'group',
    ref: lane.ref,
    label: `${lane.name}, ${events}`,
    marks: [...own, ...marks],
  };

  function small(text: string, colour: string): Mark {
    const x = narrow ? TIMELINE.margin + textWidth(name, size, 600) + 8 : TIMELINE.margin;
    return {
      type: 'text',
      x,
      y: narrow ? baseline : baseline + 14,
      text,
      size: TIMELINE.smallSize,
      fill: colour,
      halo: palette.background,
    };
  }
}

/** Who is on a lane's side, where lanes are sides, on as many lines as the lane has room for. */
function peopleMarks({ lane, y, height }: PlacedLane, { view, prepared, palette, textWidth }: Stage): Mark[] {
  const grouping = view.grouping ?? prepared.grouping;
  const list = grouping === 'side' ? (peopleOf(prepared.index).get(lane.key) ?? []) : [];
  const lines = Math.min(2, Math.floor((height - 22) / TIMELINE.lineSmall));
  if (list.length === 0 || lines < 1) return [];
  const words = list
    .map((actor) => (actor.kind === 'person' ? (actor.name.split(' ').at(-1) ?? '') : actor.name))
    .join(' · ');
  const measure = (text: string) => textWidth(text, TIMELINE.smallSize);
  return wrapped(words, TIMELINE.laneNames - 14, measure, lines).map((text, i) => ({
    type: 'text',
    x: TIMELINE.margin,
    y: y + 31 + i * TIMELINE.lineSmall,
    text,
    size: TIMELINE.smallSize,
    fill: palette.muted,
    halo: palette.background,
  }));
}
