import { describe, expect, it } from 'vitest';
import { syntaxOf } from '../../../tests/support/parsed';

describe('a verb group', () => {
  it.each([
    ['The crew left.', { lemma: 'leave', tense: 'past', form: 'finite', passive: false, negated: false, modal: null }],
    ['The crew leaves.', { lemma: 'leave', tense: 'present' }],
    ['The crew will leave.', { lemma: 'leave', tense: 'future', modal: null }],
    ["The crew won't leave.", { lemma: 'leave', tense: 'future', negated: true }],
    ['The crew has left.', { lemma: 'leave', perfect: true }],
    ['The crew might have left.', { lemma: 'leave', perfect: true, modal: 'might' }],
    ['The crew did not leave.', { lemma: 'leave', tense: 'past', negated: true }],
    ['The crew never left.', { lemma: 'leave', negated: true }],
    ['The crew was freed.', { lemma: 'free', passive: true, tense: 'past' }],
    ['The crew had not been freed.', { lemma: 'free', passive: true, negated: true, perfect: true }],
    ['The crew should be freed.', { lemma: 'free', passive: true, modal: 'should' }],
    ['The crew is leaving.', { lemma: 'leave', passive: false, tense: 'present' }],
    ['The crew quickly left.', { lemma: 'leave', words: 'quickly left' }],
  ])('of "%s" is read', (text, expected) => expect(syntaxOf(text).verbs).toEqual([expect.objectContaining(expected)]));

  it('is an infinitive after "to"', () =>
    expect(syntaxOf('The crew wants to leave.').verb('leave')).toMatchObject({ form: 'infinitive', governor: 'want' }));

  it('that is joined to an infinitive is one too', () =>
    expect(syntaxOf('The owner wants to sell the ferry and fire the crew.').verb('fire')).toMatchObject({
      form: 'infinitive',
      subject: 'The owner',
      object: 'the crew',
    }));

  it('is not made of a participle that belongs to a noun', () => {
    expect(syntaxOf('Despite growing anger, the mayor stayed.').verbs.map((v) => v.lemma)).toEqual(['stay']);
    expect(syntaxOf('Ousted President Dunn left.').verbs.map((v) => v.lemma)).toEqual(['leave']);
    expect(syntaxOf('He warned against renewed violence.').verbs.map((v) => v.lemma)).toEqual(['warn']);
  });
});

describe('a noun phrase', () => {
  const phrasesOf = (text: string) => syntaxOf(text).phrases;

  it('reaches from its determiner to its head', () =>
    expect(phrasesOf('The angry dock workers struck.')).toEqual(['The angry dock workers']));
  it('holds a hyphenated number', () =>
    expect(phrasesOf('They read the 12-point plan.')).toContain('the 12-point plan'));
  it('holds two adjectives joined by "and"', () =>
    expect(phrasesOf('They demand political and economic reform.')).toContain('political and economic reform'));
  it('holds two nationalities joined by "and"', () =>
    expect(phrasesOf('It freed Norwegian and Danish sailors.')).toContain('Norwegian and Danish sailors'));
  it('does not hold a people joined to a phrase', () =>
    expect(phrasesOf('It freed Norwegians and Danish sailors.')).toEqual(
      expect.arrayContaining(['Norwegians', 'Danish sailors']),
    ));
  it('holds an ampersand between names', () => expect(phrasesOf('He sued Vale & Moss.')).toContain('Vale & Moss'));
  it('ends before a day', () => {
    expect(phrasesOf('Norway Friday closed its ports.')).toContain('Norway');
    expect(phrasesOf('On Monday police closed the port.')).toContain('police');
    expect(phrasesOf('On Monday 40 dockers closed the port.')).toContain('40 dockers');
    expect(phrasesOf('On 3 March police closed the port.')).toContain('police');
    expect(phrasesOf('On Monday 3 March police closed the port.')).toContain('police');
    expect(phrasesOf('On Monday night police closed the port.')).not.toContain('night police');
    expect(phrasesOf('The talks on Monday police matters failed.')).not.toContain('police matters');
    expect(phrasesOf('He repeated his demand today that she leave.')).toContain('his demand');
    expect(phrasesOf('Crews left Norway Sunday to find work.')).toContain('Norway');
  });
  it('begins after a time that opens the sentence', () =>
    expect(phrasesOf('Last week Norway closed its ports.')).toContain('Norway'));
  it('holds a day that belongs to its head', () =>
    expect(phrasesOf('She led the Friday prayers.')).toContain('the Friday prayers'));
  it('holds the charge of an office before a name', () =>
    expect(phrasesOf('He met Secretary of Defence Ada Berg.')).toContain('Secretary of Defence Ada Berg'));
  it('of adjectives only is headed by the last', () =>
    expect(phrasesOf('They freed the wounded.')).toContain('the wounded'));
  it('is not "there" in "protests there grew"', () =>
    expect(phrasesOf('Protests there turned violent.')).not.toContain('there'));
});

describe('a particle', () => {
  it('lets the object through', () => {
    expect(syntaxOf('Rebels blew up the bridge.').verb('blow').object).toBe('the bridge');
    expect(syntaxOf('The captain handed over the keys.').verb('hand').object).toBe('the keys');
  });
  it('is none after a verb that goes somewhere', () =>
    expect(syntaxOf('The crowd walked down the road.').verb('walk')).toMatchObject({
      object: null,
      preps: ['down the road'],
    }));
});
