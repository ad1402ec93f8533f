/**
 * The small number on an edge, as on the timeline's marks: how many independent origins tell what passed there, where they
 * are more than one. It lies on its edge, off names, discs and other numbers, at the place that the fewest other edges cross;
 * where there is no such place it is left out until a zoom makes room.
 */
import type { GraphIndex } from '../../../graph/lookup';
import { PALETTES, type Theme } from '../../appearance';
import type { TextMark, TextWidth } from '../../scene';
import { covers, leastCrossed, overlap, type Box, type Stroke } from './boxes';
import { courseOf, endOf } from '../form/edges';
import { originsOfEvents } from '../fold';
import type { FrameEdge, FrameNode, NetworkFrame } from '../where/frame';
import { COUNT_SIZE, edgeStroke, edgeWidth } from '../look';
import type { End } from '../shapes';

/** Numbers tried at most in one picture: more would not be read. */
export const MOST_COUNTS = 80;

interface CountRequest extends Stroke {
  /** The edge's id. */
  readonly id: string;
  /** The most that the number may say: a window never makes it wider, so that time moves no number. */
  readonly most: number;
  /** A bar lies across the edge's middle. */
  readonly struck: boolean;
}
export interface PlacedCount {
  readonly id: string;
  /** Middle of the digits, and their baseline. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Where along its edge a number is tried, as shares of the way. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const STRUCK = 0.5;

export interface ToldByMany {
  readonly edge: FrameEdge;
  /** In all of time. */
  readonly origins: number;
}

/** Edges that more than one independent origin tells of, those of the most events first. */
export function toldByMany(index: GraphIndex, { edges }: NetworkFrame): ToldByMany[] {
  return edges
    .flatMap((edge) => {
      const [first, second] = edge.events;
      const origins = first && !second ? index.originsOf(first) : originsOfEvents(index, edge.events);
      return origins > 1 ? [{ edge, origins }] : [];
    })
    .sort((a, b) => b.edge.events.length - a.edge.events.length);
}

/** `at` says where nodes are on a screen that is not the frame. */
export const countRequests = (
  frame: NetworkFrame,
  told: readonly ToldByMany[],
  at: (node: FrameNode) => End = endOf,
): CountRequest[] =>
  told.flatMap(({ edge, origins }) => {
    const course = courseOf(edge, frame, edgeWidth(edge.kind, edge.events.length, frame.mostOnEdge), at);
    if (!course) return [];
    return [{ id: edge.id, most: origins, struck: edgeStroke(edge.events).struck, from: course.from, to: course.to }];
  });

/** What numbers keep off, and edges that they rather do not cross. */
export interface Surroundings {
  readonly names: readonly { readonly box: Box }[];
  readonly discs: readonly End[];
  readonly strokes: readonly (Stroke & { readonly id: string })[];
}

/** Numbers that find a place, in the order of the requests: the first is placed first. */
export function placeCounts(
  requests: readonly CountRequest[],
  { names, discs, strokes }: Surroundings,
  textWidth: TextWidth,
): PlacedCount[] {
  const placed: PlacedCount[] = [];
  const up = COUNT_SIZE * 0.36;
  for (const { id, most, from, to, struck } of requests) {
    const half = textWidth(String(most), COUNT_SIZE, 600) / 2 + 1;
    const options = ALONG.flatMap((share) => {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      const box = { left: x - half, right: x + half, top: y - up - 1, bottom: y + up + 1 };
      const free =
        !(struck && share === STRUCK) &&
        ![...names, ...placed].some((other) => overlap(box, other.box)) &&
        !discs.some((disc) => covers(box, disc));
      return free ? [{ id, x, y: y + up, box }] : [];
    });
    const others = strokes.filter((stroke) => stroke.id !== id);
    const choice = leastCrossed(options, others);
    if (choice) placed.push(choice);
  }
  return placed;
}

/** The mark of a number; also what the page's canvas over sigma draws. */
export function countMark({ x, y }: PlacedCount, origins: number, theme: Theme): TextMark {
  const { muted, background } = PALETTES[theme];
  const words = String(origins);
  return {
    type: 'text',
    x,
    y,
    text: words,
    size: COUNT_SIZE,
    weight: 600,
    anchor: 'middle',
    fill: muted,
    halo: background,
  };
}
