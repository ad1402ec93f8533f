import { describe, expect, test } from 'vitest';
import { eventsIn, only } from '../../../tests/support/told';

const stand = (text: string, type: Parameters<typeof only>[1]): string => {
  const { stance, status, speaker } = only(text, type);
  return `${stance} ${status} ${speaker ?? '-'}`;
};
const BODY = 'Ada Berg met Olav Kvam in Oslo on Monday.\n\n';

describe('a paper that corrects itself', () => {
  test.each([
    'Correction: An earlier version of this article said that police arrested Ada Berg in Oslo.',
    'Corrections: We reported that police arrested Ada Berg in Oslo.',
    'CORRECTION. This story said that police had arrested Ada Berg in Oslo.',
    'Clarification: The headline said police had arrested Ada Berg.',
    'Correction: Police did not arrest Ada Berg in Oslo.',
    'Erratum: Ada Berg was not arrested.',
    'An earlier version of this story stated that police arrested Ada Berg in Oslo.',
    'This article originally said that police arrested Ada Berg in Oslo.',
    'We wrongly reported that police had arrested Ada Berg in Oslo.',
  ])('takes it back: “%s”', (notice) => expect(stand(BODY + notice, 'COERCE')).toBe('corrects corrected -'));

  test('takes back nothing that stands outside its notice', () => {
    const notice = 'Correction: An earlier version of this article said that police arrested Ada Berg in Oslo.';
    expect(stand(BODY + notice, 'CONSULT')).toBe('asserts happened -');
    expect(stand(`${BODY}${notice}\n\nThe army detained Nils Lind.`.replace(notice, ''), 'COERCE')).toBe(
      'asserts happened -',
    );
  });

  test('tells in its notice what is so', () =>
    expect(stand(`${BODY}Correction: Police arrested Ada Berg in Oslo, and in no other town.`, 'COERCE')).toBe(
      'asserts happened -',
    ));

  test.each([
    'The report said that police arrested Ada Berg in Oslo.',
    'An earlier version of the treaty said that police arrested Ada Berg in Oslo.',
    'The company said that police arrested Ada Berg after a correction of its books.',
  ])('is no other that says something: “%s”', (text) => expect(stand(BODY + text, 'COERCE')).toMatch(/^asserts/));
});

describe('what is taken back', () => {
  const notice = 'Correction: An earlier version of this article said that rebels killed 12 sailors in Oslo on Sunday.';
  const statuses = (text: string) => eventsIn(text).map(({ type, stance, status }) => `${type} ${stance} ${status}`);

  test('is a figure or a day where the article tells the deed with another', () => {
    expect(statuses(`Rebels killed ten sailors in Oslo on Sunday.\n\n${notice}`)).toContain(
      'ASSAULT corrects happened',
    );
    expect(statuses(`Rebels killed 12 sailors in Oslo on Monday.\n\n${notice}`)).toContain('ASSAULT corrects happened');
  });

  test('is the deed where nothing else is told of it', () => {
    expect(statuses(BODY + notice)).toContain('ASSAULT corrects corrected');
    expect(statuses(`Rebels killed 12 sailors in Oslo on Sunday.\n\n${notice}`)).toContain(
      'ASSAULT corrects corrected',
    );
  });
});
