/**
 * `npm run train`: learns the parser from the treebanks in ../shared/train and the project's own sentences in tests/data, and
 * writes public/parser.bin. The same files give the same bytes. `--out FILE` writes elsewhere; `--without-own` leaves the project's
 * own sentences out. Takes about ten minutes of one core.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundled } from './bundled.js';
import { requireTreebanks, trainingTreebanks } from './treebanks.js';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'public/parser.bin' }, 'without-own': { type: 'boolean' } },
});
requireTreebanks();
const { train, SETTINGS } = await bundled('tests/harness/parser.ts');
const begun = performance.now();
const bytes = train(trainingTreebanks(!values['without-own']), SETTINGS, (step) => {
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0)} s  ${step}\n`);
});
writeFileSync(values.out, bytes);
const kilobytes = (all) => Math.round(all.length / 1000).toLocaleString('en-GB');
process.stdout.write(`${values.out}: ${kilobytes(bytes)} kB, ${kilobytes(gzipSync(bytes))} kB compressed\n`);
