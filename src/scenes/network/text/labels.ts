/**
 * Names beside nodes, so that none covers another name or another node's disc: greedy, the most important first, each at the
 * first of several places that is free (the usual heuristic for point labels; Christensen, Marks and Shieber 1995 compare it to
 * others). What finds no place has none until a zoom makes room, but for the few that are asked for: they take one, further off
 * and over minor discs if need be, and the names that they would cover give way.
 */
import type { TextWidth } from '../../scene';
import { apart, covers, leastCrossed, overlap, within, type Box, type Stroke } from './boxes';
import { Cells } from './cells';

export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  /** Ways to break the text into lines, the best first; without them it stands on one. */
  readonly ways?: readonly (readonly string[])[];
  /** The node's centre and radius, pixels. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly size: number;
  readonly weight: number;
  /** The greater is placed first. */
  readonly priority: number;
  /** Has a name wherever that is, even over a disc: the selected and the hovered one. */
  readonly forced?: boolean;
}
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** The text in lines, each `LABEL_LEAD` sizes below the one before. */
  readonly lines: readonly string[];
  /** Baseline of the first line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: number;
  /** What the text covers, with a little room; it meets no other's. */
  readonly box: Box;
  /** It may lie over discs of others, and is to be drawn after them. */
  readonly over?: true;
}
interface Bounds {
  readonly width: number;
  readonly height: number;
}

/** From one baseline to the next, in sizes. */
export const LABEL_LEAD = 1.2;
/** Pixels kept free between a node and its name. */
const GAP = 4;
/** Where discs crowd its node, a name stands off by so much more; pixels. */
const AWAY = [0, 7, 14] as const;

/** In the order of priority, those that are forced and found no room last. */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Bounds,
  textWidth: TextWidth,
  strokes: readonly Stroke[] = [],
): PlacedLabel[] {
  const order = [...requests].sort((a, b) => b.priority - a.priority);
  const discs = new Cells<LabelRequest>(bounds);
  for (const request of requests) discs.add(request, around(request));
  const names = new Cells<PlacedLabel>(bounds);
  const without: { request: LabelRequest; ways: readonly Way[] }[] = [];
  let placed: PlacedLabel[] = [];
  for (const request of order) {
    const ways = waysOf(request, textWidth);
    const free = ({ box }: Side) =>
      within(box, bounds) &&
      !discs.some(box, (disc) => disc !== request && covers(box, disc)) &&
      !names.some(box, (name) => overlap(box, name.box));
    const choice = AWAY.reduce<Side | undefined>(
      (found, away) => found ?? leastCrossed(placesOf(request, ways, away).filter(free), strokes),
      undefined,
    );
    if (choice) {
      const name = labelOf(request, choice);
      placed.push(name);
      names.add(name, name.box);
    } else if (request.forced) without.push({ request, ways });
  }
  const forced = new Set(requests.filter((request) => request.forced).map(({ id }) => id));
  for (const { request, ways } of without) {
    const kept = placed.filter(({ id }) => forced.has(id));
    const best = leastCovering(request, { ways, kept, discs, bounds });
    if (!best) continue;
    placed = placed.filter(({ box }) => !overlap(box, best.side.box));
    placed.push({ ...labelOf(request, best.side), over: true });
  }
  return placed;
}

/** Lines, and the width of the widest in pixels. */
interface Way {
  readonly lines: readonly string[];
  readonly width: number;
}
const waysOf = ({ text, ways = [[text]], size }: LabelRequest, textWidth: TextWidth): readonly Way[] =>
  // Measured bold, so that a name that turns bold stays where it is.
  ways.map((lines) => ({ lines, width: Math.max(...lines.map((line) => textWidth(line, size, 700))) }));

/** Where the names of those that must have one crowd, they stand off by so much more; pixels. */
const FURTHER = [0, 14, 28, 44, 64, 90, 120] as const;

interface Crowd {
  /** Of the name. */
  readonly ways: readonly Way[];
  /** Names that do not give way. */
  readonly kept: readonly PlacedLabel[];
  readonly discs: Cells<LabelRequest>;
  readonly bounds: Bounds;
}

/** Of a place further off, in pixels: covering a minor disc, covering a main figure's, and standing nearer to another's disc than to its own. */
const COST = { minor: 24, main: 80, misread: 40 };

/** Off the names that are kept, the place that is least likely to be read as another's name, and covers little. */
function leastCovering(request: LabelRequest, { ways, kept, discs, bounds }: Crowd): { side: Side } | undefined {
  let best: { side: Side; cost: number } | undefined;
  for (const away of FURTHER) {
    if (best && best.cost <= away) break;
    for (const outside of placesOf(request, ways, away)) {
      const side = moveInside(outside, bounds);
      if (kept.some((name) => overlap(side.box, name.box))) continue;
      const own = apart(side.box, request);
      let cost = Math.max(away, own);
      for (const disc of discs.near(widened(side.box, own))) {
        const off = disc === request ? Infinity : apart(side.box, disc);
        if (off < 0) cost += disc.forced ? COST.main : COST.minor;
        else if (off < own) cost += COST.misread;
      }
      if (!best || cost < best.cost) best = { side, cost };
    }
  }
  return best;
}

const widened = ({ left, right, top, bottom }: Box, by: number): Box => {
  const more = Math.max(by, 0);
  return { left: left - more, right: right + more, top: top - more, bottom: bottom + more };
};
const around = ({ x, y, r }: LabelRequest): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

const labelOf = ({ id, text, size, weight }: LabelRequest, { lines, x, y, anchor, box }: Side): PlacedLabel => ({
  id,
  text,
  lines,
  x,
  y,
  anchor,
  size,
  weight,
  box,
});

type Side = Pick<PlacedLabel, 'lines' | 'x' | 'y' | 'anchor' | 'box'>;

const placesOf = (request: LabelRequest, ways: readonly Way[], away: number): Side[] =>
  ways.flatMap((way) => sides(request, way, away));

/** Beside, below and above the node, at its corners, and along its upper and lower edge. */
function sides({ x, y, r, size }: LabelRequest, { lines, width }: Way, away: number): Side[] {
  // A line's letters stand about 0.75 above and 0.25 below the baseline.
  const up = size * 0.75;
  const down = size * 0.25;
  const further = (lines.length - 1) * size * LABEL_LEAD;
  /** `baseline`: of the first line. */
  const side = (at: number, baseline: number, anchor: Side['anchor']): Side => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const box = {
      left: left - GAP / 2,
      right: left + width + GAP / 2,
      top: baseline - up - 1,
      bottom: baseline + further + down + 1,
    };
    return { lines, x: at, y: baseline, anchor, box };
  };
  const off = r + away + GAP;
  const level = y + size * 0.34 - further / 2;
  const [above, below] = [y - off - down - further, y + off + up];
  const diagonal = (r + away) * 0.75;
  return [
    side(x + off, level, 'start'),
    side(x - off, level, 'end'),
    side(x, below, 'middle'),
    side(x, above, 'middle'),
    side(x + diagonal + GAP, y - diagonal - down - further, 'start'),
    side(x + diagonal + GAP, y + diagonal + up, 'start'),
    side(x - diagonal - GAP, y - diagonal - down - further, 'end'),
    side(x - diagonal - GAP, y + diagonal + up, 'end'),
    side(x - r, below, 'start'),
    side(x - r, above, 'start'),
    side(x + r, below, 'end'),
    side(x + r, above, 'end'),
  ];
}

/** Moved by as much as it takes to be inside. */
function moveInside({ lines, x, y, anchor, box }: Side, { width, height }: Bounds): Side {
  const dx = Math.max(0, -box.left) + Math.min(0, width - box.right);
  const dy = Math.max(0, -box.top) + Math.min(0, height - box.bottom);
  const { left, right, top, bottom } = box;
  return {
    lines,
    x: x + dx,
    y: y + dy,
    anchor,
    box: { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy },
  };
}
