import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { filesOf, isSamePerson, spellingKey } from './spelling';

describe('spellings', () => {
  test.each([
    ['Derenskyy', 'Derensky'],
    ['Derenskiy', 'Derenskyi'],
    ['Müller', 'Muller'],
    ['Akhmatov', 'Ahmatov'],
  ])('%s and %s sound alike', (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)));

  test.each([
    ['Berg', 'Borg'],
    ['Hansen', 'Jensen'],
  ])('%s and %s do not', (a, b) => expect(spellingKey(a)).not.toBe(spellingKey(b)));

  test('an initial or a short form is the same person, another given name is not', () => {
    expect(isSamePerson('Ada Berg', 'A. Berg')).toBe(true);
    expect(isSamePerson('Alexander Berg', 'Alex Berg')).toBe(true);
    expect(isSamePerson('Ada Berg', 'Nils Berg')).toBe(false);
    expect(isSamePerson('Ada Berg', 'Berg')).toBe(false);
  });

  test.each([
    ['Andy Berg', 'Andrew Berg'],
    ['Dave Berg', 'David Berg'],
    ['Kate Berg', 'Katherine Berg'],
    ['Sergei Berg', 'Sergey Berg'],
  ])('%s is %s', (a, b) => expect(isSamePerson(a, b)).toBe(true));

  test.each([
    ['Hanna Berg', 'Hanra Berg'],
    ['Corra Berg', 'Corna Berg'],
    ['Danma Berg', 'Danna Berg'],
    ['Maria Berg', 'Mario Berg'],
    ['Karin Berg', 'Karim Berg'],
  ])('%s is not %s', (a, b) => expect(isSamePerson(a, b)).toBe(false));

  test('whoever may be one person is found in the file of the other', () => {
    const given = fc.constantFrom(
      'Al',
      'Alex',
      'Alexa',
      'Alexander',
      'A.',
      'Y',
      'Yuri',
      'Iurii',
      'Ümit',
      'Umi',
      'Bo',
      'Ada',
    );
    const surname = fc.constantFrom('Derensky', 'Derenskyy', 'Müller', 'Muller', 'Berg');
    const name = fc.tuple(given, fc.constantFrom('', 'M. ', 'van '), surname).map(([a, b, c]) => `${a} ${b}${c}`);
    fc.assert(
      fc.property(name, name, (a, b) => {
        fc.pre(isSamePerson(a, b));
        expect(filesOf(a).looks.some((file) => filesOf(b).stands.includes(file))).toBe(true);
      }),
    );
  });

  test('of two thousand people with one surname each finds a few', () => {
    const consonants = [...'bdfgklmnprstv'];
    const people = consonants.flatMap((a) =>
      consonants.flatMap((b) => consonants.map((c) => `${a.toUpperCase()}o${b}e${c}a Berg`)),
    );
    expect(people.length).toBeGreaterThan(2000);
    const files = new Map<string, number>();
    for (const name of people) for (const file of filesOf(name).stands) files.set(file, (files.get(file) ?? 0) + 1);
    for (const name of people) {
      const found = filesOf(name).looks.reduce((sum, file) => sum + (files.get(file) ?? 0), 0);
      expect(found).toBeLessThanOrEqual(consonants.length);
    }
  });
});
