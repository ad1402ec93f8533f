/** What an article says does not depend on what was read before it in the same process. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readArticle } from '../../src/articles/read';
import type { ArticleInput } from '../../src/graph/schema';
import { readArticleFacts } from '../../src/reading/read';
import { buildStory } from '../../src/story/build';
import { recombine } from '../support/corpus';
import { parser } from '../support/parser';

/** Words that a tokeniser parts in one place and not in another. */
const NASTY = [
  'Dunn’s', 'Dunn’s.', 'Dunn', 'dunn', 'crews’', 'U.S', 'U.S.', 'U.S.’s', 'U.S.-led', 'u.s.', 'Quay', 'Ltd.', 'Ltd', 'sat.', 'in.', 'sea-facing',
  'sea', 're-elected', 're-elected.', 'RE-ELECTED', 'COVID-19', 'A320s', '5G', 'F-16', '10am', '10am.', '9/11', '1,000', "'90s", '94th', '-5',
  '2-3', 'don’t', 'don’t.', 'Cant', 'O’Dunn', 'O’Dunn.', 'd’Arc’s', 'AT&T', 'USD', 'USD-based', 'US$5', '€5', '20%', '@quay', '@Quay', '#Quay',
  'a@quay.example', 'https://quay.example/x.', 'quay.example', ':)', ':D', '(:', '<3', ':-(', '🐙', '🐙🐙', 'Yıldız’s', 'Yıldız', 'Łomża', 'naïve',
  'Порт', 'порт.', 'ميناء', '港口', '“Stop!”', '“stop', '—', '--', '...', '…', '_x_', '†', '*', 'whomst’d’ve', 'constructor', '__proto__', 'a.k.a', 'Ph.D.',
]; // prettier-ignore
const PLAIN =
  'The minister of Norway met Ada Berg in Oslo on Tuesday and warned the union that talks had failed .'.split(' ');

const nasty = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 4, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map((two) => two.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
);
const texts = fc.array(nasty, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

const articleOf = (text: string): ArticleInput => ({
  id: 'quay',
  file: 'quay.txt',
  title: null,
  publisher: null,
  url: null,
  published: '2031-06-18',
  publishedBasis: 'stated',
  text,
});
const factsOf = (text: string): string => JSON.stringify(readArticleFacts(articleOf(text), parser));

describe('the facts of an article', () => {
  // each pair has a name of its own, which no reader can have met before
  const names = fc.stringMatching(/^[A-Z][a-z]{6,9}$/);
  const about = (text: string, name: string): string => text.replaceAll('Dunn', name).replaceAll('Quay', name);
  test('are the same after any other article', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, texts, names, (a, b, name) => {
        const [one, other] = [about(a, name), about(b, name)];
        const first = factsOf(one);
        factsOf(other);
        expect(factsOf(one)).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  test('are the same to a reader who has read other articles, in another order', { timeout: 60_000 }, async () => {
    const sample = fc.sample(texts, { numRuns: 300, seed: 7 });
    const here = sample.map(factsOf);
    vi.resetModules();
    const { readArticleFacts: readAfresh } = await import('../../src/reading/read');
    const there = sample.toReversed().map((text) => JSON.stringify(readAfresh(articleOf(text), parser)));
    sample.forEach((text, i) => expect(there.at(-1 - i), text).toBe(here[i]));
  });
});

test('the graph of a story is the same before and after another is built', { timeout: 60_000 }, async () => {
  const articles = readdirSync('seeds').map((name) => {
    const read = readArticle({ name, bytes: readFileSync(`seeds/${name}`) }, { published: null });
    if (!read.ok) throw new Error(`seeds/${name} ${read.problem}`);
    return read.article;
  });
  const settings = { title: 'Seeds', timeZone: 'UTC', parser };
  buildStory(recombine(articles, 20), settings);
  // every word of the articles in the company that makes a tokeniser learn something wrong
  const words = new Set(articles.flatMap((a) => a.text.match(/[\p{L}’-]+/gu) ?? []));
  buildStory([articleOf([...words].map((w) => `${w}. ${w}’s. “${w},” ${w}-${w} ${w}’s`).join('\n'))], settings);
  vi.resetModules();
  const fresh = await import('../../src/story/build');
  expect(buildStory(articles, settings).graph).toEqual(fresh.buildStory(articles, settings).graph);
});
