/**
 * `npm run readers -- FOLDER [GRAPH]`: has Frictionless' own reader take the tables of a story (the seeds', where no graph file is
 * named) under their data dictionary: the dictionary by its profile, every row by its types, every key of another table.
 *
 * Not part of `npm test`: the reader has not been released anew for years and brings libraries that we do not want in the project.
 * `npm install --prefix FOLDER datapackage@1.1.10` puts it into a folder of its own; without it the script says so and ends well.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const [folder = '.', graph] = process.argv.slice(2);
const reader = (() => {
  try {
    return createRequire(join(resolve(folder), 'package.json'))('datapackage');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    process.stdout.write(`Skipped: ${folder} has no datapackage. npm install --prefix FOLDER datapackage@1.1.10\n`);
    return null;
  }
})();
if (reader) {
  const at = mkdtempSync(join(tmpdir(), 'dateline-readers-'));
  try {
    process.exitCode = (await readTables(at)) ? 0 : 1;
  } finally {
    rmSync(at, { recursive: true });
  }
}

async function readTables(at) {
  const command = (...args) => execFileSync('node', ['dist/cli/dateline.js', ...args], { stdio: 'pipe' });
  const story = graph ?? join(at, 'graph.json');
  if (!graph) command('graph', 'seeds', '--out', story);
  command('export', story, '--format', 'csv', '--out', join(at, 'tables.zip'));
  // its parser takes the mark that Excel needs for a part of the first column's name
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(at, 'tables.zip')))))
    writeFileSync(
      join(at, name),
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  const all = await reader.Package.load(join(at, 'datapackage.json'), { basePath: at });
  for (const { message } of all.errors) process.stdout.write(`dictionary: ${message}\n`);
  let sound = all.valid;
  for (const table of all.resources) {
    try {
      const rows = await table.read({ keyed: true });
      await table.checkRelations();
      process.stdout.write(`${table.name}: ${rows.length} rows, every type and every key of another table\n`);
    } catch (error) {
      sound = false;
      const told = [error, ...(error.errors ?? [])].map(({ message }) => message);
      process.stdout.write(`${table.name}: ${told.join('; ')}\n`);
    }
  }
  return sound;
}
