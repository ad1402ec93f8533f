import { describe, expect, it } from 'vitest';
import { only } from '../../../tests/support/told';
import { mentionsOf } from '../../../tests/support/mentioned';

const isPlace = (text: string) => mentionsOf(text).mention('Ruhm').locative;

describe('a town behind the word "town"', () => {
  it('says where, as it would alone', () => {
    expect(isPlace('Then police left a camp in the small northern town of Ruhm.')).toBe(true);
    expect(isPlace('Then police thanked the town of Ruhm.')).toBe(false);
    expect(isPlace('Then police talked in the mayor of Ruhm.')).toBe(false);
  });
  it('says where those in it are from', () =>
    expect(mentionsOf('Then soldiers in the Norwegian province of Ruhm left.').anchorsOf('soldiers')).toEqual([
      'Ruhm',
    ]));
  it('is where something happens', () =>
    expect(only('Ada Berg met Olav Kvam in the old port of Lund.', 'CONSULT').places).toEqual(['Lund']));
});
