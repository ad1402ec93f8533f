import { describe, expect, test } from 'vitest';
import { factsOf, only, outline } from '../../../tests/support/told';

describe('whoever says that somebody was ready for war', () => {
  const text =
    'If the rebels sought a fight, President Ada Berg declared on Monday, Norway was ready to go to war with Denmark.';

  test('threatens with it, and nobody goes to war', () => {
    expect(only(text, 'THREATEN')).toMatchObject({ status: 'happened', actors: ['Ada Berg'], targets: ['Denmark'] });
    expect(outline(text).join()).not.toContain('ASSAULT');
  });

  test('is quoted with the condition', () =>
    expect(factsOf(text).events.find(({ type }) => type === 'THREATEN')?.quote.text).toMatch(
      /^If the rebels .* Denmark$/,
    ));
});

describe('whoever says that another must do a thing', () => {
  test('asks for it, though the thing has no type', () =>
    expect(outline('Ada Berg said on Monday that Norway must repaint the ferry.')).toEqual([
      'REQUEST happened: Ada Berg > Norway',
    ]));

  test.each([
    ['is none of his own duties', 'Norway said it must repaint the ferry.'],
    ['is no thing', 'Ada Berg said the ferry must be repainted.'],
  ])('asks for nothing where that other %s', (_, text) => expect(outline(text).join()).not.toContain('REQUEST'));
});

test('a clause that hangs on a noun makes no claim of a demand', () =>
  expect(outline('Ada Berg demanded an admission by Norway that it had sunk the ferry.').join()).toContain(
    'REQUEST happened: Ada Berg',
  ));

describe('what is said makes the saying an event', () => {
  test.each([
    [
      'a threat to do a thing is a threat alone',
      'Ada Berg threatened to sue the Kvam Shipping Company.',
      ['THREATEN happened: Ada Berg > Kvam Shipping Company'],
    ],
    [
      'a refusal to meet is a refusal alone',
      'Ada Berg refused to meet Olav Kvam.',
      ['REJECT happened: Ada Berg > Olav Kvam'],
    ],
    ['a demand is a demand alone', 'Ada Berg urged Olav Kvam to resign.', ['REQUEST happened: Ada Berg > Olav Kvam']],
    [
      'an announced hostile deed of one’s own is a threat',
      'Denmark announced that it will impose sanctions on Norway.',
      ['THREATEN happened: Denmark > Norway'],
    ],
    [
      'an announced friendly deed of one’s own is an agreement',
      'Denmark said it would support Norway.',
      ['AGREE happened: Denmark > Norway'],
    ],
    ['whoever vows to attack threatens', 'Denmark vowed to attack Norway.', ['THREATEN happened: Denmark > Norway']],
    ['whoever is ready to help offers it', 'Denmark is ready to help Norway.', ['AGREE happened: Denmark > Norway']],
    [
      'who must do a thing is asked for it',
      'Ada Berg said that Norway must release the sailors.',
      ['REQUEST happened: Ada Berg > Norway'],
    ],
    [
      'so it is where the speaker comes last',
      'Norway must release the sailors, Ada Berg said.',
      ['REQUEST happened: Ada Berg > Norway'],
    ],
  ])('%s', (_, text, told) => expect(outline(text)).toEqual(told));

  test('a deed announced by another stays a plan', () => {
    expect(outline('Ada Berg said Denmark would support Norway.')).toContain('SUPPORT planned: Denmark > Norway');
  });

  test('a meeting that is agreed on stays a meeting to come', () => {
    expect(outline('Ada Berg agreed to meet Olav Kvam.')).toContain('CONSULT planned: Ada Berg + Olav Kvam');
  });

  test('an insistence that something is so demands nothing', () => {
    expect(outline('Ada Berg insisted that the vote was fair.')).toEqual(['STATEMENT happened: Ada Berg']);
    expect(only('Ada Berg demanded that Norway should withdraw its troops.', 'REQUEST').targets).toContain('Norway');
  });

  test('what somebody reports as done is an event beside the saying', () => {
    expect(outline('Ada Berg said that the union had rejected the offer.')).toEqual([
      'STATEMENT happened: Ada Berg',
      'REJECT happened: the union',
    ]);
  });

  test('what is ruled out is not done', () => {
    expect(outline('Ada Berg ruled out attacking the port.')).toEqual(['REJECT happened: Ada Berg']);
  });
});

describe('who is ready to strike threatens', () => {
  test.each([
    ['Norway is ready to attack Malta, Ada Berg said.', 'THREATEN happened: Ada Berg > Malta'],
    ['Ada Berg said that Norway was prepared to invade Malta.', 'THREATEN happened: Ada Berg > Malta'],
    ['Norway is prepared to impose sanctions on Malta.', 'THREATEN happened: Norway > Malta'],
  ])('and nothing else is told: %s', (text, told) => expect(outline(text)).toEqual([told]));

  test('not whoever “it” cannot mean', () =>
    expect(outline('If Malta attacked, Ada Berg said, Norway was ready to go to war with it.')).toEqual([
      'THREATEN happened: Ada Berg',
    ]));

  test('those of whom a plural tells', () => {
    const text = 'If European powers attacked, Ada Berg said, Norway was ready to go to war with them.';
    expect(outline(text)).toEqual(['THREATEN happened: Ada Berg > them']);
    expect(factsOf(text).mentions.find((m) => m.text === 'them')?.antecedent).not.toBeNull();
  });

  test('but not who is ready to help', () =>
    expect(outline('Norway is ready to send aid to Malta.')).toEqual(['AID planned: Norway > Malta']));
});
