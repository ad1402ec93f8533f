/** What stands on the axis: an event once where it happened, or wherever it was reported anew. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { intervalOf, isFloating, type Interval } from '../../graph/time';
import { appearancesOf } from '../reported';
import { isShown } from '../shown';
import type { View } from '../view';
import { timeOrder } from './order';

/** The part of a view that decides what there is to be drawn, and when it is. */
export type TimelineFilter = Pick<View, 'hiddenTypes' | 'hiddenStatuses' | 'hiddenPublishers' | 'clock'>;

/** Parallel lists by start, then the longer first, then as in the graph. */
export interface Entries {
  readonly events: readonly EventRecord[];
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** What a later report changed, by position; an event's first entry is absent. */
  readonly changes: ReadonlyMap<number, string>;
}
export interface Sorted {
  readonly dated: Entries;
  /** No event has a date, but some have a weekday: the axis is the floating week. */
  readonly floating: boolean;
  /** Events without a place on the axis: first those that know their weekday, then the most salient. */
  readonly undated: readonly EventRecord[];
}

export function entriesOf(index: GraphIndex, filter: TimelineFilter): Sorted {
  const dated = new Collector();
  const weekdays = new Collector();
  const without: EventRecord[] = [];
  for (const event of index.graph.events) {
    if (!isShown(index, filter, event)) continue;
    if (filter.clock === 'reported') {
      const times = appearancesOf(index, filter, event);
      for (const { from, to, change } of times) dated.add(event, from, to, change);
      if (times.length === 0) without.push(event);
      continue;
    }
    const when = happened(index, event);
    if (!when) without.push(event);
    else (event.when && isFloating(event.when) ? weekdays : dated).add(event, when.from, when.to);
  }
  const floating = dated.size === 0 && weekdays.size > 0;
  const loose = weekdays.byTime();
  without.sort((a, b) => b.salience - a.salience);
  return {
    dated: floating ? loose : dated.byTime(),
    floating,
    undated: floating ? without : [...loose.events, ...without],
  };
}

/** A weekday beside dated events has no place on their axis, but it has its order among the weekdays. */
const happened = (index: GraphIndex, event: EventRecord): Interval | null | undefined =>
  event.when && (index.intervals.get(event.id) ?? (isFloating(event.when) ? intervalOf(event.when) : null));

class Collector {
  #events: EventRecord[] = [];
  #from: number[] = [];
  #to: number[] = [];
  #changes = new Map<number, string>();

  get size(): number {
    return this.#events.length;
  }

  add(event: EventRecord, from: number, to: number, change: string | null = null): void {
    if (change !== null) this.#changes.set(this.#events.length, change);
    this.#events.push(event);
    this.#from.push(from);
    this.#to.push(to);
  }

  byTime(): Entries {
    const [from, to] = [Float64Array.from(this.#from), Float64Array.from(this.#to)];
    const order = timeOrder(from, to);
    const sorted = { from: new Float64Array(order.length), to: new Float64Array(order.length) };
    const events = new Array<EventRecord>(order.length);
    const changes = new Map<number, string>();
    for (let position = 0; position < order.length; position++) {
      const number = order[position] ?? 0;
      const event = this.#events[number];
      if (event) events[position] = event;
      sorted.from[position] = from[number] ?? 0;
      sorted.to[position] = to[number] ?? 0;
      const change = this.#changes.size > 0 ? this.#changes.get(number) : undefined;
      if (change !== undefined) changes.set(position, change);
    }
    return { events, ...sorted, changes };
  }
}
