/** Where a lane and an event of it lie, in pixels of the timeline's body. */
import type { EventRecord } from '../../../graph/schema';
import type { Label } from './labels';
import type { Lane } from '../data/lanes';
import { TIMELINE } from '../settings';

export interface PlacedLane {
  readonly lane: Lane;
  readonly number: number;
  /** The rule above the lane; its own line, on which ties end, and its rows lie below. */
  readonly y: number;
  readonly height: number;
  /** Its name as it is written, and how much of it stands above the rule: all, where it is narrow. */
  readonly names: readonly string[];
  readonly head: number;
  /** Baseline of the lane's counted bars; null without any. */
  readonly crowdY: number | null;
  /** More rows than a folded lane has: a person may fold it again. */
  readonly unfolded: boolean;
}
/** Where ties end in a lane: inside of it, so that none is read as its neighbour's. */
export const ownLineOf = (lane: PlacedLane | undefined): number | undefined => lane && lane.y + TIMELINE.ownLine;

export interface PlacedEvent {
  readonly position: number;
  /** `event:ID`; where it is reported anew, `again:TIME:ID`. */
  readonly ref: string;
  readonly event: EventRecord;
  readonly lane: number;
  /** Bar in body pixels, cut at the plot's edges. `y` is its top. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly wide: boolean;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** Where the event's tie crosses the lanes. */
  readonly tieX: number;
  /** Other lanes that the event ties to, and whether as a target only. */
  readonly ties: readonly { readonly lane: number; readonly target: boolean }[];
  /** Null where there is no room for one. */
  readonly label: Label | null;
}

/** Height of the lines after the first of a lane's name; pixels. */
export const furtherNames = ({ names }: Pick<PlacedLane, 'names'>): number => (names.length - 1) * TIMELINE.line;
