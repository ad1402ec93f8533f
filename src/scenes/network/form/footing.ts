/**
 * What of a community's ground no camera changes: which members a band joins, and which foreign discs may come nearest to it.
 * Found once for a frame, in its pixels at rest.
 */
import { Delaunay, bisector } from 'd3';
import { COMMUNITY } from '../look';
import type { Point } from '../positions';
import type { End } from '../shapes';

/** A foreign disc: how far off its middle is, and its radius. */
interface Near {
  readonly away: number;
  readonly r: number;
}
export interface Footing {
  readonly discs: readonly { readonly member: End; readonly near: readonly Near[] }[];
  /** A tree over all members. */
  readonly bands: readonly { readonly from: End; readonly to: End; readonly near: readonly Near[] }[];
}

/** Time for m members and n foreign discs: m log m, n log n, and for each member, band and blocked way who stands above or below it. */
export function footingOf(members: readonly End[], foreign: readonly End[]): Footing {
  const around = aroundIn(foreign);
  const discs = members.map((member) => ({ member, near: nearest(member, member, around(member, member, member.r)) }));
  return { discs, bands: treeOf(members, around) };
}

/** Grounds are not seen from further away: cameras stop a little nearer. */
const LEAST_SCALE = 0.3;

/** The discs that may come so near to a stretch, by any camera, that its ground gives way. */
type Around = (from: Point, to: Point, r: number) => readonly End[];

function aroundIn(foreign: readonly End[]): Around {
  const byX = [...foreign].sort((a, b) => a.x - b.x);
  const { left } = bisector<End, number>(({ x }) => x);
  const largest = byX.reduce((most, { r }) => Math.max(most, r), 0);
  return (from, to, r) => {
    const far =
      (largest + r) / Math.sqrt(LEAST_SCALE) + (Math.max(COMMUNITY.room, COMMUNITY.band) + COMMUNITY.off) / LEAST_SCALE;
    const [top, bottom] = [Math.min(from.y, to.y) - far, Math.max(from.y, to.y) + far];
    const beside = byX.slice(left(byX, Math.min(from.x, to.x) - far), left(byX, Math.max(from.x, to.x) + far));
    return beside.filter(({ y }) => y > top && y < bottom);
  };
}

/** Pixels free of foreign discs on either side, where places stand `k` times as far apart and radii are `grown` times as large. */
export const clearOf = (near: readonly Near[], k = 1, grown = 1): number =>
  near.reduce((least, { away, r }) => Math.min(least, k * away - grown * r), Infinity);

/** Only such as come nearest in some scale: whoever is both further off and no larger than another never does. */
function nearest(from: Point, to: Point, foreign: readonly End[]): Near[] {
  let front: Near[] = [];
  for (const { x, y, r } of foreign) {
    const away = distanceTo(x, y, from, to);
    if (front.some((other) => other.away <= away && other.r >= r)) continue;
    front = front.filter((other) => other.away < away || other.r > r);
    front.push({ away, r });
  }
  return front;
}

interface Way {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * The shortest tree (Kruskal 1956) among the ways of one or two steps in a Delaunay triangulation, which holds the shortest of
 * all; a way past a foreign disc counts as a long one, and a way round it that is longer than two steps is not found. Who stands by is only looked for where a way would join what is still apart.
 */
function treeOf(members: readonly End[], around: Around): Footing['bands'] {
  const ways = waysAmong(members);
  // Put off in the order of their lengths, thus in order themselves.
  const blocked: (Way & { near: Near[] })[] = [];
  const parts = members.map((_, i) => i);
  const partOf = (i: number): number => {
    let at = i;
    for (let up = parts[at] ?? at; up !== at; up = parts[at] ?? at) {
      parts[at] = parts[up] ?? up;
      at = up;
    }
    return at;
  };
  const bands: Footing['bands'][number][] = [];
  const join = ({ a, b }: Way, near: Near[]): void => {
    const [from, to] = [members[a], members[b]];
    if (!from || !to) return;
    parts[partOf(a)] = partOf(b);
    bands.push({ from, to, near });
  };
  const apart = ({ a, b }: Way) => partOf(a) !== partOf(b);
  let put = 0;
  const joinBlocked = (length: number): void => {
    for (let way = blocked[put]; way && way.length < length; way = blocked[++put]) if (apart(way)) join(way, way.near);
  };
  for (const way of ways) {
    joinBlocked(way.length);
    const [from, to] = [members[way.a], members[way.b]];
    if (!from || !to || !apart(way)) continue;
    const near = nearest(from, to, around(from, to, 0));
    if (clearOf(near) - COMMUNITY.off < COMMUNITY.thinnest / 2)
      blocked.push({ ...way, length: DETOUR * way.length, near });
    else join(way, near);
  }
  joinBlocked(Infinity);
  return bands;
}
/** So many times its length is a way worth that nobody stands in. */
const DETOUR = 4;

/** Shortest first. Each with the next as well: the triangulation leaves out who stands on the very place of another. */
function waysAmong(members: readonly End[]): Way[] {
  const delaunay = Delaunay.from(
    members,
    ({ x }) => x,
    ({ y }) => y,
  );
  return members
    .flatMap((from, a) => {
      const beside = [...delaunay.neighbors(a)];
      const beyond = beside.flatMap((b) => [...delaunay.neighbors(b)]);
      const others = new Set([...beside, ...beyond].filter((b) => b > a));
      if (a + 1 < members.length) others.add(a + 1);
      return [...others].map((b): Way => {
        const to = members[b] ?? from;
        return { a, b, length: Math.hypot(from.x - to.x, from.y - to.y) };
      });
    })
    .sort((one, other) => one.length - other.length);
}

/** Of a point from a segment, in pixels. */
function distanceTo(x: number, y: number, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
