/**
 * `npm run bench:build`: how fast a story is built, beside wink-nlp alone on the same words in the same run, and how the time
 * grows with the number of articles. Prints Markdown; with `--write` it replaces what tests/FIGURES.md has between its marks.
 * `--beside CHECKOUT` builds the same articles by another checkout's code as well, in turns (its packages installed), and prints the
 * share; `--compared` leaves out how the time grows.
 *
 * The articles are made of those in seeds/ by tests/support/corpus.ts. One run of each comes first, so that no figure holds
 * what Node spends on compiling and the model on unpacking; the two are measured in turns, so that a busy minute hits both.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { bundleInto } from './bundled.js';
import { publish } from './figures.js';

/** Articles at 1×, and how often each size is built. */
const BASE = 5;
const SIZES = [
  { times: 1, runs: 15 },
  { times: 10, runs: 5 },
  { times: 100, runs: 3 },
];
/** The size and the runs of the comparison with wink-nlp. */
const COMPARED = { times: 10, runs: 5 };
const bundle = 'dist/bench';
const { values: options } = parseArgs({
  options: { beside: { type: 'string' }, compared: { type: 'boolean' }, write: { type: 'boolean' } },
});

// what is measured is what ships: bundled as for the command, not through a development server
await bundleInto(bundle, {
  build: 'src/story/build.ts',
  corpus: 'tests/support/corpus.ts',
  read: 'src/articles/read.ts',
  parser: 'src/story/open-parser.ts',
});
const load = (name) => import(pathToFileURL(resolve(bundle, `${name}.js`)).href);
const [{ buildStory }, { recombine }, { readArticle }, { openParser }] = [
  await load('build'),
  await load('corpus'),
  await load('read'),
  await load('parser'),
];
const parser = openParser(readFileSync('public/parser.bin'));
rmSync(bundle, { recursive: true });

const sources = readdirSync('seeds').map((name) => {
  const read = readArticle({ name, bytes: readFileSync(join('seeds', name)) }, { published: null });
  if (!read.ok) throw new Error(`seeds/${name} ${read.problem}`);
  return read.article;
});
const articlesAt = (times, seed) => recombine(sources, BASE * times, seed);
const wordsIn = (articles) => articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** wink alone on whole articles: tokens with part of speech and lemma, through the pipeline of `nlp`. */
const taggedBy = (nlp) => (articles) => {
  for (const { text } of articles) {
    const tokens = nlp.readDoc(text).tokens();
    tokens.out();
    tokens.out(nlp.its.pos);
    tokens.out(nlp.its.lemma);
  }
};
/** As its manual begins, and with everything left out that tags and lemmas do not need. */
const winkAlone = taggedBy(winkNLP(model));
const winkTagsOnly = taggedBy(winkNLP(model, ['sbd', 'pos']));
const whole = (articles) => buildStory(articles, { title: 'Bench', timeZone: 'UTC', parser });
const other = options.beside === undefined ? null : await otherBuild(options.beside);

/** The whole build of another checkout, with its own weights where it has a parser. */
async function otherBuild(checkout) {
  // where the door of the build lies, in old checkouts and in new ones
  const source = ['src/story/build.ts', 'src/weaving/build.ts'].map((path) => join(checkout, path)).find(existsSync);
  if (source === undefined) throw new Error(`${checkout} has no build that could be measured`);
  const opener = join(checkout, 'src/story/open-parser.ts');
  const folder = join(checkout, 'dist/bench-beside');
  await bundleInto(folder, { build: source, ...(existsSync(opener) ? { parser: opener } : {}) });
  const theirs = (name) => import(pathToFileURL(resolve(folder, `${name}.js`)).href);
  const { buildStory: build } = await theirs('build');
  const weights = join(checkout, 'public/parser.bin');
  const settings = { title: 'Bench', timeZone: 'UTC' };
  if (existsSync(opener)) settings.parser = (await theirs('parser')).openParser(readFileSync(weights));
  rmSync(folder, { recursive: true });
  return (articles) => build(articles, settings);
}

/**
 * Seconds of the processor, not of the clock on the wall: other work on the machine slows neither side. The garbage of one
 * side is not swept before the other's turn: a forced sweep also throws compiled code away, which no user's run does.
 */
function clocked(work, articles) {
  const begun = process.cpuUsage();
  const result = work(articles);
  const { user, system } = process.cpuUsage(begun);
  return { seconds: (user + system) / 1e6, result };
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
/** Slope of the least-squares line through the logarithms. */
function exponent(points) {
  const logs = points.map(({ words, seconds }) => [Math.log(words), Math.log(seconds)]);
  const mean = (k) => logs.reduce((sum, p) => sum + p[k], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((s, p) => s + (p[0] - x) * (p[1] - y), 0) / logs.reduce((s, p) => s + (p[0] - x) ** 2, 0);
}

const warming = articlesAt(20, 99);
for (let run = 0; run < 3; run++) {
  whole(warming);
  winkAlone(warming);
  winkTagsOnly(warming);
  other?.(warming);
}

const compared = articlesAt(COMPARED.times, 1);
const speeds = { wink: [], tags: [], other: [], build: [] };
const speedOf = (work) => wordsIn(compared) / clocked(work, compared).seconds;
for (let run = 0; run < COMPARED.runs; run++) {
  speeds.wink.push(speedOf(winkAlone));
  speeds.tags.push(speedOf(winkTagsOnly));
  if (other) speeds.other.push(speedOf(other));
  speeds.build.push(speedOf(whole));
}
const shareOf = (others) => median(speeds.build.map((speed, run) => speed / others[run])).toFixed(2);

const sizes = (options.compared ? [] : SIZES).map(({ times, runs }) => {
  const articles = articlesAt(times, 2);
  const clocks = Array.from({ length: runs }, () => clocked(whole, articles));
  const { graph } = clocks[0].result;
  return {
    times,
    articles: articles.length,
    words: wordsIn(articles),
    seconds: median(clocks.map((c) => c.seconds)),
    events: graph.events.length,
    actors: graph.actors.length,
  };
});

const round = (value) => Number(value.toPrecision(2)).toLocaleString('en-GB');
const report = [
  '| on the same words, in turns | words per second | the build’s share |',
  '| --- | ---: | ---: |',
  `| wink-nlp alone, as its manual begins | ${round(median(speeds.wink))} | ${shareOf(speeds.wink)} |`,
  `| wink-nlp alone, told to tag only | ${round(median(speeds.tags))} | ${shareOf(speeds.tags)} |`,
  ...(other
    ? [`| the whole build of ${options.beside} | ${round(median(speeds.other))} | ${shareOf(speeds.other)} |`]
    : []),
  `| the whole build | ${round(median(speeds.build))} | 1 |`,
  ...(options.compared ? [] : growth()),
].join('\n');

function growth() {
  return [
    '',
    '| articles | words | events | actors | processor seconds |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...sizes.map(
      ({ articles, words, events, actors, seconds }) =>
        `| ${articles} | ${words.toLocaleString('en-GB')} | ${events.toLocaleString('en-GB')} | ${actors.toLocaleString('en-GB')} | ${seconds.toPrecision(2)} |`,
    ),
    '',
    `From ${SIZES[0].times}× to ${SIZES.at(-1).times}× the time grows with the power ${exponent(sizes).toFixed(2)} of the words. Medians, Node ${process.version}.`,
  ];
}

await publish('bench:build', report, { write: options.write === true && !options.compared && other === null });
