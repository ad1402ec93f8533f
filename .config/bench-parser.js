/**
 * `npm run bench:parser`: how many words a second are tagged and parsed, in seconds of the processor, and how the time grows for
 * one sentence of 2,000, 4,000 and 8,000 words and for one line of 0.5, 1 and 2 MB. The texts are made of the articles in seeds/.
 * With `--write` the table replaces the one in tests/FIGURES.md.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.js';
import { publish } from './figures.js';

const SEEDS = 'seeds';
const RUNS = 5;
const LINE = 500_000;
const { Parser, splitSentences } = await bundled('tests/harness/parser.ts');
const parser = new Parser(readFileSync('public/parser.bin'));
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

const tokens = texts.join(' ').split(/\s+/);
const sentence = (words) =>
  Array.from({ length: words }, (_, i) => tokens[i % tokens.length].replace(/[.!?]/g, '')).join(' ');
const line = (size) =>
  texts
    .join(' ')
    .replace(/\s+/g, ' ')
    .repeat(Math.ceil(size / 10_000))
    .slice(0, size);
const grown = (name, work) => {
  const seconds = [1, 2, 4].map((times) => clocked(() => work(times)).seconds);
  return `| ${name} | ${seconds.map((time) => time.toFixed(2)).join(' | ')} |`;
};
const whole = (text) => parser.parse(text, { start: 0, end: text.length }).forms.length;
await publish(
  'bench:parser',
  [
    `Tagged and parsed: ${Number(speed.toPrecision(2)).toLocaleString('en-GB')} words per second of one processor, Node ${process.version}.`,
    '',
    '| processor seconds | 1× | 2× | 4× |',
    '| --- | ---: | ---: | ---: |',
    grown('a sentence of 2,000 words', (times) => whole(sentence(2000 * times))),
    grown('a line of half a megabyte', (times) => parsed(line(LINE * times))),
  ].join('\n'),
);
