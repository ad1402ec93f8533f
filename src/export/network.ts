/** The network as a figure that stands alone: title, time window, every node and edge named, legend, sources. */
import type { GraphIndex } from '../graph/lookup';
import { PALETTES, type Theme } from '../scenes/appearance';
import { castOf, leftOut } from '../scenes/network/where/cast';
import { hubWords } from '../scenes/network/form/hubs';
import { networkLegend } from '../scenes/network/legend';
import { KIND_LABEL } from '../scenes/network/look';
import { networkScene, type NetworkScene } from '../scenes/network/scene';
import type { Mark } from '../scenes/scene';
import { estimateTextWidth } from '../scenes/text';
import type { View } from '../scenes/view';
import { BRITISH, datesIn, isFloatingInstant } from '../scenes/dates';
import { READ_BY_MACHINE, listWords, plural } from '../scenes/words';
import { filterWords, sourceWords, wrap } from './caption';
import { renderSvg } from './svg';

/** The figure's size but for its height, which grows with legend and sources; pixels. */
const NETWORK_FIGURE = { width: 1200, network: 760, margin: 32 };

const LINE = 18;

/** XML text of the whole network under the view's filters and time window, whatever part of it the screen shows. */
export function networkSvg(index: GraphIndex, view: View, theme: Theme = 'light', locale = BRITISH): string {
  const { width, network, margin } = NETWORK_FIGURE;
  const { text, muted, background, line } = PALETTES[theme];
  const inner = width - 2 * margin;
  const scene = networkScene(index, view, { width: inner, height: network }, { theme, textWidth: estimateTextWidth });
  const legend = networkLegend(inner, theme, estimateTextWidth, scene.frame.communities.length > 0);
  const marks: Mark[] = [];
  let y = margin + 14;
  const write = (words: string, size: number, fill: string, weight = 400) => {
    for (const part of wrap(words, size, inner)) {
      marks.push({ type: 'text', x: margin, y, text: part, size, weight, fill });
      y += Math.round(size * 1.4);
    }
  };
  write(index.graph.title, 24, text, 700);
  write(`Who did what with whom · ${windowWords(view, locale)} · ${countWords(scene)}`, 14, muted);
  for (const filter of [...filterWords(view, index), ...networkWords(index, view), ...hubWords(scene.frame)])
    write(filter, 12, muted);
  marks.push({ type: 'group', x: margin, y, marks: scene.marks });
  y += network + 12;
  marks.push({ type: 'line', x1: margin, y1: y, x2: width - margin, y2: y, stroke: line, strokeWidth: 1 });
  y += 12;
  marks.push({ ...legend.mark, x: margin, y });
  y += legend.height + LINE + 6;
  write(`${READ_BY_MACHINE} Sources: ${sourceWords(index, view)}.`, 12, muted);
  return renderSvg(
    { width, height: y + margin / 2, background, marks },
    {
      title: `${index.graph.title}: network`,
      description: `${countWords(scene)}, ${windowWords(view, locale)}. Edges: ${scene.edges.map((e) => e.label).join('. ')}.`,
      metadata: { figure: 'network', view, inputHash: index.graph.inputHash },
    },
  );
}

const countWords = (scene: NetworkScene) =>
  `${plural(scene.nodes.filter(({ ref }) => ref.kind === 'actor').length, 'actor')}, ${plural(new Set(scene.edges.flatMap((e) => e.events.map((x) => x.id))).size, 'event')} between them`;

function windowWords({ window }: View, locale: string): string {
  return window ? `lit: ${datesIn(locale).interval(window, isFloatingInstant(window.from))}` : 'all of time';
}

/** Who is not drawn. */
function restWords(index: GraphIndex, { everyone }: View): string[] {
  const cast = castOf(index, everyone);
  const count = leftOut(cast);
  if (count === 0) return [];
  return [
    `Drawn are those who matter most; left out are ${plural(count, 'actor')} less involved, or tied to one other or to nobody.`,
  ];
}

/** What the network alone leaves out, in sentences. */
function networkWords(index: GraphIndex, view: View): string[] {
  const { hiddenKinds, ego, path } = view;
  const name = (id: string) => index.actors.get(id)?.name ?? id;
  return [
    ...(hiddenKinds.length > 0
      ? [`Kinds of actors left out: ${listWords(hiddenKinds.map((kind) => KIND_LABEL[kind]))}.`]
      : []),
    ...(ego ? [`Only what is ${plural(ego.steps, 'step')} from ${name(ego.id)}.`] : []),
    ...restWords(index, view),
    ...(path ? [`Lit: the shortest way between ${listWords(path.map(name))}.`] : []),
  ];
}
