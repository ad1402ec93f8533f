/** What gestures in the timeline do to the view. */
import type { Interval } from '../../graph/time';
import type { Axis, Clock, Grouping, Selection } from '../../scenes/view';
import type { Producer } from './change';

/** As `select`, but the actors that are chosen beside another stay. */
export const selectInTimeline =
  (selection: Selection): Producer =>
  (view) => ({ ...view, selection, passage: null });

/** An article that is open stays open. */
export const deselect: Producer = (view) => ({ ...view, selection: null });

export const setDomain =
  (domain: Interval | null): Producer =>
  (view) => ({ ...view, domain });

/** Share of the stretch in view that lies before a window which brought it along. */
const BEFORE_WINDOW = 0.25;

/** The window as it plays. Where it leaves `seen`, the stretch that a person had zoomed to, that comes along. */
export const playWindow =
  (window: Interval, seen: Interval): Producer =>
  (view) => {
    const left = view.domain !== null && (window.to > seen.to || window.from < seen.from);
    if (!left) return { ...view, window };
    const from = window.from - (seen.to - seen.from) * BEFORE_WINDOW;
    return { ...view, window, domain: { from, to: from + seen.to - seen.from } };
  };

/** Other lanes: which were unfolded, and which page of them was shown, says nothing of these. */
export const groupBy =
  (grouping: Grouping | null): Producer =>
  (view) => ({ ...view, grouping, unfoldedLanes: [], lanePage: null });

/** Another time for every event: a stretch of the one is none of the other. */
export const runClock =
  (clock: Clock): Producer =>
  (view) => ({ ...view, clock, domain: null, window: null });

/** Days as columns or a measured line; null as the story asks for. Empty stretches have their length on the line alone. */
export const drawTime =
  (axis: Axis | null): Producer =>
  (view) => ({ ...view, axis, domain: null, gapsShown: axis !== 'days' && view.gapsShown });

/** A page of lanes, from 0; null for the leading ones. */
export const turnLanes =
  (lanePage: number | null): Producer =>
  (view) => ({ ...view, lanePage });

export const unfoldLane =
  (key: string): Producer =>
  (view) => ({ ...view, unfoldedLanes: [...new Set([...view.unfoldedLanes, key])].sort() });

export const foldLane =
  (key: string): Producer =>
  (view) => ({ ...view, unfoldedLanes: view.unfoldedLanes.filter((other) => other !== key) });

export const foldLanes: Producer = (view) => ({ ...view, lanePage: null, unfoldedLanes: [] });

/** Empty stretches at their length need a measured axis. The edges of what is seen stay where they are; only what lies between them is drawn at its length. */
export const showGaps =
  (gapsShown: boolean, seen: Interval): Producer =>
  (view) => ({ ...view, gapsShown, domain: seen, axis: gapsShown && view.axis === 'days' ? null : view.axis });
