/**
 * Which actors have a lane, and in which order. The most involved actor leads; the others follow so that ties are short:
 * the barycentre sweeps of Sugiyama, Tagawa and Toda (1981), then swaps of neighbours while they help, as in Gansner et al.,
 * "A technique for drawing directed graphs" (1993), on the sum of tie lengths.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { toneOf, TONES } from '../appearance';
import { TIMELINE } from './settings';

export interface Lane {
  /** An actor's id; `REST` for the lane of all who have none. */
  readonly key: string;
  readonly name: string;
  /** Actors in the lane: 1, or as many as are folded into it. */
  readonly actors: number;
  /** Dated events in which the lane takes part, by start: positions in the prepared events. */
  readonly members: Int32Array;
  /** `upTo[tone][i]`: how many of the first `i` members have that tone; a bin's counts are two look-ups. */
  readonly upTo: readonly Uint32Array[];
  /** As `upTo`, of the events whose bar lies in this lane. */
  readonly ownUpTo: Uint32Array;
}

export interface LaneSet {
  readonly lanes: readonly Lane[];
  /** Lane number of an actor; absent actors are in the last lane. */
  readonly laneOf: ReadonlyMap<string, number>;
  /** Lane in which each prepared event's bar lies: that of its first actor with a lane of its own; of its first target where nobody acts. */
  readonly owner: Int32Array;
}

/** Key of the lane that folds actors without one of their own, and events in which nobody is named. */
export const REST = '';

const SWEEPS = 24;

export function chooseLanes(index: GraphIndex, events: readonly EventRecord[], unfolded: boolean): LaneSet {
  const involved = new Map<string, number>();
  // Who acts leads over who is acted upon, where both are involved as often.
  for (const event of events)
    for (const id of participants(event)) {
      const weight = event.actors.includes(id) ? 1 : 0.99;
      involved.set(id, (involved.get(id) ?? 0) + weight * (1 + event.salience));
    }
  const byInvolvement = [...involved].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const most = unfolded ? TIMELINE.lanesUnfolded : TIMELINE.lanes;
  // Folding one or two actors saves nothing.
  const chosen = byInvolvement.length <= most + 2 ? byInvolvement : byInvolvement.slice(0, most);
  const folded = byInvolvement.length - chosen.length;
  const order = shortTies(chosen, events);
  const laneOf = new Map(order.map((id, lane) => [id, lane]));
  const rest = order.length;

  const tones = Uint8Array.from(events, (event) => TONES.indexOf(toneOf(event.type)));
  const members = Array.from({ length: rest + 1 }, () => [] as number[]);
  const owner = new Int32Array(events.length);
  events.forEach((event, position) => {
    const leading = event.actors.length > 0 ? event.actors : event.targets;
    const own = leading.find((id) => laneOf.has(id));
    owner[position] = own === undefined ? rest : (laneOf.get(own) ?? rest);
    for (const lane of lanesOf(event, laneOf, rest)) members[lane]?.push(position);
  });
  const lanes = members.map((list, lane) => {
    const id = order[lane];
    const name = id === undefined ? restName(folded) : (index.actors.get(id)?.name ?? id);
    return {
      key: id ?? REST,
      name,
      actors: id === undefined ? folded : 1,
      members: Int32Array.from(list),
      ...sums(list, tones, owner, lane),
    };
  });
  return { lanes: (lanes[rest]?.members.length ?? 0) > 0 ? lanes : lanes.slice(0, rest), laneOf, owner };
}

/** Actors, then targets, each once. */
export function participants(event: EventRecord | undefined): readonly string[] {
  if (!event) return [];
  const { actors, targets } = event;
  return actors.length + targets.length === 1 ? [...actors, ...targets] : [...new Set([...actors, ...targets])];
}

/** The lanes that an event ties together, each once; the last lane for those without one. */
export function lanesOf(event: EventRecord, laneOf: ReadonlyMap<string, number>, rest: number): Set<number> {
  const lanes = new Set<number>();
  for (const id of event.actors) lanes.add(laneOf.get(id) ?? rest);
  for (const id of event.targets) lanes.add(laneOf.get(id) ?? rest);
  if (lanes.size === 0) lanes.add(rest);
  return lanes;
}

const restName = (folded: number): string => (folded === 0 ? 'No one named' : `${folded} others`);

/** Running counts over a lane's members, by tone and of those whose bar lies in the lane. */
function sums(list: readonly number[], tones: Uint8Array, owner: Int32Array, lane: number) {
  const upTo = TONES.map(() => new Uint32Array(list.length + 1));
  const ownUpTo = new Uint32Array(list.length + 1);
  list.forEach((position, i) => {
    for (const counts of upTo) counts[i + 1] = counts[i] ?? 0;
    const counts = upTo[tones[position] ?? 0];
    if (counts) counts[i + 1] = (counts[i] ?? 0) + 1;
    ownUpTo[i + 1] = (ownUpTo[i] ?? 0) + (owner[position] === lane ? 1 : 0);
  });
  return { upTo, ownUpTo };
}

/** The lanes in the order of least total tie length found; the first stays first. */
function shortTies(ids: readonly string[], events: readonly EventRecord[]): string[] {
  const number = new Map(ids.map((id, i) => [id, i]));
  const weight = ids.map(() => new Float64Array(ids.length));
  for (const event of events) {
    if (event.actors.length + event.targets.length < 2) continue;
    const tied = participants(event).flatMap((id) => number.get(id) ?? []);
    for (const a of tied) for (const b of tied) if (a !== b) add(weight, a, b);
  }
  let order = ids.map((_, i) => i);
  let best = order;
  let least = tieLength(order, weight);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const next = barycentres(order, weight);
    const length = tieLength(next, weight);
    if (length < least) [best, least] = [next, length];
    if (next.every((lane, i) => lane === order[i])) break;
    order = next;
  }
  return swapNeighbours(best, weight).flatMap((i) => ids[i] ?? []);
}

function add(weight: Float64Array[], a: number, b: number): void {
  const row = weight[a];
  if (row) row[b] = (row[b] ?? 0) + 1;
}

function barycentres(order: readonly number[], weight: readonly Float64Array[]): number[] {
  const place = inverse(order);
  const centre = (lane: number): number => {
    let sum = 0;
    let total = 0;
    weight[lane]?.forEach((w, other) => {
      sum += w * (place[other] ?? 0);
      total += w;
    });
    return total === 0 ? (place[lane] ?? 0) : sum / total;
  };
  const [first, ...others] = order;
  const keyed = others.map((lane) => ({ lane, at: centre(lane) }));
  keyed.sort((a, b) => a.at - b.at || (place[a.lane] ?? 0) - (place[b.lane] ?? 0));
  return first === undefined ? [] : [first, ...keyed.map((k) => k.lane)];
}

function swapNeighbours(start: readonly number[], weight: readonly Float64Array[]): number[] {
  let order = [...start];
  let least = tieLength(order, weight);
  for (let helped = true; helped;) {
    helped = false;
    for (let i = 1; i + 1 < order.length; i++) {
      const next = [...order.slice(0, i), order[i + 1] ?? 0, order[i] ?? 0, ...order.slice(i + 2)];
      const length = tieLength(next, weight);
      if (length < least) [order, least, helped] = [next, length, true];
    }
  }
  return order;
}

function tieLength(order: readonly number[], weight: readonly Float64Array[]): number {
  let sum = 0;
  order.forEach((a, i) => order.forEach((b, j) => (sum += j > i ? (j - i) * (weight[a]?.[b] ?? 0) : 0)));
  return sum;
}

function inverse(order: readonly number[]): number[] {
  const place: number[] = [];
  order.forEach((lane, i) => (place[lane] = i));
  return place;
}
