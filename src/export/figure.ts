/** A figure that stands alone: title, timeline, network or both, legends and sources, in the size that is wished. */
import type { GraphIndex } from '../graph/lookup';
import { PALETTES, type Theme } from '../scenes/appearance';
import { rounded } from '../scenes/attributes';
import { BRITISH } from '../scenes/dates';
import type { Mark, Scene } from '../scenes/scene';
import { TIMELINE } from '../scenes/timeline/settings';
import { READ_BY_MACHINE } from '../scenes/words';
import type { View } from '../scenes/view';
import { USUAL_FIGURE, type Drawn } from './asked';
import { SMALL_SIZE, MARGIN, headBlock, smallPrint, stacked, type Block } from './blocks';
import { addressWords, filterWords, newestWords, sourceLines, windowWords, wrap } from './caption';
import { keysIn } from './keys';
import { networkPart, type NetworkPart } from './network';
import { FIGURE_SIZES, type FigureSize } from './sizes';
import { storyElement } from './saved';
import { renderSvg } from './svg';
import { timelinePart } from './timeline';

/** Of the network's height: in widths, alone and under a timeline, and at the least in pixels. */
const NETWORK = { alone: 0.64, below: 0.5, least: 280 };
/** Lines of sources of a figure that is whole, and of one that has to fit. */
const SOURCES = { whole: 12, fitted: 3 };
/** Lanes that a figure has at the least before its letters become smaller, and when they are as small as they may be. */
const LEAST_LANES = { large: 3, small: 1 };

export function figureSvg(asked: Drawn): string {
  const { index, view, figure } = asked;
  const { scene, network } = figureOf(asked);
  const { width: physical } = sizeOf(asked);
  const title = figure.title ?? index.graph.title;
  const { kind, locale } = figure;
  const named = { timeline: 'timeline', network: 'network', both: 'timeline and network' }[kind];
  return renderSvg(scene, {
    title: `${title}: ${named}`,
    description: [...scene.sentences, ...edgeWords(network), ...wordsOf(index, view, locale)].join(' '),
    metadata: storyElement(asked),
    keys: keysIn(index, network?.scene.edges),
    ...(physical === null ? {} : { width: physical }),
  });
}

export const timelineSvg = (index: GraphIndex, view: View, theme: Theme = 'light', locale = BRITISH): string =>
  figureSvg({ index, view, figure: { ...USUAL_FIGURE, kind: 'timeline', theme, locale, story: 'none' } });
export const networkSvg = (index: GraphIndex, view: View, theme: Theme = 'light', locale = BRITISH): string =>
  figureSvg({ index, view, figure: { ...USUAL_FIGURE, kind: 'network', theme, locale, story: 'none' } });

const sizeOf = ({ figure }: Drawn): FigureSize => FIGURE_SIZES[figure.size];
const edgeWords = (network: NetworkPart | null): string[] =>
  network && network.scene.edges.length > 0
    ? [`Edges: ${network.scene.edges.map((edge) => edge.label).join('. ')}.`]
    : [];
const wordsOf = (index: GraphIndex, view: View, locale: string): string[] => [
  windowWords(view, locale),
  ...filterWords(view, index),
  ...newestWords(index, locale),
];

interface Figure {
  readonly scene: Scene & { readonly sentences: readonly string[] };
  readonly network: NetworkPart | null;
}

/** The first that fits: with fewer lanes, then in smaller letters, then with empty ground at its sides. */
function figureOf(asked: Drawn): Figure {
  const size = sizeOf(asked);
  const networkOf = networksOf(asked);
  if (size.tall === Infinity) return composed(asked, networkOf, size.least, null);
  let made: Figure | null = null;
  for (const [width, fewest] of [
    [size.least, LEAST_LANES.large],
    [size.most, LEAST_LANES.small],
  ] as const)
    for (let lanes = TIMELINE.lanes; lanes >= fewest; lanes--) {
      made = composed(asked, networkOf, width, lanes);
      if (made.scene.height <= made.scene.width * size.tall) return onGround(made, size);
      if (asked.figure.kind === 'network') break;
    }
  return onGround(made ?? composed(asked, networkOf, size.most, LEAST_LANES.small), size);
}

/** The network of one story takes long to lay out, and stands alike under whatever number of lanes. */
type Networks = (width: number, height: number) => NetworkPart;
function networksOf(asked: Drawn): Networks {
  const made = new Map<string, NetworkPart>();
  return (width, height) => {
    const size = `${width} × ${height}`;
    const network = made.get(size) ?? networkPart(asked, width, height);
    made.set(size, network);
    return network;
  };
}

function composed(asked: Drawn, networkOf: Networks, wanted: number, lanes: number | null): Figure {
  const { index, view, figure } = asked;
  const { kind, theme, locale } = figure;
  const palette = PALETTES[theme];
  const timeline = kind === 'network' ? null : timelinePart(asked, wanted, lanes);
  const width = timeline?.width ?? wanted;
  const tall = sizeOf(asked).tall;
  const least = Math.min(Math.max(NETWORK.least, (kind === 'both' ? NETWORK.below : NETWORK.alone) * width), 760);
  const inner = width - 2 * MARGIN;
  const make = (height: number): Figure & { readonly height: number } => {
    const network = kind === 'timeline' ? null : networkOf(width, height);
    const sentences = [...(timeline?.sentences ?? []), ...(network?.sentences ?? [])];
    const sources = sourceLines(index, view, SMALL_SIZE, {
      max: inner,
      lines: lanes === null ? SOURCES.whole : SOURCES.fitted,
    });
    const address = addressWords(view).flatMap((words) => wrap(words, SMALL_SIZE, inner));
    const blocks: Block[] = [
      headBlock(figure.title ?? index.graph.title, [...sentences, ...wordsOf(index, view, locale)], width, palette),
      ...(timeline ? [timeline.block, timeline.legend] : []),
      ...(network ? [network.block, network.legend] : []),
      smallPrint('Sources', [...sources, READ_BY_MACHINE, ...address], palette),
    ];
    const { height: all, marks } = stacked(blocks);
    return { network, height: all, scene: { width, height: all, background: palette.background, marks, sentences } };
  };
  const first = make(least);
  // a network takes whatever height there is: what is too much, or left over on a page, is its own
  const spare = tall === Infinity || kind === 'timeline' ? 0 : width * tall - first.height;
  if (spare >= 0 && !(sizeOf(asked).exact && kind === 'network')) return first;
  return spare === 0 ? first : make(Math.max(NETWORK.least, least + Math.floor(spare)));
}

/** On a ground of the wished form: empty below where it must be exactly so tall, and at both sides where it is too tall. */
function onGround(made: Figure, { tall, exact }: FigureSize): Figure {
  const { scene } = made;
  const width = Math.max(scene.width, Math.ceil(scene.height / tall));
  const height = exact ? rounded(width * tall) : scene.height;
  if (width === scene.width) return { ...made, scene: { ...scene, height } };
  const marks: Mark[] = [{ type: 'group', x: Math.floor((width - scene.width) / 2), marks: scene.marks }];
  return { ...made, scene: { ...scene, width, height, marks } };
}
