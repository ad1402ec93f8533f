/** The pixels that a layout is made for. */
import type { TextWidth } from '../../scene';
import type { TimeScale } from '../axis/scale';

export interface Plot {
  readonly scale: TimeScale;
  readonly textWidth: TextWidth;
  /** Too narrow for lanes' names beside their rows: they stand above. */
  readonly narrow: boolean;
}
