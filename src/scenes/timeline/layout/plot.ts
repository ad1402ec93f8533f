/** The pixels that a layout is made for. */
import type { Dates } from '../../dates';
import type { TextWidth } from '../../scene';
import type { TimeScale } from '../axis/scale';
import type { Column } from './column';

export interface Plot {
  readonly scale: TimeScale;
  readonly textWidth: TextWidth;
  readonly dates: Dates;
  /** Too narrow for lanes' names beside their rows: they stand above. */
  readonly narrow: boolean;
  /** Of a figure: it does not pan, and no title of it is cut. */
  readonly still: boolean;
  /** Of days, where they are columns, and then of what has no date. */
  readonly columns: readonly Column[];
  /** Where the lanes end, beyond the scale where columns without a date follow it. */
  readonly right: number;
}
