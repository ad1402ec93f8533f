import { describe, expect, test } from 'vitest';
import { eventsIn } from '../../../tests/support/told';

const speaker = (text: string, type: string) => {
  const event = eventsIn(text).find((e) => e.type === type);
  return event && [event.speaker, event.cue];
};

describe('who says so', () => {
  test.each([
    ['said that', 'Ada Berg said that the union had rejected the offer.', 'REJECT', ['Ada Berg', 'said']],
    ['said, without that', 'Ada Berg said the union had rejected the offer.', 'REJECT', ['Ada Berg', 'said']],
    ['after the comma', 'The union rejected the offer, Ada Berg said.', 'REJECT', ['Ada Berg', 'said']],
    ['after the comma, verb first', 'The union rejected the offer, said Ada Berg.', 'REJECT', ['Ada Berg', 'said']],
    ['after a quotation', '"The union rejected the offer," said Ada Berg.', 'REJECT', ['Ada Berg', 'said']],
    ['before a quotation', 'Ada Berg said: "The union rejected the offer."', 'REJECT', ['Ada Berg', 'said']],
    [
      'according to, before',
      'According to Ada Berg, the union rejected the offer.',
      'REJECT',
      ['Ada Berg', 'according to'],
    ],
    [
      'according to, after',
      'The union rejected the offer, according to Ada Berg.',
      'REJECT',
      ['Ada Berg', 'according to'],
    ],
    [
      'a publisher',
      'The union rejected the offer, the Lund Gazette reported.',
      'REJECT',
      ['the Lund Gazette', 'reported'],
    ],
  ])('%s', (_, text, type, expected) => {
    const found = speaker(text, type);
    expect([found?.[0]?.replace(/^the /, ''), found?.[1]]).toEqual([expected[0]?.replace(/^the /, ''), expected[1]]);
  });

  test('a saying is its speaker’s own and nobody reports it', () => {
    expect(speaker('Ada Berg said the union had rejected the offer.', 'STATEMENT')).toEqual([null, null]);
  });

  test('a deed beside a saying has no speaker', () => {
    expect(speaker('The union rejected the offer and Ada Berg said nothing.', 'REJECT')?.[0]).toBeNull();
    expect(speaker('Ada Berg said it was late. The union rejected the offer.', 'REJECT')?.[0]).toBeNull();
  });
});
