/** Which actors have a lane, in which order, and what belongs in it. The most involved actor leads. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { toneOf, TONES } from '../appearance';
import { castOf, involvement, namedFirst, type Cast } from './cast';
import { TIMELINE } from './settings';
import { shortTies } from './shortties';

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
  /** Lane in which each prepared event's bar lies: that of whom it is most about. */
  readonly owner: Int32Array;
}

/** Key of the lane that folds actors without one of their own, and events in which nobody is named. */
export const REST = '';

export function chooseLanes(index: GraphIndex, events: readonly EventRecord[], unfolded: boolean): LaneSet {
  const cast = castOf(events);
  const sums = involvement(cast, events);
  const ranked = [...cast.ids.keys()].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  const most = unfolded ? TIMELINE.lanesUnfolded : TIMELINE.lanes;
  // Folding one or two actors saves nothing.
  const chosen = ranked.length <= most + 2 ? ranked : ranked.slice(0, most);
  const order = shortTies(tieWeights(cast, chosen)).map((place) => chosen[place] ?? 0);
  const rest = order.length;
  const laneOfNumber = new Int32Array(cast.ids.length).fill(rest);
  order.forEach((number, lane) => (laneOfNumber[number] = lane));
  const { members, owner } = fill(cast, laneOfNumber, rest, namedFirst(index, cast, events));
  const tones = Uint8Array.from(events, (event) => TONES.indexOf(toneOf(event.type)));
  const folded = ranked.length - chosen.length;
  const lanes = members.map((list, lane) => {
    const number = order[lane];
    const id = number === undefined ? REST : (cast.ids[number] ?? REST);
    const name = id === REST ? restName(folded) : (index.actors.get(id)?.name ?? id);
    const counts = runningCounts(list, tones, owner, lane);
    return { key: id, name, actors: id === REST ? folded : 1, members: Int32Array.from(list), ...counts };
  });
  return {
    lanes: (lanes[rest]?.members.length ?? 0) > 0 ? lanes : lanes.slice(0, rest),
    laneOf: new Map(order.map((number, lane) => [cast.ids[number] ?? REST, lane])),
    owner,
  };
}

/** How many events tie each two of the chosen actors, by their places among the chosen. */
function tieWeights({ ids, first, who }: Cast, chosen: readonly number[]): Float64Array[] {
  const place = new Int32Array(ids.length).fill(-1);
  chosen.forEach((number, i) => (place[number] = i));
  const weight = chosen.map(() => new Float64Array(chosen.length));
  for (let i = 0; i + 1 < first.length; i++)
    for (let k = first[i] ?? 0; k < (first[i + 1] ?? 0); k++) {
      const row = weight[place[who[k] ?? 0] ?? -1];
      if (!row) continue;
      for (let m = first[i] ?? 0; m < (first[i + 1] ?? 0); m++) {
        const other = place[who[m] ?? 0] ?? -1;
        if (m !== k && other >= 0) row[other] = (row[other] ?? 0) + 1;
      }
    }
  return weight;
}

/**
 * The events of each lane, by start, and the lane in which each event's bar lies: that of the actor whom its title names
 * first, else of its first actor with a lane of its own, and of its first target where nobody acts.
 */
function fill({ first, who, acting }: Cast, laneOfNumber: Int32Array, rest: number, leads: Int32Array) {
  const members = Array.from({ length: rest + 1 }, () => [] as number[]);
  const owner = new Int32Array(first.length - 1).fill(rest);
  owner.forEach((_, i) => {
    const start = first[i] ?? 0;
    const end = first[i + 1] ?? 0;
    const leading = (acting[i] ?? 0) > 0 ? start + (acting[i] ?? 0) : end;
    const lead = leads[i] ?? -1;
    if (lead >= 0) owner[i] = laneOfNumber[lead] ?? rest;
    for (let k = start; k < end; k++) {
      const lane = laneOfNumber[who[k] ?? 0] ?? rest;
      if (k < leading && owner[i] === rest) owner[i] = lane;
      const list = members[lane];
      if (list && list[list.length - 1] !== i) list.push(i);
    }
    if (start === end) members[rest]?.push(i);
  });
  return { members, owner };
}

/** Actors, then targets, each once. */
export const participants = (event: EventRecord | undefined): string[] =>
  event ? [...new Set([...event.actors, ...event.targets])] : [];

/** The lanes that an event ties together, each once; the last lane for those without one. */
export function lanesOf(event: EventRecord, laneOf: ReadonlyMap<string, number>, rest: number): Set<number> {
  const lanes = new Set(participants(event).map((id) => laneOf.get(id) ?? rest));
  if (lanes.size === 0) lanes.add(rest);
  return lanes;
}

const restName = (folded: number): string => (folded === 0 ? 'No one named' : `${folded} others`);

/** Running counts over a lane's members, by tone and of those whose bar lies in the lane. */
function runningCounts(list: readonly number[], tones: Uint8Array, owner: Int32Array, lane: number) {
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
