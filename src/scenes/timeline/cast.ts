/** Who takes part in which event, in numbers: looking a name up costs far more than reading an array. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';

export interface Cast {
  /** Ids of all who take part; their places are the numbers used below. */
  readonly ids: readonly string[];
  /** Those who take part in event `i` stand in `who` from `first[i]` to `first[i + 1]`: actors, then targets, each once. */
  readonly first: Int32Array;
  readonly who: Int32Array;
  /** Of these, how many act. */
  readonly acting: Int32Array;
}

export function castOf(events: readonly EventRecord[]): Cast {
  const numbers = new Map<string, number>();
  const first = new Int32Array(events.length + 1);
  const acting = new Int32Array(events.length);
  const who: number[] = [];
  events.forEach((event, i) => {
    const start = who.length;
    const enter = (id: string): void => {
      let number = numbers.get(id);
      if (number === undefined) numbers.set(id, (number = numbers.size));
      // An event has a handful of participants: a search from its start is cheaper than a set.
      if (who.indexOf(number, start) < 0) who.push(number);
    };
    event.actors.forEach(enter);
    acting[i] = who.length - start;
    event.targets.forEach(enter);
    first[i + 1] = who.length;
  });
  return { ids: [...numbers.keys()], first, who: Int32Array.from(who), acting };
}

/** How much each one is involved. Who acts leads over who is acted upon, where both are involved as often. */
export function involvement({ ids, first, who, acting }: Cast, events: readonly EventRecord[]): Float64Array {
  const sums = new Float64Array(ids.length);
  events.forEach((event, i) => {
    const start = first[i] ?? 0;
    for (let k = start; k < (first[i + 1] ?? 0); k++) {
      const weight = k - start < (acting[i] ?? 0) ? 1 : 0.99;
      const number = who[k] ?? 0;
      sums[number] = (sums[number] ?? 0) + weight * (1 + event.salience);
    }
  });
  return sums;
}

/**
 * Of several who act, the one whom the event's title names first (titles put whom they are about in front); −1 where
 * one acts alone or the title names nobody. Numbers as in the cast.
 */
export function namedFirst(index: GraphIndex, { ids, first, who, acting }: Cast, events: readonly EventRecord[]) {
  const names = new Map<number, string[]>();
  const namesOf = (number: number): string[] => {
    const kept = names.get(number);
    if (kept) return kept;
    const actor = index.actors.get(ids[number] ?? '');
    const all = actor ? [actor.name, ...actor.aliases] : [];
    names.set(number, all);
    return all;
  };
  return Int32Array.from(events, ({ title }, i) => {
    const start = first[i] ?? 0;
    const end = start + (acting[i] ?? 0);
    let lead = -1;
    let earliest = Infinity;
    for (let k = start; end - start > 1 && k < end; k++)
      for (const name of namesOf(who[k] ?? -1)) {
        const at = title.indexOf(name);
        if (at >= 0 && at < earliest) [lead, earliest] = [who[k] ?? -1, at];
      }
    return lead;
  });
}
