/**
 * `npm run train`: learns the parser from the treebanks in ../shared/train and the project's own sentences in tests/data, and
 * writes public/parser.bin. The same files give the same bytes on the same machine. `--out FILE` writes elsewhere; `--without-own`
 * leaves the project's own sentences out; `--small` learns them alone, by heart, in a few seconds: a trial of the tools, not a parser.
 * Takes about half an hour of one core, and needs Debian's python3-torch.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundled } from './bundled.js';
import { learn } from './learning.js';
import { ownSentences, requireTreebanks, trainingTreebanks, triedTreebank } from './treebanks.js';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'public/parser.bin' },
    'without-own': { type: 'boolean' },
    small: { type: 'boolean' },
  },
});
if (!values.small) requireTreebanks();
const { SETTINGS } = await bundled('tests/harness/parser.ts');
const ONLY_OWN = { hidden: 16, epochs: 40, batch: 200, rate: 0.01, warmup: 10, keep: 0.9 };
const EXACTLY = { dropout: 0, input_dropout: 0, mark_dropout: 0, word_dropout: 0, rarity: 0 };
const bytes = values.small
  ? await learn([ownSentences(1)], { ...SETTINGS, ...ONLY_OWN, ...EXACTLY }, `${values.out}.training`)
  : await learn([...trainingTreebanks(!values['without-own']), triedTreebank()], SETTINGS, 'dist/training');
writeFileSync(values.out, bytes);
const kilobytes = (all) => Math.round(all.length / 1000).toLocaleString('en-GB');
process.stdout.write(`${values.out}: ${kilobytes(bytes)} kB, ${kilobytes(gzipSync(bytes))} kB compressed\n`);
