/**
 * The story's tables as CSV in one zip, with a data dictionary beside them: `datapackage.json` of Frictionless
 * (https://datapackage.org), which says every type, since readers that guess take counts for years.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { GraphIndex } from '../../graph/lookup';
import type { View } from '../../scenes/view';
import type { Cell } from './columns';
import { tablesOf, type Table } from './tables';
import { toldIn } from './told';

export function csvZip(index: GraphIndex, view: View): Uint8Array<ArrayBuffer> {
  const tables = tablesOf(toldIn(index, view));
  const files: Zippable = { 'datapackage.json': strToU8(dictionary(index.graph.title, tables)) };
  for (const table of tables) files[`${table.name}.csv`] = strToU8(csv(table));
  // without an hour of its own, so that one story is one file
  return new Uint8Array(zipSync(files, { mtime: ZIP_BEGINS, level: 9 }));
}
/** The earliest time that a zip can hold, as local time in every zone. */
export const ZIP_BEGINS = '1980-01-02T00:00:00';

/** RFC 4180, with a byte order mark, without which Excel reads UTF-8 as something else. */
const csv = ({ columns, rows }: Table): string =>
  `\ufeff${[columns.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // an empty text in quotation marks is none that is unknown
  const text = FORMULA.test(value) ? `'${value}` : value;
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** What a spreadsheet would run: articles are anybody's. One that had the apostrophe has two, so that it can be taken off again. */
const FORMULA = /^'*[=+\-@\t\r]/;

function dictionary(title: string, tables: readonly Table[]): string {
  const told = {
    profile: 'tabular-data-package',
    name: 'dateline-story',
    title,
    description:
      'Events read from news articles by Dateline. A text that a spreadsheet would take for a formula begins with an apostrophe of ours.',
    resources: tables.map(({ name, says, columns, key, foreign }) => ({
      name,
      path: `${name}.csv`,
      profile: 'tabular-data-resource',
      title: says,
      encoding: 'utf-8',
      format: 'csv',
      mediatype: 'text/csv',
      schema: {
        fields: columns.map(({ name: column, type, says: description }) => ({ name: column, type, description })),
        missingValues: [''],
        ...(key === undefined ? {} : { primaryKey: key }),
        ...(foreign.length === 0
          ? {}
          : {
              foreignKeys: foreign.map(([fields, resource, other]) => ({
                fields,
                reference: { resource, fields: other },
              })),
            }),
      },
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
