/** How large a figure is. Pixels are those in which it is laid out, with letters of 10 to 12 of them. */

export interface FigureSize {
  readonly label: string;
  /** Width of the file; null: as many pixels as it is laid out in. */
  readonly width: string | null;
  /** Pixels of its width in which it is laid out, and up to which it may grow so as to fit: beyond, letters are under five points. */
  readonly least: number;
  readonly most: number;
  /** Most of its height, in widths. */
  readonly tall: number;
  /** Exactly so tall, with empty ground below what there is. */
  readonly exact: boolean;
}

/** Whole: every lane, row and column, however large that is. The others fold what does not fit, as the screen does, and count it. */
export const FIGURE_SIZES = {
  whole: { label: 'Whole', width: null, least: 1200, most: 1200, tall: Infinity, exact: false },
  column: { label: 'One column, 85 mm', width: '85mm', least: 440, most: 480, tall: 2.7, exact: false },
  columns: { label: 'Two columns, 180 mm', width: '180mm', least: 900, most: 1020, tall: 1, exact: false },
  a4: { label: 'A4, upright', width: '190mm', least: 900, most: 1070, tall: 277 / 190, exact: true },
  slide: { label: 'Slide, 16:9', width: '1920', least: 1280, most: 1920, tall: 9 / 16, exact: true },
} as const satisfies Readonly<Record<string, FigureSize>>;
export type SizeName = keyof typeof FIGURE_SIZES;
export const SIZE_NAMES = ['whole', 'column', 'columns', 'a4', 'slide'] as const satisfies readonly SizeName[];
