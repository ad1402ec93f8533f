/**
 * The story's tables as Parquet in one zip, for DuckDB and pandas, which read each without being told a type. Every column's type is
 * said and may lack values, since types that are guessed differ from file to file; days are text, as there is no date without a zone.
 */
import { zipSync, type Zippable } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { GraphIndex } from '../../graph/lookup';
import type { View } from '../../scenes/view';
import type { ColumnType } from './columns';
import { ZIP_BEGINS } from './csv';
import { tablesOf, type Table } from './tables';
import { toldIn } from './told';

const TYPE = { string: 'STRING', date: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const satisfies Record<
  ColumnType,
  string
>;

export function parquetZip(index: GraphIndex, view: View): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  // packed already
  for (const table of tablesOf(toldIn(index, view))) files[`${table.name}.parquet`] = [parquet(table), { level: 0 }];
  return new Uint8Array(zipSync(files, { mtime: ZIP_BEGINS }));
}

function parquet({ columns, rows }: Table): Uint8Array {
  const columnData = columns.map(({ name, type }, i) => ({
    name,
    type: TYPE[type],
    nullable: true,
    data: rows.map((row) => row[i] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
