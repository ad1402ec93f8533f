import { describe, expect, it } from 'vitest';
import { assignDefinites } from './definites';
import { mentionsOf } from '../../../tests/support/mentioned';
import type { MentionFact } from '../types';

const repeats = (text: string) => mentionsOf(text).repeats;

describe('a definite description means', () => {
  it.each([
    [
      'the name that ends in its noun',
      'The Dock Workers Union struck. It rained for days. The union won.',
      ['The union → Dock Workers Union'],
    ],
    [
      'the one a role was taught for',
      'The ferry operator Norlake Lines struck a deal. It rained for days. Nobody sailed. It rained. The operator won.',
      ['The operator → Norlake Lines'],
    ],
    [
      'the company named just before',
      'Brightwater lost money. The company closed a yard.',
      ['The company → Brightwater'],
    ],
    [
      'a company under its longer name',
      'Brightwater Ltd lost money. Brightwater sued. The firm won.',
      ['The firm → Brightwater'],
    ],
  ])('%s', (_, text, expected) => expect(repeats(text)).toEqual(expected));
});

describe('a definite description stays open', () => {
  it.each([
    ['where two names end in its noun', 'The Dock Union met the Crew Union. The union won.'],
    ['where two companies were named', 'Brightwater sued Norlake. The company won.'],
    ['where nobody was named', 'It rained. The company won.'],
    ['where only a country was named', 'Norway voted. The company won.'],
    ['where only a ministry was named', 'The Transport Ministry spoke. The company won.'],
    ['where the name stands too far back', `Brightwater sued. ${'It rained. '.repeat(4)}The company won.`],
    ['where only a person was named, by surname too', 'Ada Berg spoke. Berg will leave. The company won.'],
    ['where it is somebody\u2019s', 'Brightwater sued. His company won.'],
  ])('%s', (_, text) => expect(repeats(text)).toEqual([]));
});

it('looks at each of many names that share a word a few times, not at all of them for each', () => {
  let looks = 0;
  const mentions = Array.from({ length: 300 }, (_, index): MentionFact => ({
    index,
    sentence: index,
    start: index * 20,
    end: index * 20 + 10,
    get text() {
      looks++;
      return `Quay${index} Berg`;
    },
    form: 'name',
    head: null,
    plural: false,
    definite: false,
    adjectival: false,
    locative: false,
    gender: 'unknown',
    evidence: {},
    anchors: [],
    antecedent: null,
  }));
  assignDefinites({ mentions, roles: [] });
  expect(looks).toBeLessThan(10 * mentions.length);
});
