/**
 * `npm run attack`: tries to break what `npm run build` has made, by seed, in children that are ended when they hang.
 *
 *     npm run attack -- [PART…] [--seed N] [--scale 0.01] [--resume] [--only STEP]
 *
 * Faults and the record of a run that can be resumed are in dist/attack/kept. A whole run writes its table into tests/FIGURES.md.
 */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { build } from 'vite';
import { publish } from './figures.js';

const folder = 'dist/attack';
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: folder,
    // the record of a run that was broken off lies in it
    emptyOutDir: false,
    target: 'es2023',
    rolldownOptions: {
      input: { attack: 'tests/attack/attack.ts', child: 'tests/attack/child.ts' },
      // as deep as tests/browser: what a module finds from its own place is found from here
      output: { chunkFileNames: '[name].js' },
    },
  },
});
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
