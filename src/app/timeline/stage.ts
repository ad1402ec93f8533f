/** What hands, keys and playing work on, as it stands when it is asked for. */
import type { Interval } from '../../graph/time';
import type { PreparedTimeline } from '../../scenes/timeline/data/prepare';
import type { OverviewScene } from '../../scenes/timeline/marks/overview';
import type { TimelineScene } from '../../scenes/timeline/scene';
import type { View } from '../../scenes/view';
import type { Change } from '../view/change';

export interface Stage {
  readonly prepared: PreparedTimeline;
  readonly scene: TimelineScene;
  readonly overview: OverviewScene;
  /** The whole story with a little air: what a person may zoom and pan in. */
  readonly span: Interval;
  readonly view: View;
  readonly change: Change;
  /** Scrolls what a mark stands for into sight. */
  reveal(ref: string): void;
}
