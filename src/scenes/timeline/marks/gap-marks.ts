/** A folded stretch: a band with torn edges through axis and lanes, which says how much time it stands for. */
import { refOf } from '../../ref';
import type { Interval } from '../../../graph/time';
import type { Palette } from '../../appearance';
import type { GroupMark, Mark, TextWidth } from '../../scene';
import type { Dates } from '../../dates';
import type { Break, TimeScale } from '../axis/scale';
import { TIMELINE } from '../settings';

export const gapRef = ({ from }: Interval): string => refOf('gap', String(from));

/** "33 years without an event, 4 March 1998 – 30 April 2031". */
export const gapWords = ({ from, to }: Interval, dates: Dates): string =>
  `${dates.length(to - from, 'long')} without an event, ${dates.interval(wholeDays({ from, to }))}`;

/** Nobody wants the minute at which nothing happens. */
function wholeDays({ from, to }: Interval): Interval {
  const day = 86_400_000;
  const whole = { from: Math.ceil(from / day) * day, to: Math.floor(to / day) * day };
  return whole.to > whole.from ? whole : { from, to };
}

/** Ways to write how long a gap is, from the fullest. */
const LENGTHS = ['long', 'short', 'narrow'] as const;
const TOOTH = 4;
const STEP = 9;

/** The band behind the lanes. */
export function gapBands(scale: TimeScale, height: number, palette: Palette, dates: Dates): Mark[] {
  return visible(scale).map((gap): Mark => {
    const edge = (x: number): string => {
      let d = `M${at(x)} 0`;
      for (let i = 1; i * STEP <= height + STEP; i++)
        d += `L${at(x + (i % 2 === 0 ? 0 : TOOTH))} ${Math.min(i * STEP, height)}`;
      return d;
    };
    const [x0, x1] = [gap.x0 + 3, gap.x1 - 3 - TOOTH];
    return {
      type: 'group',
      ref: gapRef(gap),
      label: gapWords(gap, dates),
      marks: [
        {
          type: 'rect',
          x: x0 + TOOTH,
          y: 0,
          width: Math.max(x1 - x0 - TOOTH, 1),
          height,
          fill: palette.line,
          opacity: 0.35,
        },
        { type: 'path', d: edge(x0) + edge(x1), stroke: palette.ghost, strokeWidth: 1 },
      ],
    };
  });
}

/** What the axis says of each break. */
export function gapTicks(scale: TimeScale, palette: Palette, textWidth: TextWidth, dates: Dates): Mark[] {
  return visible(scale).flatMap((gap): GroupMark[] => {
    const size = TIMELINE.smallSize;
    const room = gap.x1 - gap.x0 - 4;
    const text = LENGTHS.map((display) => dates.length(gap.to - gap.from, display)).find(
      (words) => textWidth(words, size) <= room,
    );
    if (text === undefined) return [];
    const x = (gap.x0 + gap.x1) / 2;
    const y = TIMELINE.axis - 11;
    return [
      {
        type: 'group',
        marks: [
          {
            type: 'rect',
            x: gap.x0 + 2,
            y: TIMELINE.axis - 2,
            width: Math.max(gap.x1 - gap.x0 - 4, 1),
            height: 3,
            fill: palette.background,
          },
          { type: 'text', x, y, text, size, anchor: 'middle', fill: palette.muted },
        ],
      },
    ];
  });
}

/** Breaks of which most lies in the plot. */
export const visible = ({ breaks, left, right }: TimeScale): Break[] =>
  breaks.filter(({ x0, x1 }) => Math.min(x1, right) - Math.max(x0, left) > (x1 - x0) / 2);

const at = (value: number): number => Math.round(value * 10) / 10;
