import { eventsIn } from '../../../tests/support/told';
import { describe, expect, it, test } from 'vitest';
import { mentionsOf } from '../../../tests/support/mentioned';

const names = (text: string) => mentionsOf(text).names;

describe('a name', () => {
  it.each([
    ['joins given name and surname', 'Then Ada Berg left.', ['Ada Berg']],
    ['joins initials', 'Then J. R. Halloran left.', ['J. R. Halloran']],
    [
      'joins particles',
      'Then Ursula van der Moor and Juan de la Cruz left.',
      ['Ursula van der Moor', 'Juan de la Cruz'],
    ],
    ['joins an article by its hyphen', 'Then Omar al-Rashid and Al-Hayat left.', ['Omar al-Rashid', 'Al-Hayat']],
    ['joins three parts by hyphens', 'Then Mohammad Nur-Ul-Din left.', ['Mohammad Nur-Ul-Din']],
    ['joins a double given name', 'Then Jean-Luc Moreau left.', ['Jean-Luc Moreau']],
    ['joins a last syllable in small letters', 'Then Park Min-ho left.', ['Park Min-ho']],
    ['of a firm joins what a hyphen joins', 'Then Vale-Mart fell.', ['Vale-Mart']],
    ['keeps an apostrophe', "Then Moira O'Dell left.", ["Moira O'Dell"]],
    ['keeps an ampersand', 'Then Moss & Dunn fell.', ['Moss & Dunn']],
    ['keeps its legal form', 'Then Brightwater Inc. fell.', ['Brightwater Inc.']],
    ['keeps an address', 'Then Brightwater.com fell.', ['Brightwater.com']],
    ['keeps the number of a model', 'Then the Falco 7 and the Falco 3GS sold well.', ['Falco 7', 'Falco 3GS']],
    [
      'of a body goes on after "of"',
      'Then the Bank of Norway and the Ministry for Foreign Affairs met.',
      ['Bank of Norway', 'Ministry for Foreign Affairs'],
    ],
    ['of a state goes on after "of"', 'Then the Kingdom of Norway agreed.', ['Kingdom of Norway']],
    [
      'goes on as far as its initials prove',
      'Then the Front for the Defence of the Rivers of Vale (FDRV) agreed.',
      ['Front for the Defence of the Rivers of Vale', 'FDRV'],
    ],
    ['holds a verb in capitals', 'Then Coast Watch said so.', ['Coast Watch']],
    ['of two places joined by a hyphen may be one', 'Then Bosnia-Herzegovina agreed.', ['Bosnia-Herzegovina']],
    ['of a country of two words opens a sentence', 'North Korea agreed.', ['North Korea']],
    ['of a country opens a sentence', 'Norway agreed.', ['Norway']],
    [
      'of a firm opens a sentence, whatever its first word means',
      'Flint Motor Company agreed.',
      ['Flint Motor Company'],
    ],
    ['of a firm begins with what is a title before people', 'Then General Systems fell.', ['General Systems']],
    ['of a person has no title', 'Then General Kvam fell.', ['Kvam']],
    [
      'that could be a verb opens a sentence where nothing makes it one',
      'Brixe is a firm. Then Brixe fell.',
      ['Brixe', 'Brixe'],
    ],
    ['goes on where an office and its country end', 'Then President of Norway Ada Berg left.', ['Norway', 'Ada Berg']],
    ['is no office in capitals', 'The Head of State left.', []],
    [
      'ends before an office that somebody is given',
      'Brixel appointed Ada Berg chief engineer.',
      ['Brixel', 'Ada Berg'],
    ],
    ['of initials opens a sentence', 'U.S. tugs left.', ['U.S.']],
    ['that is an ordinary word opens a sentence if it speaks', 'Target said so.', ['Target']],
    [
      'of a person who is called like an office stays whole',
      'Then Stephen King and James Baker left.',
      ['Stephen King', 'James Baker'],
    ],
    [
      'with the genitive of its members',
      "The Dock Workers' Union met the Women's Institute.",
      ["Dock Workers' Union", "Women's Institute"],
    ],
    ['not with whose it is', "Norway's Parliament met.", ['Norway', 'Parliament']],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe('what is no name or no part of one', () => {
  it.each([
    ['what a clock shows after its hour', 'Then Ada Berg left at 12:00 UTC and came back at 3 p.m. GMT.', ['Ada Berg']],
    ['a first word', 'Officials left.', []],
    ['a title', 'Then Mr. Dunn met Dr. Quill.', ['Dunn', 'Quill']],
    ['an office', 'Then Prime Minister Ada Berg left.', ['Ada Berg']],
    [
      'an office with its charge',
      'Then Foreign Secretary Ada Berg met Secretary of Defence Tom Dunn.',
      ['Ada Berg', 'Tom Dunn'],
    ],
    ['an office after a bracket', 'Then Dock Union (DU) Chairman Omar Dunn left.', ['Dock Union', 'DU', 'Omar Dunn']],
    ['a day or a month', 'They met on Monday and in March.', []],
    ['a day before a name', 'Yesterday Kvam met Berg.', ['Kvam', 'Berg']],
    ['a hyphen between two parties', 'Then the Dunn-Berg talks failed.', ['Dunn', 'Berg']],
    ['a hyphen between two countries', 'Then Norway-Sweden talks failed.', ['Norway', 'Sweden']],
    ['a unit after a number', 'It has 16GB and 3G.', []],
    ['a number after a place', 'Then Norway 3 times won.', ['Norway']],
    ['an adjective of a nation before a name', 'Then Norwegian Ada Berg left.', ['Norwegian', 'Ada Berg']],
    ['a word of a headline', 'Ferry Workers Strike After Talks Fail', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe('the kind of a name', () => {
  it.each([
    ['Then Ada Berg left.', 'Ada Berg', 'person'],
    ['Then Brightwater Ltd. fell.', 'Brightwater Ltd.', 'organization'],
    ['Then Moss & Dunn fell.', 'Moss & Dunn', 'organization'],
    ['Then the World Health Organization met.', 'World Health Organization', 'organization'],
    ['Then Human Rights Watch spoke.', 'Human Rights Watch', 'organization'],
    ['Then Norway agreed.', 'Norway', 'country'],
    ['Then the Vann River rose.', 'Vann River', 'place'],
    ['Then Brix, who had left, spoke.', 'Brix', 'person'],
    ['Then minister Brix spoke.', 'Brix', 'person'],
    ['Then the firm Brix fell.', 'Brix', 'organization'],
    ['Then the xPod sold well.', 'xPod', 'other'],
  ])('in "%s", %s, is %s', (text, name, kind) => expect(mentionsOf(text).kindOf(name)).toBe(kind));
});

describe('a name of a nation', () => {
  it('is an adjective before a noun', () =>
    expect(mentionsOf('Then the French minister left.').mention('French').adjectival).toBe(true));
  it('is a plural when it means people', () =>
    expect(mentionsOf('Then Norwegians left.').mention('Norwegians')).toMatchObject({
      adjectival: false,
      plural: true,
    }));
  it('is a name when it is the country', () =>
    expect(mentionsOf('Then Norway left.').mention('Norway')).toMatchObject({ adjectival: false, plural: false }));
});

describe('a place', () => {
  const locative = (text: string, name: string) => mentionsOf(text).mention(name).locative;
  it.each([
    ['in a phrase of place', 'They met in Oslo.', 'Oslo', true],
    ['after a verb of motion', 'They flew to Oslo.', 'Oslo', true],
    ['before an event', 'They left the Oslo talks.', 'Oslo', true],
    ['in a dateline', '(OSLO) The talks failed.', 'OSLO', true],
    ['as the one who speaks', 'Then Oslo said no.', 'Oslo', false],
    ['as the one spoken to', 'They sent a letter of protest to Oslo.', 'Oslo', false],
    ['before officials', 'Then Oslo officials left.', 'Oslo', false],
    ['as one of two parties', 'Then the Oslo-Stockholm talks failed.', 'Oslo', false],
  ])('%s', (_, text, name, expected) => expect(locative(text, name)).toBe(expected));

  it('is not an acronym in brackets after a name', () =>
    expect(locative('Then the Dock Union (DOCU) met.', 'DOCU')).toBe(false));
});

describe('a surname that is a word for a thing', () => {
  const actors = (text: string) => eventsIn(text).flatMap((event) => event.actors);
  test.each([
    ['Stone urged Norway to leave.', 'Stone'],
    ['Glass has rejected the demand.', 'Glass'],
    ['Wood will meet Norway.', 'Wood'],
  ])('is a name before what only people do: %s', (text, name) => expect(actors(text)).toContain(name));

  test.each(['Stone blocked the road to Norway.', 'Glass has cut Olav Kvam.', 'Wood prices hit Norway.'])(
    'and a thing elsewhere: %s',
    (text) => expect(actors(text).filter((name) => /Stone|Glass|Wood/.test(name))).toEqual([]),
  );
});
