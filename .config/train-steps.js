/**
 * `npm run train:steps`: what each step of the parser gains and costs. Trains it anew without one after the other, and scores each on
 * the development parts of the treebanks. About ten minutes for each; with `--write` the table replaces the one in tests/FIGURES.md.
 */
import { gzipSync } from 'node:zlib';
import { bundled } from './bundled.js';
import { publish } from './figures.js';
import { requireTreebanks, treebank, trainingTreebanks } from './treebanks.js';

requireTreebanks();
const { Parser, SETTINGS, evaluate, readConllu, train } = await bundled('tests/harness/parser.ts');

const news = readConllu(treebank('gum-dev')).filter(({ document }) => /_(?:news|interview)_/.test(document));
const web = readConllu(treebank('ewt-dev'));
const once = (own) => trainingTreebanks(own).map((one) => ({ ...one, times: 1 }));
const VARIANTS = [
  { name: 'as shipped' },
  { name: 'one derivation instead of several', settings: { beam: 1 } },
  { name: 'twice as many derivations', settings: { beam: 2 * SETTINGS.beam } },
  { name: 'tags learnt without a jackknife of more than two parts', settings: { folds: 2 } },
  {
    name: 'all features, cut afterwards',
    settings: { trial: null, pruning: { ...SETTINGS.pruning, arcs: { updates: 6, step: 6 } } },
  },
  { name: 'the treebanks once each', treebanks: once(true) },
  { name: 'without sentences of our own', treebanks: trainingTreebanks(false) },
];
const rows = VARIANTS.map(({ name, settings, treebanks }) => {
  const begun = process.cpuUsage();
  const bytes = train(treebanks ?? trainingTreebanks(true), { ...SETTINGS, ...settings }, () => undefined);
  const { user, system } = process.cpuUsage(begun);
  const parser = new Parser(bytes);
  const [there, here] = [evaluate(parser, news), evaluate(parser, web)];
  const parsing = process.cpuUsage();
  evaluate(parser, web);
  const spent = process.cpuUsage(parsing);
  const words = web.reduce((sum, { forms }) => sum + forms.length, 0);
  const speed = words / ((spent.user + spent.system) / 1e6);
  process.stderr.write(`${name}: ${JSON.stringify(there)}\n`);
  return [
    ...[name, there.upos, there.las, there.subject, there.object, there.clause, here.las, here.clause],
    ...[Math.round(gzipSync(bytes).length / 1000), Number(speed.toPrecision(2)), Math.round((user + system) / 6e7)],
  ];
});
await publish(
  'train:steps',
  [
    '| parser | UPOS, news | LAS | subject F1 | object F1 | clause right | LAS, web | clause right | kB gzip | words/s | minutes to train |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n'),
);
