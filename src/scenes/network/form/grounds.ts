/**
 * The ground on which a community stands: a disc around each member, and bands that join them along a shortest tree, as in Kelp
 * diagrams (Dinkla, van Kreveld, Speckmann and Westenberg 2012). A hull would take in whoever happens to stand between; these
 * keep off all who are no members, and where a band cannot pass, a thin tie runs on under whatever stands in its way.
 */
import { keptFor } from '../../../base/memo';
import { interpolateRgb } from 'd3';
import { PALETTES, type Theme } from '../../appearance';
import type { GroupMark, Mark } from '../../scene';
import { AT_REST, restOf } from '../where/camera';
import type { Sight } from '../where/frame';
import { endOf } from './edges';
import { clearOf, footingOf, type Footing } from './footing';
import type { NetworkFrame } from '../where/frame';
import { COMMUNITY, toHex } from '../look';
import type { Point } from '../positions';
import type { End } from '../shapes';

export interface Ground {
  readonly discs: readonly End[];
  /** `width` in pixels; 0 is a tie. */
  readonly bands: readonly { readonly from: Point; readonly to: Point; readonly width: number }[];
}

/** `foreign` are the discs that belong to no member; all at rest, the ground as `sight` shows it. */
export const groundOf = (members: readonly End[], foreign: readonly End[], sight = AT_REST): Ground =>
  groundOn(footingOf(members, foreign), sight);

function groundOn({ discs, bands }: Footing, { k, x, y, grown }: Sight): Ground {
  const place = (point: Point): Point => ({ x: k * point.x + x, y: k * point.y + y });
  return {
    discs: discs.map(({ member, near }) => {
      const r = grown * member.r;
      const room = Math.min(COMMUNITY.room, clearOf(near, k, grown) - r - COMMUNITY.off);
      return { ...place(member), r: r + Math.max(0, room) };
    }),
    bands: bands.map(({ from, to, near }) => {
      const half = Math.min(COMMUNITY.band / 2, clearOf(near, k, grown) - COMMUNITY.off);
      return { from: place(from), to: place(to), width: half >= COMMUNITY.thinnest / 2 ? 2 * half : 0 };
    }),
  };
}

interface Community {
  /** Names who is in it: alone the ground says nothing. */
  readonly label: string;
  readonly footing: Footing;
}
const communitiesAtRest = keptFor(findCommunities);

/** Those of which enough is drawn: found once for a frame, whatever camera it is seen through. */
export const communitiesIn = (frame: NetworkFrame): readonly Community[] => communitiesAtRest(restOf(frame).rest);

function findCommunities({ communities, nodes, nodeById }: NetworkFrame): Community[] {
  const ends = nodes.map((node) => ({ id: node.id, end: endOf(node) }));
  return communities.flatMap((ids) => {
    const members = ids.flatMap((id) => nodeById.get(id) ?? []);
    if (members.length < COMMUNITY.least) return [];
    const inside = new Set(ids);
    const foreign = ends.flatMap(({ id, end }) => (inside.has(id) ? [] : [end]));
    const label = `Community: ${members.map(({ name }) => name).join(', ')}`;
    return [{ label, footing: footingOf(members.map(endOf), foreign) }];
  });
}

/**
 * One group for each community. Outlines first, in one colour with no opacity, and all grounds over them: what overlaps becomes
 * one shape. `sight` is how a screen shows the frame, where that is not the frame's own way.
 */
export function communityMarks(frame: NetworkFrame, theme: Theme, sight = restOf(frame).sight): GroupMark[] {
  const { outline, fill } = communityColors(theme);
  return communitiesIn(frame).map(({ label, footing }) => {
    const ground = groundOn(footing, sight);
    return { type: 'group', label, marks: [...groundMarks(ground, outline, 1), ...groundMarks(ground, fill, 0)] };
  });
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
