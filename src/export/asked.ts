/** What is asked of an export: the same of the page's menu and of the command. */
import type { GraphIndex } from '../graph/lookup';
import type { Theme } from '../scenes/appearance';
import { BRITISH } from '../scenes/dates';
import type { View } from '../scenes/view';

/** What a figure is of; `both` has the timeline over the network. */
export const FIGURES = ['timeline', 'network', 'both'] as const;
export type FigureKind = (typeof FIGURES)[number];

export interface FigureWishes {
  readonly kind: FigureKind;
  readonly theme: Theme;
  /** BCP 47: how dates are written. */
  readonly locale: string;
}

export const USUAL_FIGURE: FigureWishes = { kind: 'timeline', theme: 'light', locale: BRITISH };

export interface Asked {
  readonly index: GraphIndex;
  readonly view: View;
  readonly figure: FigureWishes;
}
