import { describe, expect, test } from 'vitest';
import { eventsIn, factsOf, only, outline } from '../../../tests/support/told';

describe('what is told of no deed', () => {
  test.each([
    ['what somebody is forbidden', 'One clause demands that Denmark never again attack Norway.'],
    ['what nobody got', 'Ada Berg named none of them.'],
    ['what a slump does', 'Brix plc has been hit by the slump.'],
    [
      'what a condition asks for',
      'Olav Kvam announced that Norwegian yards would fold if it does not receive both the Danish commitment of two boats and a new Norwegian Dock Workers NDW contract to cut costs.',
    ],
    ['what is hoped for in passing', 'Norway gave up its hopes of joining Denmark.'],
    ['to whom somebody belongs', 'Some 5,000 dockers affiliated with the Lanmark Union stopped work on Monday.'],
  ])('%s', (_, text) =>
    expect(factsOf(text).events.map(({ lemma }) => lemma)).not.toContainEqual(
      expect.stringMatching(/^(?:attack|contract|hit|name|join|affiliate)$/),
    ),
  );
});

describe('a verb tells an event', () => {
  test.each([
    [
      'in the active voice',
      'Ada Berg accused the Kvam Shipping Company of hiding losses.',
      ['ACCUSE happened: Ada Berg > Kvam Shipping Company'],
    ],
    [
      'in the passive with its agent',
      'The mayor was arrested by police in Lund.',
      ['COERCE happened: police > The mayor'],
    ],
    [
      'in the passive without one, where a person suffers it',
      'Olav Kvam was arrested on Monday.',
      ['COERCE happened:  > Olav Kvam'],
    ],
    ['that its parties do alike', 'Ada Berg met Olav Kvam in Copenhagen.', ['CONSULT happened: Ada Berg + Olav Kvam']],
    [
      'that its parties do with each other',
      'Norway and Denmark clashed with Sweden.',
      ['ASSAULT happened: Norway + Denmark + Sweden'],
    ],
    ['that a counted crowd does', 'Thousands of teachers demonstrated in Oslo.', ['PROTEST happened: teachers']],
    [
      'that tens of thousands do',
      'Tens of thousands of teachers demonstrated in Oslo.',
      ['PROTEST happened: teachers'],
    ],
    [
      'that a bomb does to somebody',
      'A roadside bomb killed two Norwegian sailors.',
      ['ASSAULT happened:  > two Norwegian sailors'],
    ],
    ['that officials of two countries do', 'UK and Danish officials met in Oslo.', ['CONSULT happened: UK + Danish']],
    [
      'that a country does through its ships',
      'Norwegian warships shelled the port of Aarhus.',
      ['ASSAULT happened: Norwegian > Aarhus'],
    ],
  ])('%s', (_, text, told) => expect(outline(text)).toEqual(told));

  test.each([
    ['nobody does and nobody suffers', 'The proposals were accepted.'],
    ['tells that nobody was told', 'Ada Berg told nobody about the storm.'],
    ['is asked', 'Will Norway attack Denmark or not?'],
    ['says whose a share is', 'The share held by Norway was small.'],
    ['tells what somebody is', 'Ada Berg, who advises the mayor, slept.'],
    ['a storm does', 'A storm hit the town of Lund and killed three people.'],
    ['is only supposed', 'If Norway attacks Denmark, shares may fall.'],
    ['is only a purpose', 'Ada Berg came to arrest Olav Kvam.'],
    ['says what something is seen as', 'The clause was seen as requiring changes.'],
    [
      'says what somebody claims without saying so now',
      'The harbour lies on land that the town claims but never used.',
    ],
  ])('but not one that %s', (_, text) => expect(outline(text).filter((told) => !told.startsWith('OTHER'))).toEqual([]));

  test('who asks who did it has not done it', () =>
    expect(outline('Ada Berg asked who attacked the port.')).toEqual(['STATEMENT happened: Ada Berg']));

  test('whoever is quoted is meant by "we"', () => {
    expect(only('"We will sue the ferry company," said Ada Berg.', 'ACCUSE')).toMatchObject({
      actors: ['Ada Berg'],
      status: 'planned',
    });
  });

  test('what somebody is accused of is no event of its own', () => {
    expect(outline('Ada Berg accused the company of attacking the union and blocking the strikers.')).toHaveLength(1);
    expect(outline('The union rejected accusations of attacking Olav Kvam.').join()).not.toMatch(/ASSAULT/);
  });

  test('those who come along take part', () => {
    expect(only('Ada Berg, accompanied by Olav Kvam, met the mayor in Lund.', 'CONSULT').actors).toEqual(
      expect.arrayContaining(['Ada Berg', 'Olav Kvam', 'the mayor']),
    );
  });

  test('troops who withdraw from a town do not leave a treaty', () => {
    expect(only('Danish troops withdrew from the valley.', 'RETREAT').mode).toBe('withdraw');
  });

  test('soldiers are sent to their target and are not it', () => {
    expect(only('Denmark sent troops to Norway.', 'MOBILIZE').targets).not.toContain('troops');
  });

  test('a place where it happens is no target', () => {
    const [met] = eventsIn('Ada Berg met Olav Kvam in Copenhagen.');
    expect(met?.places).toEqual(['Copenhagen']);
    expect(met?.targets).toEqual([]);
  });
});
