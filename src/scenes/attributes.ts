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

/** Takes an attribute; what is absent comes as undefined. */
export type Put = (name: string, value: string | number | undefined) => void;

export function attributesOf(mark: Mark): Attributes {
  const attributes: Record<string, string | number | undefined> = {};
  putAttributes(mark, (name, value) => (attributes[name] = value));
  return attributes;
}

/** The table itself; told one by one, since a large network has a hundred thousand elements. */
export function putAttributes(mark: Mark, put: Put): void {
  put('data-ref', mark.ref);
  put('fill', mark.fill ?? (mark.type === 'path' || mark.type === 'line' ? 'none' : undefined));
  put('stroke', mark.stroke);
  put('stroke-width', mark.strokeWidth);
  put('stroke-dasharray', mark.dash);
  put('opacity', mark.opacity);
  putForm(mark, put);
}

function putForm(mark: Mark, put: Put): void {
  switch (mark.type) {
    case 'group':
      if (mark.x || mark.y) put('transform', `translate(${rounded(mark.x ?? 0)} ${rounded(mark.y ?? 0)})`);
      return;
    case 'rect':
      put('x', mark.x);
      put('y', mark.y);
      put('width', mark.width);
      put('height', mark.height);
      return put('rx', mark.radius || undefined);
    case 'circle':
      put('cx', mark.x);
      put('cy', mark.y);
      return put('r', mark.r);
    case 'line':
      put('x1', mark.x1);
      put('y1', mark.y1);
      put('x2', mark.x2);
      return put('y2', mark.y2);
    case 'path':
      return put('d', mark.d);
    case 'text':
      put('x', mark.x);
      put('y', mark.y);
      put('font-size', mark.size);
      put('font-weight', mark.weight);
      return put('text-anchor', mark.anchor === 'start' ? undefined : mark.anchor);
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
