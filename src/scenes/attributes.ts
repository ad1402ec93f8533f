/**
 * Mark → SVG element: the one table that screen and file are both drawn by, so that what a person sees and what they take
 * away cannot drift (one definition per mark and several renderers over it, as in Vega).
 */
import type { Mark } from './scene';

export const TAG: Readonly<Record<Mark['type'], string>> = {
  group: 'g',
  rect: 'rect',
  circle: 'circle',
  line: 'line',
  path: 'path',
  text: 'text',
};

/** By SVG's own names, in the order in which they are written; what is absent is left to SVG. Lengths in pixels. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Width in pixels of the halo under letters, half of which is outside of them. */
const HALO = 3;

export function attributesOf(mark: Mark): Attributes {
  return {
    'data-ref': mark.ref,
    fill: mark.fill ?? (mark.type === 'path' || mark.type === 'line' ? 'none' : undefined),
    stroke: mark.stroke,
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash,
    opacity: mark.opacity,
    ...formOf(mark),
  };
}

function formOf(mark: Mark): Attributes {
  switch (mark.type) {
    case 'group':
      return mark.x || mark.y ? { transform: `translate(${rounded(mark.x ?? 0)} ${rounded(mark.y ?? 0)})` } : {};
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius || undefined };
    case 'circle':
      return { cx: mark.x, cy: mark.y, r: mark.r };
    case 'line':
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
    case 'path':
      return { d: mark.d };
    case 'text':
      return {
        x: mark.x,
        y: mark.y,
        'font-size': mark.size,
        'font-weight': mark.weight,
        'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
      };
  }
}

/**
 * Of the halo under a text's letters; null where there is none. On the screen the letters have it themselves, by `paint-order`; a file
 * writes it as a text of its own under them, since LibreOffice and CairoSVG paint it last and so hide the words.
 */
export function haloOf(mark: Mark): Attributes | null {
  return mark.type === 'text' && mark.halo !== undefined
    ? { stroke: mark.halo, 'stroke-width': HALO, 'stroke-linejoin': 'round' }
    : null;
}

/** Two decimals are finer than any screen, and keep golden files still. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
