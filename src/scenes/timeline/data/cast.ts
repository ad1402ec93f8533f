/** Who takes part in which event, in numbers: looking a name up costs far more than reading an array. */
import type { EventRecord } from '../../../graph/schema';
import type { Membership } from './grouping';

export interface Cast {
  /** Keys of all that have part in an event; their places are the numbers used below. */
  readonly ids: readonly string[];
  /** Those who take part in event `i` stand in `who` from `first[i]` to `first[i + 1]`: the acting first, each once. */
  readonly first: Int32Array;
  readonly who: Int32Array;
  /** Of these, how many act. */
  readonly acting: Int32Array;
  /** Whom each event's title names first, of several who act; −1 for nobody. */
  readonly lead: Int32Array;
}

export function castOf(events: readonly EventRecord[], membership: Membership): Cast {
  const numbers = new Map<string, number>();
  const first = new Int32Array(events.length + 1);
  const acting = new Int32Array(events.length);
  let who = new Int32Array(events.length * 3 + 16);
  let size = 0;
  /** By number, the event that each entered last: it enters once. */
  const entered: number[] = [];
  const enter = (id: string, at: number): void => {
    let number = numbers.get(id);
    if (number === undefined) numbers.set(id, (number = numbers.size));
    if (entered[number] === at) return;
    entered[number] = at;
    if (size === who.length) who = grown(who);
    who[size++] = number;
  };
  for (let i = 0; i < events.length; i++) {
    const event = events[i];
    const start = size;
    if (event) {
      for (const id of membership.acting(event)) enter(id, i);
      acting[i] = size - start;
      for (const id of membership.targets(event)) enter(id, i);
    }
    first[i + 1] = size;
  }
  const cast = { ids: [...numbers.keys()], first, who: who.subarray(0, size), acting };
  return { ...cast, lead: namedFirst(cast, events, membership) };
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/**
 * Those who take part in the events at `numbers`, the most involved first; who acts leads over who is acted upon, where both
 * are involved as often, and of equals who comes first in time.
 */
export function byInvolvement({ ids, first, who, acting }: Cast, numbers: Uint32Array, salience: Float32Array) {
  const sums = new Float64Array(ids.length);
  const found: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const event = numbers[i] ?? 0;
    const start = first[event] ?? 0;
    const weight = 1 + (salience[event] ?? 0);
    for (let k = start; k < (first[event + 1] ?? 0); k++) {
      const number = who[k] ?? 0;
      if (sums[number] === 0) found.push(number);
      sums[number] = (sums[number] ?? 0) + (k - start < (acting[event] ?? 0) ? weight : 0.99 * weight);
    }
  }
  return found.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
}

/** Characters of a title in which whom it is about is named. */
const IN_FRONT = 400;

/**
 * For each event, of several who act the one whom its title names first (titles put whom they are about in front); −1 where
 * one acts alone or the title names nobody. Numbers as in the cast.
 */
function namedFirst(
  { ids, first, who, acting }: Omit<Cast, 'lead'>,
  events: readonly EventRecord[],
  { namesIn }: Membership,
) {
  const names = ids.map(namesIn);
  const leads = new Int32Array(events.length).fill(-1);
  for (let i = 0; i < events.length; i++) {
    const start = first[i] ?? 0;
    const end = start + (acting[i] ?? 0);
    if (end - start < 2) continue;
    const title = (events[i]?.title ?? '').slice(0, IN_FRONT);
    let earliest = Infinity;
    for (let k = start; k < end && earliest > 0; k++)
      for (const name of names[who[k] ?? -1] ?? []) {
        const at = title.startsWith(name) ? 0 : title.indexOf(name);
        if (at >= 0 && at < earliest) [leads[i], earliest] = [who[k] ?? -1, at];
      }
  }
  return leads;
}
