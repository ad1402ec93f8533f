/**
 * Halos of a figure in the colour of their ground. A screen's are the page's background everywhere; in a file some programs draw a halo
 * wider than its letters, and on a tinted column it would show as a pale shadow.
 */
import type { Mark, RectMark } from '../scenes/scene';

/** A tint has less than this; whatever covers more is no ground for words. */
const MOST_TINT = 0.3;

type Tint = Pick<RectMark, 'x' | 'y' | 'width' | 'height'> & { readonly fill: string; readonly opacity: number };

/** The marks with their halos' colours; `background` as `#rrggbb`, as all colours of marks. */
export function onTheirGround(marks: readonly Mark[], background: string): Mark[] {
  const tints = tintsIn(marks, 0, 0);
  return tints.length === 0 ? [...marks] : haloed(marks, tints, { background, x: 0, y: 0 });
}

function tintsIn(marks: readonly Mark[], dx: number, dy: number): Tint[] {
  return marks.flatMap((mark): Tint[] => {
    if (mark.type === 'group') return tintsIn(mark.marks, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    const { fill, opacity = 1 } = mark;
    if (mark.type !== 'rect' || fill === undefined || fill === 'none' || opacity > MOST_TINT) return [];
    return [{ x: mark.x + dx, y: mark.y + dy, width: mark.width, height: mark.height, fill, opacity }];
  });
}

interface Ground {
  readonly background: string;
  /** Of the group that the marks lie in; pixels. */
  readonly x: number;
  readonly y: number;
}

const haloed = (marks: readonly Mark[], tints: readonly Tint[], ground: Ground): Mark[] =>
  marks.map((mark) => {
    const [x, y] = [
      ground.x + (mark.type === 'group' ? (mark.x ?? 0) : 0),
      ground.y + (mark.type === 'group' ? (mark.y ?? 0) : 0),
    ];
    if (mark.type === 'group') return { ...mark, marks: haloed(mark.marks, tints, { ...ground, x, y }) };
    if (mark.type !== 'text' || mark.halo !== ground.background) return mark;
    return { ...mark, halo: colourAt(mark.x + x, mark.y + y, tints, ground.background) };
  });

/** Of the tints that lie over each other at a point. */
function colourAt(x: number, y: number, tints: readonly Tint[], background: string): string {
  let colour = background;
  for (const { fill, opacity, ...box } of tints)
    if (x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
      colour = blended(colour, fill, opacity);
  return colour;
}

/** Of `#rrggbb` under `#rrggbb`, channel by channel, as SVG composes them. */
function blended(under: string, over: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [under, over].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a + (b - a) * opacity)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
