import { describe, expect, it } from 'vitest';
import { eventsIn, factsOf } from '../../../tests/support/told';

/** "type: speaker (cue)" of each event that somebody else tells. */
const told = (text: string): string[] =>
  eventsIn(text)
    .filter((e) => e.type !== 'STATEMENT')
    .map((e) => `${e.type}: ${e.speaker ?? '?'}`);

describe('every sentence of a quotation is told by its speaker', () => {
  it.each([
    [
      'who is named after it',
      '“Norway fined Denmark. Denmark attacked the port,” said Ada Berg.',
      ['SANCTION: Ada Berg', 'ASSAULT: Ada Berg'],
    ],
    [
      'who is named before it',
      'Ada Berg said: “Norway fined Denmark. Denmark attacked the port.”',
      ['SANCTION: Ada Berg', 'ASSAULT: Ada Berg'],
    ],
    [
      'who is named between its halves',
      '“Norway fined Denmark,” said Ada Berg. “Denmark attacked the port.”',
      ['SANCTION: Ada Berg', 'ASSAULT: Ada Berg'],
    ],
    [
      'between straight marks',
      '"Norway fined Denmark. Denmark attacked the port," said Ada Berg.',
      ['SANCTION: Ada Berg', 'ASSAULT: Ada Berg'],
    ],
    [
      'where a paragraph leaves it open',
      '“Norway fined Denmark,” said Ada Berg. “It is over.\n\n“Denmark attacked the port.”',
      ['SANCTION: Ada Berg', 'ASSAULT: Ada Berg'],
    ],
    [
      'whom another one quotes',
      'An aide quoted Ada Berg as saying that Norway had fined Denmark.',
      ['SANCTION: Ada Berg'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it('and “we” in it is the speaker', () =>
    expect(
      eventsIn('“It is over,” said Ada Berg. “We will sue the union.”').find((e) => e.type === 'ACCUSE')?.actors,
    ).toEqual(['Ada Berg']));
});

describe('nobody tells', () => {
  it.each([
    ['what the writer adds', '“It is over,” said Ada Berg. Norway fined Denmark.', ['SANCTION: ?']],
    [
      'what stands between other marks in a later paragraph',
      '“It is over,” said Ada Berg.\n\n“Norway fined Denmark.”',
      ['SANCTION: ?'],
    ],
    [
      'a quotation after the writer’s own words',
      '“It is over,” said Ada Berg. It rained. “Norway fined Denmark.”',
      ['SANCTION: ?'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('whom a quotation means by “it”', () => {
  const vague = (text: string, lemma: string) => factsOf(text).events.find((e) => e.lemma === lemma)?.vague;

  it('is in doubt where only the paper named somebody', () => {
    expect(vague('Brix plc met Olav Kvam on Monday. “It will sue Norway,” Ada Berg said.', 'sue')).toBe(true);
  });

  it('is whom the quotation named, and in the paper’s own words whom the paper named', () => {
    expect(vague('“Brix plc lost everything, and it will sue Norway,” Ada Berg said.', 'sue')).toBe(false);
    expect(vague('Brix plc met Olav Kvam on Monday. It will sue Norway, Ada Berg said.', 'sue')).toBe(false);
  });
});
