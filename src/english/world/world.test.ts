import { describe, expect, test } from 'vitest';
import { FULL_NAMES, fullNameOf } from './initials';
import cityRows from './cities.json';
import { OTHER_CITY_NAMES, SMALL_PLACES } from './city-names';
import { COUNTRIES, countryByCode, countryOf } from './countries';
import { ABBREVIATIONS, MORE_CAPITALS, MORE_DEMONYMS, MORE_NAMES } from './country-names';
import { allGivenNames, genderOfGivenName, isGivenName } from './given-names';
import { MORE_GIVEN_NAMES } from './more-given-names';
import { capitalOf, cityOf, placeOf } from './places';
import { regionOf, STATES_OF_THE_US, usStateOf, WORLD_REGIONS } from './regions';
import { seatOf, SEATS_OF_POWER } from './seats';

const sorted = (words: readonly string[]) => [...new Set(words)].sort();

describe('countries', () => {
  test.each([
    ['Ghana', 'GH', 'name', false],
    ['the Netherlands', 'NL', 'name', false],
    ['Côte d’Ivoire', 'CI', 'name', false],
    ['Bosnia', 'BA', 'name', false],
    ['Burma', 'MM', 'name', false],
    ['Turkey', 'TR', 'name', false],
    ['US', 'US', 'abbreviation', false],
    ['U.S.', 'US', 'abbreviation', false],
    ['the U.K.', 'GB', 'abbreviation', false],
    ['UAE', 'AE', 'abbreviation', false],
    ['Danish', 'DK', 'demonym', false],
    ['Danes', 'DK', 'demonym', true],
    ['Ghanaians', 'GH', 'demonym', true],
    ['Frenchmen', 'FR', 'demonym', true],
    ['Germans', 'DE', 'demonym', true],
    ['Congolese', 'CD', 'demonym', false],
    ['Dutch', 'NL', 'demonym', false],
    ['American', 'US', 'demonym', false],
    ['Dominican', 'DO', 'demonym', false],
    ['Nairobi', 'KE', 'capital', false],
    ['Washington', 'US', 'capital', false],
    ['Singapore', 'SG', 'name', false],
    ['The Hague', 'NL', 'capital', false],
  ] as const)('%s means %s by its %s', (text, code, by, plural) => {
    const found = countryOf(text);
    expect(found && { code: found.country.code, by: found.by, plural: found.plural }).toEqual({ code, by, plural });
  });

  test.each(['us', 'polish', 'turkey', 'it', 'Wonderland', 'Company', '', 'in', 'IN', 'Germanss'])(
    '"%s" is none',
    (text) => {
      expect(countryOf(text)).toBeUndefined();
    },
  );

  test('that share their name with people and birds say so', () => {
    expect(countryOf('Jordan')?.ambiguous).toBe(true);
    expect(countryOf('Kenya')?.ambiguous).toBe(false);
  });

  test('are all there, with a position, and found by their own name', () => {
    expect(COUNTRIES.length).toBe(250);
    for (const country of COUNTRIES) {
      expect(Number.isFinite(country.lat) && Number.isFinite(country.lon), country.name).toBe(true);
      expect(countryOf(country.name)?.country.code, country.name).toBe(country.code);
    }
    expect(countryByCode('NZ')?.name).toBe('New Zealand');
  });

  test('tables of ours are sorted by code and know only countries of the data set', () => {
    for (const table of [ABBREVIATIONS, MORE_CAPITALS, MORE_DEMONYMS, MORE_NAMES]) {
      const codes = table
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 2));
      expect(codes).toEqual(sorted(codes));
      expect(codes.filter((code) => !countryByCode(code))).toEqual([]);
    }
  });
});

describe('places', () => {
  test('capitals come before larger namesakes, and accents do not matter', () => {
    expect(cityOf('Bogota')).toMatchObject({ country: 'CO', kind: 'capital' });
    expect(cityOf('London')).toMatchObject({ country: 'GB', kind: 'capital' });
    expect(cityOf('Geneva')).toMatchObject({ country: 'CH' });
    expect(cityOf('Mumbai')).toEqual({ ...cityOf('Bombay') });
    expect(cityOf('Nowhereville')).toBeUndefined();
  });

  test('lie where they should, to a degree', () => {
    const nairobi = placeOf('Nairobi');
    expect(nairobi?.lat).toBeCloseTo(-1.29, 0);
    expect(nairobi?.lon).toBeCloseTo(36.82, 0);
    expect(placeOf('Kenya')).toMatchObject({ kind: 'country', country: 'KE' });
    expect(placeOf('Ohio')).toMatchObject({ kind: 'state', country: 'US' });
    expect(placeOf('OR')).toBeUndefined();
  });

  test('tables of ours are sorted, and rename only cities of the data set', () => {
    const known = new Set(cityRows.map((row) => row.split('|')[0]));
    const renamed = OTHER_CITY_NAMES.trim()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(': ')));
    expect(renamed.filter((name) => !known.has(name))).toEqual([]);
    expect(renamed).toEqual(sorted(renamed));
    const small = SMALL_PLACES.trim()
      .split('\n')
      .map((row) => row.split('|')[0] ?? '');
    expect(small).toEqual(sorted(small));
  });

  test('give every member of the United Nations its capital', () => {
    const members = COUNTRIES.slice(0, 193);
    const without = members.filter(({ code }) => !capitalOf(code)).map(({ name }) => name);
    expect(without).toEqual([]);
  });
});

describe('regions and states', () => {
  test('are known by name and people', () => {
    expect(regionOf('European')?.name).toBe('Europe');
    expect(regionOf('Europeans')?.name).toBe('Europe');
    expect(regionOf('the Middle East')?.name).toBe('Middle East');
    expect(regionOf('european')).toBeUndefined();
    expect(usStateOf('Calif.')?.name).toBe('California');
    expect(usStateOf('NY')?.name).toBe('New York');
    expect(usStateOf('ny')).toBeUndefined();
  });

  test('stand sorted, all fifty states and the district', () => {
    expect(STATES_OF_THE_US.map(({ postal }) => postal)).toEqual(sorted(STATES_OF_THE_US.map(({ postal }) => postal)));
    expect(STATES_OF_THE_US).toHaveLength(51);
    expect(WORLD_REGIONS.map(({ name }) => name)).toEqual(sorted(WORLD_REGIONS.map(({ name }) => name)));
  });
});

describe('seats of power', () => {
  test('stand for a country or a body', () => {
    expect(seatOf('the Élysée')).toMatchObject({ country: 'FR', branch: 'executive' });
    expect(seatOf('Downing Street')).toMatchObject({ country: 'GB' });
    expect(seatOf('Knesset')).toMatchObject({ country: 'IL', branch: 'legislature' });
    expect(seatOf('Berlaymont')).toMatchObject({ country: null, body: 'European Union' });
    expect(seatOf('kitchen')).toBeUndefined();
  });

  test('name only countries of the data set', () => {
    expect(SEATS_OF_POWER.filter(({ country }) => country !== null && !countryByCode(country))).toEqual([]);
  });
});

test('initials lead to full names, as Americans and as Britons write them', () => {
  expect(fullNameOf('U.N.')).toBe('United Nations');
  expect(fullNameOf('Nato')).toBe('North Atlantic Treaty Organization');
  expect(fullNameOf('who')).toBeUndefined();
  expect(fullNameOf('Who')).toBeUndefined();
  expect([...FULL_NAMES.keys()]).toEqual(sorted([...FULL_NAMES.keys()]));
});

describe('given names', () => {
  test.each([
    ['Maria', 'female'],
    ['Volodymyr', 'male'],
    ['Yoko', 'female'],
    ['José', 'male'],
    ['Anne-Marie', 'female'],
    ['Parliament', undefined],
  ])('%s', (name, gender) => {
    expect(genderOfGivenName(name)).toBe(gender);
  });

  test('are some thousands, and our own are sorted', () => {
    expect(allGivenNames().size).toBeGreaterThan(5000);
    expect(isGivenName('ŁUKASZ')).toBe(true);
    for (const line of MORE_GIVEN_NAMES.trim().split('\n')) {
      const names = line.slice(line.indexOf(': ') + 2).split(' ');
      expect(names).toEqual(sorted(names));
    }
  });
});
