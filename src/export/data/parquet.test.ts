/** The tables as Parquet, read back by hyparquet; and by DuckDB, where the machine has it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { monotone, oddlyNamed } from '../../../tests/fixtures/hostile';
import { anyTimeline } from '../../../tests/support/any-timeline';
import { indexGraph, type GraphIndex } from '../../graph/lookup';
import { DEFAULT_VIEW, type View } from '../../scenes/view';
import { csvZip } from './csv';
import { parquetZip } from './parquet';
import { tablesOf } from './tables';
import { toldIn } from './told';

const bufferOf = (bytes: Uint8Array | undefined): ArrayBuffer => new Uint8Array(bytes ?? []).buffer;

async function compare(index: GraphIndex, view: View): Promise<void> {
  const files = unzipSync(parquetZip(index, view));
  for (const { name, columns, rows } of tablesOf(toldIn(index, view))) {
    const file = bufferOf(files[`${name}.parquet`]);
    const found = await parquetReadObjects({ file });
    const names = columns.map((column) => column.name);
    expect(found.map((row) => names.map((column) => row[column] as unknown))).toEqual(
      rows.map((row) => row.map((cell) => cell ?? null)),
    );
  }
}

test('every cell of every table is found again', async () => {
  await compare(indexGraph(harbour), DEFAULT_VIEW);
  await compare(indexGraph(oddlyNamed(monotone('"a", \u0000\nłż🐙'))), DEFAULT_VIEW);
  await fc.assert(
    fc.asyncProperty(anyTimeline(40), ({ index, view }) => compare(index, view)),
    { numRuns: 10 },
  );
});

test('a column has one type, whatever story it is of', () => {
  const typesOf = (index: GraphIndex) =>
    Object.entries(unzipSync(parquetZip(index, DEFAULT_VIEW))).map(([name, bytes]) => [
      name,
      parquetMetadata(bufferOf(bytes)).schema.map(({ name: column, type, converted_type }) => [
        column,
        type,
        converted_type,
      ]),
    ]);
  const empty = indexGraph({ ...harbour, events: [] });
  expect(typesOf(empty)).toEqual(typesOf(indexGraph(harbour)));
});

interface DuckDB {
  readonly version: () => string;
  readonly DuckDBInstance: {
    create(): Promise<{
      connect(): Promise<{ runAndReadAll(query: string): Promise<{ getRowObjectsJson(): unknown }> }>;
    }>;
  };
}
/** 70 MB, so it is nobody's to install for one test: `npm install --no-save @duckdb/node-api`. */
const PACKAGE = '@duckdb/node-api';
const duckdb = (await import(PACKAGE).catch(() => null)) as DuckDB | null;

test.skipIf(!duckdb)(
  `DuckDB ${duckdb?.version() ?? '(not installed)'} reads the tables, and the same of the CSV`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-parquet-'));
    const index = indexGraph(harbour);
    for (const zip of [parquetZip(index, DEFAULT_VIEW), csvZip(index, DEFAULT_VIEW)])
      for (const [name, bytes] of Object.entries(unzipSync(zip))) writeFileSync(join(folder, name), bytes);
    const connection = await (await duckdb?.DuckDBInstance.create())?.connect();
    const ask = async (query: string) => (await connection?.runAndReadAll(query))?.getRowObjectsJson();
    const at = (name: string) => `'${join(folder, name)}'`;
    const parties = harbour.events.reduce((sum, { actors, targets }) => sum + actors.length + targets.length, 0);
    expect(
      await ask(
        `select count(*)::int as n from ${at('events.parquet')} e join ${at('parties.parquet')} p on p.event = e.id`,
      ),
    ).toEqual([{ n: parties }]);
    const alike = ['id', 'title', 'start', 'status'].map(
      (column) => `c."${column}" is not distinct from p."${column}"`,
    );
    const both = `${at('events.parquet')} p join read_csv(${at('events.csv')}, all_varchar = true) c on ${alike.join(' and ')}`;
    expect(await ask(`select count(*)::int as n from ${both}`)).toEqual([{ n: harbour.events.length }]);
    rmSync(folder, { recursive: true });
  },
);
