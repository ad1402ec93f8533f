/** The key to the network as marks: tones, forms of edges, shapes of nodes. Wraps to the width it is given. */
import { ACTOR_KINDS } from '../../graph/vocabulary';
import { PALETTES, SCALE, TONE_LABEL, TONE_VALUE, type Theme } from '../appearance';
import type { GroupMark, LineMark, Mark, TextWidth } from '../scene';
import {
  ALONE_LABEL,
  COMMUNITY_LABEL,
  COUNT_LABEL,
  EDGE_STROKES,
  HOLLOW,
  KIND_LABEL,
  KIND_SHAPE,
  NODE_RADIUS,
  type Shape,
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
/** Length of a sample edge; pixels. */
const LINE = 26;

export interface LegendBlock {
  readonly mark: GroupMark;
  readonly height: number;
}

interface Entry {
  readonly words: string;
  /** What is drawn at a height, and the room that it takes before the words. */
  swatch(y: number): readonly Mark[];
  readonly room: number;
}

export interface LegendOf {
  /** Communities are drawn. */
  readonly communities: boolean;
  /** A timeline's legend stands in the same picture, and says already what colours and small numbers mean. */
  readonly beside: boolean;
}

/** Top left at 0, 0; `width` in pixels. */
export function networkLegend(
  width: number,
  theme: Theme,
  textWidth: TextWidth,
  { communities, beside }: LegendOf,
): LegendBlock {
  const rows = [
    ...(beside ? [] : [toneEntries(theme)]),
    [...strokeEntries(theme), ...(beside ? [] : [countEntry(theme, textWidth)])],
    [...nodeEntries(theme), ...(communities ? [communityEntry(theme)] : [])],
  ];
  const { text } = PALETTES[theme];
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

const lineAt = (y: number, stroke: string, strokeWidth: number): LineMark => ({
  type: 'line',
  x1: 0,
  y1: y,
  x2: LINE,
  y2: y,
  stroke,
  strokeWidth,
});

const toneEntries = (theme: Theme): Entry[] =>
  [...SCALE].reverse().map((tone) => ({
    words: TONE_LABEL[tone],
    room: SWATCH,
    swatch: (y) => [lineAt(y, toneColor(TONE_VALUE[tone], theme), 4)],
  }));

function strokeEntries(theme: Theme): Entry[] {
  const { muted, background } = PALETTES[theme];
  const strokes = EDGE_STROKES.map(({ label, dash, struck }): Entry => ({
    words: label,
    room: SWATCH,
    swatch: (y) => [
      { ...lineAt(y, muted, 2), ...(dash ? { dash: dash.join(' ') } : {}) },
      ...(struck ? [{ ...lineAt(y, muted, 2), x1: 9, y1: y + 5, x2: 17, y2: y - 5 }] : []),
    ],
  }));
  const hollow: Entry = {
    words: 'Only said of the other',
    room: SWATCH,
    swatch: (y) => [lineAt(y, muted, 4), lineAt(y, background, 4 * HOLLOW.open)],
  };
  return [...strokes, hollow];
}

const countEntry = (theme: Theme, textWidth: TextWidth): Entry => ({
  words: COUNT_LABEL,
  room: SWATCH,
  swatch(y) {
    const request = { id: 'legend', longest: '2', struck: false, from: { x: 0, y }, to: { x: LINE, y } };
    const [number] = placeCounts([request], { names: [], discs: [], strokes: [] }, textWidth);
    const line = lineAt(y, PALETTES[theme].muted, 2);
    return number ? [line, countMark(number, '2', theme)] : [line];
  },
});

function nodeEntries(theme: Theme): Entry[] {
  const { muted } = PALETTES[theme];
  const entry = (words: string, shape: Shape, radius: number, fill = muted): Entry => ({
    words,
    room: 18,
    swatch: (y) => [{ type: 'path', d: shapePath(shape, { x: 6, y }, radius), fill }],
  });
  return [
    ...ACTOR_KINDS.map((kind) => entry(KIND_LABEL[kind], KIND_SHAPE[kind], 6)),
    entry('Place', 'hexagon', NODE_RADIUS.place),
    entry('Event, in the colour of its tone', 'dot', NODE_RADIUS.event, toneColor(0.5, theme)),
    entry(ALONE_LABEL, 'circle', NODE_RADIUS.alone),
  ];
}

const communityEntry = (theme: Theme): Entry => ({
  words: COMMUNITY_LABEL,
  room: SWATCH,
  swatch: (y) => communitySample(y, theme),
});
