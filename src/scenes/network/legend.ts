/** The key to the network as marks: tones, forms of edges, shapes of nodes. Wraps to the width it is given. */
import { ACTOR_KINDS } from '../../graph/schema';
import { PALETTES, TONES, TONE_LABEL, TONE_VALUE, type Theme } from '../appearance';
import type { GroupMark, Mark, TextWidth } from '../scene';
import {
  ALONE_LABEL,
  COMMUNITY_LABEL,
  COUNT_LABEL,
  EDGE_STROKES,
  HOLLOW,
  KIND_LABEL,
  KIND_SHAPE,
  NODE_RADIUS,
  toneColor,
} from './look';
import { countMark, placeCounts } from './text/counts';
import { communitySample } from './form/grounds';
import { shapePath } from './shapes';

const SIZE = 12;
const ROW = 22;
/** Room between two entries, and from a swatch to its words; pixels. */
const GAP = 22;
const SWATCH = 34;

export interface LegendBlock {
  readonly mark: GroupMark;
  readonly height: number;
}

/** Top left at 0, 0; `width` in pixels. `communities`: whether they are drawn. */
export function networkLegend(width: number, theme: Theme, textWidth: TextWidth, communities = false): LegendBlock {
  const { text, muted, background } = PALETTES[theme];
  const rows: { swatch: (y: number) => Mark[]; words: string; room: number }[][] = [
    [...TONES].reverse().map((tone) => ({
      words: TONE_LABEL[tone],
      room: SWATCH,
      swatch: (y) => [
        { type: 'line', x1: 0, y1: y, x2: 26, y2: y, stroke: toneColor(TONE_VALUE[tone], theme), strokeWidth: 4 },
      ],
    })),
    [
      ...EDGE_STROKES.map((stroke) => ({
        words: stroke.label,
        room: SWATCH,
        swatch: (y: number): Mark[] => {
          const dash = stroke.dash ? { dash: stroke.dash.join(' ') } : {};
          const line: Mark = { type: 'line', x1: 0, y1: y, x2: 26, y2: y, stroke: muted, strokeWidth: 2, ...dash };
          if (!stroke.struck) return [line];
          return [line, { type: 'line', x1: 9, y1: y + 5, x2: 17, y2: y - 5, stroke: muted, strokeWidth: 2 }];
        },
      })),
      {
        words: 'Only said of the other',
        room: SWATCH,
        swatch: (y: number): Mark[] => [
          { type: 'line', x1: 0, y1: y, x2: 26, y2: y, stroke: muted, strokeWidth: 4 },
          { type: 'line', x1: 0, y1: y, x2: 26, y2: y, stroke: background, strokeWidth: 4 * HOLLOW.open },
        ],
      },
      {
        words: COUNT_LABEL,
        room: SWATCH,
        swatch: (y: number): Mark[] => {
          const id = 'legend';
          const [number] = placeCounts(
            [{ id, most: 2, struck: false, from: { x: 0, y }, to: { x: 26, y } }],
            [],
            [],
            textWidth,
            [],
          );
          const line: Mark = { type: 'line', x1: 0, y1: y, x2: 26, y2: y, stroke: muted, strokeWidth: 2 };
          return number ? [line, countMark(number, 2, theme)] : [line];
        },
      },
    ],
    [
      ...ACTOR_KINDS.map((kind) => ({
        words: KIND_LABEL[kind],
        room: 18,
        swatch: (y: number): Mark[] => [{ type: 'path', d: shapePath(KIND_SHAPE[kind], { x: 6, y }, 6), fill: muted }],
      })),
      {
        words: 'Place',
        room: 18,
        swatch: (y) => [{ type: 'path', d: shapePath('hexagon', { x: 6, y }, NODE_RADIUS.place), fill: muted }],
      },
      {
        words: 'Event, in the colour of its tone',
        room: 18,
        swatch: (y) => [
          { type: 'path', d: shapePath('dot', { x: 6, y }, NODE_RADIUS.event), fill: toneColor(0.5, theme) },
        ],
      },
      {
        words: ALONE_LABEL,
        room: 18,
        swatch: (y) => [{ type: 'path', d: shapePath('circle', { x: 6, y }, NODE_RADIUS.alone), fill: muted }],
      },
      ...(communities
        ? [{ words: COMMUNITY_LABEL, room: SWATCH, swatch: (y: number) => communitySample(y, theme) }]
        : []),
    ],
  ];
  const marks: Mark[] = [];
  let y = 0;
  for (const row of rows) {
    let x = 0;
    for (const { swatch, words, room } of row) {
      const long = room + textWidth(words, SIZE);
      if (x > 0 && x + long > width) {
        x = 0;
        y += ROW;
      }
      const entry: Mark[] = [
        ...swatch(ROW / 2),
        { type: 'text', x: room, y: ROW / 2 + 4, text: words, size: SIZE, fill: text },
      ];
      marks.push({ type: 'group', x, y, marks: entry });
      x += long + GAP;
    }
    y += ROW;
  }
  return { mark: { type: 'group', label: 'Legend', marks }, height: y };
}
