/** What stands on the axis: an event once where it happened, or wherever it was reported anew. */
import type { GraphIndex } from '../../../graph/lookup';
import type { EventRecord } from '../../../graph/schema';
import { intervalOf, isFloating, type Interval } from '../../../graph/time';
import { appearancesOf } from '../../reported';
import { isShown, showsAll, type Filters } from '../../shown';
import type { View } from '../../view';
import { columnsOf } from './columns';
import { timeOrder } from './order';

/** The part of a view that decides what there is to be drawn, and when it is. */
export type TimelineFilter = Filters & Pick<View, 'clock' | 'gapsShown'>;

/** Parallel lists by start, then the longer first, then as in the graph. */
export interface Entries {
  readonly events: readonly EventRecord[];
  /** Their places in the graph. */
  readonly numbers: Uint32Array;
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
  /** Their places in the graph. */
  readonly undatedNumbers: Uint32Array;
}

export function entriesOf(index: GraphIndex, filter: TimelineFilter): Sorted {
  const { events } = index.graph;
  const { from, to } = columnsOf(index);
  const all = showsAll(index, filter);
  const dated = new Collector(events.length);
  const weekdays = new Collector(0);
  const without: number[] = [];
  for (let number = 0; number < events.length; number++) {
    const start = from[number] ?? NaN;
    if (all && filter.clock === 'happened' && !Number.isNaN(start)) dated.add(number, start, to[number] ?? start);
    else {
      const event = events[number];
      if (event && (all || isShown(index, filter, event))) enter(event, number);
    }
  }
  const floating = dated.size === 0 && weekdays.size > 0;
  const loose = weekdays.byTime(events);
  without.sort((a, b) => (events[b]?.salience ?? 0) - (events[a]?.salience ?? 0));
  const undatedNumbers = Uint32Array.from(floating ? without : [...loose.numbers, ...without]);
  return {
    dated: floating ? loose : dated.byTime(events),
    floating,
    undated: [...undatedNumbers].flatMap((number) => events[number] ?? []),
    undatedNumbers,
  };

  function enter(event: EventRecord, number: number): void {
    if (filter.clock === 'reported') {
      const times = appearancesOf(index, filter.hiddenPublishers, event);
      for (const told of times) dated.add(number, told.from, told.to, told.change);
      if (times.length === 0) without.push(number);
      return;
    }
    const when = happened(index, event);
    if (!when) without.push(number);
    else (event.when && isFloating(event.when) ? weekdays : dated).add(number, when.from, when.to);
  }
}

/** A day that is only an article's day, or that a report calls the latest, is a bound where events lie by when they happened. */
export const isBound = ({ clock }: Pick<TimelineFilter, 'clock'>, { when }: EventRecord): boolean =>
  clock === 'happened' && (when?.basis === 'published' || when?.bound === 'by');

/** A weekday beside dated events has no place on their axis, but it has its order among the weekdays. */
const happened = (index: GraphIndex, event: EventRecord): Interval | null | undefined =>
  event.when && (index.intervals.get(event.id) ?? (isFloating(event.when) ? intervalOf(event.when) : null));

class Collector {
  size = 0;
  #numbers: Uint32Array;
  #from: Float64Array;
  #to: Float64Array;
  #changes = new Map<number, string>();

  constructor(room: number) {
    this.#numbers = new Uint32Array(room);
    this.#from = new Float64Array(room);
    this.#to = new Float64Array(room);
  }

  add(number: number, from: number, to: number, change: string | null = null): void {
    if (this.size === this.#numbers.length) this.#grow();
    if (change !== null) this.#changes.set(this.size, change);
    this.#numbers[this.size] = number;
    this.#from[this.size] = from;
    this.#to[this.size++] = to;
  }

  #grow(): void {
    const room = 2 * this.size + 16;
    const [numbers, from, to] = [new Uint32Array(room), new Float64Array(room), new Float64Array(room)];
    numbers.set(this.#numbers);
    from.set(this.#from);
    to.set(this.#to);
    [this.#numbers, this.#from, this.#to] = [numbers, from, to];
  }

  byTime(all: readonly EventRecord[]): Entries {
    const { size } = this;
    const [numbers, from, to] = [this.#numbers, this.#from, this.#to];
    const order = timeOrder(from.subarray(0, size), to.subarray(0, size));
    const sorted = { numbers: new Uint32Array(size), from: new Float64Array(size), to: new Float64Array(size) };
    const events = new Array<EventRecord>(size);
    const changes = new Map<number, string>();
    for (let position = 0; position < size; position++) {
      const place = order[position] ?? 0;
      const number = numbers[place] ?? 0;
      const event = all[number];
      if (event) events[position] = event;
      sorted.numbers[position] = number;
      sorted.from[position] = from[place] ?? 0;
      sorted.to[position] = to[place] ?? 0;
      const change = this.#changes.size > 0 ? this.#changes.get(place) : undefined;
      if (change !== undefined) changes.set(position, change);
    }
    return { events, ...sorted, changes };
  }
}
