import { describe, expect, test } from 'vitest';
import { eventsIn, factsOf, only } from '../../../tests/support/told';
import { storyOf } from '../../../tests/support/woven';

const gist = (text: string, type: Parameters<typeof only>[1]) => only(text, type).gist;

describe('a gist', () => {
  test('is in the present and agrees with its subject', () => {
    const [event] = factsOf('Ada Berg accused the union of hiding losses.').events;
    expect(event?.gist).toMatchObject({
      one: 'accuses the union of hiding losses',
      many: 'accuse the union of hiding losses',
    });
  });

  test('keeps the relative clause without which it would say something else', () => {
    expect(
      gist('Ada Berg accused the owners of being gamblers whose only aim was a quick and dirty sale.', 'ACCUSE'),
    ).toBe('accuses the owners of being gamblers whose only aim was a quick and dirty sale');
  });

  test.each([
    ['of a plan with "to"', 'Ada Berg will inform the mayor in Lund.', 'CONSULT', 'to inform the mayor in Lund'],
    ['of a denial with "not"', 'Ada Berg did not accuse the union.', 'ACCUSE', 'does not accuse the union'],
    ['of a mere chance with "may"', 'Ada Berg may accuse the union.', 'ACCUSE', 'may accuse the union'],
    ['of the passive with its subject', 'Olav Kvam was arrested in Lund on Monday.', 'COERCE', 'is arrested in Lund'],
    [
      'of the passive with an agent in the active',
      'The offer was rejected by the union.',
      'REJECT',
      'rejects the offer',
    ],
  ] as const)('%s', (_, text, type, expected) => expect(gist(text, type)).toBe(expected));

  test('leaves days to the date', () => {
    expect(gist('Ada Berg accused the union on Tuesday of hiding losses.', 'ACCUSE')).not.toMatch(/Tuesday/);
  });

  test.each([
    ['Ada Berg accused the union of hiding losses this week.', /hiding losses$/],
    ['Ada Berg accused the union of hiding losses Thursday.', /hiding losses$/],
    ['Ada Berg accused the union of hiding losses on 3 May 2020.', /hiding losses(?: on 3 May 2020)?$/],
  ])('leaves out the day at its end, and no half of one: “%s”', (text, end) => {
    expect(gist(text, 'ACCUSE')).toMatch(end);
  });

  test('never ends on a word that promises more', () => {
    for (const text of [
      'The union demanded an end to the night shifts, the fines and the long list of other grievances that it has kept.',
      'The union rejected the offer of the harbour company of the town of Lund on the coast of the province of Scania.',
      'Ada Berg said that the many people who live by the harbour and in the old town were against the plan.',
    ])
      for (const { gist: found } of factsOf(text).events)
        expect(found?.one ?? '').not.toMatch(/ (?:of|to|the|a|an|and|or|that|with|by|for|in|on|as|who)$/);
  });

  test.each([
    ['after a verb that quotes', 'Ada Berg quoted Olav Kvam stating that if Norway wanted to leave the harbour board, a situation could arise in which nobody would be left to pay.'],
    ['of a relative clause without what it describes', 'Ada Berg read the offers that the Lanmark Board had put forward.'],
    ['of what somebody likens to nothing', 'Ada Berg characterised the dispute between the ferry company and all of its crews as a small quarrel in the long war that the owners of the harbour have waged.'],
    ['with “it” for somebody else', 'The Lanmark Board replaced it with three ferries.'],
  ])('is none %s', (_, text) => {
    for (const { gist: found } of factsOf(text).events) expect(found?.one ?? '').not.toMatch(/^(?:.*stating|puts? forward|replaces it.*)$/);
  }); // prettier-ignore

  test('ends where something else begins that happened all the same', () =>
    expect(gist('Ada Berg accused the union of fraud, however a deal with the crew went through.', 'ACCUSE')).toBe(
      'accuses the union of fraud',
    ));

  test('ends where a deed of somebody else begins', () => {
    const gists = factsOf(
      'Ada Berg rejected the offer that Norway had made, accused the union of fraud and left.',
    ).events;
    for (const { gist: found } of gists) expect(found?.one ?? '').not.toContain('made, accused');
  });

  test('is none where a bare noun tells the event', () => {
    expect(gist('Talks between Norway and Denmark began in Oslo.', 'CONSULT')).toBeNull();
  });
});

describe('a title leaves nothing hanging', () => {
  const gists = (text: string) => eventsIn(text).map(({ gist }) => gist);
  test('no condition without what then', () => {
    const text =
      'Ada Berg stated that if Norway left the talks on the new harbour, a situation could arise in which nobody was left to talk to.';
    expect(gists(text).filter((gist) => gist !== null)).toEqual([]);
  });
  test('no bracket that is closed and not opened', () =>
    expect(
      gists('Ada Berg called the conduct of the harbour company towards [the town] a disgrace.').join(),
    ).not.toMatch(/^[^[]*\]/));
  test('no verb whose object the tree has lost', () =>
    expect(gists('Norway on Tuesday lifted sanctions imposed on Iceland nine years ago.')).toEqual([null]));
  test.each([
    ['Only ten Greens joined the strike.', 'Greens'],
    ['Some Democrats rejected the plan.', 'Democrats'],
  ])('several are told of as several: %s', (text) =>
    expect(storyOf(text).events.map((e) => e.title)[0]).toMatch(/(?:join|reject) the/),
  );
});
