import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../tests/support/woven';
import { factsOf } from '../../../tests/support/told';
import { isLive, stampOf } from '../tokens/stamps';

const LIVE = [
  'As it happened',
  '18:40',
  'Police arrested six dockers at the gate.',
  '4.05pm BST The union of Lanmark rejected the offer.',
  'Tuesday 14 May 2024',
  '21:30 — Ada Voss met Ben Moor. Oda Kessel met Ines Valgard on Monday.',
].join('\n\n');

describe('in a live blog', () => {
  const whens = storyOf(LIVE).events.map(({ type, when }) => [type, when?.start, when?.bound, when?.basis]);

  it.each([
    ['COERCE', '2024-05-15T18:40', 'by', 'published'],
    ['REJECT', '2024-05-15T16:05', 'by', 'published'],
    ['CONSULT', '2024-05-14T21:30', 'by', 'published'],
  ])('%s was over when its entry was written', (...when) => expect(whens).toContainEqual(when));

  it('a zone that begins with A or P is no half of the day', () => {
    const text =
      'As it happened\n\n18:40 AEST\n\nPolice arrested six dockers.\n\n19:10 AEST\n\nAda Voss met Ben Moor.\n\n20:00 PDT\n\nThe union of Lanmark rejected the offer.';
    const found = storyOf(text)
      .events.map(({ when }) => when?.start.slice(11))
      .sort();
    expect(found).toEqual(['18:40', '19:10', '20:00']);
  });

  it('a day that an entry names counts from the day over the entry', () => {
    expect(whens).toContainEqual(['CONSULT', '2024-05-13', undefined, 'relative']);
  });

  it('clock times are no words of what they stand before', () => {
    expect(factsOf(LIVE).sentences.map(({ text }) => text)).toContain('The union of Lanmark rejected the offer.');
  });
});

describe('a live blog', () => {
  it.each([
    ['two clock times', '18:40 Police came.\n\n19:10 They left.'],
    ['a few in a long text', `18:40 A\n19:10 B\n20:10 C\n${'The port closed.\n'.repeat(30)}`],
    ['prices', '12.90 euros each\n13.50 for two\n14.20 at the door'],
  ])('is not told by %s', (_, text) => expect(isLive(text)).toBe(false));

  it.each([
    ['18:40', '18:40'],
    ['6.40pm BST Police came.', '6.40pm BST'],
    ['4:05 PM — The union met.', '4:05 PM'],
    ['11h20: Minister', '11h20'],
    ['9am The port opened.', '9am'],
  ])('has entries such as %s', (line, stamp) => expect(stampOf(line)).toBe(stamp));

  it.each(['25:10 Police came.', '18:40 were arrested', '6 dockers', '2024 Ferry'])('and none such as %s', (line) => {
    expect(stampOf(line)).toBeNull();
  });
});
