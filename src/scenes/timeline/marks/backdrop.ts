/** What lies behind the events: the time window, and the lanes' lines. */
import type { Mark } from '../../scene';
import type { PlacedLane } from '../layout/placed';
import { TIMELINE } from '../settings';
import type { Stage } from './stage';

export function windowMarks({ view: { window }, scale, palette }: Stage, height: number): Mark[] {
  if (window === null) return [];
  const x0 = Math.max(scale.x(window.from), scale.left);
  const x1 = Math.min(scale.x(window.to), scale.right);
  if (x1 <= x0) return [];
  const edge = (x: number): Mark => ({
    type: 'line',
    x1: x,
    y1: 0,
    x2: x,
    y2: height,
    stroke: palette.accent,
    strokeWidth: 1,
  });
  return [
    { type: 'rect', x: x0, y: 0, width: x1 - x0, height, fill: palette.accent, opacity: 0.06 },
    edge(x0),
    edge(x1),
  ];
}

/** The lanes' lines, and a tint on the chosen actor's lane. */
export function laneLines(lanes: readonly PlacedLane[], { view, scale, right, narrow, palette }: Stage): Mark[] {
  const chosen = view.selection && `${view.selection.kind}:${view.selection.id}`;
  return lanes.flatMap(({ y, height, lane, head: names }) => {
    const x1 = narrow ? scale.left : TIMELINE.margin;
    const line: Mark = { type: 'line', x1, y1: y, x2: right, y2: y, stroke: palette.line, strokeWidth: 1 };
    if (lane.ref !== chosen) return [line];
    const head = narrow ? names + 2 : 0;
    const tint: Mark = {
      type: 'rect',
      x: 0,
      y: y - head,
      width: right,
      height: height + head,
      fill: palette.accent,
      opacity: 0.07,
    };
    return [tint, line];
  });
}
