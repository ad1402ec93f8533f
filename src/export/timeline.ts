/** The timeline as one SVG figure: the whole view and not only what is on the screen, from the scene the screen draws. */
import type { GraphIndex } from '../graph/lookup';
import { PALETTES, type Theme } from '../scenes/appearance';
import type { GroupMark, Mark, Scene } from '../scenes/scene';
import { estimateTextWidth, ellipsise } from '../scenes/text';
import { GROUPING_LABEL } from '../scenes/timeline/data/grouping';
import { legendOf } from '../scenes/timeline/marks/legend';
import { prepareTimeline } from '../scenes/timeline/data/prepare';
import { inDays } from '../scenes/timeline/layout/frame';
import { timelineScene } from '../scenes/timeline/scene';
import { TIMELINE } from '../scenes/timeline/settings';
import { BRITISH, datesIn, isFloatingInstant } from '../scenes/dates';
import { shownEvents } from '../scenes/shown';
import type { View } from '../scenes/view';
import { CLOCK_LABEL, READ_BY_MACHINE, plural } from '../scenes/words';
import { filterWords, sourceWords, wrap } from './caption';
import { renderSvg } from './svg';

/** Width of the figure in pixels, which many days make wider; a newspaper's full page at 96 dpi is about this. */
const FIGURE_WIDTH = 1200;

/**
 * The view as SVG text: the whole of it, with all rows of its lanes and every column open; what is filtered stays hidden.
 * Dates are written in `locale` (BCP 47).
 */
export function timelineSvg(index: GraphIndex, view: View, theme: Theme = 'light', locale = BRITISH): string {
  const scene = timelineFigure(index, view, { theme, locale });
  const { graph } = index;
  return renderSvg(scene, {
    title: `${graph.title}: timeline`,
    description: captionOf(index, view, locale).join(' '),
    metadata: { format: 'dateline-figure', kind: 'timeline', inputHash: graph.inputHash, view },
  });
}

/** The figure's scene: title, the timeline, legend and sources, one below the other. */
export function timelineFigure(
  index: GraphIndex,
  view: View,
  { theme = 'light', locale = BRITISH }: { readonly theme?: Theme; readonly locale?: string } = {},
): Scene {
  const palette = PALETTES[theme];
  const textWidth = estimateTextWidth;
  const prepared = prepareTimeline(index, view);
  const look = { theme, textWidth, locale, figure: true } as const;
  const domain = view.domain ?? (inDays(prepared, view) ? null : prepared.whole);
  const drawn = { ...view, lanePage: view.lanePage ?? 0, domain };
  const timeline = timelineScene(prepared, drawn, { width: FIGURE_WIDTH }, look);
  const { width } = timeline;
  const left = TIMELINE.margin;
  const title = ellipsise(index.graph.title, width - 2 * left, (text) => textWidth(text, 20, 700));
  const beyond = timeline.before + timeline.after;
  const cut =
    beyond === 0
      ? []
      : [`Drawn is ${datesIn(locale).interval(timeline.scale.domain)}; ${plural(beyond, 'event')} beyond it.`];
  const caption = wrap([...captionOf(index, view, locale), ...cut].join(' '), 12, width - 2 * left);
  const head: Mark[] = [
    { type: 'text', x: left, y: 34, text: title, size: 20, weight: 700, fill: palette.text },
    ...caption.map((text, i): Mark => ({ type: 'text', x: left, y: 54 + i * 16, text, size: 12, fill: palette.muted })),
  ];
  const legend = legendOf(width - 2 * left, palette, textWidth);
  const timelineTop = 56 + caption.length * 16;
  const legendTop = timelineTop + timeline.height + 26;
  const sourcesTop = legendTop + legend.height + 22;
  const sources = wrap(
    `${READ_BY_MACHINE} Sources: ${sourceWords(index, view)}.`,
    TIMELINE.smallSize,
    width - 2 * left,
  );
  const marks: GroupMark[] = [
    { type: 'group', label: 'Title', marks: head },
    { type: 'group', y: timelineTop, label: 'Timeline', marks: timeline.marks },
    { type: 'group', x: left, y: legendTop, label: 'Legend', marks: legend.marks },
    {
      type: 'group',
      x: left,
      y: sourcesTop,
      label: 'Sources',
      marks: sources.map((text, i) => ({
        type: 'text',
        x: 0,
        y: i * 15,
        text,
        size: TIMELINE.smallSize,
        fill: palette.muted,
      })),
    },
  ];
  return { width, height: sourcesTop + sources.length * 15 + 12, background: palette.background, marks };
}

/** What the figure shows of the story, and how: sentences. */
function captionOf(index: GraphIndex, view: View, locale: string): string[] {
  const { graph } = index;
  const shown = shownEvents(index, view).length;
  const articles = plural(graph.articles.length, 'article');
  const all = view.alsoSaid ? graph.events.length : index.firstRank || graph.events.length;
  const of = shown === all ? '' : ` of ${all}`;
  return [
    `${shown}${of} ${shown === 1 && of === '' ? 'event' : 'events'} from ${articles}, ${CLOCK_LABEL[view.clock].toLowerCase()}; a lane for each ${GROUPING_LABEL[view.grouping ?? prepareTimeline(index, view).grouping].toLowerCase()}.`,
    windowWords(view, locale),
    ...filterWords(view, index),
  ];
}

function windowWords({ window }: View, locale: string): string {
  if (window === null) return 'All of the story’s time.';
  return `Lit: ${datesIn(locale).interval(window, isFloatingInstant(window.from))}.`;
}
