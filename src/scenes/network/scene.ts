/** Graph + view + size → the network as marks: what the page draws without WebGL, and what the export writes. */
import type { GraphIndex } from '../../graph/lookup';
import { PALETTES, type Theme } from '../appearance';
import type { GroupMark, Mark, Scene, TextWidth } from '../scene';
import type { View } from '../view';
import {
  MOST_COUNTS,
  countMark,
  countRequests,
  placeCounts,
  toldByMany,
  wordsOnLine,
  type PlacedCount,
} from './text/counts';
import { edgeMark } from './form/edges';
import { communityMarks } from './form/grounds';
import { networkFrame, type NetworkFrame } from './where/frame';
import { placeLabels, type PlacedLabel } from './text/labels';
import { lightNetwork, type Lamp, type LitEdge, type LitNode } from './lit/light';
import { labelMarks, labelRequests, strokesOf, type Breaks } from './text/names';
import type { Size } from './positions';
import { shapePath } from './shapes';

export interface NetworkScene extends Scene {
  readonly frame: NetworkFrame;
  readonly nodes: readonly LitNode[];
  readonly edges: readonly LitEdge[];
  readonly labels: readonly PlacedLabel[];
  readonly counts: readonly PlacedCount[];
}

/** What the scene is drawn with, besides the graph and the view. */
export interface NetworkLook {
  readonly theme: Theme;
  readonly textWidth: TextWidth;
  /** The actor under the pointer or the keyboard, if any. */
  readonly focus?: string | null;
  /** Of a figure, in which no word is cut. */
  readonly breaks?: Breaks;
}

/** Pixels, y downward. */
export function networkScene(index: GraphIndex, view: View, size: Size, look: NetworkLook): NetworkScene {
  const { theme, textWidth, focus = null, breaks } = look;
  return sceneOf({ index, frame: networkFrame(index, view, size), view, theme, focus }, textWidth, breaks);
}

/** The same of a frame that is there already, and may be seen from near. */
export function sceneOf(lamp: Lamp, textWidth: TextWidth, breaks?: Breaks): NetworkScene {
  const { index, frame, theme, focus } = lamp;
  const lit = lightNetwork(lamp);
  const strokes = strokesOf(frame);
  const communities = communityMarks(frame, theme);
  const requests = labelRequests(frame, lit.nodes, {
    focus,
    selected: (node) => node.selected,
    ...(breaks ? { breaks } : {}),
  });
  const labels = placeLabels(requests, frame.size, textWidth, strokes);
  const drawn = new Map(lit.edges.map((edge) => [edge.id, edge]));
  const told = toldByMany(index, frame).filter(({ edge }) => drawn.has(edge.id));
  const around = { names: labels, discs: requests, strokes };
  const counts = placeCounts(countRequests(frame, told.slice(0, MOST_COUNTS)), around, textWidth);
  const strong = new Set(told.filter((one) => one.strong).map(({ edge }) => edge.id));
  return {
    ...frame.size,
    background: PALETTES[theme].background,
    marks: [
      ...(communities.length > 0 ? [{ type: 'group' as const, label: 'Communities', marks: communities }] : []),
      { type: 'group', label: 'What passed between the actors', marks: edgeMarks(lit.edges, frame, theme) },
      ...countMarks(counts, drawn, strong, theme),
      { type: 'group', label: 'Actors', marks: nodeMarks(lit.nodes, labels, theme) },
    ],
    frame,
    ...lit,
    labels,
    counts,
  };
}

const ghostsFirst = <T extends { lit: boolean; selected: boolean }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => Number(a.lit) - Number(b.lit) || Number(a.selected) - Number(b.selected));

const edgeMarks = (edges: readonly LitEdge[], frame: NetworkFrame, theme: Theme): Mark[] =>
  ghostsFirst(edges).flatMap((edge) => edgeMark(edge, frame, theme));

/** What the edges say of what is lit; a ghost says nothing. */
function countMarks(
  counts: readonly PlacedCount[],
  edges: ReadonlyMap<string, LitEdge>,
  strong: ReadonlySet<string>,
  theme: Theme,
): readonly Mark[] {
  const marks = counts.flatMap((count): Mark[] => {
    const edge = edges.get(count.id);
    const words = edge?.lit ? wordsOnLine(edge.litEvents, edge.origins, strong.has(edge.id)) : '';
    return words === '' ? [] : [countMark(count, words, theme)];
  });
  return marks.length > 0
    ? [{ type: 'group', label: 'What the strongest ties are, and numbers of independent origins', marks }]
    : [];
}

function nodeMarks(nodes: readonly LitNode[], labels: readonly PlacedLabel[], theme: Theme): Mark[] {
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const over = ({ id }: LitNode) => Number(labelOf.get(id)?.over === true);
  return ghostsFirst(nodes)
    .sort((a, b) => over(a) - over(b))
    .map((node) => nodeMark(node, labelOf.get(node.id), theme));
}

function nodeMark(node: LitNode, label: PlacedLabel | undefined, theme: Theme): GroupMark {
  const { background } = PALETTES[theme];
  const outline: Mark = {
    type: 'path',
    d: shapePath(node.shape, node, node.r),
    fill: node.fill,
    stroke: background,
    strokeWidth: 2,
  };
  const marks: Mark[] = label ? [outline, ...labelMarks(node, label, theme)] : [outline];
  return { type: 'group', ref: node.id, label: node.label, marks };
}
