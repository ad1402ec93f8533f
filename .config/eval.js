/**
 * `npm run eval`: builds a graph from each gold set in ../shared/eval, scores it, and prints a Markdown table;
 * with `--write` the table replaces the one in tests/FIGURES.md. Without ../shared it says so and succeeds.
 * With `--gate` it prints precision against recall over the gate between the two ranks (`eval-gate.js`) instead.
 * With `--conllu FILE` it scores the parser alone instead (`eval-conllu.js`).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evalConllu } from './eval-conllu.js';
import { gateTable } from './eval-gate.js';
import { publish } from './figures.js';

const text = { type: 'string' };
const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean' },
    json: { type: 'boolean' },
    gate: { type: 'boolean' },
    conllu: text,
    documents: text,
    beside: text,
  },
});
if (options.conllu !== undefined) {
  await evalConllu(options);
  process.exit(0);
}

const GOLD = '../shared/eval';
const BEST = '7.9, the task’s best on raw text';
if (!existsSync(GOLD)) {
  process.stdout.write(`Nothing measured: the gold sets (${GOLD}) are not part of the project and are not here.\n`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-eval-'));
const score = (graph, scorer, gold) =>
  JSON.parse(execFileSync('node', [`${GOLD}/${scorer}`, graph, `${GOLD}/${gold}`, '--json'], { maxBuffer: 1e9 }));
/** @returns the file of a graph built from `articles` */
function built(articles, options, name = 'graph') {
  const graph = join(folder, `${name}.json`);
  execFileSync('node', ['dist/cli/dateline.js', 'graph', articles, '--out', graph, '--quiet', ...options]);
  return graph;
}
const measure = (articles, options, scorer, gold) => score(built(articles, options), scorer, gold);

/** Reports of the seeds, mentions of a set of timelines: what both scorers call right. */
function gate() {
  const timelines = (name) => ({
    name: `SemEval-2015 timelines, ${name}`,
    file: built(`${GOLD}/dev/semeval-${name}/articles`, [], name),
    scored: (file) => score(file, 'score-timelines.mjs', `dev/semeval-${name}/gold.json`).mentions,
  });
  return gateTable([
    {
      name: 'Five articles, December 2025',
      file: built('../shared/seeds', ['--published', '2025-12-03'], 'seeds'),
      scored: (file) => score(file, 'score.mjs', 'seeds.gold.json').reports,
    },
    timelines('apple'),
    timelines('gm'),
  ]);
}

try {
  if (options.gate) {
    await publish('gate', gate());
    process.exit(0);
  }
  const seeds = measure('../shared/seeds', ['--published', '2025-12-03'], 'score.mjs', 'seeds.gold.json');
  const dev = (name, scorer) => measure(`${GOLD}/dev/${name}/articles`, [], scorer, `dev/${name}/gold.json`);
  const apple = dev('semeval-apple', 'score-timelines.mjs');
  const gm = dev('semeval-gm', 'score-timelines.mjs');
  const sentences = dev('plover-gsr', 'score-sentences.mjs');
  const timexes = dev('timex-gum', 'score-timexes.mjs');
  const rows = [
    ['Five articles, December 2025', 'overall', seeds.overall],
    ['', 'names F1', seeds.names.F1],
    ['', 'identity (B³ F1)', seeds.identity.F1],
    ['', 'descriptions resolved', seeds.descriptions.R],
    ['', 'reports F1', seeds.reports.F1],
    ['', 'merging (B³ F1)', seeds.merging.F1],
    ['', 'events found', seeds.events.R],
    ['', 'broken spans (a number)', seeds.provenance.broken],
    ['SemEval-2015 timelines, apple: 30 Wikinews articles', 'temporal awareness F1', apple.awareness.F1, BEST],
    ['', 'mentions F1', apple.mentions.F1],
    ['SemEval-2015 timelines, gm: 30 Wikinews articles', 'temporal awareness F1', gm.awareness.F1, BEST],
    ['', 'mentions F1', gm.mentions.F1],
    ['PLOVER coded sentences, 322', 'coverage', sentences.coverage],
    ['', 'type, macro-F1', sentences.rootMacroF1, '46 a dictionary coder, 62 GPT-4, on a sister set'],
    ['TIMEX3 in 24 Wikinews articles', 'value F1', timexes.all.value.F1],
  ];
  const table = [
    '| set | figure | percent | published elsewhere |',
    '|---|---|---:|---|',
    ...rows.map(([set, figure, value, peer = '']) => `| ${set} | ${figure} | ${value} | ${peer} |`),
  ].join('\n');
  await publish('eval', table);
} finally {
  rmSync(folder, { recursive: true });
}
