import { describe, expect, test } from 'vitest';
import { eventsIn } from '../../../tests/support/told';

const meetings = (text: string) =>
  eventsIn(text)
    .filter((e) => e.type === 'CONSULT')
    .map((e) => `${e.actors.join(' + ')}: ${e.claims.join(', ')}`);

describe('hours with somebody', () => {
  test.each([
    [
      'that open a sentence are a meeting of its subject',
      'After nearly five hours with Olav Kvam, Ada Berg left the palace.',
      ['Ada Berg + Olav Kvam: duration <PT5H'],
    ],
    [
      'that end one too',
      'Ada Berg left the palace after 90 minutes with Olav Kvam.',
      ['Ada Berg + Olav Kvam: duration PT90M'],
    ],
    [
      'that somebody spends are one',
      'Ada Berg spent three hours with officials.',
      ['Ada Berg + officials: duration PT3H'],
    ],
  ])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));

  test.each([
    ['years with somebody', 'After five years with the Kvam Shipping Company, Ada Berg left Oslo.'],
    ['hours with something', 'After five hours with the documents, Ada Berg left the palace.'],
    ['hours under a circumstance', 'In two hours with Olav Kvam watching, Ada Berg left the palace.'],
    ['hours of something', 'After two hours, Ada Berg left the palace with Olav Kvam.'],
  ])('but not %s', (_, text) => expect(meetings(text)).toEqual([]));
});
