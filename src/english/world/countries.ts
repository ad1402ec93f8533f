/** Which country a name, demonym, capital or abbreviation means. The tables are `countries.json` and `countryNames.ts`. */
import rows from './countries.json';
import { ABBREVIATIONS, AMBIGUOUS_NAMES, MORE_CAPITALS, MORE_DEMONYMS, MORE_NAMES } from './country-names';
import { foldName } from './fold-name';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly official: string;
  readonly otherNames: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Degrees north and east, of the country's middle. */
  readonly lat: number;
  readonly lon: number;
  readonly region: string;
  readonly subregion: string;
}

export type CountryMatchKind = 'name' | 'abbreviation' | 'demonym' | 'capital';

export interface CountryMatch {
  readonly country: Country;
  readonly by: CountryMatchKind;
  /** "Ghanaians": people of the country rather than the adjective. */
  readonly plural: boolean;
  /** The word is as often something else (Jordan, Georgia, Victoria). */
  readonly ambiguous: boolean;
}

const list = (field: string | undefined): string[] => (field ? field.split(';').map((each) => each.trim()) : []);

const tableOf = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), list(line.slice(4))]),
  );

const MORE = {
  abbreviations: tableOf(ABBREVIATIONS),
  capitals: tableOf(MORE_CAPITALS),
  demonyms: tableOf(MORE_DEMONYMS),
  names: tableOf(MORE_NAMES),
};

const union = (...lists: readonly (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((each) => each ?? [])),
];

const parseRow = (row: string): Country => {
  const [code = '', name = '', official = '', others, demonyms, capitals, position = '', region = '', subregion = ''] =
    row.split('|');
  const [lat = NaN, lon = NaN] = position.split(',').map(Number);
  return {
    code,
    name,
    official: official || name,
    otherNames: union(list(others), MORE.names.get(code)).filter((other) => other !== name),
    demonyms: union(MORE.demonyms.get(code), list(demonyms)),
    capitals: union(list(capitals), MORE.capitals.get(code)),
    lat,
    lon,
    region,
    subregion,
  };
};

/** All countries and territories: members of the United Nations first, large before small. */
export const COUNTRIES: readonly Country[] = rows.map(parseRow);

const byCode: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

export const countryByCode = (code: string): Country | undefined => byCode.get(code);

/** Plural of a demonym, where it differs: "Danes", but "the Dutch", "the Chinese". */
const pluralDemonym = (demonym: string): string | undefined =>
  /(ese|ish|ch|sh|ss|is|men|gyz|eois)$/.test(demonym)
    ? undefined
    : demonym.endsWith('man') && !/(German|Roman|Oman|Norman|Turkman)$/.test(demonym)
      ? undefined
      : `${demonym}s`;

const withoutArticle = (text: string): string => text.replace(/^the\s+/i, '');

const key = (text: string): string => foldName(withoutArticle(text.trim())).replace(/\./g, '');

const match = (country: Country, by: CountryMatchKind, plural = false): CountryMatch => ({
  country,
  by,
  plural,
  ambiguous: false,
});

const indexAll = (): ReadonlyMap<string, CountryMatch> => {
  const index = new Map<string, CountryMatch>();
  const put = (text: string, found: CountryMatch): void => {
    const at = key(text);
    if (at !== '' && !index.has(at)) index.set(at, { ...found, ambiguous: AMBIGUOUS_NAMES.has(at) });
  };
  // Names of all countries come before any demonym, and demonyms before capitals: "Singapore" and "Dominica" are names.
  for (const country of COUNTRIES)
    for (const name of [country.name, country.official]) put(name, match(country, 'name'));
  for (const country of COUNTRIES) for (const name of country.otherNames) put(name, match(country, 'name'));
  for (const country of COUNTRIES) {
    for (const demonym of country.demonyms) {
      put(demonym, match(country, 'demonym', demonym.endsWith('men')));
      const plural = pluralDemonym(demonym);
      if (plural) put(plural, match(country, 'demonym', true));
    }
  }
  for (const country of COUNTRIES) for (const capital of country.capitals) put(capital, match(country, 'capital'));
  return index;
};

const abbreviations: ReadonlyMap<string, CountryMatch> = new Map(
  COUNTRIES.flatMap((country) =>
    (MORE.abbreviations.get(country.code) ?? []).map((short) => [short, match(country, 'abbreviation')] as const),
  ),
);

let index: ReadonlyMap<string, CountryMatch> | undefined;

/**
 * The country that a phrase names, in whatever way, with or without "the" and diacritics; undefined for any other text.
 * Case matters: a word that starts in lower case is no country, and abbreviations stand in capitals ("US", "U.S.").
 */
export const countryOf = (text: string): CountryMatch | undefined => {
  const bare = withoutArticle(text.trim());
  const short = abbreviations.get(bare) ?? abbreviations.get(bare.replace(/\./g, ''));
  if (short) return short;
  if (!/^\p{Lu}/u.test(bare)) return undefined;
  return (index ??= indexAll()).get(key(bare));
};
