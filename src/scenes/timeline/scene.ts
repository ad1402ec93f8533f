/** The timeline as marks: the one scene that the screen and the SVG file draw. */
import type { EventRecord } from '../../graph/schema';
import { PALETTES } from '../appearance';
import { datesIn } from '../dates';
import type { GroupMark, Mark, Scene } from '../scene';
import { isLit, touches } from '../shown';
import type { View } from '../view';
import { laneLines, windowMarks } from './marks/backdrop';
import { axisMarks, gridMarks } from './marks/axis';
import { crowdMarks, crowdsOf } from './marks/crowd-marks';
import type { CountedBar } from './layout/crowd';
import { describe } from './marks/describe';
import { laneMarks } from './marks/lane-marks';
import type { Paging } from './data/lanes';
import { layOut } from './layout/layout';
import type { PlacedEvent, PlacedLane } from './layout/placed';
import { barMarks, isVague, labelMarks, openEnd, ring, type Emphasis } from './marks/marks';
import { isBound, type PreparedTimeline } from './data/prepare';
import { timeScale, type TimeScale } from './axis/scale';
import type { TimelineLook, TimelineSize } from './marks/look';
import { TIMELINE } from './settings';
import { NO_TICKS, ticksOf, type Ticks } from './axis/ticks';
import { foldMarks } from './marks/fold-marks';
import { gapBands, gapTicks } from './marks/gap-marks';
import type { Fold } from './layout/folds';
import { hitsOf, type Hit } from './marks/hits';
import { tieMarks } from './marks/tie-marks';
import { trayOf } from './marks/tray';

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
  const { textWidth } = look;
  const palette = PALETTES[look.theme];
  const width = Math.max(size.width, 200);
  const narrow = width < TIMELINE.narrow;
  // Without a date there is no axis, and nothing for the tray to stand beside.
  const dated = prepared.events.length > 0;
  const beside = dated && prepared.undated.length > 0 && width >= TIMELINE.trayBeside;
  const trayWidth = Math.min(Math.max(width * TIMELINE.trayShare, TIMELINE.trayLeast), TIMELINE.trayMost);
  const left = narrow ? TIMELINE.margin : TIMELINE.margin + TIMELINE.laneNames;
  const right = width - TIMELINE.margin - (beside ? trayWidth + TIMELINE.trayGap : 0);
  const scale = timeScale(view.domain ?? prepared.core, left, right, prepared.gaps.list);
  const set = prepared.lanes(view.lanePage, view.grouping);
  const layout = layOut(prepared, set, scale, textWidth, narrow, {
    unfolded: look.figure ? 'all' : new Set(view.unfoldedLanes),
    chosen: view.selection?.kind === 'event' ? [view.selection.id] : [],
    wanted: wantedOf(view, look),
  });
  const dates = datesIn(look.locale);
  const { timeZone } = prepared.index.graph;
  const ticks = dated ? ticksOf(scale, { floating: prepared.floating, locale: look.locale, timeZone }) : NO_TICKS;

  const emphasisOf = (event: EventRecord, lit = isLit(prepared.index, view, event)): Emphasis => {
    if (view.selection?.kind === 'event' && view.selection.id === event.id) return 'chosen';
    if (look.pointed === `event:${event.id}`) return 'pointed';
    if (takesPart(event, view, look)) return 'pointed';
    return lit ? 'lit' : 'ghost';
  };
  const tray = trayOf(
    prepared,
    {
      x: beside ? right + TIMELINE.trayGap : TIMELINE.margin,
      y: beside ? TIMELINE.laneHead : layout.height + TIMELINE.trayGap / 2,
      width: beside ? trayWidth : width - 2 * TIMELINE.margin,
      columns: beside ? 1 : Math.max(1, Math.floor(width / 330)),
      rows: look.trayOpen ? TIMELINE.trayOpenRows : Math.max(TIMELINE.trayRows, beside ? fitting(layout.height) : 0),
    },
    emphasisOf,
    palette,
    textWidth,
    dates,
  );
  const bodyHeight = Math.max(
    layout.height,
    beside ? tray.height + TIMELINE.laneHead : layout.height + TIMELINE.trayGap / 2 + tray.height,
  );
  const shown = [...layout.events].sort((a, b) => a.position - b.position);
  const tying = shown.filter((placed) => placed.ties.length > 0).length;
  const faint = TIMELINE.ties * Math.min(1, Math.sqrt(TIMELINE.tiesClear / Math.max(tying, 1)));
  const crowds = crowdsOf(layout.bars, layout.lanes);
  const body: Mark[] = [
    {
      type: 'group',
      marks: [
        ...windowMarks(view, scale, layout.height, palette),
        ...gridMarks(ticks, scale, layout.height, palette),
        ...gapBands(scale, layout.height, palette, dates),
      ],
    },
    { type: 'group', marks: laneLines(layout.lanes, view, scale, narrow, palette) },
    { type: 'group', marks: shown.map((placed) => tieGroup(placed)).filter((g) => g.marks.length > 0) },
    ...layout.lanes.map((placed) =>
      laneMarks(placed, { view, look, paging: set.paging, scale, narrow, palette, textWidth }, [
        ...crowdMarks(crowds, placed, view.window, scale, palette, textWidth),
        ...shown.filter((e) => e.lane === placed.number).map(eventGroup),
        ...layout.folds
          .filter((f) => f.lane === placed.number)
          .map((f) => foldMarks(f, placed.lane, prepared, view, look)),
      ]),
    ),
    ...(tray.marks.length > 0 ? [{ type: 'group' as const, marks: tray.marks }] : []),
  ];
  const axis: GroupMark = {
    type: 'group',
    marks: dated ? [...axisMarks(ticks, scale, palette, textWidth), ...gapTicks(scale, palette, textWidth, dates)] : [],
  };
  const bodyGroup: GroupMark = { type: 'group', y: dated ? TIMELINE.axis : 0, marks: body };
  const axisHeight = dated ? TIMELINE.axis : 0;
  return {
    width,
    height: axisHeight + bodyHeight,
    background: palette.background,
    marks: [axis, bodyGroup],
    axis,
    body: bodyGroup,
    axisHeight,
    scale,
    lanes: layout.lanes,
    paging: set.paging,
    ticks,
    hits: hitsOf({ shown, tray, lanes: layout.lanes, folds: layout.folds, scale, height: layout.height, narrow }),
    bars: layout.bars,
    folds: layout.folds,
    shown,
    order: [
      ...shown.filter((p) => !prepared.changes.has(p.position)).map((p) => p.event.id),
      ...tray.listed.map((t) => t.event.id),
    ],
    before: layout.before,
    after: layout.after,
    trayCounted: tray.counted,
  };

  /** Where the window reaches one of an event's appearances it does not light the others. */
  function emphasisAt({ event, position }: PlacedEvent): Emphasis {
    const own = { from: prepared.from[position] ?? 0, to: prepared.to[position] ?? 0 };
    return emphasisOf(event, view.window === null || touches(own, view.window));
  }

  function tieGroup(placed: PlacedEvent): GroupMark {
    const emphasis = emphasisAt(placed);
    const marks = tieMarks(placed, layout.lanes, emphasis, faint, palette);
    return {
      type: 'group',
      ref: placed.ref.replace(/^event:/, 'tie:').replace(/^again:/, 'tie-again:'),
      marks,
      ...ghostly(emphasis),
    };
  }

  function eventGroup(placed: PlacedEvent): GroupMark {
    const { event, position } = placed;
    const emphasis = emphasisAt(placed);
    const vague = isVague(prepared.from[position] ?? 0, prepared.to[position] ?? 0);
    const lead = isBound(prepared, event) ? openEnd(event, placed, palette) : [];
    const marks: Mark[] = [...lead, ...barMarks(event, placed, vague, palette)];
    if (emphasis === 'chosen') marks.push(ring(placed, palette.accent));
    if (look.focused === event.id && emphasis !== 'chosen') marks.push(ring(placed, palette.text, '2 2'));
    if (placed.label) marks.push(...labelMarks(placed.label, emphasis, palette, textWidth));
    return {
      type: 'group',
      ref: placed.ref,
      label: describe(prepared.index, event, dates, prepared.changes.get(position)),
      marks,
      ...ghostly(emphasis),
    };
  }
}

/** The chosen event and the one under the keyboard are drawn even where a crowd is only counted. */
function wantedOf({ selection }: View, { focused }: TimelineLook): string[] {
  const ids = [selection?.kind === 'event' ? selection.id : null, focused ?? null];
  return [...new Set(ids.filter((id) => id !== null))];
}

const ghostly = (emphasis: Emphasis) => (emphasis === 'ghost' ? { opacity: TIMELINE.ghost } : {});
const fitting = (height: number): number => Math.floor((height - 40) / TIMELINE.trayRow);

/** The chosen actor's, and the pointed-at actor's, events stand out in every lane. */
function takesPart(event: EventRecord, view: View, look: TimelineLook): boolean {
  const chosen = view.selection?.kind === 'actor' ? view.selection.id : null;
  const pointed = look.pointed?.startsWith('actor:') ? look.pointed.slice('actor:'.length) : null;
  return [chosen, pointed].some((id) => id !== null && (event.actors.includes(id) || event.targets.includes(id)));
}
