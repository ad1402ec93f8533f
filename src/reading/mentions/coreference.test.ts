import { describe, expect, it } from 'vitest';
import { REACH } from './coreference';
import { mentionsOf } from '../../../tests/support/mentioned';

const pronouns = (text: string) => mentionsOf(text).pronouns;

describe('a pronoun stands for', () => {
  it.each([
    ['the person of the sentence before', 'Tom Dunn left Oslo. He was tired.', ['he → Tom Dunn']],
    ['the subject rather than another person', 'Tom Dunn thanked Peter Moss. He was tired.', ['he → Tom Dunn']],
    ['not who does it to him', 'The judge freed Tom Dunn and barred him.', ['him → Tom Dunn']],
    ['the one named rather than who is only brought in', 'A judge freed Tom Dunn. He was tired.', ['he → Tom Dunn']],
    ['the woman, if it is "she"', 'Tom Dunn thanked Ada Berg. She smiled.', ['she → Ada Berg']],
    ['somebody described', 'The spokeswoman left. She was tired.', ['she → The spokeswoman']],
    ['the company, if it is "it"', 'Tom Dunn runs Brightwater Ltd. It makes sails.', ['it → Brightwater Ltd.']],
    ['the country, if it is "its"', 'Norway closed its ports.', ['its → Norway']],
    ['several people, if it is "they"', 'The miners struck. They want more.', ['they → The miners']],
    ['a people', 'Norwegians voted. They want more.', ['they → Norwegians']],
    ['a firm that is told by what it makes', 'The Danish builder Brix said it would close.', ['it → Brix']],
    [
      'what is described, and not whose second-largest it is',
      'Brix is the largest builder of the world and Norway’s second-largest. It lost a million.',
      ['it → Brix'],
    ],
    ['a firm, and not the town that it is in', 'Ada Berg runs Brix, which is based in Lund. It paid.', ['it → Brix']],
    [
      'what an earlier pronoun stands for',
      'Ada Berg left. She was tired. She slept.',
      ['she → Ada Berg', 'she → Ada Berg'],
    ],
  ])('%s', (_, text, expected) => expect(pronouns(text)).toEqual(expected));
});

describe('a pronoun stays open', () => {
  it.each([
    ['where nobody was named', 'It rained. He left.', ['it → ?', 'he → ?']],
    ['where nobody of its gender was named', 'Ada Berg left. He stayed.', ['he → ?']],
    ['where two fit equally well', 'They saw Tom Dunn with Peter Moss and his dog.', ['they → ?', 'his → ?']],
    ['where only an adjective names a country', 'The Norwegian flag fell. Its colours faded.', ['its → ?']],
    ['where the only one comes in a later sentence', 'He left. Tom Dunn slept.', ['he → ?']],
  ])('%s', (_, text, expected) => expect(pronouns(text)).toEqual(expected));

  it('where the only one is out of reach', () => {
    const between = (n: number) => `Ada Berg left. ${'The rain fell. '.repeat(n)}She slept.`;
    expect(pronouns(between(REACH - 1))).toEqual(['she → Ada Berg']);
    expect(pronouns(between(REACH))).toEqual(['she → ?']);
  });
});
