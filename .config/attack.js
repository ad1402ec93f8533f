/**
 * `npm run attack`: tries to break what `npm run build` has made, by seed, in children that are ended when they hang.
 *
 *     npm run attack -- [PART…] [--seed N] [--scale 0.01] [--resume] [--only STEP]
 *
 * Faults and the record of a run that can be resumed are in dist/attack/kept. A whole run writes its table into tests/FIGURES.md.
 */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { bundleInto } from './bundled.js';
import { publish } from './figures.js';

const folder = 'dist/attack';
// beside the record of a run that was broken off; as deep as tests/browser: what a module finds from its own place is found
// from here
await bundleInto(folder, { attack: 'tests/attack/attack.ts', child: 'tests/attack/child.ts' });
const { attack } = await import(pathToFileURL(resolve(folder, 'attack.js')).href);
try {
  const { markdown, whole, faults } = await attack(
    process.argv.slice(2),
    `${folder}/kept`,
    resolve(folder, 'child.js'),
  );
  if (markdown !== null) await publish('attack', markdown, { write: whole });
  process.exitCode = faults > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
