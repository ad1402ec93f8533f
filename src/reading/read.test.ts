import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../graph/schema';
import { readArticleFacts } from './read';
import { readSentences } from './tokens/read-sentences';
import type { ArticleFacts } from './types';
import { parser } from '../../tests/support/parser';

const article = (text: string): ArticleInput => ({
  id: 'a',
  file: 'a.txt',
  title: null,
  publisher: null,
  url: null,
  published: '2031-06-18',
  publishedBasis: 'given',
  text,
});

/** Reads and checks what holds for any text: spans lie in their sentence, words are those of the text, indexes exist. */
function read(text: string): ArticleFacts {
  const facts = readArticleFacts(article(text), parser);
  const tokens = readSentences(article(text), parser).map((s) => s.tokens);
  let end = 0;
  for (const s of facts.sentences) {
    expect(s.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(s.start, s.end)).toBe(s.text);
    expect(s.text.trim()).toBe(s.text);
    ({ start: end } = s);
    for (const token of tokens[s.index] ?? []) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      ({ end } = token);
    }
    expect(s.end).toBeGreaterThanOrEqual(end);
    ({ end } = s);
  }
  for (const m of facts.mentions) {
    expect(text.slice(m.start, m.end).replace(/\s+/g, ' ')).toBe(m.text);
    for (const other of [...m.anchors, ...(m.antecedent === null ? [] : [m.antecedent])])
      expect(facts.mentions[other]?.index).toBe(other);
  }
  for (const r of facts.roles) expect(text.slice(r.start, r.end)).toBe(r.text);
  return facts;
}

/** Words that the rules look for, in any order, with odd marks between. */
const newsy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'the a of in and or , . ; : ( ) “ ” " \' ’s - — & $ % \n \n\n to who which that he it they his said told met Ada Berg'.split(
          /(?<! ) | (?! )/,
        ),
      ),
      fc.constantFrom(
        ...'Norway Norwegian U.S. Mr. Dr. President Minister of Bank Union Inc. 3 2031 Monday May strike will not have been'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

describe('any text', () => {
  // the first to read also waits for the tables and the tagger
  it('of any characters is read', { timeout: 30_000 }, () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void read(text))),
  );
  it('of the words that rules look for is read', () =>
    fc.assert(
      fc.property(newsy, (text) => void read(text)),
      { numRuns: 300 },
    ));

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n\u00a0\n '],
    ['no punctuation', 'the crew left the port and the owner of the port told the crew to come back '.repeat(30)],
    ['capitals only', 'THE CREW LEFT PORT VALE ON MONDAY. THE OWNER, ADA BERG, TOLD THE CREW TO COME BACK.'],
    [
      'another language',
      'Der Hafen wurde am Montag geschlossen. Le port a été fermé. Порт закрыт в понедельник. 港は閉鎖された。',
    ],
    ['emoji', 'The crew 👩‍🚒🔥 left 🚢🚢🚢. Ada Berg 😀 said so 🇳🇴.'],
    ['right to left', 'أغلق الميناء يوم الاثنين. Ada Berg said שלום to the crew.'],
    [
      'markup',
      '<p class="lead">The crew left <b>Port Vale</b>.</p> <script>if (a < b && c) { d(); }</script> | a | b |',
    ],
    ['half characters', 'The crew \ud83d left \udea2 the port.'],
    ['nothing but marks', `${'('.repeat(300)}${'"'.repeat(300)}${'.'.repeat(300)}${'-'.repeat(300)}`],
  ])('that is %s is read', (_, text) => void read(text));
});

describe('a line without a line break', () => {
  const SENTENCE = 'The crew of the ferry left Port Vale on Monday, and its owner, Ada Berg, told them to come back';
  it.each([
    ['of two million characters and no space', 'x', 2_000_000],
    ['of brackets only', '(', 60_000],
    ['of many sentences', `${SENTENCE}. `, 60_000],
    ['of many words without a boundary', `${SENTENCE}, `, 60_000],
  ])(
    '%s is read',
    (_, unit, length) => {
      const facts = readArticleFacts(article(unit.repeat(Math.ceil(length / unit.length))), parser);
      expect(facts.sentences.length).toBeGreaterThan(30);
    },
    60_000,
  );
});
