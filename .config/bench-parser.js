/**
 * `npm run bench:parser`: how many words a second are tagged and parsed in Node and in Chromium, in seconds of the processor, and how
 * the time grows for one sentence of 2,000, 4,000 and 8,000 words and for one line of 2, 4 and 8 MB. The texts are made of the
 * articles in seeds/. With `--write` the table replaces the one in tests/FIGURES.md; `--short` leaves out the line,
 * which takes minutes.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, runnerImport } from 'vite';
import { bundled } from './bundled.js';
import { publish } from './figures.js';

const SEEDS = 'seeds';
const WEIGHTS = 'public/parser.bin';
const HARNESS = 'tests/harness/parser.ts';
/** Runs of which the median counts. */
const RUNS = 7;
const SENTENCE = 2000;
const LINE = 2_000_000;
const short = process.argv.includes('--short');
const { Parser, splitSentences } = await bundled(HARNESS);
const parser = new Parser(readFileSync(WEIGHTS));
const texts = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'));

/** Words of a text, sentence by sentence. */
const parsed = (text) =>
  splitSentences(text, null).reduce((words, span) => words + parser.parse(text, span).forms.length, 0);
function clocked(work) {
  const begun = process.cpuUsage();
  const words = work();
  const { user, system } = process.cpuUsage(begun);
  return { words, seconds: (user + system) / 1e6 };
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const articles = () => texts.reduce((words, text) => words + parsed(text), 0);
for (let run = 0; run < RUNS; run++) articles();
const speed = median(
  Array.from({ length: RUNS }, () => clocked(articles)).map(({ words, seconds }) => words / seconds),
);

/** The same in a page, in processor time of its thread; the compiler of its engine is warmed as in Node. */
async function speedInChromium() {
  const entry = { entry: HARNESS, formats: ['iife'], name: 'parsing', fileName: 'parsing' };
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2023', lib: entry },
  });
  // found or installed as for the tests
  const { ensureChromium } = (await runnerImport('./tests/chromium.ts')).module;
  const browser = await chromium.launch({
    executablePath: await ensureChromium((line) => process.stderr.write(`${line}\n`)),
    args: '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
      ' ',
    ),
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: built[0].output[0].code });
  await page.evaluate(
    ({ encoded, articles: all }) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const { Parser: Own, splitSentences: split } = globalThis.parsing;
      const own = new Own(bytes);
      globalThis.round = () =>
        all.reduce(
          (sum, text) => sum + split(text, null).reduce((words, span) => words + own.parse(text, span).forms.length, 0),
          0,
        );
    },
    { encoded: readFileSync(WEIGHTS).toString('base64'), articles: texts },
  );
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  const speeds = [];
  for (let run = 0; run < 2 * RUNS; run++) {
    const begun = await spent();
    const words = await page.evaluate(() => globalThis.round());
    speeds.push(words / ((await spent()) - begun));
  }
  const version = browser.version();
  await browser.close();
  return { version, speed: median(speeds.slice(RUNS)) };
}
const inChromium = await speedInChromium();

/** Of the same words over and over, so that what grows is the length alone. */
const tokens = texts.join(' ').split(/\s+/).slice(0, SENTENCE);
const sentence = (words) =>
  Array.from({ length: words }, (_, i) => tokens[i % tokens.length].replace(/[.!?]/g, '')).join(' ');
const line = (size) => {
  const piece = texts.join(' ').replace(/\s+/g, ' ');
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
};
const grown = (name, runs, work) => {
  const seconds = [1, 2, 4].map((times) =>
    median(Array.from({ length: runs }, () => clocked(() => work(times)).seconds)),
  );
  return `| ${name} | ${seconds.map((time) => time.toFixed(2)).join(' | ')} |`;
};
const whole = (text) => parser.parse(text, { start: 0, end: text.length }).forms.length;
const figure = (words) => Number(words.toPrecision(2)).toLocaleString('en-GB');
const growth = () => [
  '',
  '| processor seconds | 1× | 2× | 4× |',
  '| --- | ---: | ---: | ---: |',
  grown('a sentence of 2,000 words', 2 * RUNS, (times) => whole(sentence(SENTENCE * times))),
  ...(short ? [] : [grown('a line of 2 MB', 1, (times) => parsed(line(LINE * times)))]),
];
await publish(
  'bench:parser',
  [
    '| tagged and parsed in | words per second of one processor |',
    '| --- | ---: |',
    `| Node ${process.version} | ${figure(speed)} |`,
    `| Chromium ${inChromium.version} | ${figure(inChromium.speed)} |`,
    ...growth(),
  ].join('\n'),
  short ? { write: false } : {},
);
