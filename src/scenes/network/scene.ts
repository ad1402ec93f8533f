/** Graph + view + size → the network as marks: what the page draws without WebGL, and what the export writes. */
import type { GraphIndex } from '../../graph/lookup';
import { PALETTES, type Theme } from '../appearance';
import type { GroupMark, Mark, Scene, TextMark, TextWidth } from '../scene';
import type { View } from '../view';
import { estimateTextWidth, ellipsise } from '../text';
import { communityOutline } from './communities';
import { hasHead } from './fold';
import { COMMUNITY_FORM, HOLLOW, LABEL_SIZE, dashOf, edgeWidth } from './look';
import { networkFrame, type FrameEdge, type FrameNode, type NetworkFrame } from './frame';
import { placeLabels, type LabelRequest, type PlacedLabel, type Stroke } from './labels';
import { lightNetwork, type LitEdge, type LitNetwork, type LitNode } from './light';
import type { Size } from './positions';
import { SHAPE_EXTENT, edgeCourse, shapePath, type EdgeCourse } from './shapes';

/** The most that an event's title takes beside its dot; pixels. */
const EVENT_NAME = 180;

export interface NetworkScene extends Scene {
  readonly frame: NetworkFrame;
  readonly nodes: readonly LitNode[];
  readonly edges: readonly LitEdge[];
  readonly labels: readonly PlacedLabel[];
}

/** Pixels, y downward. `focus` is the actor under the pointer or the keyboard, if any. */
export function networkScene(
  index: GraphIndex,
  view: View,
  size: Size,
  theme: Theme,
  textWidth: TextWidth,
  focus: string | null = null,
): NetworkScene {
  const frame = networkFrame(index, view, size);
  const lit = lightNetwork({ index, frame, view, theme, focus });
  const labels = placeLabels(
    labelRequests(frame, lit.nodes, focus, (node) => node.selected),
    size,
    textWidth,
    strokesOf(frame),
  );
  return {
    ...size,
    background: PALETTES[theme].background,
    marks: marksOf(frame, lit, labels, theme),
    frame,
    ...lit,
    labels,
  };
}

/** Edges that names keep off where they can; none in a crowd, where no name could and looking would take long. */
export function strokesOf(frame: NetworkFrame): Stroke[] {
  if (frame.edges.length > MOST_STROKES) return [];
  // As wide as in all of time: neither the window nor a selection may make names jump.
  return frame.edges.flatMap(
    (edge) => courseOf(edge, frame, edgeWidth(edge.kind, edge.events.length, frame.mostOnEdge)) ?? [],
  );
}
const MOST_STROKES = 300;

/** Names at their nodes' places; sigma's page passes places on the screen instead. */
export function labelRequests<N extends FrameNode>(
  { mostAtNode }: NetworkFrame,
  nodes: readonly N[],
  focus: string | null,
  selected: (node: N) => boolean,
  at: (node: N) => { x: number; y: number; r: number } = (node) => node,
): LabelRequest[] {
  return nodes.map((node) => {
    const { x, y, r } = at(node);
    const share = Math.sqrt(Math.min(1, node.events.length / mostAtNode));
    const size = Math.round(LABEL_SIZE.least + share * (LABEL_SIZE.greatest - LABEL_SIZE.least));
    const strong = selected(node) || node.id === focus;
    return {
      id: node.id,
      text:
        node.ref.kind === 'event'
          ? ellipsise(node.name, EVENT_NAME, (name) => estimateTextWidth(name, LABEL_SIZE.least))
          : node.name,
      x,
      y,
      r: r * SHAPE_EXTENT[node.shape],
      size: node.alone || node.ref.kind !== 'actor' ? LABEL_SIZE.alone : size,
      weight: strong ? 700 : node.alone ? 400 : 500,
      // Neither the window nor a selection may make names jump: the order is that of the whole story.
      priority: node.alone ? 0 : node.ref.kind === 'event' ? (node.events[0]?.salience ?? 0) : node.events.length,
      forced: strong,
    };
  });
}

function marksOf(frame: NetworkFrame, lit: LitNetwork, labels: readonly PlacedLabel[], theme: Theme): Mark[] {
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const ghostsFirst = <T extends { lit: boolean; selected: boolean }>(list: readonly T[]) =>
    [...list].sort((a, b) => Number(a.lit) - Number(b.lit) || Number(a.selected) - Number(b.selected));
  const edges = ghostsFirst(lit.edges).flatMap((edge) => edgeMark(edge, frame, theme));
  const nodes = ghostsFirst(lit.nodes).map((node) => nodeMark(node, labelOf.get(node.id), theme));
  return [
    ...communityMarks(frame, theme),
    { type: 'group', label: 'What passed between the actors', marks: edges },
    { type: 'group', label: 'Actors', marks: nodes },
  ];
}

/** One group of outlines, where there are any; alone they say nothing, so each names who is in it. */
function communityMarks(frame: NetworkFrame, theme: Theme): Mark[] {
  const { text } = PALETTES[theme];
  const marks = frame.communities.flatMap((members): Mark[] => {
    const nodes = members.flatMap((id) => frame.nodeById.get(id) ?? []);
    const d = communityOutline(nodes);
    if (d === null) return [];
    const ground: Mark = { type: 'path', d, fill: text, opacity: COMMUNITY_FORM.fill };
    const outline: Mark = {
      type: 'path',
      d,
      fill: 'none',
      stroke: text,
      strokeWidth: 1,
      opacity: COMMUNITY_FORM.stroke,
    };
    return [
      { type: 'group', label: `Community: ${nodes.map(({ name }) => name).join(', ')}`, marks: [ground, outline] },
    ];
  });
  return marks.length > 0 ? [{ type: 'group', label: 'Communities', marks }] : [];
}

/** The course of an edge in the frame's own pixels. */
export function courseOf(edge: FrameEdge, frame: NetworkFrame, width: number): EdgeCourse | null {
  const source = frame.nodeById.get(edge.source);
  const target = frame.nodeById.get(edge.target);
  if (!source || !target) return null;
  const end = (node: typeof source) => ({ x: node.x, y: node.y, r: node.r * SHAPE_EXTENT[node.shape] });
  return edgeCourse(end(source), end(target), edge.side, width, hasHead(edge));
}

function edgeMark(edge: LitEdge, frame: NetworkFrame, theme: Theme): GroupMark[] {
  const course = courseOf(edge, frame, edge.width);
  if (!course) return [];
  const { from, to, head } = course;
  const line = { type: 'line' as const, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const marks: Mark[] = [];
  if (edge.selected)
    marks.push({ ...line, stroke: PALETTES[theme].accent, strokeWidth: edge.width + 5, opacity: 0.35 });
  const dashed = dashOf(edge.stroke, edge.width);
  const dash = dashed ? { dash: dashed.map(round).join(' ') } : {};
  marks.push({ ...line, stroke: edge.color, strokeWidth: edge.width, ...dash });
  if (isHollow(edge))
    marks.push({ ...line, stroke: PALETTES[theme].background, strokeWidth: edge.width * HOLLOW.open });
  if (head) {
    const [point, left, right] = head;
    marks.push({
      type: 'path',
      d: `M${round(point.x)} ${round(point.y)}L${round(left.x)} ${round(left.y)}L${round(right.x)} ${round(right.y)}Z`,
      fill: edge.color,
    });
  }
  if (edge.stroke.struck) marks.push(bar(course, edge));
  const told = edge.litEvents.length > 0 ? edge.litEvents : edge.events;
  const label = `${edge.label}. ${told.map((event) => event.title).join('; ')}`;
  return [{ type: 'group', ref: `edge:${edge.id}`, label, marks }];
}

/** A ghost is too thin to be hollow. */
const isHollow = ({ kind, lit }: LitEdge): boolean => kind === 'about' && lit;

/** The stroke through the middle of what was denied. */
function bar({ from, to }: EdgeCourse, { width, color }: LitEdge): Mark {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const half = width + 5;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [px, py] = [(ux - uy) * half * 0.7, (uy + ux) * half * 0.7];
  return { type: 'line', x1: mx - px, y1: my - py, x2: mx + px, y2: my + py, stroke: color, strokeWidth: 2 };
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
  const marks: Mark[] = label ? [outline, labelMark(node, label, theme)] : [outline];
  return { type: 'group', ref: `${node.ref.kind}:${node.ref.id}`, label: node.label, marks };
}

/** The mark of a placed name; also what the page's canvas over sigma draws. */
export function labelMark(
  node: Pick<LitNode, 'selected' | 'lit' | 'alone'>,
  label: PlacedLabel,
  theme: Theme,
): TextMark {
  const { text, muted, accent, background } = PALETTES[theme];
  const { x, y, size, weight, anchor } = label;
  const fill = node.selected ? accent : node.lit && !node.alone ? text : muted;
  return { type: 'text', text: label.text, x, y, size, weight, anchor, fill, halo: background };
}

const round = (value: number): number => Math.round(value * 100) / 100;
