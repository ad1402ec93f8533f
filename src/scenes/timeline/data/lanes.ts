/** Which lanes there are, in which order, and what belongs in them. The most involved leads. */
import { REST_REF } from '../../ref';
import type { EventRecord } from '../../../graph/schema';
import { TONES } from '../../appearance';
import { IN_SHORT } from '../../in-short';
import { byInvolvement, type Cast } from './cast';
import type { Columns, Grouped } from './columns';
import type { Membership } from './grouping';
import { TIMELINE } from '../settings';
import { shortTies } from './short-ties';

export interface Lane {
  /** An actor's or a place's id, a type, a publisher; `REST` for the lane of all that have none. */
  readonly key: string;
  /** `actor:ID` and the like; `lane:rest`. */
  readonly ref: string;
  readonly name: string;
  /** Actors in the lane (or types, places, publishers): 1, or as many as are folded into it. */
  readonly actors: number;
  /** Dated events in which the lane takes part, by start: positions in the prepared events. */
  readonly members: Int32Array;
  /** Positions of the undated events that lie in this lane: those that know their weekday, then the most salient. */
  readonly undated: Int32Array;
  /** How many events it takes part in, with or without a date. */
  readonly events: number;
  /** `upTo[tone][i]`: how many of the first `i` members have that tone; a bin's counts are two look-ups. */
  readonly upTo: readonly Uint32Array[];
  /** As `upTo`, of the events whose bar lies in this lane. */
  readonly ownUpTo: Uint32Array;
}

export interface LaneSet {
  readonly lanes: readonly Lane[];
  /** Lane number of an actor (or type, place, publisher); absent ones are in the last lane. */
  readonly laneOf: ReadonlyMap<string, number>;
  /** Lane in which each prepared event lies, the undated ones after the dated: that of whom it is most about. */
  readonly owner: Int32Array;
  readonly membership: Membership;
  readonly paging: Paging;
}

/** Which of all actors (or types, places, publishers), the most involved first, have a lane here. */
export interface Paging {
  /** As in the view, but never beyond the last page. */
  readonly page: number | null;
  readonly pages: number;
  /** Those with a lane: places `[first, last)` among `of`. */
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

/** Key of the lane that folds all without one of their own, and events that belong to nobody. */
export const REST = '';

/** Which events there are, as places in the graph: those with a date by time, then those without. */
export interface Numbered {
  readonly all: Uint32Array;
  /** How many of them have a date. */
  readonly dated: number;
  /** What the first screen shows, as places in the graph; those that tell the story in short come first. */
  readonly main: readonly number[];
}

/** Which lanes: a page of them, or the leading ones, at most so many before the rest is folded. */
export interface AskedLanes {
  readonly page: number | null;
  readonly most?: number | undefined;
}

export function chooseLanes(
  { all: numbers, dated, main: weightiest }: Numbered,
  { salience, tone }: Columns,
  { cast, membership }: Grouped,
  { page, most }: AskedLanes,
): LaneSet {
  const ranked = byInvolvement(cast, numbers, salience);
  const paging = pagingOf(ranked.length, page, most ?? leading(cast, numbers));
  const leaders = ranked.slice(paging.first, paging.last);
  const main = page === null ? ranksOf(cast, weightiest, leaders) : NOBODY;
  const chosen = withMain(leaders, main);
  const order = mainFirst(
    shortTies(tieWeights(cast, numbers, chosen)).map((place) => chosen[place] ?? 0),
    main,
  );
  const rest = order.length;
  const laneOfNumber = new Int32Array(cast.ids.length).fill(rest);
  order.forEach((number, lane) => (laneOfNumber[number] = lane));
  const { members, owner } = fill(cast, numbers, laneOfNumber, rest);
  const tones = tone.length === 0 ? tone : Uint8Array.from(numbers, (number) => tone[number] ?? 0);
  const folded = ranked.length - chosen.length;
  const lanes = members.map((both, lane): Lane => {
    const number = order[lane];
    const cut = firstOver(both, dated);
    const list = both.subarray(0, cut);
    const loose = both.subarray(cut).filter((position) => owner[position] === lane);
    const events = both.length;
    const counts = runningCounts(list, tones, owner, lane);
    const key = number === undefined ? REST : (cast.ids[number] ?? REST);
    if (number === undefined) {
      const name = folded === 0 ? membership.none : `${folded} others`;
      return { key, ref: REST_REF, name, actors: folded, members: list, undated: loose, events, ...counts };
    }
    const [ref, name] = [membership.refOf(key), membership.nameOf(key)];
    return { key, ref, name, actors: 1, members: list, undated: loose, events, ...counts };
  });
  return {
    lanes: (members[rest]?.length ?? 0) > 0 ? lanes : lanes.slice(0, rest),
    laneOf: new Map(order.map((number, lane) => [cast.ids[number] ?? REST, lane])),
    owner,
    membership,
    paging,
  };
}

const NOBODY: ReadonlyMap<number, number> = new Map();

/** Whom the main events are about, or in whose lane else each of them lies: 0 where they tell the story in short, else 1. */
function ranksOf(cast: Cast, main: readonly number[], leading: readonly number[]): ReadonlyMap<number, number> {
  const { first, who } = cast;
  const ranks = new Map<number, number>();
  main.forEach((event, i) => {
    const own = mainOf(cast, event);
    const parties = who.subarray(first[event] ?? 0, first[event + 1] ?? 0);
    const other = i < IN_SHORT.most || leading.includes(own) ? undefined : parties.find((one) => leading.includes(one));
    const number = other ?? own;
    if (number >= 0 && !ranks.has(number)) ranks.set(number, i < IN_SHORT.most ? 0 : 1);
  });
  return ranks;
}

/** Whom an event is mostly about: whom its title names first, else who acts first; −1 for nobody. */
function mainOf({ first, who, lead }: Cast, event: number): number {
  const named = lead[event] ?? -1;
  const start = first[event] ?? 0;
  return named >= 0 ? named : start < (first[event + 1] ?? 0) ? (who[start] ?? -1) : -1;
}

/** Those whom the story in short is about have a lane; the least involved of the others give way. */
function withMain(leading: readonly number[], main: ReadonlyMap<number, number>): number[] {
  const missing = [...main.keys()].filter((number) => main.get(number) === 0 && !leading.includes(number));
  if (missing.length === 0) return [...leading];
  const giving = new Set(
    leading
      .slice(1)
      .filter((number) => !main.has(number))
      .slice(-missing.length),
  );
  const kept = leading.filter((number) => !giving.has(number));
  return [...kept, ...missing.slice(0, leading.length - kept.length)];
}

/** The most involved stays first; after it come those whom the main events are about, so that they are seen at once. */
function mainFirst([first, ...others]: readonly number[], main: ReadonlyMap<number, number>): number[] {
  const rank = (number: number): number => main.get(number) ?? Infinity;
  const apart = [0, 1, Infinity].map((wanted) => others.filter((number) => rank(number) === wanted));
  return first === undefined ? [] : [first, ...apart.flat()];
}

/** Place of the first position from `least` on; positions ascend. */
function firstOver(positions: Int32Array, least: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many take part more than once. */
function oftenIn({ ids, first, who }: Cast, numbers: Uint32Array): number {
  const times = new Uint32Array(ids.length);
  for (const number of numbers)
    for (let k = first[number] ?? 0; k < (first[number + 1] ?? 0); k++)
      times[who[k] ?? 0] = (times[who[k] ?? 0] ?? 0) + 1;
  return times.reduce((sum, count) => sum + (count > 1 ? 1 : 0), 0);
}

/** Who takes part often leads; whoever does once shares a lane with the others, where that saves some. */
const leading = (cast: Cast, numbers: Uint32Array): number =>
  Math.min(TIMELINE.lanes, Math.max(oftenIn(cast, numbers), TIMELINE.lanesLeast));

function pagingOf(of: number, page: number | null, most: number): Paging {
  // Folding one or two saves nothing: the last page has room for them.
  const pages = Math.max(1, Math.ceil((of - SPARE) / TIMELINE.lanesUnfolded));
  if (page === null) {
    const last = of <= most + SPARE ? of : most;
    return { page, pages, first: 0, last, of };
  }
  const at = Math.min(page, pages - 1);
  const first = at * TIMELINE.lanesUnfolded;
  return { page: at, pages, first, last: at === pages - 1 ? of : first + TIMELINE.lanesUnfolded, of };
}
const SPARE = 2;

/** The page after this one; after the last, the leading lanes alone. */
export function nextPage({ page, pages }: Paging): number | null {
  if (page === null) return 0;
  return page + 1 < pages ? page + 1 : null;
}

/** How many events tie each two of the chosen, by their places among the chosen. */
function tieWeights({ ids, first, who }: Cast, numbers: Uint32Array, chosen: readonly number[]): Float64Array[] {
  const place = new Int32Array(ids.length).fill(-1);
  chosen.forEach((number, i) => (place[number] = i));
  const weight = chosen.map(() => new Float64Array(chosen.length));
  for (let i = 0; i < numbers.length; i++) {
    const start = first[numbers[i] ?? 0] ?? 0;
    const end = first[(numbers[i] ?? 0) + 1] ?? 0;
    if (end - start < 2) continue;
    for (let k = start; k < end; k++) {
      const row = weight[place[who[k] ?? 0] ?? -1];
      if (!row) continue;
      for (let m = start; m < end; m++) {
        const other = place[who[m] ?? 0] ?? -1;
        if (m !== k && other >= 0) row[other] = (row[other] ?? 0) + 1;
      }
    }
  }
  return weight;
}

/**
 * The events of each lane, by start, and the lane in which each event's bar lies: that of the actor whom its title names
 * first, else of its first actor with a lane of its own, else of its first target that has one.
 */
function fill({ first, who, acting, lead }: Cast, numbers: Uint32Array, laneOfNumber: Int32Array, rest: number) {
  const size = numbers.length;
  const owner = new Int32Array(size).fill(rest);
  for (let i = 0; i < size; i++) {
    const event = numbers[i] ?? 0;
    const [start, end] = [first[event] ?? 0, first[event + 1] ?? 0];
    const leading = (acting[event] ?? 0) > 0 ? start + (acting[event] ?? 0) : end;
    const named = lead[event] ?? -1;
    if (named >= 0) owner[i] = laneOfNumber[named] ?? rest;
    for (let k = start; k < leading && owner[i] === rest; k++) owner[i] = laneOfNumber[who[k] ?? 0] ?? rest;
    for (let k = leading; k < end && owner[i] === rest; k++) owner[i] = laneOfNumber[who[k] ?? 0] ?? rest;
  }
  /** The event that entered a lane last: it enters once. */
  const last = new Int32Array(rest + 1);
  const counts = new Int32Array(rest + 1);
  const enterAll = (enter: (lane: number, position: number) => void): void => {
    last.fill(-1);
    for (let i = 0; i < size; i++) {
      const event = numbers[i] ?? 0;
      const [start, end] = [first[event] ?? 0, first[event + 1] ?? 0];
      for (let k = start; k < end; k++) {
        const lane = laneOfNumber[who[k] ?? 0] ?? rest;
        if (last[lane] === i) continue;
        last[lane] = i;
        enter(lane, i);
      }
      if (start === end) enter(rest, i);
    }
  };
  enterAll((lane) => (counts[lane] = (counts[lane] ?? 0) + 1));
  const members = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  enterAll((lane, position) => {
    const list = members[lane];
    const next = counts[lane] ?? 0;
    if (list) list[next] = position;
    counts[lane] = next + 1;
  });
  return { members, owner };
}

/** The lanes that an event ties together, each once, and whether as a target only; the last lane for those without one. */
export function lanesOf(event: EventRecord, { membership, laneOf }: LaneSet): Map<number, boolean> {
  const lanes = new Map<number, boolean>();
  for (const key of membership.acting(event)) lanes.set(laneOf.get(key) ?? laneOf.size, false);
  for (const key of membership.targets(event)) {
    const lane = laneOf.get(key) ?? laneOf.size;
    if (!lanes.has(lane)) lanes.set(lane, true);
  }
  if (lanes.size === 0) lanes.set(laneOf.size, false);
  return lanes;
}

/** Running counts over a lane's members, by tone and of those whose bar lies in the lane; in one pass, for a lane may hold most events. */
function runningCounts(list: Int32Array, tones: Uint8Array, owner: Int32Array, lane: number) {
  const ownUpTo = new Uint32Array(list.length + 1);
  const upTo = TONES.map(() => new Uint32Array(list.length + 1));
  const sums = new Uint32Array(TONES.length);
  let own = 0;
  for (let i = 0; i < list.length; i++) {
    const position = list[i] ?? 0;
    const tone = tones[position] ?? 0;
    sums[tone] = (sums[tone] ?? 0) + 1;
    if (owner[position] === lane) own++;
    ownUpTo[i + 1] = own;
    for (let k = 0; k < upTo.length; k++) {
      const counts = upTo[k];
      if (counts) counts[i + 1] = sums[k] ?? 0;
    }
  }
  return { upTo, ownUpTo };
}
