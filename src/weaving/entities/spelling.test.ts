import { describe, expect, test } from 'vitest';
import { isSamePerson, spellingKey } from './spelling';

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
});
