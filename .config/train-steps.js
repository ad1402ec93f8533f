/**
 * `npm run train:steps`: what each step of the parser gains and costs. Trains it anew with one of its settings changed after the
 * other, in fewer rounds than the shipped one (`--epochs`, 6 unless said), and scores each on the development parts of the treebanks.
 * About ten minutes of a core for each; with `--write` the table replaces the one in tests/FIGURES.md.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundled } from './bundled.js';
import { publish } from './figures.js';
import { learn } from './learning.js';
import { requireTreebanks, treebank, trainingTreebanks } from './treebanks.js';

const { values } = parseArgs({ options: { epochs: { type: 'string', default: '6' }, write: { type: 'boolean' } } });
const epochs = Number(values.epochs);
requireTreebanks();
const { Parser, SETTINGS, evaluate, readConllu } = await bundled('tests/harness/parser.ts');

const news = readConllu(treebank('gum-dev')).filter(({ document }) => /_(?:news|interview)_/.test(document));
const web = readConllu(treebank('ewt-dev'));
const once = trainingTreebanks(true).map((one) => ({ ...one, times: 1 }));
const VARIANTS = [
  { name: `as shipped, ${epochs} rounds` },
  { name: 'half as many rounds', settings: { epochs: Math.ceil(epochs / 2) } },
  { name: 'narrower, 64', settings: { hidden: 64 } },
  { name: 'wider, 160', settings: { hidden: 160 } },
  { name: 'no words lost at chance', settings: { word_dropout: 0, rarity: 1e-9 } },
  { name: 'no dropout', settings: { dropout: 0, input_dropout: 0 } },
  { name: 'the last weights, not their average', settings: { keep: 0 } },
  { name: 'the treebanks once each', treebanks: once },
  { name: 'without sentences of our own', treebanks: trainingTreebanks(false) },
];
const FOLDER = `dist/training-steps-${process.pid}`;
const rows = [];
for (const { name, settings, treebanks } of VARIANTS) {
  const started = performance.now();
  const bytes = await learn(treebanks ?? trainingTreebanks(true), { ...SETTINGS, epochs, ...settings }, FOLDER);
  const minutes = Math.round((performance.now() - started) / 60_000);
  const parser = new Parser(bytes);
  const [there, here] = [evaluate(parser, news), evaluate(parser, web)];
  const parsing = process.cpuUsage();
  evaluate(parser, web);
  const spent = process.cpuUsage(parsing);
  const words = web.reduce((sum, { forms }) => sum + forms.length, 0);
  const speed = words / ((spent.user + spent.system) / 1e6);
  process.stderr.write(`${name}: ${JSON.stringify(there)}\n`);
  rows.push([
    ...[name, there.upos, there.las, there.subject, there.object, there.clause, here.las, here.clause],
    ...[Math.round(gzipSync(bytes).length / 1000), Number(speed.toPrecision(2)), minutes],
  ]);
}
rmSync(FOLDER, { recursive: true });
await publish(
  'train:steps',
  [
    '| parser | UPOS, news | LAS | subject F1 | object F1 | clause right | LAS, web | clause right | kB gzip | words/s | minutes to train |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n'),
);
