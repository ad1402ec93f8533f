/** "+8 more" of a folded lane, and what it says of them. */
import type { GroupMark, Mark } from '../../scene';
import { touches } from '../../shown';
import { plural } from '../../words';
import type { Fold } from '../layout/folds';
import type { Lane } from '../data/lanes';
import type { Stage } from './stage';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';

/** Titles told in words before the rest is only counted. */
const TOLD = 6;

export function foldMarks(fold: Fold, lane: Lane, { prepared, view, look, palette }: Stage): GroupMark {
  const { ref, x, y, text, width, positions } = fold;
  const events = positions.flatMap((position) => prepared.at(position) ?? []);
  const attended = look.pointed === ref || events.some(({ id }) => id === look.focused);
  const size = TIMELINE.smallSize;
  const marks: Mark[] = [
    {
      type: 'text',
      x,
      y,
      text,
      size,
      weight: 600,
      fill: attended ? palette.accent : palette.muted,
      halo: palette.background,
    },
  ];
  if (events.some(({ id }) => id === look.focused))
    marks.push({
      type: 'rect',
      x: x - 3,
      y: y - 11,
      width: width + 6,
      height: 15,
      radius: 3,
      fill: 'none',
      stroke: palette.text,
      strokeWidth: 1.5,
      dash: '2 2',
    });
  const { window } = view;
  const lit =
    window === null ||
    positions.some((at) => touches({ from: prepared.from[at] ?? 0, to: prepared.to[at] ?? 0 }, window));
  const label = foldWords(fold, lane, prepared);
  return { type: 'group', ref, label, marks, ...(lit ? {} : { opacity: TIMELINE.ghost }) };
}

/** "8 more events of NAME: TITLE; TITLE; and 6 others." */
export function foldWords({ positions }: Fold, lane: Lane, { at }: Pick<PreparedTimeline, 'at'>): string {
  const titles = positions.slice(0, TOLD).flatMap((position) => at(position)?.title ?? []);
  const rest = positions.length - titles.length;
  const told = [...titles, ...(rest > 0 ? [`and ${plural(rest, 'other')}`] : [])].join('; ');
  return `${plural(positions.length, 'more event')} of ${lane.name}: ${told}.`;
}
