/** The timeline of a figure: the view and not only what is on the screen, from the scene the screen draws. */
import type { GraphIndex } from '../graph/lookup';
import { PALETTES } from '../scenes/appearance';
import type { TextWidth } from '../scenes/scene';
import { widthOfText } from '../scenes/text';
import { GROUPING_LABEL } from '../scenes/timeline/data/grouping';
import { legendOf } from '../scenes/timeline/marks/legend';
import { prepareTimeline } from '../scenes/timeline/data/prepare';
import { inDays } from '../scenes/timeline/layout/frame';
import { timelineScene } from '../scenes/timeline/scene';
import { datesIn } from '../scenes/dates';
import { shownEvents } from '../scenes/shown';
import type { Grouping, View } from '../scenes/view';
import { CLOCK_LABEL, plural } from '../scenes/words';
import type { Drawn } from './asked';
import { MARGIN, legendBlock, type Block } from './blocks';
import { onTheirGround } from './halos';

export interface TimelinePart {
  /** It may need more room than it was given, where every column is open. */
  readonly width: number;
  readonly block: Block;
  readonly legend: Block;
  readonly sentences: readonly string[];
}

/** `lanes`: how many have their own before the rest is folded; null: every lane, row and column stands open. */
export function timelinePart({ index, view, figure }: Drawn, width: number, lanes: number | null): TimelinePart {
  const { theme, locale } = figure;
  const textWidth = roomyWidth;
  const prepared = prepareTimeline(index, view);
  const look = { theme, textWidth, locale, figure: true, looseOpen: true } as const;
  const domain = view.domain ?? (inDays(prepared, view) ? null : prepared.whole);
  const drawn = lanes === null ? { ...view, lanePage: view.lanePage ?? 0, domain } : { ...view, domain };
  const scene = timelineScene(prepared, drawn, { width }, lanes === null ? look : { ...look, lanes });
  const beyond = scene.before + scene.after;
  const cut =
    beyond === 0
      ? []
      : [`Drawn is ${datesIn(locale).interval(scene.scale.domain)}; ${plural(beyond, 'event')} beyond it.`];
  const legend = legendOf(scene.width - 2 * MARGIN, PALETTES[theme], textWidth);
  return {
    width: scene.width,
    block: { label: 'Timeline', height: scene.height, marks: onTheirGround(scene.marks, PALETTES[theme].background) },
    legend: legendBlock(legend.height, legend.marks),
    sentences: [eventWords(index, view, prepared.grouping), ...cut],
  };
}

/**
 * LibreOffice and CairoSVG set small letters each on a whole pixel, which makes them about three in a hundred wider: with this, and the
 * gap that there is, what stands after such words keeps off them there too, and is not far from them elsewhere.
 */
const ROOMY = { below: 11, times: 1.02 };
const roomyWidth: TextWidth = (text, size, weight) =>
  widthOfText(text, size, weight) * (size < ROOMY.below ? ROOMY.times : 1);

function eventWords(index: GraphIndex, view: View, grouping: Grouping): string {
  const { graph } = index;
  const shown = shownEvents(index, view).length;
  const articles = plural(graph.articles.length, 'article');
  const all = view.alsoSaid ? graph.events.length : index.firstRank || graph.events.length;
  const of = shown === all ? '' : ` of ${all}`;
  return `${shown}${of} ${shown === 1 && of === '' ? 'event' : 'events'} from ${articles}, ${CLOCK_LABEL[view.clock].toLowerCase()}; a lane for each ${GROUPING_LABEL[view.grouping ?? grouping].toLowerCase()}.`;
}
