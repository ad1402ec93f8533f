/**
 * `npm run train`: learns the parser from the treebanks in ../shared/train and the project's own sentences in tests/data, and
 * writes public/parser.bin. The same files give the same bytes. `--out FILE` writes elsewhere; `--without-own` leaves the project's own
 * sentences out, to see what they give. Takes about ten minutes of one core.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.js';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'public/parser.bin' }, 'without-own': { type: 'boolean' } },
});
const FOLDER = '../shared/train';
const TREEBANKS = [
  { name: 'ewt-train', times: 1 },
  { name: 'gum-train', times: 2 },
];
const OWN = { path: 'tests/data/news.conllu', times: 3 };
if (!existsSync(FOLDER)) {
  process.stdout.write(`Nothing learnt: the treebanks (${FOLDER}) are not part of the project and are not here.\n`);
  process.exit(0);
}
const treebanks = TREEBANKS.map(({ name, times }) => ({
  conllu: gunzipSync(readFileSync(`${FOLDER}/${name}.conllu.gz`)).toString(),
  times,
}));
if (!values['without-own'] && existsSync(OWN.path))
  treebanks.push({ conllu: readFileSync(OWN.path, 'utf8'), times: OWN.times });

const { train, SETTINGS } = await bundled('src/training/train.ts');
const begun = performance.now();
const bytes = train(treebanks, SETTINGS, (step) => {
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0)} s  ${step}\n`);
});
writeFileSync(values.out, bytes);
const kilobytes = (all) => Math.round(all.length / 1000).toLocaleString('en-GB');
process.stdout.write(`${values.out}: ${kilobytes(bytes)} kB, ${kilobytes(gzipSync(bytes))} kB compressed\n`);
