/** What gestures do: each takes its arguments and gives a function from a view to the next view. Nothing is mutated. */
import type { EventType, Status } from '../../graph/schema';
import type { Interval } from '../../graph/time';
import { DEFAULT_VIEW, type Door, type Passage, type Selection, type View } from '../../scenes/view';
import type { Producer } from './change';

/** One after the other, as one change. */
export const together =
  (...producers: readonly Producer[]): Producer =>
  (view) =>
    producers.reduce((before, producer) => producer(before), view);

/** Nothing changes but that the gesture before it has ended. */
export const stay: Producer = (view) => view;

/** Selecting closes an open article: the reader turns to what was selected. */
export const select =
  (selection: Selection | null): Producer =>
  (view) => ({ ...view, selection, passage: null, also: [] });

export const selectEvent = (id: string): Producer => select({ kind: 'event', id });
export const selectActor = (id: string): Producer => select({ kind: 'actor', id });
export const selectPlace = (id: string): Producer => select({ kind: 'place', id });

export const openPassage =
  (passage: Passage | null): Producer =>
  (view) => ({ ...view, passage });

export const setWindow =
  (window: Interval | null): Producer =>
  (view) => ({ ...view, window });

export const toggleType =
  (type: EventType): Producer =>
  (view) => ({ ...view, hiddenTypes: toggled(view.hiddenTypes, type) });

export const toggleStatus =
  (status: Status): Producer =>
  (view) => ({ ...view, hiddenStatuses: toggled(view.hiddenStatuses, status) });

export const togglePublisher =
  (publisher: string): Producer =>
  (view) => ({ ...view, hiddenPublishers: toggled(view.hiddenPublishers, publisher) });

/** The second rank among the events, or out of the way. */
export const showAlsoSaid =
  (alsoSaid: boolean): Producer =>
  (view) => ({ ...view, alsoSaid });

/** Only what the reports do not agree on, or everything. */
export const showContested =
  (contested: boolean): Producer =>
  (view) => ({ ...view, contested });
/** Leaves out a publisher, an origin or a speaker, or hears it again. */
export const toggleLeftOut =
  (key: string): Producer =>
  (view) => ({ ...view, leftOut: [...toggled(view.leftOut, key)].sort() });
export const hearAll: Producer = (view) => ({ ...view, leftOut: DEFAULT_VIEW.leftOut });
/** What stands open in the reader; it lets go of what was chosen before it. */
export const openDoor =
  (door: Door | null): Producer =>
  (view) => ({ ...select(null)(view), door });
/** Several types at once, as a tone of the legend does. */
export const setTypesHidden =
  (types: readonly EventType[], hidden: boolean): Producer =>
  (view) => ({
    ...view,
    hiddenTypes: [...view.hiddenTypes.filter((type) => !types.includes(type)), ...(hidden ? types : [])],
  });

export const clearFilters: Producer = (view) => ({
  ...view,
  hiddenTypes: DEFAULT_VIEW.hiddenTypes,
  hiddenStatuses: DEFAULT_VIEW.hiddenStatuses,
  hiddenPublishers: DEFAULT_VIEW.hiddenPublishers,
  hiddenKinds: DEFAULT_VIEW.hiddenKinds,
  only: DEFAULT_VIEW.only,
  contested: DEFAULT_VIEW.contested,
  among: DEFAULT_VIEW.among,
});

/** Only what these actors have part in, or what is among them alone; everything, where nobody is named. */
export const showOnly =
  (ids: readonly string[], among: boolean): Producer =>
  (view) => ({ ...view, only: [...new Set(ids)].sort(), among: among && ids.length > 0 });

export const hasFilters = (view: View): boolean => filterCount(view) > 0;

/** How many types, statuses, publishers and kinds of actors are switched off; who alone, and what alone, is asked for counts as one. */
export const filterCount = (view: View): number =>
  Math.min(view.only.length, 1) +
  Number(view.contested) +
  view.hiddenTypes.length +
  view.hiddenStatuses.length +
  view.hiddenPublishers.length +
  view.hiddenKinds.length;

/** One step back out: first the article, then a path, the selection, an ego network, the time window. */
export const letGo: Producer = (view) => {
  if (view.passage) return { ...view, passage: null };
  if (view.path) return { ...view, path: null };
  if (view.selection || view.also.length > 0) return { ...view, selection: null, also: [] };
  if (view.ego) return { ...view, ego: null };
  return { ...view, window: null };
};

/** All that is chosen at once. */
export const letChoiceGo: Producer = (view) => ({ ...select(null)(view), path: null, ego: null });

export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
