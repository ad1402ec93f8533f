import { describe, expect, test } from 'vitest';
import { eventsIn } from '../../../tests/support/told';

/** "ASSAULT Norway" of each denial. */
const denials = (text: string): string[] =>
  eventsIn(text)
    .filter(({ stance, type }) => stance === 'denies' && type !== 'REJECT')
    .map(({ type, speaker, status }) => `${type} ${status} ${speaker ?? '-'}`);

describe('a denial that only points back', () => {
  test.each([
    ['Denmark said that Norway had shelled the camp. Norway denied it.', 'ASSAULT denied Norway'],
    ['Denmark said that Norway had shelled the camp. Norway denied the claim.', 'ASSAULT denied Norway'],
    ['Denmark said that Norway had shelled the camp. Norway rejected this accusation.', 'ASSAULT denied Norway'],
    [
      'Police said that Olav Kvam had met the rebels. The report came out on Monday. Kvam dismissed the report.',
      'CONSULT denied Kvam',
    ],
    ['Norway attacked a camp. Norway denied the attack.', 'ASSAULT denied Norway'],
  ])('denies what was told last of whoever denies it: “%s”', (text, expected) =>
    expect(denials(text)).toEqual([expected]),
  );

  test.each([
    ['of whom nothing was told', 'Denmark said that Norway had shelled the camp. Sweden denied it.'],
    ['who said so himself', 'Norway said that it had shelled the camp. Norway denied the claim.'],
    ['who denies a part in it', 'Denmark said that Norway had shelled the camp. Norway denied any role in it.'],
    [
      'that comes three sentences later',
      'Norway shelled a camp. Ferries were late. Trains were late. Buses were late. Norway denied it.',
    ],
    ['that is none', 'Denmark said that Norway had shelled the camp. Norway did not deny it.'],
    ['of an offer', 'Police arrested Olav Kvam. Kvam rejected the lawyer.'],
  ])('is none %s: “%s”', (_, text) => expect(denials(text)).toEqual([]));
});
