/**
 * A scene: marks as plain data, in CSS pixels, y downward. The screen and the SVG file are both drawn from it, so that what
 * a person sees and what they take away cannot drift (as in Vega's scenegraph).
 */

export interface Style {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

interface Common extends Style {
  /** What the mark stands for, as `event:ID`, `actor:ID`, `edge:ID`, `place:ID`; absent on decoration. */
  readonly ref?: string;
  /** One sentence for a pointer's tooltip and for a screen reader. */
  readonly label?: string;
}

export interface RectMark extends Common {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}
export interface CircleMark extends Common {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
export interface LineMark extends Common {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface PathMark extends Common {
  readonly type: 'path';
  readonly d: string;
}
export interface TextMark extends Common {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of a halo under the letters. */
  readonly halo?: string;
}
export interface GroupMark extends Common {
  readonly type: 'group';
  readonly x?: number;
  readonly y?: number;
  readonly marks: readonly Mark[];
}
export type Mark = RectMark | CircleMark | LineMark | PathMark | TextMark | GroupMark;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly marks: readonly Mark[];
}

/** Width in pixels of a text at a size (px) and weight: `widthOfText`, or a test's own. */
export type TextWidth = (text: string, size: number, weight?: number) => number;

/** The type stack of every scene, on screen and in a file. */
export const FONT_FAMILY = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";
