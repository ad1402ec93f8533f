/** What gestures in the network do to the view. */
import type { ActorKind } from '../../graph/schema';
import type { Pin, Selection } from '../../scenes/view';
import type { Producer } from './change';
import { MOST_STEPS, sortedPins } from '../../scenes/address/network-codec';
import { select, toggled } from './producers';

export const toggleKind =
  (kind: ActorKind): Producer =>
  (view) => ({ ...view, hiddenKinds: toggled(view.hiddenKinds, kind) });

export const toggleEventNodes: Producer = (view) => ({ ...view, eventNodes: !view.eventNodes });
export const togglePlaceNodes: Producer = (view) => ({ ...view, placeNodes: !view.placeNodes });
export const toggleCommunities: Producer = (view) => ({ ...view, communities: !view.communities });

/** Everybody, or again only those who matter most. */
export const toggleEveryone: Producer = (view) => ({ ...view, everyone: !view.everyone });

/** Chooses an actor beside those that are, or lets it go; the first is the one selected. */
export const addActor =
  (id: string): Producer =>
  (view) => {
    const chosen = chosenOf(view);
    return chooseActors(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])(view);
  };

/** The first is selected, the others beside it; none lets go. */
export const chooseActors =
  ([first, ...rest]: readonly string[]): Producer =>
  (view) => ({ ...select(first === undefined ? null : { kind: 'actor', id: first })(view), also: rest.sort() });

export const chosenOf = (view: { selection: Selection | null; also: readonly string[] }): string[] =>
  view.selection?.kind === 'actor' ? [view.selection.id, ...view.also] : [...view.also];

/** Only what is `steps` from the actor; 0 for everything. */
export const setEgo =
  (id: string, steps: number): Producer =>
  (view) => ({ ...view, ego: steps > 0 ? { id, steps: Math.min(steps, MOST_STEPS) } : null });

/** One step further around an actor than now, and after the third everything again. */
export const stepAround =
  (id: string): Producer =>
  (view) =>
    setEgo(id, view.ego?.id === id ? (view.ego.steps + 1) % 4 : 1)(view);

export const setPath =
  (path: readonly [string, string] | null): Producer =>
  (view) => ({ ...view, path });

/** A node put somewhere: shares of the picture, kept to thousandths so that the address stays short. */
export const pinNode =
  ({ x, y, ...ref }: Pin): Producer =>
  (view) => {
    const share = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;
    return { ...view, pins: sortedPins([...view.pins, { ...ref, x: share(x), y: share(y) }]) };
  };
export const letPinsGo: Producer = (view) => ({ ...view, pins: [] });
