/** What is asked of an export: the same of the page's menu and of the command. */
import type { GraphIndex } from '../graph/lookup';
import type { Theme } from '../scenes/appearance';
import { BRITISH } from '../scenes/dates';
import type { View } from '../scenes/view';
import type { SizeName } from './sizes';

/** What a figure is of; `both` has the timeline over the network. */
export const FIGURES = ['timeline', 'network', 'both'] as const;
export type FigureKind = (typeof FIGURES)[number];

export interface FigureWishes {
  readonly kind: FigureKind;
  readonly theme: Theme;
  /** BCP 47: how dates are written. */
  readonly locale: string;
  readonly size: SizeName;
  /** Over the figure; null: the story's. */
  readonly title: string | null;
  /** What the file carries of the story, to go on from: nothing, with what is quoted of the articles, or with all of them. */
  readonly story: 'none' | 'quoted' | 'whole';
  /** Pixels of a PNG for each of the figure's. */
  readonly scale: number;
}

export const USUAL_FIGURE: FigureWishes = {
  kind: 'timeline',
  theme: 'light',
  locale: BRITISH,
  size: 'whole',
  title: null,
  story: 'quoted',
  scale: 2,
};

export interface Drawn {
  readonly index: GraphIndex;
  readonly view: View;
  readonly figure: FigureWishes;
}
export interface Asked extends Drawn {
  /** SVG → PNG, where somebody can: a page by its canvas, the command by resvg. */
  readonly paint: (svg: string, scale: number) => Promise<Bytes>;
  /** The page as one file, with room for a story. */
  readonly page: () => Promise<string>;
}
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a PNG may have for each pixel of its figure. */
export const SCALES = [1, 2, 3, 4] as const;
