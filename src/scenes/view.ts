/**
 * The view: the small value that a gesture changes and that stands in the URL. Everything on the screen is derived from
 * graph + view + size. Values are replaced whole, never mutated.
 */
import type { ActorKind, EventType, Status } from '../graph/schema';
import type { Interval } from '../graph/time';

export type Selection = { readonly kind: 'event' | 'actor' | 'place'; readonly id: string };

/** A passage opened in the reader. */
export interface Passage {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** What a lane of the timeline stands for. */
export const GROUPINGS = ['actor', 'side', 'type', 'place', 'publisher'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The time by which events lie on the timeline: when they happened, or when they were first reported. */
export const CLOCKS = ['happened', 'reported'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What time is drawn as: a column for each day, or a line on which it is measured. */
export const AXES = ['days', 'measured'] as const;
export type Axis = (typeof AXES)[number];

/** Ways into a story beside its order: where the reports differ, who says so, and what is not yet. */
export const DOORS = ['differ', 'says', 'open'] as const;
export type Door = (typeof DOORS)[number];

/** A node that a person put somewhere: shares of the picture's width and height, from its top left corner. */
export interface Pin extends Selection {
  readonly x: number;
  readonly y: number;
}

/** What only the network is asked for. */
export interface NetworkView {
  /** Events stand as nodes between their actors, and are not folded into edges. */
  readonly eventNodes: boolean;
  /** Places stand in the network too. */
  readonly placeNodes: boolean;
  /** Everybody stands in it, and not only those who matter most. */
  readonly everyone: boolean;
  /** Actors who are tied closely among themselves have an outline around them. */
  readonly communities: boolean;
  /** Kinds of actors switched off. */
  readonly hiddenKinds: readonly ActorKind[];
  /** In order of what they pin, none twice. */
  readonly pins: readonly Pin[];
  /** Actors chosen beside the selected one, in order. */
  readonly also: readonly string[];
  /** Only what is so many steps from an actor is drawn. */
  readonly ego: { readonly id: string; readonly steps: number } | null;
  /** Two actors, the shortest way between whom is lit. */
  readonly path: readonly [from: string, to: string] | null;
}

export interface View extends NetworkView {
  readonly selection: Selection | null;
  /** The time window that lights marks in timeline and network; null is all of time. Milliseconds of wall time. */
  readonly window: Interval | null;
  /** The stretch of time the timeline shows; null fits the whole story. Milliseconds of wall time. */
  readonly domain: Interval | null;
  readonly passage: Passage | null;
  /** Publishers, origins and speakers that are left out, as `speaker:oda-kessel`, in order: what rests on them alone fades. */
  readonly leftOut: readonly string[];
  /** What stands open in the reader while nothing is chosen; null: the story in order alone. */
  readonly door: Door | null;
  /** Event types, statuses and publishers switched off. */
  readonly hiddenTypes: readonly EventType[];
  readonly hiddenStatuses: readonly Status[];
  readonly hiddenPublishers: readonly string[];
  /** Only events in which one of these actors takes part, in order of their ids; of all, where there are none. */
  readonly only: readonly string[];
  /** And nobody else takes part in them. */
  readonly among: boolean;
  /** Only events on which the reports do not agree. */
  readonly contested: boolean;
  /** Events of the second rank are shown among the others. */
  readonly alsoSaid: boolean;
  /** Null: the leading lanes, with the rest folded. Else the page of lanes that is shown, from 0, the most involved first. */
  readonly lanePage: number | null;
  /** Null: as the story asks for. */
  readonly grouping: Grouping | null;
  readonly clock: Clock;
  /** Keys of the timeline's lanes that are shown with all their rows. */
  readonly unfoldedLanes: readonly string[];
  /** Long empty stretches of time are shown at full length. */
  readonly gapsShown: boolean;
  /** Null: as the story asks for. */
  readonly axis: Axis | null;
}

export const DEFAULT_VIEW: View = {
  selection: null,
  window: null,
  domain: null,
  passage: null,
  leftOut: [],
  door: null,
  hiddenTypes: [],
  hiddenStatuses: [],
  hiddenPublishers: [],
  only: [],
  among: false,
  contested: false,
  alsoSaid: false,
  lanePage: null,
  grouping: null,
  clock: 'happened',
  unfoldedLanes: [],
  gapsShown: false,
  axis: null,
  eventNodes: false,
  placeNodes: false,
  everyone: false,
  communities: false,
  hiddenKinds: [],
  pins: [],
  also: [],
  ego: null,
  path: null,
};
