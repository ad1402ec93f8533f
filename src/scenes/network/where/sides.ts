/** Which sides have a colour of their own. */
import { keptFor } from '../../../base/memo';
import type { GraphIndex } from '../../../graph/lookup';
import { PALETTES } from '../../appearance';
import { peopleOf, sideOf } from '../../sides';

/** Sides that more than one takes part for: by the id of the actor that each is called by, the place of its colour. */
export const sidesOf: (index: GraphIndex) => ReadonlyMap<string, number> = keptFor((index) => {
  const people = peopleOf(index);
  const parts = (id: string): number =>
    [id, ...(people.get(id) ?? []).map((actor) => actor.id)].reduce(
      (sum, one) => sum + (index.eventsOfActor.get(one)?.length ?? 0),
      0,
    );
  const ranked = [...people.keys()].sort((a, b) => parts(b) - parts(a) || (a < b ? -1 : 1));
  // One side alone tells nothing apart.
  return new Map(ranked.length < 2 ? [] : ranked.slice(0, PALETTES.light.sides.length).map((id, place) => [id, place]));
});

/** The place of an actor's colour; null where its side has none. */
export const sidePlace = (index: GraphIndex, actor: string): number | null =>
  sidesOf(index).get(sideOf(index)(actor)) ?? null;
