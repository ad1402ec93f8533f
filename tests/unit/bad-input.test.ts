/** Files that are no tidy English news: each is read, each mark still stands on its words, and its owner is told in words. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/articles/read';
import { readSentences } from '../../src/reading/tokens/read-sentences';
import { buildStory } from '../../src/story/build';
import { parser } from '../support/parser';

const NEWS =
  'Ada Berg, the minister of transport, met the dockers of Port Vale on Monday and warned them that the strike would be banned. The union rejected the warning on Tuesday. ';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** From the bytes of a file to its graph; `buildStory` throws where a span does not show its words. */
function build(text: string, name = 'quay.txt') {
  const read = readArticle({ name, bytes: bytes(text) }, { published: '2031-06-18' });
  if (!read.ok)
    return { problem: `${read.problem}. ${read.remedy}`, notes: [], diagnostics: '', events: 0, checked: 0 };
  const { graph, diagnostics, spansChecked } = buildStory([read.article], { title: 'Quay', timeZone: 'UTC', parser });
  for (const { reports } of graph.events)
    for (const { start, end } of reports) expect(read.article.text.slice(start, end)).toMatch(/\S/);
  return {
    problem: null,
    notes: read.notes,
    diagnostics: diagnostics.join('\n'),
    events: graph.events.length,
    checked: spansChecked,
  };
}

test('news in English is read without a word of complaint', () => {
  const { diagnostics, events } = build(NEWS.repeat(2));
  expect(diagnostics).toBe('');
  expect(events).toBeGreaterThan(1);
});

describe('a file without an article is refused in words', () => {
  test.each([
    ['that is empty', '', /is empty/],
    ['of white space', ' \n\t\u00a0\n ', /holds no text of an article/],
    ['of emoji', '🐙🚢'.repeat(50), /holds no text of an article/],
    ['of digits and marks', '12. (34) — 56! '.repeat(20), /holds no text of an article/],
    ['that is a web page', `<!doctype html><html><body><p>${NEWS}</p></body></html>`, /is a web page/],
  ])('%s', (_, text, said) => expect(build(text).problem).toMatch(said));
});

describe('an article is read, and its owner told, when it is', () => {
  test.each([
    ['in another language', 'Der Hafen wurde am Montag geschlossen, sagte der Minister in der Stadt. '.repeat(4), /not in English/],
    ['in another script', 'Порт был закрыт в понедельник, сказал министр рабочим. '.repeat(5), /not in English/],
    ['written from right to left', 'أغلق الميناء يوم الاثنين وقال الوزير إن العمال عادوا إلى البيت. '.repeat(5), /not in English/],
    ['in capitals', NEWS.toUpperCase().repeat(2), /written in capitals/],
    ['without punctuation', NEWS.replace(/[.,]/g, '').repeat(15), /no end of a sentence/],
    ['full of tags', `<div class="lead"><p>${NEWS}</p><p>${NEWS}</p></div>`, /tags of a web page/],
    ['about nothing', 'The tea was warm and the garden was green. '.repeat(6), /no event was found/],
  ])('%s', (_, text, said) => expect(build(text).diagnostics).toMatch(said)); // prettier-ignore

  test('and news among emoji and other scripts still tells its events', () => {
    const { diagnostics, events } = build(`🚢🔥 ${NEWS}👩‍🚒 ${NEWS} שלום ${NEWS} 港は閉鎖 ${NEWS}`);
    expect(events).toBeGreaterThan(1);
    expect(diagnostics).toBe('');
  });
});

describe('one line of any length', () => {
  const UNITS = {
    news: NEWS,
    'one speaker': 'Berg said that ',
    capitals: NEWS.toUpperCase(),
    'names only': 'Ada Berg ',
    'no spaces': 'quay',
    marks: 'a’s.”(',
    addresses: 'www.a.b/c@d.e-',
  };
  test.each(Object.entries(UNITS))('of %s gives sentences of bounded length', (_, unit) => {
    const text = unit.repeat(Math.ceil(30_000 / unit.length));
    const sentences = readSentences({ title: null, text }, parser);
    expect(Math.max(...sentences.map((s) => s.tokens.length))).toBeLessThanOrEqual(1500);
    expect(Math.max(...sentences.map((s) => s.end - s.start))).toBeLessThanOrEqual(1500);
    // every letter is in some token
    const letters = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const inTokens = sentences.flatMap((s) => s.tokens).reduce((sum, token) => sum + letters(token.text), 0);
    expect(inTokens).toBe(letters(text));
  });

  test('has spans checked in proportion to its length', { timeout: 60_000 }, () => {
    const [small, large] = [30_000, 120_000].map((length) => build(NEWS.repeat(length / NEWS.length)).checked);
    expect((large ?? 0) / (small ?? 1)).toBeCloseTo(4, 0);
  });
});
