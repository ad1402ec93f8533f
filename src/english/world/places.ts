/** Where a name lies on the map: countries, capitals, large cities, states of the US. Positions in degrees. */
import cityRows from './cities.json';
import { OTHER_CITY_NAMES, SMALL_PLACES } from './city-names';
import { COUNTRIES, countryOf } from './countries';
import { usStateOf } from './regions';
import { foldName } from './fold-name';

export type PlaceKind = 'capital' | 'city' | 'country' | 'state';

export interface KnownPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

const key = (name: string): string => foldName(name.trim().replace(/^the\s+(?!hague)/i, ''));

const toPlace = (row: string): KnownPlace => {
  const [name = '', country = '', lat, lon, mark] = row.split('|');
  return { name, kind: mark === 'c' ? 'capital' : 'city', country, lat: Number(lat), lon: Number(lon) };
};

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  OTHER_CITY_NAMES.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2).split('; ')];
    }),
);

const indexCities = (): ReadonlyMap<string, KnownPlace> => {
  const index = new Map<string, KnownPlace>();
  const put = (name: string, place: KnownPlace): void => {
    if (!index.has(key(name))) index.set(key(name), place);
  };
  const cities = cityRows.map(toPlace);
  // A capital is meant before a larger namesake, and a small place in the news before a namesake of more people.
  for (const city of cities.filter(({ kind }) => kind === 'capital')) put(city.name, city);
  for (const row of SMALL_PLACES.trim().split('\n')) put(row.split('|')[0] ?? '', toPlace(row));
  for (const city of cities) for (const name of [city.name, ...(OTHERS.get(city.name) ?? [])]) put(name, city);
  return index;
};

let index: ReadonlyMap<string, KnownPlace> | undefined;

/** The capital or large city of that name, diacritics and "the" aside; the larger of two; undefined for others. */
export const cityOf = (text: string): KnownPlace | undefined =>
  /^(the\s+)?\p{Lu}/u.test(text.trim()) ? (index ??= indexCities()).get(key(text)) : undefined;

/** The place that a name means on the map: a city, else a country by name, else a state of the US; undefined for others. */
export const placeOf = (text: string): KnownPlace | undefined => {
  const found = countryOf(text);
  if (found && (found.by === 'name' || found.by === 'abbreviation')) {
    const { name, code, lat, lon } = found.country;
    return { name, kind: 'country', country: code, lat, lon };
  }
  const city = cityOf(text);
  if (city) return city;
  const state = text.length > 2 ? usStateOf(text) : undefined;
  return state && { name: state.name, kind: 'state', country: 'US', lat: state.lat, lon: state.lon };
};

/** The capital of a country by its code, with its position; undefined where the data sets have none. */
export const capitalOf = (code: string): KnownPlace | undefined => {
  const names = COUNTRIES.find((country) => country.code === code)?.capitals ?? [];
  return names.map(cityOf).find((place) => place?.country === code);
};
