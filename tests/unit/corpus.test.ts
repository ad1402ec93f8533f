/** A corpus of hundreds of articles: what is built of it is sound, and merging compares no more than its blocks allow. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare } from '../../src/base/compare';
import { readArticle } from '../../src/articles/read';
import { validateGraph } from '../../src/graph/parse';
import { DAY } from '../../src/graph/time';
import type { ArticleInput } from '../../src/graph/schema';
import { readArticleFacts } from '../../src/reading/read';
import type { ArticleFacts } from '../../src/reading/types';
import { assembleActors } from '../../src/weaving/actors/assemble-actors';
import { checkSpans } from '../../src/story/provenance';
import { resolveEntities } from '../../src/weaving/actors/resolve';
import { MERGING, type StateOf } from '../../src/weaving/events/merging';
import { mergeTellings } from '../../src/weaving/events/merge';
import { resolveTellings, type Telling } from '../../src/weaving/events/telling';
import { weave } from '../../src/weaving/weave';
import { recombine } from '../support/corpus';
import { parser } from '../support/parser';

const sources: ArticleInput[] = readdirSync('seeds').map((name) => {
  const read = readArticle({ name, bytes: readFileSync(`seeds/${name}`) }, { published: null });
  if (!read.ok) throw new Error(`seeds/${name} ${read.problem}`);
  return read.article;
});
const SMALL = 75;
const LARGE = 300;
const articles = recombine(sources, LARGE);
/** Read once for all: reading is most of the work, and the same whoever asks. */
const facts = articles.map((article) => readArticleFacts(article, parser));

const dated = ({ article }: ArticleFacts): string => `${article.published} ${article.file}`;

/** How many pairs are compared to merge some tellings. */
function comparisonsOf(tellings: readonly Telling[], stateOf: StateOf): number {
  let comparisons = 0;
  mergeTellings(tellings, stateOf, () => comparisons++);
  return comparisons;
}

test('articles made for a seed are the same each time, and tell of many people and countries', () => {
  expect(recombine(sources, SMALL)).toEqual(articles.slice(0, SMALL));
  expect(recombine(sources, SMALL, 2)).not.toEqual(articles.slice(0, SMALL));
  expect(new Set(articles.map((a) => a.title)).size).toBeGreaterThan(LARGE / 3);
});

test('a story of 300 articles is built, sound, and not one event', { timeout: 120_000 }, () => {
  // by date, as they are woven whatever order they come in
  const ordered = facts.toSorted((a, b) => compare(dated(a), dated(b)));
  expect(checkSpans(ordered)).toBeGreaterThan(LARGE);
  const { graph } = weave(ordered, { title: 'A long story', timeZone: 'UTC' });
  expect(validateGraph(graph)).toMatchObject({ ok: true });
  expect(graph.articles).toHaveLength(LARGE);
  expect(graph.events.length).toBeGreaterThan(LARGE);
  expect(graph.actors.length).toBeGreaterThan(LARGE);
});

test('merging compares each telling with few others', { timeout: 120_000 }, () => {
  const entities = resolveEntities(facts);
  const tellings = resolveTellings(facts, entities);
  const comparisons = comparisonsOf(tellings, assembleActors(entities).stateOf);
  expect(comparisons).toBeGreaterThan(tellings.length);
  expect(comparisons).toBeLessThan(MERGING.neighbours * tellings.length);

  // the worst case: one party and one type in all of them, and each on a day of its own
  const alike = tellings.map((telling, i) => ({
    ...telling,
    type: 'CONSULT' as const,
    actors: ['name:Ada Berg'],
    targets: [],
    interval: { from: i * DAY, to: (i + 1) * DAY },
  }));
  const fourth = alike.slice(0, alike.length / 4);
  const growth = comparisonsOf(alike, () => null) / comparisonsOf(fourth, () => null);
  expect(growth).toBeLessThan(4.2);
});
