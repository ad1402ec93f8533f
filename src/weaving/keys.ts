/**
 * Keys of actors and places while a story is woven; the graph file has ids of its own. A key says what kind of thing it
 * stands for: `country:NO`, `region:Europe`, `name:Ada Berg`, `group:strikers@name:Port`, `person:a witness@2`, `place:Oslo`.
 */
import { placeNamed, type PlaceMatch } from '../english/world/named';

const COUNTRY = 'country:';
const REGION = 'region:';
const NAME = 'name:';
const GROUP = 'group:';
const PERSON = 'person:';
const PLACE = 'place:';

export const nameKeyOf = (name: string): string => NAME + name;
export const placeKeyOf = (name: string): string => PLACE + name;
/** A group without a name, by what it is called and whose it is (a key, or nothing). */
export const groupKeyOf = (called: string, owner: string): string => `${GROUP}${called.toLowerCase()}@${owner}`;
/** Somebody without a name: one in each article. */
export const strangerKeyOf = (called: string, article: number): string => `${PERSON}${called.toLowerCase()}@${article}`;
/** The country or region that a place name stands for. */
export const stateKeyOf = ({ match, country, stateName }: PlaceMatch): string =>
  match === 'region' || country === '' ? REGION + stateName : COUNTRY + country;

export const isCountry = (key: string): boolean => key.startsWith(COUNTRY);
/** A country, a region or a body of states. */
export const isState = (key: string): boolean => isCountry(key) || key.startsWith(REGION);
export const isNamed = (key: string): boolean => key.startsWith(NAME);
export const isGroup = (key: string): boolean => key.startsWith(GROUP);

/** What stands behind the kind: a country's code, a name. */
export const restOf = (key: string): string => key.slice(key.indexOf(':') + 1);
/** What a group is called, without whose it is. */
export const calledIn = (key: string): string => restOf(key).split('@')[0] ?? '';
/** Whose a group is; empty where nobody says. */
export const ownerIn = (key: string): string => key.slice(key.indexOf('@') + 1);

export const placeIn = (key: string): PlaceMatch | null => placeNamed(key.startsWith(PLACE) ? restOf(key) : key);
/** A town and no country, region or building. */
export const isTown = (key: string): boolean => ['capital', 'city'].includes(placeIn(key)?.match ?? '');
