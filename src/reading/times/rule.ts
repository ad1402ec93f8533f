/** What every rule of the timex reader is made of. A rule first sees words (`read`), later means a time (`resolve`). */
import type { Granularity, Timex, WhenBasis } from '../../graph/schema';
import type { Sentence } from '../types';
import type { Day } from './calendar';
import type { Focus } from './focus';
import type { Point } from './point';

export type Tense = 'past' | 'present' | 'future';

/** Where a rule's pattern fitted. Offsets count from the start of the sentence. */
export interface Place {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** Up to `CONTEXT_WIDTH` code units on either side. */
  readonly before: string;
  readonly after: string;
}
export const CONTEXT_WIDTH = 40;

/** What is known when the words' turn comes, in the order of the text. */
export interface Context {
  /** The day of publication; null where nothing says. */
  readonly published: Day | null;
  readonly focus: Focus;
  /** The tense of the clause around, found on demand. */
  readonly tense: () => Tense | null;
}

export interface Meaning {
  readonly type: Timex['type'];
  readonly value: string;
  readonly when: {
    readonly start: string;
    readonly end: string;
    readonly granularity: Granularity;
    readonly basis: WhenBasis;
  } | null;
  /** What a DATE points at, for the focus and for a clock time beside it. */
  readonly point: Point | null;
}

/** A time within a day: `T15:00`, `TEV`. */
export interface Clock {
  readonly time: string;
  /** Words like "afternoon" tell a time only beside a date. */
  readonly alone: boolean;
}

export type Reading = { readonly resolve: (context: Context) => Meaning } | { readonly clock: Clock };

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Null where the words only look like a time. */
  readonly read: (groups: Groups, place: Place) => Reading | null;
}
