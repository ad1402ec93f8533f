/**
 * The ground on which a community stands: a disc around each member, and bands that join them along a shortest tree, as in Kelp
 * diagrams (Dinkla, van Kreveld, Speckmann and Westenberg 2012). A hull would take in whoever happens to stand between; these
 * keep off all who are no members, and where a band cannot pass, a thin tie runs on under whatever stands in its way.
 */
import { interpolateRgb } from 'd3';
import { PALETTES, type Theme } from '../appearance';
import type { GroupMark, Mark } from '../scene';
import { endOf } from './edges';
import type { FrameNode, NetworkFrame } from './frame';
import { COMMUNITY, toHex } from './look';
import type { Point } from './positions';
import type { End } from './shapes';

export interface Ground {
  readonly discs: readonly End[];
  /** `width` in pixels; 0 is a tie. */
  readonly bands: readonly { readonly from: Point; readonly to: Point; readonly width: number }[];
}

/** `foreign` are the discs that belong to no member. */
export function groundOf(members: readonly End[], foreign: readonly End[]): Ground {
  const clear = (a: Point, b: Point) =>
    foreign.reduce((least, other) => Math.min(least, distanceTo(other, a, b) - other.r), Infinity);
  const discs = members.map((member) => ({
    ...member,
    r: member.r + Math.max(0, Math.min(COMMUNITY.room, clear(member, member) - member.r - COMMUNITY.off)),
  }));
  const bands = treeOf(members, clear).map(({ from, to }) => {
    const half = Math.min(COMMUNITY.band / 2, clear(from, to) - COMMUNITY.off);
    return { from, to, width: half >= COMMUNITY.thinnest / 2 ? 2 * half : 0 };
  });
  return { discs, bands };
}

/** The tree that joins all members at the least length (Prim 1957); a way past a foreign disc counts as a long one. */
function treeOf(members: readonly End[], clear: (a: Point, b: Point) => number): { from: End; to: End }[] {
  const [first, ...rest] = members;
  if (!first) return [];
  const cost = (a: Point, b: Point) =>
    Math.hypot(a.x - b.x, a.y - b.y) * (clear(a, b) - COMMUNITY.off < COMMUNITY.thinnest / 2 ? DETOUR : 1);
  const waiting = new Map(rest.map((to) => [to, { from: first, cost: cost(first, to) }]));
  const tree: { from: End; to: End }[] = [];
  while (waiting.size > 0) {
    const [next] = [...waiting].reduce((best, entry) => (entry[1].cost < best[1].cost ? entry : best));
    tree.push({ from: waiting.get(next)?.from ?? first, to: next });
    waiting.delete(next);
    for (const [to, known] of waiting) {
      const here = cost(next, to);
      if (here < known.cost) waiting.set(to, { from: next, cost: here });
    }
  }
  return tree;
}
/** So many times its length is a way worth that nobody stands in. */
const DETOUR = 4;

/** Of a point from a segment, in pixels. */
function distanceTo({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

/**
 * One group for each community of which enough is drawn, each naming who is in it: alone it says nothing. Outlines first, in one
 * colour with no opacity, and all grounds over them: what overlaps becomes one shape. `at` says where nodes are on a screen
 * that is not the frame.
 */
export function communityMarks(
  { communities, nodes, nodeById }: NetworkFrame,
  theme: Theme,
  at: (node: FrameNode) => End = endOf,
): GroupMark[] {
  if (communities.length === 0) return [];
  const ends = new Map(nodes.map((node) => [node.id, at(node)]));
  const groups = communities.flatMap((ids) => {
    const members = ids.filter((id) => ends.has(id));
    if (members.length < COMMUNITY.least) return [];
    const inside = new Set(members);
    const [own, foreign] = [true, false].map((is) =>
      [...ends].flatMap(([id, end]) => (inside.has(id) === is ? [end] : [])),
    );
    const names = members.map((id) => nodeById.get(id)?.name ?? id);
    return [{ label: `Community: ${names.join(', ')}`, ground: groundOf(own ?? [], foreign ?? []) }];
  });
  const { outline, fill } = communityColors(theme);
  return groups.map(({ label, ground }) => ({
    type: 'group',
    label,
    marks: [...groundMarks(ground, outline, 1), ...groundMarks(ground, fill, 0)],
  }));
}

/** Opaque, so that shapes that overlap show no seam. No hue: colour tells what happened. */
function communityColors(theme: Theme): { outline: string; fill: string } {
  const { text, background } = PALETTES[theme];
  const mixed = interpolateRgb(background, text);
  return { outline: toHex(mixed(COMMUNITY.outline)), fill: toHex(mixed(COMMUNITY.fill)) };
}

/** `more` pixels larger on each side. */
function groundMarks({ discs, bands }: Ground, color: string, more: number): Mark[] {
  return [
    ...bands.flatMap(({ from, to, width }): Mark[] => {
      if (width === 0 && more === 0) return [];
      const line = { type: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y } as const;
      return [{ ...line, stroke: color, strokeWidth: width === 0 ? 1 : width + 2 * more }];
    }),
    ...discs.map(({ x, y, r }): Mark => ({ type: 'circle', x, y, r: r + more, fill: color })),
  ];
}

/** A community of two in small, for a legend: `width` by `height` pixels about a middle height of `y`. */
export const communitySample = (y: number, theme: Theme): Mark[] => {
  const { outline, fill } = communityColors(theme);
  const ground: Ground = {
    discs: [6, 20].map((x) => ({ x, y, r: 6 })),
    bands: [{ from: { x: 6, y }, to: { x: 20, y }, width: 6 }],
  };
  return [...groundMarks(ground, outline, 1), ...groundMarks(ground, fill, 0)];
};
