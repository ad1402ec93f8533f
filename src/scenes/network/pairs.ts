/**
 * Whom an event ties to whom. Among forty who meet these are 780 pairs, among three thousand more than any picture can show or
 * machine hold: such an event is a star. The first that the graph names, of either side where it has two, is tied to all of the
 * others, so that nobody is lost and every way between two is still found.
 */
import type { EventRecord } from '../../graph/schema';
import { placeKey } from './keys';

/** Pairs of one event that are drawn: all of forty parties. */
const MOST_PAIRS = (40 * 39) / 2;

/** Keys of two nodes. */
type Pair = readonly [from: string, to: string];

/** What an event ties together, and of a star its middle: keys of nodes. */
export interface Ties {
  readonly pairs: readonly Pair[];
  readonly centres: readonly string[];
}
export type IsDrawn = (key: string) => boolean;

/** From each actor to each target; without targets among the actors, each pair in order. */
export function tiesBetween({ actors, targets }: EventRecord, keyOf: (id: string) => string, isDrawn: IsDrawn): Ties {
  const from = keysOf(actors, keyOf, isDrawn);
  return targets.length > 0 ? across(from, keysOf(targets, keyOf, isDrawn)) : among(from);
}

/** The same of the actors' own ids, whoever is drawn. */
export const tiesOfIds = (event: EventRecord): Ties =>
  tiesBetween(
    event,
    (id) => id,
    () => true,
  );

/** From each of `who` (parties, or the event itself) to each place, place by place. */
export function tiesToPlaces(who: readonly string[], event: EventRecord): Ties {
  const places = keysOf(event.places, placeKey, () => true);
  const { pairs, centres } = across(places, who);
  return { pairs: pairs.map(([place, one]) => [one, place]), centres };
}

export function keysOf(ids: readonly string[], keyOf: (id: string) => string, isDrawn: IsDrawn): string[] {
  const keys = ids.map(keyOf).filter(isDrawn);
  return keys.length > 1 ? [...new Set(keys)] : keys;
}

function among(keys: readonly string[]): Ties {
  const star = (keys.length * (keys.length - 1)) / 2 > MOST_PAIRS;
  const centres = keys.slice(0, star ? 1 : keys.length);
  const pairs = centres.flatMap((key, i) =>
    keys.slice(i + 1).map((other): Pair => (key < other ? [key, other] : [other, key])),
  );
  return { pairs, centres: star ? centres : [] };
}

/** Where one stands on either side, there is nothing to leave out. */
function across(from: readonly string[], to: readonly string[]): Ties {
  const star = Math.min(from.length, to.length) > 1 && from.length * to.length > MOST_PAIRS;
  const [source, target] = [from.slice(0, 1), to.slice(0, 1)];
  const pairs = from.flatMap((key, i) => (star && i > 0 ? target : to).map((other): Pair => [key, other]));
  return { pairs: pairs.filter(([key, other]) => key !== other), centres: star ? [...source, ...target] : [] };
}
