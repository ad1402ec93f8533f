/** A timeline drawn as the page draws it, but for what a test says of its view, width or look. */
import type { GraphIndex } from '../../src/graph/lookup';
import { widthOfText } from '../../src/scenes/text';
import { prepareTimeline } from '../../src/scenes/timeline/data/prepare';
import type { TimelineLook, TimelineSize } from '../../src/scenes/timeline/marks/look';
import { timelineScene, type TimelineScene } from '../../src/scenes/timeline/scene';
import { DEFAULT_VIEW, type View } from '../../src/scenes/view';

const LOOK: TimelineLook = { theme: 'light', textWidth: widthOfText, locale: 'en-GB' };

export function draw(
  index: GraphIndex,
  view: Partial<View> = {},
  size: number | TimelineSize = 1200,
  look: Partial<TimelineLook> = {},
): TimelineScene {
  const whole = { ...DEFAULT_VIEW, ...view };
  return timelineScene(prepareTimeline(index, whole), whole, typeof size === 'number' ? { width: size } : size, {
    ...LOOK,
    ...look,
  });
}

/** As `draw`, with time as a line on which it is measured. */
export const drawMeasured: typeof draw = (index, view, size, look) =>
  draw(index, { axis: 'measured', ...view }, size, look);
