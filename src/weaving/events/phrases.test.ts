import { describe, expect, test } from 'vitest';
import { phraseOf, sufferedPhrase, type Phrase } from './phrases';

const said = (phrase: Phrase, form: 'one' | 'many' | 'base'): string => phrase[form] + phrase.rest;

describe('what actors do', () => {
  test.each([
    ['AGREE', null, 'reaches an agreement with the port', 'reach an agreement with the port', 'reaches an agreement'],
    ['CONSULT', null, 'holds talks with the port', 'hold talks with the port', 'holds talks'],
    ['SUPPORT', null, 'supports the port', 'support the port', 'voices support'],
    ['CONCEDE', null, 'makes a concession to the port', 'make a concession to the port', 'makes a concession'],
    ['COOPERATE', null, 'cooperates with the port', 'cooperate with the port', 'cooperates'],
    ['AID', null, 'gives aid to the port', 'give aid to the port', 'gives aid'],
    ['RETREAT', null, 'pulls back from the port', 'pull back from the port', 'pulls back'],
    ['REQUEST', null, 'makes a demand of the port', 'make a demand of the port', 'makes a demand'],
    ['ACCUSE', null, 'criticises the port', 'criticise the port', 'voices criticism'],
    ['REJECT', null, 'rejects the port', 'reject the port', 'refuses'],
    ['THREATEN', null, 'issues a warning to the port', 'issue a warning to the port', 'issues a warning'],
    ['PROTEST', null, 'protests against the port', 'protest against the port', 'protests'],
    ['SANCTION', null, 'imposes sanctions on the port', 'impose sanctions on the port', 'imposes sanctions'],
    ['MOBILIZE', null, 'mobilises forces against the port', 'mobilise forces against the port', 'mobilises forces'],
    ['COERCE', null, 'takes measures against the port', 'take measures against the port', 'takes measures'],
    ['ASSAULT', null, 'attacks the port', 'attack the port', 'carries out an attack'],
    ['STATEMENT', null, 'makes a statement to the port', 'make a statement to the port', 'makes a statement'],
    [
      'ACCUSE',
      'allege',
      'makes accusations against the port',
      'make accusations against the port',
      'makes accusations',
    ],
    [
      'ACCUSE',
      'investigate',
      'opens an investigation into the port',
      'open an investigation into the port',
      'opens an investigation',
    ],
    ['ASSAULT', 'abduct', 'abducts the port', 'abduct the port', 'abducts'],
    [
      'ASSAULT',
      'aerial',
      'carries out air strikes on the port',
      'carry out air strikes on the port',
      'carries out air strikes',
    ],
    ['ASSAULT', 'assassinate', 'assassinates the port', 'assassinate the port', 'assassinates'],
    ['COERCE', 'arrest', 'makes arrests of the port', 'make arrests of the port', 'makes arrests'],
    ['COERCE', 'ban', 'imposes a ban on the port', 'impose a ban on the port', 'imposes a ban'],
    ['COERCE', 'curfew', 'imposes a curfew on the port', 'impose a curfew on the port', 'imposes a curfew'],
    ['COERCE', 'deport', 'deports the port', 'deport the port', 'deports'],
    [
      'COERCE',
      'restrict',
      'imposes restrictions on the port',
      'impose restrictions on the port',
      'imposes restrictions',
    ],
    ['CONSULT', 'phone', 'speaks by phone with the port', 'speak by phone with the port', 'speaks by phone'],
    ['CONSULT', 'visit', 'pays a visit to the port', 'pay a visit to the port', 'pays a visit'],
    ['PROTEST', 'demo', 'demonstrates against the port', 'demonstrate against the port', 'demonstrates'],
    [
      'PROTEST',
      'hunger',
      'goes on hunger strike against the port',
      'go on hunger strike against the port',
      'goes on hunger strike',
    ],
    ['PROTEST', 'riot', 'riots against the port', 'riot against the port', 'riots'],
    ['PROTEST', 'strike', 'goes on strike against the port', 'go on strike against the port', 'goes on strike'],
    [
      'RETREAT',
      'ceasefire',
      'agrees on a ceasefire with the port',
      'agree on a ceasefire with the port',
      'agrees on a ceasefire',
    ],
    ['RETREAT', 'resign', 'resigns', 'resign', 'resigns'],
    ['RETREAT', 'withdraw', 'withdraws from the port', 'withdraw from the port', 'withdraws'],
    ['SANCTION', 'convict', 'passes sentence on the port', 'pass sentence on the port', 'passes sentence'],
    [
      'SANCTION',
      'discontinue',
      'breaks off relations with the port',
      'break off relations with the port',
      'breaks off relations',
    ],
    ['SANCTION', 'expel', 'expels the port', 'expel the port', 'expels'],
  ] as const)(
    'in an event of type %s and mode %s: one %s, many %s, and to nobody: %s',
    (type, mode, one, many, alone) => {
      expect(said(phraseOf(type, mode, 'the port'), 'one')).toBe(one);
      expect(said(phraseOf(type, mode, 'the port'), 'many')).toBe(many);
      expect(said(phraseOf(type, mode, 'the port'), 'base')).toBe(many);
      expect(said(phraseOf(type, mode, ''), 'one')).toBe(alone);
    },
  );

  test('in a mode without a word of its own is that of the type', () => {
    expect(phraseOf('ASSAULT', 'torture', 'the port')).toEqual(phraseOf('ASSAULT', null, 'the port'));
    expect(said(phraseOf('ASSAULT', 'torture', ''), 'one')).toBe('carries out an attack');
  });
});

describe('what befalls somebody', () => {
  test.each([
    ['AGREE', null, 'is part of an agreement', 'are part of an agreement', 'be part of an agreement'],
    ['CONSULT', null, 'takes part in talks', 'take part in talks', 'take part in talks'],
    ['SUPPORT', null, 'wins support', 'win support', 'win support'],
    ['CONCEDE', null, 'is granted a concession', 'are granted a concession', 'be granted a concession'],
    ['COOPERATE', null, 'is offered cooperation', 'are offered cooperation', 'be offered cooperation'],
    ['AID', null, 'receives aid', 'receive aid', 'receive aid'],
    ['RETREAT', null, 'is left alone', 'are left alone', 'be left alone'],
    ['REQUEST', null, 'faces demands', 'face demands', 'face demands'],
    ['ACCUSE', null, 'faces accusations', 'face accusations', 'face accusations'],
    ['REJECT', null, 'meets with refusal', 'meet with refusal', 'meet with refusal'],
    ['THREATEN', null, 'faces threats', 'face threats', 'face threats'],
    ['PROTEST', null, 'faces protests', 'face protests', 'face protests'],
    ['SANCTION', null, 'faces sanctions', 'face sanctions', 'face sanctions'],
    ['MOBILIZE', null, 'faces a build-up of forces', 'face a build-up of forces', 'face a build-up of forces'],
    ['COERCE', null, 'faces coercion', 'face coercion', 'face coercion'],
    ['ASSAULT', null, 'is attacked', 'are attacked', 'be attacked'],
    ['STATEMENT', null, 'is spoken of', 'are spoken of', 'be spoken of'],
    ['ASSAULT', 'abduct', 'is abducted', 'are abducted', 'be abducted'],
    ['ASSAULT', 'assassinate', 'is assassinated', 'are assassinated', 'be assassinated'],
    ['ASSAULT', 'execute', 'is executed', 'are executed', 'be executed'],
    ['COERCE', 'arrest', 'is arrested', 'are arrested', 'be arrested'],
    ['COERCE', 'ban', 'is banned', 'are banned', 'be banned'],
    ['COERCE', 'deport', 'is deported', 'are deported', 'be deported'],
    ['COERCE', 'seize', 'is seized', 'are seized', 'be seized'],
    ['RETREAT', 'release', 'is released', 'are released', 'be released'],
    ['SANCTION', 'convict', 'is convicted', 'are convicted', 'be convicted'],
    ['SANCTION', 'expel', 'is expelled', 'are expelled', 'be expelled'],
  ] as const)('in an event of type %s and mode %s: one %s, many %s, they may %s', (type, mode, one, many, base) => {
    const phrase = sufferedPhrase(type, mode, 'do');
    expect([said(phrase, 'one'), said(phrase, 'many'), said(phrase, 'base')]).toEqual([one, many, base]);
  });

  test('is more than an attack where it kills', () => {
    expect(said(sufferedPhrase('ASSAULT', 'beat', 'kill'), 'one')).toBe('is killed');
    expect(said(sufferedPhrase('ASSAULT', 'torture', 'hurt'), 'one')).toBe('is attacked');
    expect(said(sufferedPhrase('COERCE', 'arrest', 'kill'), 'one')).toBe('is arrested');
  });
});
