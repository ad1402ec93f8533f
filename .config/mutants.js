/**
 * `npm run mutants`: makes the product's reading and weaving wrong in many small ways and counts how many a test notices.
 *
 *     npm run mutants -- [FOLDER…] [--sample 150] [--seed N] [--hands 2]
 *
 * Of each folder a sample is tried. What survived, what noticed the others and what could not be tried is listed in dist/mutants/kept; a run over all folders that tries
 * at least 40 of each writes its table into tests/FIGURES.md.
 */
import { setPriority } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleInto } from './bundled.js';
import { publish } from './figures.js';

// long, and nobody waits for it: children inherit this
setPriority(10);

const folder = 'dist/mutants';
await bundleInto(folder, { mutants: 'tests/mutants/mutants.ts', child: 'tests/mutants/child.ts' });
const { measure } = await import(pathToFileURL(resolve(folder, 'mutants.js')).href);
try {
  const { markdown, whole } = await measure(process.argv.slice(2), `${folder}/kept`, resolve(folder, 'child.js'));
  await publish('mutants', markdown, { write: whole });
  if (!whole)
    process.stderr.write(
      'The figures stay as they are: they are of all folders, and of forty mutants of each or more.\n',
    );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
