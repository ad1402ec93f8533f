/** The timeline as one SVG figure: the whole view and not only what is on the screen, from the scene the screen draws. */
import type { GraphIndex } from '../graph/lookup';
import { PALETTES, type Theme } from '../scenes/appearance';
import type { GroupMark, Mark, Scene } from '../scenes/scene';
import { estimateTextWidth, ellipsise } from '../scenes/text';
import { legendOf } from '../scenes/timeline/legend';
import { prepareTimeline } from '../scenes/timeline/prepare';
import { timelineScene } from '../scenes/timeline/scene';
import { TIMELINE } from '../scenes/timeline/settings';
import type { View } from '../scenes/view';
import { intervalWords, isFloatingInstant, plural } from '../scenes/words';
import { renderSvg } from './svg';

/** Width of the figure in pixels; a newspaper's full page at 96 dpi is about this. */
export const FIGURE_WIDTH = 1200;

/** The view as SVG text: the whole of it, with every lane unfolded and the tray listing all; what is filtered stays hidden. */
export function timelineSvg(index: GraphIndex, view: View, theme: Theme = 'light'): string {
  const scene = timelineFigure(index, view, theme);
  const { graph } = index;
  return renderSvg(scene, {
    title: `${graph.title}: timeline`,
    description: `${plural(graph.events.length, 'event')} from ${plural(graph.articles.length, 'article')}. ${windowWords(view)}`,
    metadata: { format: 'dateline-figure', kind: 'timeline', inputHash: graph.inputHash, view },
  });
}

/** The figure's scene: title, the timeline, legend and sources, one below the other. */
export function timelineFigure(index: GraphIndex, view: View, theme: Theme = 'light', width = FIGURE_WIDTH): Scene {
  const palette = PALETTES[theme];
  const textWidth = estimateTextWidth;
  const prepared = prepareTimeline(index, view);
  const look = { theme, textWidth, locale: 'en-GB', trayOpen: true, figure: true } as const;
  const timeline = timelineScene(prepared, { ...view, unfolded: true }, { width }, look);
  const left = TIMELINE.margin;
  const title = ellipsise(index.graph.title, width - 2 * left, (text) => textWidth(text, 20, 700));
  const head: Mark[] = [
    { type: 'text', x: left, y: 34, text: title, size: 20, weight: 700, fill: palette.text },
    { type: 'text', x: left, y: 54, text: windowWords(view), size: 12, fill: palette.muted },
  ];
  const legend = legendOf(width - 2 * left, palette, textWidth);
  const timelineTop = 72;
  const legendTop = timelineTop + timeline.height + 26;
  const sourcesTop = legendTop + legend.height + 22;
  const sources = sourceLines(index, view, width - 2 * left);
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

function windowWords({ window }: View): string {
  if (window === null) return 'All of the story’s time.';
  return `Lit: ${intervalWords(window, isFloatingInstant(window.from))}.`;
}

/** "Sources: title (publisher, date); …", filled into lines of `width` pixels. */
function sourceLines({ graph }: GraphIndex, view: View, width: number): string[] {
  const heard = graph.articles.filter((article) => !view.hiddenPublishers.includes(article.publisher ?? ''));
  const entries = heard.map((article) => {
    const facts = [article.publisher, article.published?.slice(0, 10)].filter((fact) => fact);
    const name = article.title ?? article.file;
    return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
  });
  const words = `Sources: ${entries.join('; ')}.`.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1] ?? ''} ${word}`;
    if (lines.length > 0 && estimateTextWidth(longer, TIMELINE.smallSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
