/** The tables, read back by papaparse: every cell, under its own data dictionary. */
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { monotone, oddlyNamed } from '../../../tests/fixtures/hostile';
import { anyTimeline } from '../../../tests/support/any-timeline';
import { indexGraph, type GraphIndex } from '../../graph/lookup';
import type { StoryGraph } from '../../graph/schema';
import { DEFAULT_VIEW, type View } from '../../scenes/view';
import { csvZip } from './csv';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jsonLd } from './json-ld';
import { ploverLines } from './plover';
import { tablesOf } from './tables';
import { toldIn } from './told';

interface Dictionary {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
      readonly primaryKey?: string;
      readonly foreignKeys?: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string; readonly fields: string };
      }[];
    };
  }[];
}

function opened(index: GraphIndex, view: View) {
  const files = unzipSync(csvZip(index, view));
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const dictionary = JSON.parse(textOf('datapackage.json')) as Dictionary;
  const read = (path: string) => Papa.parse<string[]>(textOf(path), { skipEmptyLines: true });
  return { dictionary, names: Object.keys(files).sort(), read };
}

const ownApostrophe = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

function compare(index: GraphIndex, view: View): void {
  const { dictionary, read } = opened(index, view);
  for (const { name, columns, rows } of tablesOf(toldIn(index, view))) {
    const resource = dictionary.resources.find((one) => one.name === name);
    const { data, errors } = read(resource?.path ?? '');
    expect(errors.filter(({ type }) => type !== 'Delimiter')).toEqual([]);
    const [head, ...body] = data;
    expect(head).toEqual(columns.map((column) => column.name));
    expect(resource?.schema.fields.map((field) => [field.name, field.type])).toEqual(
      columns.map((column) => [column.name, column.type]),
    );
    expect(
      body.map((row) => row.map((cell, i) => (columns[i]?.type === 'string' ? ownApostrophe(cell) : cell))),
    ).toEqual(rows.map((row) => row.map((cell) => String(cell ?? ''))));
    for (const [i, { type }] of columns.entries())
      for (const row of body) if (row[i] !== '' && type !== 'string') expect(row[i]).toMatch(FORM[type]);
  }
}
const FORM = { integer: /^\d+$/, number: /^-?\d+(\.\d+)?(e-\d+)?$/, date: /^-?\d{4,6}-\d\d-\d\d$/ };

test('every cell of every table is found again, under its own name and type', () => {
  compare(indexGraph(harbour), DEFAULT_VIEW);
  for (const words of ['=cmd|"/c calc"!A1', '"quoted", and\nbroken\r\n', "'=1", '   ', ''])
    compare(indexGraph(oddlyNamed(monotone(words))), DEFAULT_VIEW);
  fc.assert(
    fc.property(anyTimeline(40), ({ index, view }) => compare(index, view)),
    { numRuns: 15 },
  );
});

test('every key of another table is there, whatever the filters leave out', () => {
  fc.assert(
    fc.property(anyTimeline(40), ({ index, view }) => {
      const { dictionary, read } = opened(index, view);
      const column = (table: string, name: string): string[] => {
        const [head = [], ...rows] = read(`${table}.csv`).data;
        return rows.map((row) => row[head.indexOf(name)] ?? '');
      };
      for (const { name, schema } of dictionary.resources) {
        if (schema.primaryKey) {
          const keys = column(name, schema.primaryKey);
          expect(new Set(keys).size).toBe(keys.length);
        }
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const known = new Set(column(reference.resource, reference.fields));
          expect(column(name, fields).filter((key) => !known.has(key))).toEqual([]);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('nothing begins as a formula does, and every column is explained', () => {
  const { dictionary, read, names } = opened(indexGraph(monotone('=1+1')), DEFAULT_VIEW);
  expect(names).toEqual(['actors.csv', 'claims.csv', 'datapackage.json', 'events.csv', 'parties.csv', 'reports.csv']);
  for (const { path, schema } of dictionary.resources) {
    expect(
      read(path)
        .data.flat()
        .filter((cell) => /^[=+@]/.test(cell)),
    ).toEqual([]);
    for (const { description } of schema.fields) expect(description).toMatch(/\.$/);
  }
});

const told: StoryGraph = {
  ...harbour,
  actors: harbour.actors.map((actor) => ({ ...actor, side: actor.memberOf })),
  events: harbour.events.map((event) => ({
    ...event,
    titleParts: [{ text: event.title }],
    reports: event.reports.map((report, i) => ({
      ...report,
      stance: i === 0 ? ('denies' as const) : ('asserts' as const),
    })),
  })),
};

test('who takes which stance, on whose side each is and what titles are made of stand in tables, lines, networks and linked data', () => {
  const index = indexGraph(told);
  const { read } = opened(index, DEFAULT_VIEW);
  const rows = (table: string) =>
    Papa.parse<Record<string, string>>(Papa.unparse(read(`${table}.csv`).data), { header: true }).data;
  expect(rows('reports').filter(({ stance }) => stance === 'denies')).toHaveLength(
    told.events.filter(({ rank }) => rank === 1).length,
  );
  const sided = told.actors.filter(({ side }) => side).map(({ side }) => side);
  expect(sided.length).toBeGreaterThan(0);
  const sides = rows('actors').flatMap(({ side }) => (side ? [side] : []));
  for (const side of sides) expect(sided).toContain(side);
  for (const { title, title_parts } of rows('events')) expect(JSON.parse(title_parts ?? '')).toEqual([{ text: title }]);
  const [line] = ploverLines(index, DEFAULT_VIEW)
    .split('\n')
    .map((one) => JSON.parse(one || 'null') as Record<string, unknown>);
  expect(line).toMatchObject({ text_parts: [{ text: line?.['text'] }], sources: [{ stance: 'denies' }] });
  expect(ploverLines(index, DEFAULT_VIEW)).toMatch(/"side":"[a-z]/);
  expect(jsonLd(index, DEFAULT_VIEW)).toMatch(/"dateline:side"[^]*"dateline:stance": "denies"/);
  expect(gexf(index, DEFAULT_VIEW)).toContain('title="side"');
  expect(graphml(index, DEFAULT_VIEW)).toContain('attr.name="side"');
});

test('one story is one file, byte for byte', () => {
  expect(csvZip(indexGraph(harbour), DEFAULT_VIEW)).toEqual(csvZip(indexGraph(harbour), DEFAULT_VIEW));
});
