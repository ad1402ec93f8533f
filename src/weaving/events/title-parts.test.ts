import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../graph/schema';
import { eventsOf, storyOf } from '../../../tests/support/woven';

/** "[Ada Bergstrom]| meets" of the first event of a type: what stands in an article in brackets. */
const partsOf = (text: string, type: EventRecord['type']): string => {
  const graph = storyOf(text);
  const [event] = eventsOf(graph, type);
  const parts = event?.titleParts ?? [];
  expect(parts.map((p) => p.text).join('')).toBe(event?.title);
  return parts.map((p) => (p.article === undefined ? p.text : `[${p.text}]`)).join('|');
};

describe('a title is made', () => {
  test.each([
    [
      'of its sentence and a verb of ours',
      'Norwegian troops attacked Denmark.',
      'ASSAULT',
      '[Norwegian troops]| attack |[Denmark]',
    ],
    [
      'of a name that stands elsewhere in the article',
      'Ada Bergstrom came to Oslo. On Monday she rejected the offer of the union.',
      'REJECT',
      '[Ada Bergstrom]| rejects |[the offer of the union]',
    ],
    [
      'of a quotation, whose marks are ours',
      '"We will not pay the crew for the damage," Ada Bergstrom said on Monday.',
      'STATEMENT',
      '[Ada Bergstrom]| says: “|[We will not pay the crew for the damage]|”',
    ],
    [
      'of a report word for word',
      'After the war of 1905 the mayor was thought to have met the fleet, and Ada Bergstrom met the fleet of Norway.',
      'CONSULT',
      /\[Ada Bergstrom/,
    ],
    [
      'of words of ours that say how it stands',
      'Ada Bergstrom retracted the claim that Denmark had attacked Norway.',
      'ASSAULT',
      'Taken back: |[Denmark]| attacks |[Norway]',
    ],
    [
      'of words with other white space between them',
      'Ada Bergstrom rejected the  offer of the\tunion.',
      'REJECT',
      '[Ada Bergstrom]| rejects |[the offer of the union]',
    ],
  ] as const)('%s', (_, text, type, expected) => {
    if (typeof expected === 'string') expect(partsOf(text, type)).toBe(expected);
    else expect(partsOf(text, type)).toMatch(expected);
  });

  test('of nothing that only looks like a word of its sentence', () =>
    expect(partsOf('Ada Bergstrom may meet Olav Kvamsund in Oslo.', 'CONSULT')).not.toMatch(/\[(?:a|in|and)\]/));
});

test('a title that ends in “…” is laid beside a sentence without a mark in it', () => {
  // looked for without end, once: nothing but letters and single blanks stands in the sentence
  const text =
    'Olav Kvamsund said that Norway was ready to go to war with Denmark if the harbour board of the town of Lund and the crews of the old ferries of the islands in the bay of the north should ever close the sound to its ships';
  const [event] = storyOf(text).events.filter(({ title }) => title.endsWith('…”'));
  expect(event?.titleParts?.map((p) => p.text).join('')).toBe(event?.title);
  expect(event).toBeDefined();
});
