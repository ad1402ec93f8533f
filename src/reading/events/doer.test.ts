/** Whether chunks and tree name one doer. Names and sentences are invented. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../tests/support/told';

const doubted = (text: string) => factsOf(text).events.some((event) => event.doubted);

describe('a doer is doubted', () => {
  test('where the rules take another word for it than the tree', () =>
    expect(doubted('Ada Berg kept the crew from accusing Denmark of fraud.')).toBe(true));

  test.each([
    'Norway accused Denmark of fraud.',
    'The mayor of Lund, Ada Berg, accused Denmark of fraud.',
    'Ada Berg and Olav Kvam accused Denmark of fraud.',
    '“It was fraud,” said Ada Berg.',
    'When union chief Ada Berg accused Denmark of fraud, it rained.',
    'A plan to aid three Norwegian banks failed to satisfy Denmark.',
    'Ada Berg left Oslo and accused Denmark of fraud.',
  ])('and not in %s', (text) => expect(doubted(text)).toBe(false));
});
