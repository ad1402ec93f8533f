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
  // a capital may be another city, a seat or a part of the world as well
  return (
    (country?.by === 'capital' ? null : asCountry(country)) ??
    asBody(text) ??
    asRegion(text) ??
    asSeat(text) ??
    asCity(text, country) ??
    asCapital(text, country)
  );
}

type CountryMatch = ReturnType<typeof countryOf>;

function asCountry(match: CountryMatch): PlaceMatch | null {
  if (!match) return null;
  const { name, code, lat, lon } = match.country;
  const by = match.by === 'demonym' ? 'demonym' : 'name';
  return { match: by, name, country: code, stateName: name, ambiguous: match.ambiguous, lat, lon };
}

/** "the EU", or the city where it sits. */
function asBody(text: string): PlaceMatch | null {
  const full = fullNameOf(text) ?? text;
  if (BODY_NAMES.has(full)) return { ...nowhere('name', full), stateName: full };
  const body = BODIES.get(text);
  if (body === undefined) return null;
  const { lat, lon } = cityOf(text) ?? { lat: null, lon: null };
  return { ...nowhere('capital', text), stateName: body, lat, lon };
}

function asRegion(text: string): PlaceMatch | null {
  const region = regionOf(text);
  if (!region) return null;
  return nowhere(DEMONYM.test(text) && text !== region.name ? 'demonym' : 'region', region.name);
}

function asSeat(text: string): PlaceMatch | null {
  const seat = seatOf(text);
  if (!seat) return null;
  const stateName = seat.country === null ? (seat.body ?? text) : stateNameOf(seat.country);
  return { ...nowhere('seat', text), country: seat.country ?? '', stateName };
}

function asCity(text: string, country: CountryMatch): PlaceMatch | null {
  const city = cityOf(text) ?? placeOf(text);
  if (!city) return null;
  const { name, lat, lon } = city;
  const match = country?.by === 'capital' || city.kind === 'capital' ? 'capital' : 'city';
  return { match, name, country: city.country, stateName: stateNameOf(city.country), ambiguous: false, lat, lon };
}

/** A capital that the list of cities does not have. */
function asCapital(text: string, match: CountryMatch): PlaceMatch | null {
  const country = asCountry(match);
  return country && { ...country, match: 'capital', name: text };
}

/** What has no place of its own on the map. */
const nowhere = (match: PlaceMatch['match'], name: string): PlaceMatch => ({
  match,
  name,
  country: '',
  stateName: name,
  ambiguous: false,
  lat: null,
  lon: null,
});

const stateNameOf = (code: string): string => countryByCode(code)?.name ?? '';
