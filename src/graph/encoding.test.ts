import { expect, it } from 'vitest';
import { harbour } from '../../tests/fixtures/harbour';
import { parseGraph } from './parse';

const GRAPH = JSON.stringify(harbour);

it('a byte order mark before a graph is no part of it', () => {
  expect(parseGraph(`\ufeff${GRAPH}`)).toEqual({ ok: true, graph: harbour });
});

it.each([
  ['with a mark', `\ufeff${GRAPH}`],
  ['without', GRAPH],
])('a graph in UTF-16 %s is called that', (_, text) => {
  const read = new TextDecoder().decode(Buffer.from(text, 'utf16le'));
  expect(parseGraph(read)).toMatchObject({ ok: false, problem: expect.stringContaining('UTF-16') as string });
});
