/**
 * Discs moved just so far apart that none covers another and an edge between them can be seen: repeated pairwise pushes, as a
 * collision force does, but with no clock and no chance. A crowd that has no room becomes smaller: all alike first, and who
 * still stands too near after the last round by as much as it takes.
 */
import { eachNear } from './grid';
import type { Point, Size } from '../positions';

const SEPARATE = {
  /** Free pixels between two discs; room that a wide picture has and a crowd gives up. */
  gap: 22,
  /** Of the picture's area, all discs together cover at most this share. */
  covered: 0.2,
  /** Rounds at most, and the discs pushed in all rounds together: a crowd gets fewer rounds, but never fewer than `fewest`. */
  rounds: { most: 120, fewest: 8, discs: 300_000 },
} as const;

export interface Disc extends Point {
  readonly r: number;
  /** Gives no way and stays as large as it is: the others go round it. */
  readonly fixed?: boolean;
}

/** New places and radii in the order given; all stay inside the picture, `margin` from its edges where their radius allows. */
export function separate<D extends Disc>(discs: readonly D[], size: Size, margin: Point): D[] {
  const { gap: most, rounds } = SEPARATE;
  const bodies = bodiesOf(discs, size);
  // In a small picture so much room is not to be had: never ask for more than about half of its area.
  const area = bodies.r.reduce((sum, r) => sum + (2 * r + most) ** 2, 0);
  const gap = most * Math.min(1, (0.5 * size.width * size.height) / (area || 1));
  const turns = Math.max(rounds.fewest, Math.min(rounds.most, Math.floor(rounds.discs / (discs.length || 1))));
  for (let turn = 0; turn < turns; turn++) {
    // Who finds no room for gaps gives them up, so that the last rounds only part those who meet.
    const moved = push(bodies, gap * Math.min(1, 2 * (1 - (turn + 1) / turns)));
    keepInside(bodies, size, margin);
    if (!moved) break;
  }
  // A crowd may have pushed some upon those who give no way: they come off, wherever that leads.
  for (let turn = 0; turn < OFF && push(bodies, 0.3, true); turn++) keepInside(bodies, size, { x: 0, y: 0 });
  const r = shrunk(bodies);
  return discs.map((disc, i) => ({ ...disc, x: bodies.x[i] ?? disc.x, y: bodies.y[i] ?? disc.y, r: r[i] ?? disc.r }));
}

interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
  /** 1 where a disc gives no way. */
  readonly fixed: Uint8Array;
}

/** All but the fixed ones smaller by one factor where together they would cover too much. */
function bodiesOf(discs: readonly Disc[], { width, height }: Size): Bodies {
  const area = (list: readonly Disc[]) => list.reduce((sum, { r }) => sum + Math.PI * r * r, 0);
  const held = area(discs.filter(({ fixed }) => fixed));
  const room = Math.max(1, SEPARATE.covered * (width * height - held));
  const factor = Math.min(1, Math.sqrt(room / (area(discs) - held || 1)));
  return {
    x: Float64Array.from(discs, ({ x }) => x),
    y: Float64Array.from(discs, ({ y }) => y),
    r: Float64Array.from(discs, ({ r, fixed }) => (fixed ? r : r * factor)),
    fixed: Uint8Array.from(discs, ({ fixed }) => (fixed ? 1 : 0)),
  };
}

const widest = ({ r }: Bodies): number => 2 * r.reduce((most, value) => Math.max(most, value), 0);

/** Rounds in which discs come off the fixed ones alone. */
const OFF = 40;

/** One round of pushes, all or `off` the fixed ones alone; whether anything moved. */
function push(bodies: Bodies, gap: number, off = false): boolean {
  const { x, y, r, fixed } = bodies;
  let moved = false;
  eachNear(x, y, widest(bodies) + gap, (i, j) => {
    const apart = (r[i] ?? 0) + (r[j] ?? 0) + gap;
    let [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
    const square = dx * dx + dy * dy;
    const held = (fixed[i] ?? 0) + (fixed[j] ?? 0);
    if (square >= (apart - 0.01) ** 2 || held === 2 || (off && held === 0)) return;
    moved = true;
    // Two at one spot part along a direction of their own, so that three do not stay in a row.
    if (square === 0) [dx, dy] = [Math.cos(j), Math.sin(j)];
    const distance = Math.sqrt(square);
    const by = (apart - distance) / (held > 0 ? 1 : 2) / (distance || 1);
    if (!fixed[i]) {
      x[i] = (x[i] ?? 0) - dx * by;
      y[i] = (y[i] ?? 0) - dy * by;
    }
    if (!fixed[j]) {
      x[j] = (x[j] ?? 0) + dx * by;
      y[j] = (y[j] ?? 0) + dy * by;
    }
  });
  return moved;
}

function keepInside({ x, y, r, fixed }: Bodies, { width, height }: Size, margin: Point): void {
  for (let i = 0; i < x.length; i++) {
    if (fixed[i]) continue;
    const mx = Math.min(width / 2, Math.max(margin.x, (r[i] ?? 0) + 1));
    const my = Math.min(height / 2, Math.max(margin.y, (r[i] ?? 0) + 1));
    x[i] = Math.max(mx, Math.min(width - mx, x[i] ?? 0));
    y[i] = Math.max(my, Math.min(height - my, y[i] ?? 0));
  }
}

/** Radii, where discs that still meet share what lies between their middles, each as it was large. */
function shrunk(bodies: Bodies): Float64Array {
  const { x, y, r, fixed } = bodies;
  const most = r.slice();
  eachNear(x, y, widest(bodies), (i, j) => {
    const [a, b] = [r[i] ?? 0, r[j] ?? 0];
    const distance = Math.hypot((x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)) * TOUCH;
    if (a + b <= distance || (fixed[i] && fixed[j])) return;
    const room = Math.max(0, distance - (fixed[i] ? a : fixed[j] ? b : 0));
    const share = fixed[i] ? 0 : fixed[j] ? 1 : a / (a + b);
    if (!fixed[i]) most[i] = Math.min(most[i] ?? 0, share * room);
    if (!fixed[j]) most[j] = Math.min(most[j] ?? 0, (1 - share) * room);
  });
  return most;
}
/** A little less than all of a distance, so that no two discs touch by a rounding. */
const TOUCH = 0.999;
