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
}

export const USUAL_FIGURE: FigureWishes = {
  kind: 'timeline',
  theme: 'light',
  locale: BRITISH,
  size: 'whole',
  title: null,
  story: 'quoted',
};

export interface Asked {
  readonly index: GraphIndex;
  readonly view: View;
  readonly figure: FigureWishes;
}
