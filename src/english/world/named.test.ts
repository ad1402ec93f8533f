import { describe, expect, test } from 'vitest';
import { COUNTRIES, countryOf } from './countries';
import { foldName } from './fold-name';
import { genderOfGivenName, isGivenName } from './given-names';
import { isBodyOfStates, placeNamed } from './named';
import { capitalOf, cityOf, placeOf } from './places';

/** `match country of state`. */
const meant = (text: string): string | null => {
  const place = placeNamed(text);
  return place && `${place.match} ${place.country || '-'} of ${place.stateName}`;
};

describe('a name on the map', () => {
  test.each([
    ['Norway', 'name NO of Norway'],
    ['NORWAY', 'name NO of Norway'],
    ['the Netherlands', 'name NL of Netherlands'],
    ['USA', 'name US of United States'],
    ['Norwegian', 'demonym NO of Norway'],
    ['Norwegians', 'demonym NO of Norway'],
    ['Oslo', 'capital NO of Norway'],
    ['OSLO', 'capital NO of Norway'],
    ['THE HAGUE', 'capital NL of Netherlands'],
    ['Bergen', 'city NO of Norway'],
    ['NEW YORK', 'city US of United States'],
    ['Ohio', 'city US of United States'],
    ['Astana', 'capital KZ of Kazakhstan'],
    ['Europe', 'region - of Europe'],
    ['EUROPE', 'region - of Europe'],
    ['the Middle East', 'region - of Middle East'],
    ['European', 'demonym - of Europe'],
    ['Europeans', 'demonym - of Europe'],
    ['Middle Eastern', 'demonym - of Middle East'],
    ['Westerners', 'demonym - of West'],
    ['Kurds', 'demonym - of Kurdistan'],
    ['Nordic', 'demonym - of Nordics'],
    ['Downing Street', 'seat GB of United Kingdom'],
    ['1600 Pennsylvania Avenue', 'seat US of United States'],
    ['Berlaymont', 'seat - of European Union'],
    ['EU', 'name - of European Union'],
    ['European Union', 'name - of European Union'],
    ['Brussels', 'capital - of European Union'],
    ['Strasbourg', 'capital - of European Parliament'],
    ['Turtle Bay', 'capital - of United Nations'],
  ])('%s is the %s', (text, expected) => expect(meant(text)).toBe(expected));

  test.each(['norway', 'oslo', 'the port', 'The', 'Port Vale', 'ABC', '12', ''])('is none in "%s"', (text) =>
    expect(placeNamed(text)).toBeNull(),
  );

  test('lies where it is, and what has no place there has none', () => {
    const position = (text: string) => [placeNamed(text)?.lat, placeNamed(text)?.lon];
    expect(position('Norway')).toEqual([62, 10]);
    expect(position('Oslo')).toEqual([59.91, 10.75]);
    expect(position('Bergen')).toEqual([60.39, 5.32]);
    expect(position('Brussels')).toEqual([50.85, 4.35]);
    expect(position('Astana')).toEqual([48, 68]);
    expect(position('Turtle Bay')).toEqual([null, null]);
    expect(position('Downing Street')).toEqual([null, null]);
  });

  test('is called as the data set calls it', () => {
    const nameOf = (text: string) => placeNamed(text)?.name;
    expect(nameOf('Bombay')).toBe('Mumbai');
    expect(nameOf('Norwegian')).toBe('Norway');
    expect(nameOf('EU')).toBe('European Union');
    expect(nameOf('Brussels')).toBe('Brussels');
    expect(nameOf('Africans')).toBe('Africa');
    expect(nameOf('Astana')).toBe('Astana');
    expect(nameOf('Downing Street')).toBe('Downing Street');
  });

  test.each(
    'Chad Dominica Georgia Guinea Jersey Jordan Niger Turkey Georgetown Hamilton Kingston Santiago Stanley Victoria Douglas Male Roseau'.split(
      ' ',
    ),
  )('may as well be something else: %s', (text) => expect(countryOf(text)?.ambiguous).toBe(true));

  test('may as well be something else, says a country and no city', () => {
    expect(placeNamed('Jordan')?.ambiguous).toBe(true);
    expect(placeNamed('Norway')?.ambiguous).toBe(false);
    for (const text of ['Kingston', 'Bergen', 'Europe', 'Brussels', 'Downing Street'])
      expect(placeNamed(text)?.ambiguous, text).toBe(false);
  });

  test('is that of a body of states, not of a part of the world', () => {
    for (const name of ['European Union', 'European Parliament', 'United Nations'])
      expect(isBodyOfStates(name)).toBe(true);
    for (const name of ['Europe', 'Brussels', 'Norway']) expect(isBodyOfStates(name)).toBe(false);
  });
});

describe('a country', () => {
  test.each([
    ['Danes', 'DK'],
    ['Poles', 'PL'],
    ['Germans', 'DE'],
    ['Greeks', 'GR'],
    ['Britons', 'GB'],
    ['Thais', 'TH'],
    ['Omanis', 'OM'],
    ['Afghans', 'AF'],
  ])('has people in the plural: %s', (text, code) => {
    expect(countryOf(text)).toMatchObject({ country: { code }, by: 'demonym', plural: true });
  });

  test.each(['Chineses', 'Danishs', 'Dutchs', 'Frenchs', 'Swisss', 'Frenchmans', 'Englishmens', 'Kyrgyzs', 'Irishs'])(
    'has no people called %s',
    (text) => expect(countryOf(text)).toBeUndefined(),
  );

  test.each([
    ['Frenchman', false],
    ['Frenchmen', true],
    ['Irishwoman', false],
    ['Chinese', false],
    ['Kiribati', false],
  ])('has %s, who are many: %s', (text, plural) => expect(countryOf(text)?.plural).toBe(plural));

  test('is found whatever stands around and above its letters', () => {
    for (const text of [' Norway ', 'the Norway', 'The  Norway', 'Nórway'])
      expect(countryOf(text)?.country.code).toBe('NO');
    expect(countryOf('U.S.A.')?.by).toBe('abbreviation');
    expect(countryOf('the U.S.')?.by).toBe('abbreviation');
    expect(countryOf('Us')).toBeUndefined();
    expect(countryOf('the')).toBeUndefined();
  });

  test('keeps its name from what it is called besides, and its official name from its common one', () => {
    const norway = COUNTRIES.find(({ code }) => code === 'NO');
    expect(norway).toMatchObject({ name: 'Norway', official: 'Kingdom of Norway', region: 'Europe' });
    expect(norway?.subregion).toBe('Northern Europe');
    expect(countryOf('Kingdom of Norway')?.country.code).toBe('NO');
    for (const { name, official, otherNames, demonyms, capitals } of COUNTRIES) {
      expect(otherNames).not.toContain(name);
      expect(official).not.toBe('');
      expect([...otherNames, ...demonyms, ...capitals]).not.toContain('');
    }
  });

  test('is a country before a people, and a people before a capital', () => {
    expect(countryOf('Singapore')?.by).toBe('name');
    expect(countryOf('Monaco')?.by).toBe('name');
    expect(countryOf('Dominican')?.country.code).toBe('DO');
  });
});

describe('a city', () => {
  test.each([
    ['Bergen', 'city', 'NO'],
    ['the Hague', 'city', 'NL'],
    ['The Hague', 'city', 'NL'],
    ['the Bergen', 'city', 'NO'],
    [' Bergen ', 'city', 'NO'],
    ['Bogotá', 'capital', 'CO'],
  ])('%s is a %s of %s', (text, kind, country) => expect(cityOf(text)).toMatchObject({ kind, country }));

  test.each(['bergen', 'the bergen', 'Hague', 'Bergenberg', ''])('is none in "%s"', (text) =>
    expect(cityOf(text)).toBeUndefined(),
  );

  test('is meant before a country by its capital, and after one by its name', () => {
    expect(placeOf('Oslo')).toMatchObject({ kind: 'capital', name: 'Oslo' });
    expect(placeOf('Singapore')).toMatchObject({ kind: 'country', name: 'Singapore' });
    expect(placeOf('UK')).toMatchObject({ kind: 'country', country: 'GB', lat: 54, lon: -2 });
    expect(placeOf('Norwegian')).toBeUndefined();
    expect(placeOf('Ohio')).toEqual({ name: 'Ohio', kind: 'state', country: 'US', lat: 40, lon: -83 });
    expect(placeOf('OH')).toBeUndefined();
    expect(placeOf('Ind.')).toMatchObject({ kind: 'state', name: 'Indiana' });
  });

  test('is the capital of its country by that code alone', () => {
    expect(capitalOf('NO')).toMatchObject({ name: 'Oslo', lat: 59.91, lon: 10.75 });
    expect(capitalOf('XX')).toBeUndefined();
    expect(capitalOf('IO')).toBeUndefined();
  });
});

describe('a name without its marks', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Gießen', 'giessen'],
    ['Đà Nẵng', 'da nang'],
    ['Ærø', 'aero'],
    ['Diyarbakır', 'diyarbakir'],
    ['Sana’a', "sana'a"],
    ['Malmö', 'malmo'],
  ])('%s is %s', (name, folded) => expect(foldName(name)).toBe(folded));
});

describe('a given name', () => {
  test.each([
    ['Alexis', 'either'],
    ['Fatima', 'female'],
    ['Haruto', 'male'],
    ['Ji-woo', 'female'],
    ['JEAN-PIERRE', 'male'],
    ['Xqzt', undefined],
    ['Xqzt-Maria', undefined],
  ])('%s is of %s', (name, gender) => {
    expect(genderOfGivenName(name)).toBe(gender);
  });

  test('is known in any case, and a double one is none by itself', () => {
    for (const name of ['maria', 'MARIA', 'Maria', 'María']) expect(isGivenName(name)).toBe(true);
    expect(isGivenName('Xqzt')).toBe(false);
  });
});
