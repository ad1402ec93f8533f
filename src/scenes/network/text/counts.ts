/**
 * What an edge says. The strongest few say what passed there in a verb or two and how often; others have the small number of the
 * timeline's marks: how many independent origins tell it, where they are more than one. It lies on its edge, off names, discs and other numbers, at the place that the fewest other edges cross;
 * where there is no such place it is left out until a zoom makes room.
 */
import type { GraphIndex } from '../../../graph/lookup';
import type { EventRecord } from '../../../graph/schema';
import { PALETTES, type Theme } from '../../appearance';
import { TYPE_VERB } from '../../words';
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
  /** The longest that it may say: a window never makes it wider, so that time moves no words. */
  readonly longest: string;
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
  /** It is among the strongest, which say their verb. */
  readonly strong: boolean;
}

/** So many edges say what passed on them. */
const MOST_VERBS = 6;
/** Verbs that one edge says. */
const VERBS_EACH = 2;

/** "threatens, accuses · 3": the kinds of events that pass there, the most frequent first, and how many there are. */
function verbWords(events: readonly EventRecord[]): string {
  const times = new Map<string, number>();
  for (const { type } of events) times.set(TYPE_VERB[type], (times.get(TYPE_VERB[type]) ?? 0) + 1);
  const verbs = [...times].sort((a, b) => b[1] - a[1]).map(([verb]) => verb);
  const told = verbs.slice(0, VERBS_EACH).join(', ');
  return events.length > 1 ? `${told} · ${events.length}` : told;
}

/** What an edge says of its lit events: nothing where that is one event of one origin on an edge like many others. */
export const wordsOnLine = (events: readonly EventRecord[], origins: number, strong: boolean): string =>
  events.length === 0 ? '' : strong ? verbWords(events) : origins > 1 ? String(origins) : '';

/** The strongest edges, then those that more than one independent origin tells of, each by how much passed there. */
export function toldByMany(index: GraphIndex, { edges }: NetworkFrame): ToldByMany[] {
  const weight = ({ events }: FrameEdge) => events.reduce((sum, { salience }) => sum + 0.3 + salience, 0);
  const strongest = new Set(
    edges
      .filter(({ kind }) => kind === 'to' || kind === 'and' || kind === 'about')
      .map((edge) => ({ edge, weight: weight(edge) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_VERBS)
      .map(({ edge }) => edge),
  );
  return edges
    .flatMap((edge): ToldByMany[] => {
      const [first, second] = edge.events;
      const origins = first && !second ? index.originsOf(first) : originsOfEvents(index, edge.events);
      const strong = strongest.has(edge);
      // Of a meeting its hub says how many tell of it, and not each of its lines.
      return strong || (origins > 1 && edge.kind !== 'part') ? [{ edge, origins, strong }] : [];
    })
    .sort((a, b) => Number(b.strong) - Number(a.strong) || b.edge.events.length - a.edge.events.length);
}

/** `at` says where nodes are on a screen that is not the frame. */
export const countRequests = (
  frame: NetworkFrame,
  told: readonly ToldByMany[],
  at: (node: FrameNode) => End = endOf,
): CountRequest[] =>
  told.flatMap(({ edge, origins, strong }) => {
    const course = courseOf(edge, frame, edgeWidth(edge.kind, edge.events.length, frame.mostOnEdge), at);
    if (!course) return [];
    const longest = strong ? verbWords(edge.events) : String(origins);
    return [{ id: edge.id, longest, struck: edgeStroke(edge.events).struck, from: course.from, to: course.to }];
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
  // With its halo a word is higher than the two edges of a pair are apart: theirs never lie side by side.
  const half = COUNT_SIZE * 0.7;
  for (const { id, longest, from, to, struck } of requests) {
    const reach = textWidth(longest, COUNT_SIZE, 600) / 2 + 2;
    const options = ALONG.flatMap((share) => {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      const box = { left: x - reach, right: x + reach, top: y - half, bottom: y + half };
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
export function countMark({ x, y }: PlacedCount, words: string, theme: Theme): TextMark {
  const { muted, background } = PALETTES[theme];
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
