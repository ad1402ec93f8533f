/** The network of a figure: the whole of it under the view's filters and time window, whatever part of it the screen shows. */
import type { GraphIndex } from '../graph/lookup';
import { hubWords } from '../scenes/network/form/hubs';
import { castOf, leftOut } from '../scenes/network/where/cast';
import { networkLegend } from '../scenes/network/legend';
import { KIND_LABEL } from '../scenes/network/look';
import { networkScene, type NetworkScene } from '../scenes/network/scene';
import { widthOfText } from '../scenes/text';
import type { View } from '../scenes/view';
import { listWords, plural } from '../scenes/words';
import type { Drawn } from './asked';
import { MARGIN, legendBlock, type Block } from './blocks';
import { breaksOf } from './breaks';

export interface NetworkPart {
  readonly block: Block;
  readonly legend: Block;
  readonly sentences: readonly string[];
  readonly scene: NetworkScene;
}

/** Pixels. */
export function networkPart({ index, view, figure }: Drawn, width: number, height: number): NetworkPart {
  const { theme } = figure;
  const inner = width - 2 * MARGIN;
  const scene = networkScene(
    index,
    view,
    { width: inner, height },
    { theme, textWidth: widthOfText, breaks: breaksOf },
  );
  const legend = networkLegend(inner, theme, widthOfText, {
    communities: scene.frame.communities.length > 0,
    beside: figure.kind === 'both',
  });
  return {
    block: { label: 'Network', height, marks: [{ type: 'group', x: MARGIN, marks: scene.marks }] },
    legend: legendBlock(legend.height, [legend.mark]),
    sentences: [`Who did what with whom: ${countWords(scene)}.`, ...narrowed(index, view), ...hubWords(scene.frame)],
    scene,
  };
}

function countWords({ nodes, edges }: NetworkScene): string {
  const actors = nodes.filter(({ ref }) => ref.kind === 'actor').length;
  const events = new Set(edges.flatMap((edge) => edge.events.map(({ id }) => id))).size;
  return `${plural(actors, 'actor')}, ${plural(events, 'event')} between them`;
}

/** Who is not drawn. */
function restWords(index: GraphIndex, { everyone }: View): string[] {
  const count = leftOut(castOf(index, everyone));
  if (count === 0) return [];
  return [
    `Drawn are those who matter most; left out are ${plural(count, 'actor')} less involved, or tied to one other or to nobody.`,
  ];
}

/** What the network alone leaves out, in sentences. */
function narrowed(index: GraphIndex, view: View): string[] {
  const { hiddenKinds, ego, path } = view;
  const name = (id: string) => index.actors.get(id)?.name ?? id;
  return [
    ...(hiddenKinds.length > 0
      ? [`Kinds of actors left out: ${listWords(hiddenKinds.map((kind) => KIND_LABEL[kind]))}.`]
      : []),
    ...restWords(index, view),
    ...(ego ? [`Only what is ${plural(ego.steps, 'step')} from ${name(ego.id)}.`] : []),
    ...(path ? [`Lit: the shortest way between ${listWords(path.map(name))}.`] : []),
  ];
}
