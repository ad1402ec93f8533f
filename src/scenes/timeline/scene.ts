/** The timeline as marks: the one scene that the screen and the SVG file draw. */
import { PALETTES } from '../appearance';
import type { Interval } from '../../graph/time';
import { datesIn } from '../dates';
import type { GroupMark, Mark, Scene } from '../scene';
import type { View } from '../view';
import type { TimeScale } from './axis/scale';
import { NO_TICKS, ticksOf, type Ticks } from './axis/ticks';
import type { Paging } from './data/lanes';
import type { PreparedTimeline } from './data/prepare';
import type { CountedBar } from './layout/crowd';
import type { Fold } from './layout/folds';
import type { Column } from './layout/column';
import { frameOf } from './layout/frame';
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
import { slotGround, slotNames } from './marks/slot-marks';
import { TIMELINE } from './settings';

export interface TimelineScene extends Scene {
  /** The same marks in two parts: the axis, and the body that scrolls below it. */
  readonly axis: GroupMark;
  readonly body: GroupMark;
  readonly axisHeight: number;
  readonly scale: TimeScale;
  /** A stretch with every dated event in it. */
  readonly whole: Interval;
  /** Of days, where they are columns, and then of what has no date. */
  readonly columns: readonly Column[];
  readonly lanes: readonly PlacedLane[];
  readonly paging: Paging;
  readonly ticks: Ticks;
  readonly hits: readonly Hit[];
  readonly bars: readonly CountedBar[];
  /** What folded lanes count instead of drawing it. */
  readonly folds: readonly Fold[];
  /** Dated events drawn one by one, by time. */
  readonly shown: readonly PlacedEvent[];
  /** Events without a date that are drawn, in their columns. */
  readonly loose: readonly PlacedEvent[];
  /** Ids of every event that is drawn, by time, then of those without a date. */
  readonly order: readonly string[];
  /** Events beyond the left and the right edge. */
  readonly before: number;
  readonly after: number;
}

export function timelineScene(
  prepared: PreparedTimeline,
  view: View,
  size: TimelineSize,
  look: TimelineLook,
): TimelineScene {
  const palette = PALETTES[look.theme];
  const dates = datesIn(look.locale);
  const set = prepared.lanes(view.lanePage, view.grouping, look.lanes);
  const frame = frameOf(prepared, view, {
    ...size,
    textWidth: look.textWidth,
    dates,
    looseOpen: look.looseOpen ?? false,
    figure: isWhole(look),
    still: look.figure ?? false,
    owner: set.owner,
  });
  const { plot } = frame;
  const stage: Stage = { ...plot, prepared, view, look, palette };
  const { scale } = stage;
  const layout = layOut(prepared, set, plot, wishesOf(prepared, view, look, size.height ?? null));
  const { lanes, folds, bars, before, after, height } = layout;
  const { timeZone } = prepared.index.graph;
  const ticking = { floating: prepared.floating, locale: look.locale, timeZone };
  const ticks = frame.dated && !scale.slots ? ticksOf(scale, ticking) : NO_TICKS;
  const shown = [...layout.events].sort((a, b) => a.position - b.position);
  const loose = [...layout.loose].sort((a, b) => a.position - b.position);
  const axis: GroupMark = { type: 'group', marks: axisOf(stage, ticks) };
  const all = [...shown, ...loose];
  const body: GroupMark = {
    type: 'group',
    y: TIMELINE.axis,
    marks: bodyMarks(stage, { layout, shown: all, paging: set.paging, ticks }),
  };
  return {
    width: frame.width,
    height: TIMELINE.axis + height,
    background: palette.background,
    marks: [axis, body],
    axis,
    body,
    axisHeight: TIMELINE.axis,
    scale,
    whole: frame.whole,
    columns: plot.columns,
    lanes,
    paging: set.paging,
    ticks,
    hits: hitsOf({ shown: all, lanes, folds, plot, height }),
    bars,
    folds,
    shown,
    loose,
    order: all.filter((p) => !prepared.changes.has(p.position)).map((p) => p.event.id),
    before,
    after,
  };
}

function axisOf(stage: Stage, ticks: Ticks): Mark[] {
  const { scale, palette, textWidth, dates, prepared } = stage;
  const gaps = gapTicks(scale, palette, textWidth, dates);
  const measured = scale.slots || prepared.events.length === 0 ? [] : axisMarks(ticks, scale, palette, textWidth);
  return [...measured, ...gaps, ...slotNames(stage)];
}

interface Body {
  readonly layout: Layout;
  /** By time, then those without a date. */
  readonly shown: readonly PlacedEvent[];
  readonly paging: Paging;
  readonly ticks: Ticks;
}

/** From the back to the front: the ground, the lanes' lines, ties, each lane with what hangs in it. */
function bodyMarks(stage: Stage, { layout, shown, paging, ticks }: Body): Mark[] {
  const { scale, palette, dates } = stage;
  const { lanes, folds, bars, height } = layout;
  const crowds = crowdsOf(bars, lanes);
  const ground: Mark[] = [
    ...windowMarks(stage, height),
    ...gridMarks(ticks, scale, height, palette),
    ...gapBands(scale, height, palette, dates),
    ...slotGround(stage, height),
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
  ];
}

const isWhole = ({ figure = false, lanes }: TimelineLook): boolean => figure && lanes === undefined;

/** The chosen event, the one under the keyboard, and what tells the story in short are drawn even where a crowd is only counted. */
function wishesOf(
  { short, main }: PreparedTimeline,
  { selection, unfoldedLanes }: View,
  look: TimelineLook,
  height: number | null,
): Wishes {
  const { focused } = look;
  const chosen = [...short.keys(), ...(selection?.kind === 'event' && !short.has(selection.id) ? [selection.id] : [])];
  return {
    unfolded: isWhole(look) ? 'all' : new Set(unfoldedLanes),
    chosen,
    wanted: [...new Set([...chosen, ...(focused ? [focused] : [])])],
    main,
    height: height === null ? null : height - TIMELINE.axis,
  };
}
