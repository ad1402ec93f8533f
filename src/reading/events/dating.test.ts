import { describe, expect, test } from 'vitest';
import { eventsIn, factsOf } from '../../../tests/support/told';

const when = (text: string, type: string) => eventsIn(text).find((e) => e.type === type)?.when;

describe('a date belongs to the clause it stands in', () => {
  test('and not to the verb of saying beside it', () => {
    const text = 'Ada Berg met Olav Kvam on Monday, the harbour office confirmed on Tuesday.';
    expect(when(text, 'CONSULT')).toBe('2024-05-13');
    expect(when(text, 'STATEMENT')).toBe('2024-05-14');
  });

  test('whatever is said is not dated by when it was said', () => {
    const text = 'Ada Berg said on Tuesday that the police had arrested Olav Kvam.';
    expect(when(text, 'COERCE')).toBeNull();
    expect(when(text, 'STATEMENT')).toBe('2024-05-14');
  });

  test('at the head of a sentence it dates the first verb', () => {
    expect(when('On Monday the police arrested Olav Kvam.', 'COERCE')).toBe('2024-05-13');
  });

  test('inside a noun’s own phrases it dates the noun', () => {
    expect(when('Talks on Monday between Norway and Denmark ended the strike.', 'CONSULT')).toBe('2024-05-13');
  });

  test('a loss of last year does not date the cuts to come', () => {
    expect(when('Norway will cut aid to Denmark after a loss of a million last year.', 'SANCTION')).toBeNull();
    expect(when('Norway cut aid to Denmark last year.', 'SANCTION')).toBe('2023');
  });

  test('a deed told of a day after its article is to come', () => {
    const told = (text: string) => eventsIn(text).find((e) => e.type === 'SANCTION')?.status;
    expect(told('Norway cutting aid to Denmark by 2027\n\nThe parliament in Oslo has voted for it.')).toBe('planned');
    expect(told('Norway cut aid to Denmark in 2019.')).toBe('happened');
  });

  test('the day of what is planned dates the plan', () => {
    expect(when('Olav Kvam plans to step down on 20 May.', 'RETREAT')).toBe('2024-05-20');
  });

  test('a year that visits are counted in dates none of them', () => {
    expect(when('Olav Kvam visited Oslo for the sixth time this year.', 'CONSULT')).toBeNull();
  });

  test('how long something holds is not when it was done', () => {
    expect(when('The mayor banned the strike until Friday.', 'COERCE')).toBeNull();
    expect(when('The mayor imposed a curfew from 9 p.m. to 5 a.m.', 'COERCE')).toBeNull();
  });

  test('a bound has one side', () => {
    const bound = (text: string, type: string) => factsOf(text).events.find((e) => e.type === type)?.when;
    expect(bound('Ada Berg will meet Olav Kvam by Friday.', 'CONSULT')).toMatchObject({
      start: '2024-05-17',
      end: '2024-05-17',
      bound: 'by',
    });
    expect(bound('The mayor banned the strike before Friday.', 'COERCE')?.bound).toBe('by');
    expect(bound('The dockers will go on strike from Friday.', 'PROTEST')?.bound).toBe('from');
    expect(bound('Ada Berg met Olav Kvam on Monday.', 'CONSULT')).not.toHaveProperty('bound');
    expect(bound('The firm sued Olav Kvam over losses from 2019.', 'ACCUSE')?.bound).toBeUndefined();
  });

  test('a past day dates the refusal and not what was refused', () => {
    expect(when('Ada Berg refused to meet Olav Kvam last week.', 'REJECT')).toBe('2024-05-06');
  });

  test('what it was the first since is another time', () => {
    expect(when('Norway sued Denmark for the first time since 1992.', 'ACCUSE')).toBeNull();
    expect(when('Norway has barred the union since Monday.', 'COERCE')).toBe('2024-05-13');
  });

  test('a sentence without a date gives none', () => {
    expect(when('The police arrested Olav Kvam.', 'COERCE')).toBeNull();
  });
});

describe('a date that hangs on a noun', () => {
  test.each([
    [
      'of an event before which another was',
      'On the eve of Ada Berg’s visit to Iceland on 20 May, Norway sued Denmark.',
    ],
    ['with “ahead of”', 'Ahead of Ada Berg’s visit to Iceland on 20 May, Norway sued Denmark.'],
  ])('%s dates that one, and not the clause', (_, text) => {
    expect(when(text, 'ACCUSE')).toBeNull();
    expect(when(text, 'CONSULT')).toBe('2024-05-20');
  });

  test('whose it is dates no deed', () => expect(when('Norway praised last year’s budget.', 'SUPPORT')).toBeNull());

  test.each(['At Monday’s meeting, Norway sued Denmark.', 'In a speech on Monday, Ada Berg accused Denmark of fraud.'])(
    'dates what was done there: %s',
    (text) => expect(when(text, 'ACCUSE')).toBe('2024-05-13'),
  );
});

describe('what a noun tells', () => {
  const status = (text: string) => eventsIn(text).find((e) => e.type === 'CONSULT')?.status;
  test.each([
    ['of a day to come is planned', 'Ahead of Ada Berg’s visit to Iceland on 20 May, Norway sued Denmark.', 'planned'],
    ['of a day gone by has happened', 'After Ada Berg’s visit to Iceland on 6 May, Norway sued Denmark.', 'happened'],
    ['of no day has happened', 'After Ada Berg’s visit to Iceland, Norway sued Denmark.', 'happened'],
  ])('%s', (_, text, expected) => expect(status(text)).toBe(expected));
});
