import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../tests/support/mentioned';

describe('a description', () => {
  const descriptions = (text: string) => mentionsOf(text).descriptions;

  it('is headed by a noun for people or bodies', () =>
    expect(descriptions('The judge fined the company and the angry protesters.')).toEqual([
      'The judge',
      'the company',
      'the angry protesters',
    ]));
  it('is not headed by a thing', () => expect(descriptions('The storm hit the bridge.')).toEqual([]));
  it('hangs on its possessor', () =>
    expect(mentionsOf("Then Norway's minister left.").anchorsOf("Norway's minister")).toEqual(['Norway']));
  it('hangs on the name before its head', () =>
    expect(mentionsOf('Then the Brightwater spokesman left.').anchorsOf('the Brightwater spokesman')).toEqual([
      'Brightwater',
    ]));
  it('hangs on the nation before its head', () =>
    expect(mentionsOf('Then French officials left.').anchorsOf('French officials')).toEqual(['French']));
  it('hangs on both nations before its head', () =>
    expect(mentionsOf('Then French and Danish officials left.').anchorsOf('French and Danish officials')).toEqual([
      'French',
      'Danish',
    ]));
  it('hangs on what follows "of" or "in"', () => {
    expect(mentionsOf('Then the mayor of Oslo left.').anchorsOf('the mayor')).toEqual(['Oslo']);
    expect(mentionsOf('Then officials in Oslo left.').anchorsOf('officials')).toEqual(['Oslo']);
  });
  it('hangs on a pronoun', () =>
    expect(mentionsOf('Ada Berg left. Her lawyer spoke.').anchorsOf('Her lawyer')).toEqual(['Her']));
  it('is plural or singular', () => {
    expect(mentionsOf('The judges left.').mention('The judges').plural).toBe(true);
    expect(mentionsOf('The judge left.').mention('The judge').plural).toBe(false);
  });
  it('is definite or not', () => {
    expect(mentionsOf('The judge left.').mention('The judge').definite).toBe(true);
    expect(mentionsOf('A judge left.').mention('A judge').definite).toBe(false);
  });
});

describe('a role is learnt', () => {
  const roles = (text: string) => mentionsOf(text).roles;

  it.each([
    [
      'from what stands before a name',
      'Then Norwegian Foreign Minister Ada Berg left.',
      ['Ada Berg: Norwegian Foreign Minister (Norwegian)'],
    ],
    [
      'from several words in small letters',
      'Then Brightwater chief economist Ada Berg left.',
      ['Ada Berg: Brightwater chief economist (Brightwater)'],
    ],
    ['from a possessor', "Then Norway's president Ada Berg left.", ['Ada Berg: president (Norway)']],
    [
      'from an office with its charge',
      'Then Norwegian Minister of Justice Ada Berg left.',
      ['Ada Berg: Norwegian Minister of Justice (Norwegian)'],
    ],
    ['from the realm of a ruler', 'Then King Harald of Norway left.', ['Harald: King (Norway)']],
    ['from an apposition after a name', 'Ada Berg, the mayor of Oslo, left.', ['Ada Berg: the mayor (Oslo)']],
    ['from an apposition before a name', 'The mayor of Oslo, Ada Berg, left.', ['Ada Berg: The mayor (Oslo)']],
    [
      'without "former", which tells when',
      'Then former Norwegian president Ada Berg left.',
      ['Ada Berg: Norwegian president (Norwegian)'],
    ],
  ])('%s', (_, text, expected) => expect(roles(text)).toEqual(expected));

  it('for both of two who hold it', () =>
    expect(roles('Then the envoys Ada Berg and Tom Dunn left.')).toEqual([
      'Ada Berg: envoys ()',
      'Tom Dunn: envoys ()',
    ]));
});

describe('no role is learnt', () => {
  const roles = (text: string) => mentionsOf(text).roles;
  it.each([
    ['from a title alone', 'Then Mr. Dunn met Mr Berg.'],
    ['from an adjective', 'Then the official gazette Coastline said so.'],
    ['from a name that looks like an agent', 'Then Miller Ada Berg left.'],
    ['from a list', 'Then Ada Berg, the mayor and the judge left.'],
  ])('%s', (_, text) => expect(roles(text)).toEqual([]));
});

it('a description in apposition repeats the name', () => {
  const { mention } = mentionsOf('Ada Berg, the mayor of Oslo, left.');
  expect(mention('the mayor').antecedent).toBe(mention('Ada Berg').index);
});
