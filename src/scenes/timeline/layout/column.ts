/** Columns as they lie: each day's slot, what stands beside it, and the slots without a date. */
import type { Slot } from '../data/days';

export interface Column {
  /** One, or several that are folded together, by time. */
  readonly slots: readonly Slot[];
  readonly x0: number;
  readonly x1: number;
  /** Its events stand in it; else they are counted. */
  readonly open: boolean;
  /** Lists side by side in one cell. */
  readonly lists: number;
  /** Room for ties left of each glyph. */
  readonly gutter: number;
}

/** Left edge and width of a column's lists. */
export function listsOf({ x0, x1, lists }: Column): { x: number; width: number }[] {
  const width = (x1 - x0) / lists;
  return Array.from({ length: lists }, (_, i) => ({ x: x0 + i * width, width }));
}

export const isLoose = ({ slots }: Column): boolean =>
  slots.some(({ kind }) => kind === 'undated' || kind === 'not-yet');

export const positionsIn = ({ slots }: Column): number[] => slots.flatMap(({ positions }) => positions);
