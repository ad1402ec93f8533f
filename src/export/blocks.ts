/** What a figure is put together from: blocks of one width, one below the other. */
import type { Palette } from '../scenes/appearance';
import type { GroupMark, Mark } from '../scenes/scene';
import { TIMELINE } from '../scenes/timeline/settings';
import { wrap } from './caption';

export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Its name, for a reader of screens. */
  readonly label: string;
}

/** Clear space between two blocks, and around all of them; pixels. */
const GAP = 14;
export const MARGIN = TIMELINE.margin;
const TITLE = { size: 20, line: 26 };
const CAPTION = { size: 12, line: 16 };
const SMALL = { size: TIMELINE.smallSize, line: 15 };
export const SMALL_SIZE = SMALL.size;

export function stacked(blocks: readonly Block[]): { readonly height: number; readonly marks: GroupMark[] } {
  let y = GAP;
  const marks = blocks.map(({ height, label, marks: inner }): GroupMark => {
    const group: GroupMark = { type: 'group', y, label, marks: inner };
    y += height + GAP;
    return group;
  });
  return { height: Math.ceil(y), marks };
}

/** Title over caption, both on as many lines as they need. */
export function headBlock(title: string, sentences: readonly string[], width: number, palette: Palette): Block {
  const inner = width - 2 * MARGIN;
  const titles = wrap(title, TITLE.size, inner, 700);
  const captions = wrap(sentences.join(' '), CAPTION.size, inner);
  return {
    label: 'Title',
    height: titles.length * TITLE.line + captions.length * CAPTION.line,
    marks: [
      ...titles.map((text, i): Mark => ({
        type: 'text',
        x: MARGIN,
        y: 20 + i * TITLE.line,
        text,
        size: TITLE.size,
        weight: 700,
        fill: palette.text,
      })),
      ...captions.map((text, i): Mark => ({
        type: 'text',
        x: MARGIN,
        y: titles.length * TITLE.line + 14 + i * CAPTION.line,
        text,
        size: CAPTION.size,
        fill: palette.muted,
      })),
    ],
  };
}

export const smallPrint = (label: string, lines: readonly string[], palette: Palette): Block => ({
  label,
  height: lines.length * SMALL.line,
  marks: lines.map((text, i) => ({
    type: 'text',
    x: MARGIN,
    y: 11 + i * SMALL.line,
    text,
    size: SMALL.size,
    fill: palette.muted,
  })),
});

export const legendBlock = (height: number, marks: readonly Mark[]): Block => ({
  label: 'Legend',
  height,
  marks: [{ type: 'group', x: MARGIN, marks }],
});
