/** One question for the readers: does a name lie on the map or stand for a state, and in which way? */
import { remembered } from '../../base/memo';
import { countryByCode, countryOf } from './countries';
import { fullNameOf } from './initials';
import { cityOf, placeOf } from './places';
import { regionOf } from './regions';
import { seatOf } from './seats';

export interface PlaceMatch {
  /** `seat`: a building or chamber that stands for those who sit there; `demonym`: people or their adjective. */
  readonly match: 'name' | 'demonym' | 'capital' | 'city' | 'region' | 'seat';
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty for regions and bodies of no country. */
  readonly country: string;
  /** Who acts where the name stands for a state: "Norway" for "Oslo". */
  readonly stateName: string;
  /** The word is as often something else. */
  readonly ambiguous: boolean;
  /** Degrees. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Undiluted by context: "Georgia" is a country here, with `ambiguous` set. Null for any other text. */
export const placeNamed = remembered(
  (text: string): PlaceMatch | null => lookUp(text) ?? (isCapitals(text) ? lookUp(inTitleCase(text)) : null),
);

/** Of a region's words, those for its people: "African", "Kurds", "Middle Eastern". */
const DEMONYM = /(?:ans?|ern|erners?|ics?|is?|Arabs?|Kurds?)$/;

/** Cities that stand in the news for the body that sits there rather than for their country. From general knowledge. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ['Brussels', 'European Union'],
  ['Strasbourg', 'European Parliament'],
  ['Turtle Bay', 'United Nations'],
]);

const BODY_NAMES: ReadonlySet<string> = new Set(BODIES.values());

/** Is it a body of states rather than a part of the world? */
export const isBodyOfStates = (name: string): boolean => BODY_NAMES.has(name);

const isCapitals = (text: string): boolean => text.length > 3 && text === text.toUpperCase();
const inTitleCase = (text: string): string => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase());

function lookUp(text: string): PlaceMatch | null {
  if (!/^(?:the )?[\p{Lu}\d]/u.test(text)) return null;
  const country = countryOf(text);
  const stateOf = (code: string) => countryByCode(code)?.name ?? '';
  if (country && country.by !== 'capital') {
    const { name, code, lat, lon } = country.country;
    return {
      match: country.by === 'demonym' ? 'demonym' : 'name',
      name,
      country: code,
      stateName: name,
      ambiguous: country.ambiguous,
      lat,
      lon,
    };
  }
  const full = fullNameOf(text) ?? text;
  if (BODY_NAMES.has(full))
    return { match: 'name', name: full, country: '', stateName: full, ambiguous: false, lat: null, lon: null };
  const body = BODIES.get(text);
  if (body !== undefined) {
    const { lat, lon } = cityOf(text) ?? { lat: null, lon: null };
    return { match: 'capital', name: text, country: '', stateName: body, ambiguous: false, lat, lon };
  }
  const region = regionOf(text);
  if (region)
    return {
      match: DEMONYM.test(text) && text !== region.name ? 'demonym' : 'region',
      name: region.name,
      country: '',
      stateName: region.name,
      ambiguous: false,
      lat: null,
      lon: null,
    };
  const seat = seatOf(text);
  if (seat)
    return {
      match: 'seat',
      name: text,
      country: seat.country ?? '',
      stateName: seat.country === null ? (seat.body ?? text) : stateOf(seat.country),
      ambiguous: false,
      lat: null,
      lon: null,
    };
  const city = cityOf(text) ?? placeOf(text);
  if (city) {
    const capital = country?.by === 'capital' ? country.country.code : city.kind === 'capital' ? city.country : null;
    return {
      match: capital === null ? 'city' : 'capital',
      name: city.name,
      country: city.country,
      stateName: stateOf(city.country),
      ambiguous: false,
      lat: city.lat,
      lon: city.lon,
    };
  }
  if (country)
    return {
      match: 'capital',
      name: text,
      country: country.country.code,
      stateName: country.country.name,
      ambiguous: country.ambiguous,
      lat: country.country.lat,
      lon: country.country.lon,
    };
  return null;
}
