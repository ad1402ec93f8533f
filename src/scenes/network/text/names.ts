/** Which names stand beside nodes, and as what marks. */
import { PALETTES, type Theme } from '../../appearance';
import type { TextMark } from '../../scene';
import { widthOfText, ellipsise } from '../../text';
import type { Stroke } from './boxes';
import { courseOf, endOf } from '../form/edges';
import type { FrameNode, NetworkFrame } from '../where/frame';
import { LABEL_LEAD, type LabelRequest, type PlacedLabel } from './labels';
import type { LitNode } from '../lit/light';
import { LABEL_SIZE, edgeWidth } from '../look';
import type { End } from '../shapes';

/** The most that an event's title takes beside its dot; pixels. */
const EVENT_NAME = 180;
/** Edges that names keep off where they can; none in a crowd, where no name could and looking would take long. */
export function strokesOf(frame: NetworkFrame): (Stroke & { readonly id: string })[] {
  if (frame.edges.length > MOST_STROKES) return [];
  // As wide as in all of time: neither the window nor a selection may make names jump.
  return frame.edges.flatMap((edge) => {
    const course = courseOf(edge, frame, edgeWidth(edge.kind, edge.events.length, frame.mostOnEdge));
    return course ? [{ id: edge.id, from: course.from, to: course.to }] : [];
  });
}
const MOST_STROKES = 300;

/** Selected nodes that have a name even where it covers others. */
export const MOST_FORCED = 40;

/** So many of the most involved have a name wherever they stand. */
export const ALWAYS_NAMED = 12;

/** Ways to break a name into lines at a size in pixels, the best first. */
export type Breaks = (name: string, size: number) => readonly (readonly string[])[];

/** Which names stand out. */
export interface Chosen<N extends FrameNode> {
  /** Of a figure, in which nothing is cut: a name stands on several lines where it finds room for all of it, and else not. */
  readonly breaks?: Breaks;
  /** The actor under the pointer or the keyboard. */
  readonly focus: string | null;
  selected(node: N): boolean;
}

/** Names at their nodes' places; sigma's page passes places on the screen instead. */
export function labelRequests<N extends FrameNode>(
  { mostAtNode }: NetworkFrame,
  nodes: readonly N[],
  { focus, selected, breaks }: Chosen<N>,
  at: (node: FrameNode) => End = endOf,
): LabelRequest[] {
  const main = new Set(
    nodes
      .filter(({ ref, alone }) => ref.kind === 'actor' && !alone)
      .sort((a, b) => b.events.length - a.events.length)
      .slice(0, ALWAYS_NAMED)
      .map(({ id }) => id),
  );
  const few = nodes.reduce((count, node) => count + Number(selected(node)), 0) <= MOST_FORCED;
  return nodes.map((node) => {
    const { x, y, r } = at(node);
    const share = Math.sqrt(Math.min(1, node.events.length / mostAtNode));
    const size = Math.round(LABEL_SIZE.least + share * (LABEL_SIZE.greatest - LABEL_SIZE.least));
    const written = node.alone || node.ref.kind !== 'actor' ? LABEL_SIZE.alone : size;
    const strong = selected(node) || node.id === focus;
    return {
      id: node.id,
      text:
        node.ref.kind === 'event' && !breaks
          ? ellipsise(node.name, EVENT_NAME, (name) => widthOfText(name, LABEL_SIZE.least))
          : node.name,
      ...(breaks ? { ways: breaks(node.name, written) } : {}),
      x,
      y,
      r,
      size: written,
      weight: strong ? 700 : node.alone ? 400 : 500,
      // Neither the window nor a selection may make names jump: the order is that of the whole story.
      priority: node.alone ? 0 : node.ref.kind === 'event' ? 1 + (node.events[0]?.salience ?? 0) : node.events.length,
      // The parties of an event may be a crowd, whose names would cover each other.
      forced: node.id === focus || main.has(node.id) || (selected(node) && (few || node.ref.kind === 'event')),
    };
  });
}

/** The mark of a placed name, a line after another. */
export const labelMarks = (
  node: Pick<LitNode, 'selected' | 'lit' | 'alone'>,
  label: PlacedLabel,
  theme: Theme,
): TextMark[] => {
  const mark = labelMark(node, label, theme);
  return label.lines.map((text, i) => ({ ...mark, text, y: label.y + i * label.size * LABEL_LEAD }));
};

/** The mark of a placed name on one line; also what the page's canvas over sigma draws. */
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
