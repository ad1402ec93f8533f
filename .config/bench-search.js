/**
 * `npm run bench:search`: the page's search over 5,000 articles of recombined sentences and 20,000 invented events, beside minisearch
 * with the same texts in the same run: what the first query costs, which folds or indexes them, and what each later one costs.
 * With `--write` the table replaces the one in tests/FIGURES.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { bundled } from './bundled.js';
import { publish } from './figures.js';

const ARTICLES = 5000;
const RUNS = 5;
/** Names, common and rare words, beginnings, several words, what nobody wrote. */
const QUERIES = [
  'harbour',
  'talks monday',
  'sanct',
  'the',
  'agreement council ferry',
  'oslo',
  'zzyzx',
  'said that',
  'p',
];

const { indexGraph, searchIn, storyOf } = await bundled('tests/harness/search.ts');
const files = readdirSync('seeds').map((name) => ({ name, bytes: readFileSync(join('seeds', name)) }));
const graph = storyOf(files, ARTICLES);
const letters = graph.articles.reduce((sum, { text }) => sum + text.length, 0);

const clocked = (work) => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Milliseconds of the first query, and the median and the most of later ones, of which each is asked several times. */
function measured(open, ask) {
  let opened;
  const first = clocked(() => {
    opened = open();
    ask(opened, 'harbour strike');
  });
  const times = QUERIES.map((query) => median(Array.from({ length: RUNS }, () => clocked(() => ask(opened, query)))));
  return { first, usual: median(times), most: Math.max(...times) };
}

const index = indexGraph(graph);
const ours = measured(
  () => searchIn(index),
  (find, query) => find(query),
);
const theirs = measured(
  () => {
    const mini = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, combineWith: 'AND' } });
    mini.addAll([
      ...graph.articles.map(({ id, text }) => ({ id, text })),
      ...graph.events.map(({ id, title }) => ({ id: `e:${id}`, text: title })),
      ...graph.actors.map(({ id, name }) => ({ id: `a:${id}`, text: name })),
    ]);
    return mini;
  },
  (mini, query) => mini.search(query),
);
const row = (name, { first, usual, most }) =>
  `| ${name} | ${[first, usual, most].map((time) => (time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString('en-GB'))).join(' | ')} |`;
await publish(
  'bench:search',
  [
    `${ARTICLES.toLocaleString('en-GB')} articles of ${(letters / 1e6).toFixed(1)} million letters, ${graph.events.length.toLocaleString('en-GB')} events; Node ${process.version}. Milliseconds of one run; later queries: the median of ${RUNS} each, of ${QUERIES.length}.`,
    '',
    '| search | first query | median query | slowest query |',
    '| --- | ---: | ---: | ---: |',
    row('Dateline: sentences, names and actions, folded', ours),
    row('minisearch: articles and names, by prefix', theirs),
  ].join('\n'),
);
