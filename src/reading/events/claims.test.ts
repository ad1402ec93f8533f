import { describe, expect, test } from 'vitest';
import { eventsIn } from './fixture';

const claims = (text: string) => eventsIn(text).flatMap((e) => e.claims);

describe('what a report claims', () => {
  test.each([
    ['a length before the noun', 'Ada Berg held a five-hour meeting with Olav Kvam.', ['duration PT5H']],
    [
      'a length after "lasted"',
      'The talks between Ada Berg and Olav Kvam lasted nearly five hours.',
      ['duration PT5H'],
    ],
    ['a length that measures the noun', 'Ada Berg held five hours of talks with Olav Kvam.', ['duration PT5H']],
    ['a length before the clause', 'For about five hours Ada Berg sat down with Olav Kvam.', ['duration PT5H']],
    ['a number of those concerned', 'Police arrested 40 dockers.', ['number 40 docker']],
    ['a number in words', 'Police arrested twelve dockers.', ['number 12 docker']],
    ['which of several it was', 'Olav Kvam visited Oslo for the sixth time.', ['number no. 6']],
  ])('%s', (_, text, expected) => expect(claims(text)).toEqual(expected));

  test.each([
    ['a length of something else', 'Ada Berg, who slept five hours, met Olav Kvam.'],
    ['hours counted as an object', 'Ada Berg met Olav Kvam.'],
  ])('but not %s', (_, text) => expect(claims(text)).toEqual([]));
});
