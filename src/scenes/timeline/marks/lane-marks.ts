/** A lane's name, and what hangs in it. */
import { refOf } from '../../ref';
import type { GroupMark, Mark } from '../../scene';
import { wrapped } from '../../text';
import { plural } from '../../words';
import { nextPage, REST, type Paging } from '../data/lanes';
import { peopleOf } from '../../sides';
import { furtherNames, type PlacedLane } from '../layout/placed';
import { TIMELINE } from '../settings';
import type { Stage } from './stage';

const FEWER = 'Show fewer';

/** Where an unfolded lane offers to be folded: at the right of its name's line on a narrow screen, else under its name. */
export const foldWord = (placed: PlacedLane, right: number, narrow: boolean): { x: number; y: number } | null =>
  !placed.unfolded
    ? null
    : narrow
      ? { x: right - TIMELINE.fewerRoom + 10, y: placed.y - 9 }
      : { x: TIMELINE.margin, y: placed.y + 45 + furtherNames(placed) };

/** What a press on the lane of all the others does. */
function restWords(paging: Paging): string {
  if (nextPage(paging) === null) return FEWER;
  if (paging.pages === 1) return 'Show all';
  return paging.page === null ? `Show ${TIMELINE.lanesUnfolded}` : 'Show the next';
}

export function laneMarks(placed: PlacedLane, paging: Paging, stage: Stage, marks: readonly Mark[]): GroupMark {
  const { view, look, right, narrow, palette, textWidth } = stage;
  const { lane, y, height, names } = placed;
  const figure = look.figure ?? false;
  const chosen = view.selection !== null && lane.ref === refOf(view.selection.kind, view.selection.id);
  const pointed = look.pointed === lane.ref && lane.key !== REST;
  const size = TIMELINE.nameSize;
  const fold = figure ? null : foldWord(placed, right, narrow);
  const fill = chosen || pointed ? palette.accent : lane.key === REST ? palette.muted : palette.text;
  const further = furtherNames(placed);
  const baseline = narrow ? y - 9 : y + 17 + further;
  const own: Mark[] = names.map((text, i) => ({
    type: 'text',
    x: TIMELINE.margin,
    y: baseline - further + i * TIMELINE.line,
    text,
    size,
    weight: 600,
    fill,
    halo: palette.background,
  }));
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
    const x = narrow ? TIMELINE.margin + textWidth(names.at(-1) ?? '', size, 600) + 8 : TIMELINE.margin;
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

/** Who is on a lane's side, where lanes are sides: as many as its lines have room for, and how many more. */
function peopleMarks(placed: PlacedLane, { view, prepared, palette, textWidth }: Stage): Mark[] {
  const { lane, y, height } = placed;
  const further = furtherNames(placed);
  const grouping = view.grouping ?? prepared.grouping;
  const list = grouping === 'side' ? (peopleOf(prepared.index).get(lane.key) ?? []) : [];
  const lines = Math.min(2, Math.floor((height - 22 - further) / TIMELINE.lineSmall));
  if (list.length === 0 || lines < 1) return [];
  const names = list.map(({ kind, name }) => (kind === 'person' ? (name.split(' ').at(-1) ?? '') : name));
  const measure = (text: string) => textWidth(text, TIMELINE.smallSize);
  const told = (most: number) => {
    const rest = names.length - most;
    const words = [...names.slice(0, most), ...(rest > 0 ? [`+${rest}`] : [])].join(' · ');
    return wrapped(words, TIMELINE.laneNames - 14, measure);
  };
  let most = Math.min(names.length, PEOPLE);
  while (most > 0 && told(most).length > lines) most--;
  if (most === 0) return [];
  return told(most).map((text, i) => ({
    type: 'text',
    x: TIMELINE.margin,
    y: y + 31 + further + i * TIMELINE.lineSmall,
    text,
    size: TIMELINE.smallSize,
    fill: palette.muted,
    halo: palette.background,
  }));
}
/** No more names than this have room on two lines. */
const PEOPLE = 16;
