/** The timeline as marks: the one scene that the screen and the SVG file draw. */
import { PALETTES } from '../appearance';
import { datesIn } from '../dates';
import type { GroupMark, Mark, Scene } from '../scene';
import type { View } from '../view';
import type { TimeScale } from './axis/scale';
import { NO_TICKS, ticksOf, type Ticks } from './axis/ticks';
import type { Paging } from './data/lanes';
import type { PreparedTimeline } from './data/prepare';
import type { CountedBar } from './layout/crowd';
import type { Fold } from './layout/folds';
import { bodyHeight, frameOf, trayBoxOf } from './layout/frame';
import { layOut, type Layout, type Wishes } from './layout/layout';
import type { PlacedEvent, PlacedLane } from './layout/placed';
import { axisMarks, gridMarks } from './marks/axis';
import { laneLines, windowMarks } from './marks/backdrop';
import { crowdMarks, crowdsOf } from './marks/crowd-marks';
import { eventGroup, tieGroups } from './marks/event-marks';
import { foldMarks } from './marks/fold-marks';
import { gapBands, gapTicks } from './marks/gap-marks';
import { hitsOf, type Hit } from './marks/hits';
import { laneMarks } from './marks/lane-marks';
import type { TimelineLook, TimelineSize } from './marks/look';
import type { Stage } from './marks/stage';
import { trayOf, type Tray } from './marks/tray';
import { TIMELINE } from './settings';

export interface TimelineScene extends Scene {
  /** The same marks in two parts: the axis, and the body that scrolls below it. */
  readonly axis: GroupMark;
  readonly body: GroupMark;
  readonly axisHeight: number;
  readonly scale: TimeScale;
  readonly lanes: readonly PlacedLane[];
  readonly paging: Paging;
  readonly ticks: Ticks;
  readonly hits: readonly Hit[];
  readonly bars: readonly CountedBar[];
  /** What folded lanes count instead of drawing it. */
  readonly folds: readonly Fold[];
  /** Dated events drawn one by one, by time. */
  readonly shown: readonly PlacedEvent[];
  /** Ids of every event that is drawn, by time, then the tray's. */
  readonly order: readonly string[];
  /** Events beyond the left and the right edge. */
  readonly before: number;
  readonly after: number;
  /** Undated events that the tray counts in its last row. */
  readonly trayCounted: number;
}

export function timelineScene(
  prepared: PreparedTimeline,
  view: View,
  size: TimelineSize,
  look: TimelineLook,
): TimelineScene {
  const palette = PALETTES[look.theme];
  const frame = frameOf(prepared, view.domain ?? prepared.core, size.width, look.textWidth);
  const stage: Stage = { ...frame.plot, prepared, view, look, palette, dates: datesIn(look.locale) };
  const { scale, narrow } = stage;
  const set = prepared.lanes(view.lanePage, view.grouping);
  const layout = layOut(prepared, set, frame.plot, wishesOf(view, look));
  const { lanes, folds, bars, before, after, height } = layout;
  const { timeZone } = prepared.index.graph;
  const ticking = { floating: prepared.floating, locale: look.locale, timeZone };
  const ticks = frame.dated ? ticksOf(scale, ticking) : NO_TICKS;
  const tray = trayOf(stage, trayBoxOf(frame, height, look.trayOpen ?? false));
  const shown = [...layout.events].sort((a, b) => a.position - b.position);
  const axisHeight = frame.dated ? TIMELINE.axis : 0;
  const axis: GroupMark = {
    type: 'group',
    marks: frame.dated
      ? [...axisMarks(ticks, scale, palette, look.textWidth), ...gapTicks(scale, palette, look.textWidth, stage.dates)]
      : [],
  };
  const body: GroupMark = {
    type: 'group',
    y: axisHeight,
    marks: bodyMarks(stage, { layout, shown, paging: set.paging, ticks, tray }),
  };
  return {
    width: frame.width,
    height: axisHeight + bodyHeight(frame, height, tray.height),
    background: palette.background,
    marks: [axis, body],
    axis,
    body,
    axisHeight,
    scale,
    lanes,
    paging: set.paging,
    ticks,
    hits: hitsOf({ shown, tray, lanes, folds, scale, height, narrow }),
    bars,
    folds,
    shown,
    order: [
      ...shown.filter((p) => !prepared.changes.has(p.position)).map((p) => p.event.id),
      ...tray.listed.map((t) => t.event.id),
    ],
    before,
    after,
    trayCounted: tray.counted,
  };
}

interface Body {
  readonly layout: Layout;
  /** By time. */
  readonly shown: readonly PlacedEvent[];
  readonly paging: Paging;
  readonly ticks: Ticks;
  readonly tray: Tray;
}

/** From the back to the front: the ground, the lanes' lines, ties, each lane with what hangs in it, the tray. */
function bodyMarks(stage: Stage, { layout, shown, paging, ticks, tray }: Body): Mark[] {
  const { scale, palette, dates } = stage;
  const { lanes, folds, bars, height } = layout;
  const crowds = crowdsOf(bars, lanes);
  const ground: Mark[] = [
    ...windowMarks(stage, height),
    ...gridMarks(ticks, scale, height, palette),
    ...gapBands(scale, height, palette, dates),
  ];
  const hanging = (placed: PlacedLane): Mark[] => [
    ...crowdMarks(crowds, placed, stage),
    ...shown.filter(({ lane }) => lane === placed.number).map((event) => eventGroup(stage, event)),
    ...folds.filter(({ lane }) => lane === placed.number).map((fold) => foldMarks(fold, placed.lane, stage)),
  ];
  return [
    { type: 'group', marks: ground },
    { type: 'group', marks: laneLines(lanes, stage) },
    { type: 'group', marks: tieGroups(stage, shown, lanes) },
    ...lanes.map((placed) => laneMarks(placed, paging, stage, hanging(placed))),
    ...(tray.marks.length > 0 ? [{ type: 'group' as const, marks: tray.marks }] : []),
  ];
}

/** The chosen event and the one under the keyboard are drawn even where a crowd is only counted. */
function wishesOf({ selection, unfoldedLanes }: View, { focused, figure }: TimelineLook): Wishes {
  const chosen = selection?.kind === 'event' ? [selection.id] : [];
  return {
    unfolded: figure ? 'all' : new Set(unfoldedLanes),
    chosen,
    wanted: [...new Set([...chosen, ...(focused ? [focused] : [])])],
  };
}
