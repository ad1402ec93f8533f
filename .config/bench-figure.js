/**
 * `npm run bench:figure`: an SVG figure of 10,000 nodes and 30,000 edges beside the same marks joined as bare text, without
 * escaping, rounding, ids or names. Prints Markdown; with `--write` it replaces what tests/FIGURES.md has between its marks.
 */
import { runnerImport } from 'vite';
import { publish } from './figures.js';

const NODES = 10_000;
const TIMES = 9;

const { benchFigure } = (await runnerImport('./tests/support/bare-figure.ts')).module;
const { nodes, edges, ours, bare } = benchFigure(NODES, TIMES);
const median = (all, name) => all.map((one) => one[name]).sort((a, b) => a - b)[all.length >> 1];
const count = (value) => value.toLocaleString('en-GB');
const row = (name, all) =>
  `| ${name} | ${count(Math.round(median(all, 'spent')))} | ${(median(all, 'length') / 1e6).toFixed(1)} |`;
await publish(
  'bench:figure',
  [
    `| ${count(nodes)} nodes, ${count(edges)} edges | processor, ms | million letters |`,
    '| --- | ---: | ---: |',
    row('Dateline’s figure', ours),
    row('a bare join of the same marks', bare),
    '',
    `The figure takes ${(median(ours, 'spent') / median(bare, 'spent')).toFixed(1)} times the bare join: medians of ${TIMES} in turns, Node ${process.version}.`,
  ].join('\n'),
);
