/**
 * Where each actor stands in the network, once for all of time: d3's forces (a charge by Barnes and Hut 1986, springs, a
 * collision), with no clock and no chance.
 *
 * The picture grows as the story did: article by article in reading order, and who stands already moves at most `LAYOUT.give` of
 * the picture's diameter when more comes. So a story that goes on keeps its picture. It depends on the articles alone; an
 * article that is slipped in before others is another story, unless the earlier picture is handed in (`earlier`).
 */
import { forceCollide, forceLink, forceManyBody, forceX, forceY } from 'd3';

export const LAYOUT = {
  /** Length of a spring and least distance of two actors; unit-free. */
  spring: 60,
  apart: 36,
  charge: -220,
  gravity: 0.06,
  /** Share of the diameter by which those who stand move at most in one step; the next article makes three of them. */
  give: 0.0145,
  /** Rounds of one step: for the first, for a later one, and never fewer; above `order` actors they go down as the actors go up. */
  rounds: { first: 300, later: 40, fewest: 12, order: 150 },
  /** So many articles come one by one; after them each step takes this share of those before. */
  oneByOne: 16,
  share: 1 / 8,
  /**
   * Of so many parties to one thing each is tied to each; of more, each to the first: pairs grow by the square. The network's
   * `MOST_PAIRS` counts only the pairs that are drawn, which between actors and targets are fewer.
   */
  parties: 40,
} as const;

export type Position = { x: number; y: number };

interface Body extends Position {
  readonly id: string;
  index?: number;
  vx: number;
  vy: number;
  /** Where it stood when the step began; null for who comes with it. */
  stood: Position | null;
}
interface Tie {
  readonly source: Body;
  readonly target: Body;
  weight: number;
}

/** Actors who take part in one thing that was told. */
type Party = readonly string[];

/**
 * Positions by actor id; unit-free, rounded so that files are equal on every machine. `told` has for each article, in reading
 * order, the parties to what it tells by itself, and last what only all of them together tell: what one article tells does
 * not change when another comes. With `earlier`, those who have a place there keep it within `LAYOUT.give`, and all others
 * come in one step.
 */
export function layOut(
  actors: readonly { readonly id: string }[],
  told: readonly (readonly Party[])[],
  earlier: ReadonlyMap<string, Position> | null = null,
): Map<string, Position> {
  const bodies = new Map<string, Body>();
  const ties = new Map<string, Tie>();
  const known = new Set(actors.map(({ id }) => id));
  for (const [id, at] of earlier ?? []) if (known.has(id)) bodies.set(id, bodyAt(id, at));
  for (const step of earlier ? [told.flat()] : stepsOf(told)) {
    const pairs = step.flatMap((party) => pairsOf(party, known));
    if (pairs.length === 0) continue;
    for (const body of bodies.values()) body.stood = { x: body.x, y: body.y };
    enter(pairs, bodies);
    for (const [a, b] of pairs) {
      const [source, target] = [bodies.get(a), bodies.get(b)];
      const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
      const tie = ties.get(key);
      if (tie) tie.weight++;
      else if (source && target) ties.set(key, { source, target, weight: 1 });
    }
    settle([...bodies.values()], [...ties.values()]);
  }
  // Who is tied to nobody is no part of the picture, and stands where the own name says.
  return new Map(actors.map(({ id }) => [id, rounded(bodies.get(id) ?? spot(id, 4 * LAYOUT.spring))]));
}

/** Articles by the step in which they come; what all together tell is a step of its own. */
function stepsOf(told: readonly (readonly Party[])[]): Party[][] {
  const steps: Party[][] = [];
  const articles = told.slice(0, -1);
  for (let from = 0, to; from < articles.length; from = to) {
    to = from < LAYOUT.oneByOne ? from + 1 : from + Math.ceil(from * LAYOUT.share);
    steps.push(articles.slice(from, to).flat());
  }
  return [...steps, ...told.slice(-1).map((parties) => [...parties])];
}

function pairsOf(party: Party, known: ReadonlySet<string>): [string, string][] {
  const ids = [...new Set(party)].filter((id) => known.has(id));
  const [first, ...others] = ids;
  if (first !== undefined && ids.length > LAYOUT.parties) return others.map((id): [string, string] => [first, id]);
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
}

/** New bodies beside those to whom they are tied, or at the rim of what stands. */
function enter(pairs: readonly (readonly [string, string])[], bodies: Map<string, Body>): void {
  const beside = new Map<string, Body[]>();
  for (const [a, b] of pairs)
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (bodies.has(id)) continue;
      const stands = bodies.get(other);
      const others = beside.get(id) ?? [];
      if (stands) others.push(stands);
      beside.set(id, others);
    }
  // a loop: so many arguments as a big story has actors would overflow the stack
  let radius = 0;
  for (const { x, y } of bodies.values()) radius = Math.max(radius, Math.hypot(x, y));
  for (const [id, others] of beside) {
    const middle = (of: (body: Body) => number) => others.reduce((sum, other) => sum + of(other), 0) / others.length;
    const off = spot(id, others.length > 0 ? LAYOUT.spring : radius + LAYOUT.spring);
    const at = others.length > 0 ? { x: middle((o) => o.x) + off.x, y: middle((o) => o.y) + off.y } : off;
    bodies.set(id, bodyAt(id, at));
  }
}

function settle(bodies: Body[], ties: Tie[]): void {
  const { first, later, fewest, order } = LAYOUT.rounds;
  const grown = bodies.some(({ stood }) => stood !== null);
  const rounds = Math.max(fewest, Math.round((grown ? later : first) * Math.min(1, order / bodies.length)));
  const give = LAYOUT.give * diameter(bodies.flatMap(({ stood }) => stood ?? []));
  const forces = [
    forceManyBody<Body>().strength(LAYOUT.charge),
    forceLink<Body, Tie>(ties)
      .distance(LAYOUT.spring)
      .strength(({ weight }) => Math.min(0.5, 0.08 * (1 + Math.log2(weight)))),
    forceX<Body>(0).strength(LAYOUT.gravity),
    forceY<Body>(0).strength(LAYOUT.gravity),
    forceCollide<Body>(LAYOUT.apart / 2).iterations(2),
  ];
  // d3 asks for chance only where two stand on one spot; ours is always the same.
  for (const force of forces) force.initialize?.(bodies, () => 0.25);
  for (let round = 0; round < rounds; round++) {
    const alpha = 1 - round / rounds;
    for (const force of forces) force(alpha);
    for (const body of bodies) move(body, give);
  }
}

function move(body: Body, give: number): void {
  body.vx *= 0.6;
  body.vy *= 0.6;
  body.x += body.vx;
  body.y += body.vy;
  if (!body.stood) return;
  const [dx, dy] = [body.x - body.stood.x, body.y - body.stood.y];
  const share = give / Math.hypot(dx, dy);
  if (share >= 1) return;
  body.x = body.stood.x + dx * share;
  body.y = body.stood.y + dy * share;
}

/** Diagonal of the box around the points. */
export function diameter(points: readonly Position[]): number {
  const span = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  return points.length < 2 ? 0 : Math.hypot(span(points.map((p) => p.x)), span(points.map((p) => p.y)));
}

const bodyAt = (id: string, { x, y }: Position): Body => ({ id, x, y, vx: 0, vy: 0, stood: null });

/** A place about the origin, at most `reach` off, by the id alone. */
function spot(id: string, reach: number): Position {
  const angle = (hash(id) / 2 ** 32) * 2 * Math.PI;
  const radius = reach * (0.5 + hash(`${id}#`) / 2 ** 33);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
