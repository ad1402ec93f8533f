/** What the timeline's scene is drawn with, besides the graph and the view. */
import type { Theme } from '../../appearance';
import type { TextWidth } from '../../scene';

export interface TimelineSize {
  readonly width: number;
  /** Room for the lanes that is seen at once, in pixels: columns list as much as fits; without one, as much as is usual. */
  readonly height?: number | undefined;
}
export interface TimelineLook {
  readonly theme: Theme;
  readonly textWidth: TextWidth;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** What the pointer is on (`event:ID`, `actor:ID`), and the event that the keyboard has reached. */
  readonly pointed?: string | null;
  readonly focused?: string | null;
  /** The columns of what has no date are open, where there is little room. */
  readonly looseOpen?: boolean;
  /** A figure shows every row of every lane, and has no buttons. */
  readonly figure?: boolean;
  /** A figure that must fit a page: rows and columns are folded as on the screen, and so many lanes at most have their own. */
  readonly lanes?: number;
}
