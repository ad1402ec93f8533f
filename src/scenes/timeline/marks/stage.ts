/** What all marks of one scene are drawn on and with. */
import type { Palette } from '../../appearance';
import type { View } from '../../view';
import type { PreparedTimeline } from '../data/prepare';
import type { Plot } from '../layout/plot';
import type { TimelineLook } from './look';

export interface Stage extends Plot {
  readonly prepared: PreparedTimeline;
  readonly view: View;
  readonly look: TimelineLook;
  readonly palette: Palette;
}
