/** GEXF and GraphML, read back by other people's readers: every node, name, date and tie. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import readGexf from 'graphology-gexf';
import readGraphml from 'graphology-graphml';
import { afterAll, describe, expect, test } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { monotone, oddlyNamed } from '../../../tests/fixtures/hostile';
import { anyTimeline } from '../../../tests/support/any-timeline';
import { pythonWith } from '../../../tests/support/python';
import { indexGraph, type GraphIndex } from '../../graph/lookup';
import { DEFAULT_VIEW, type View } from '../../scenes/view';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { networkOut } from './ties';

/** What every reader has to find, in order: XML has no control characters. */
const plain = (value: unknown): string =>
  String(value)
    .replace(/[\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .trim();
type Row = readonly string[];
const sorted = (rows: readonly Row[]): string[] => rows.map((row) => row.map(plain).join(' | ')).sort();
/** Ids in GraphML are tokens of XML. */
const fromToken = (id: string): string =>
  id.replace(/_x([0-9a-f]+)_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

const nodesOf = (index: GraphIndex, view: View) =>
  sorted(networkOut(index, view).nodes.map(({ id, label, values }) => [id, label, `${values['kind'] ?? ''}`]));
const tiesOf = (index: GraphIndex, view: View) =>
  sorted(
    networkOut(index, view).ties.map(({ source, target, values }) => [
      source,
      target,
      ...['event', 'title', 'plover', 'status', 'first', 'last'].map((name) => `${values[name] ?? ''}`),
    ]),
  );

const KEYS = ['event', 'title', 'plover', 'status', 'first', 'last'];
function foundBy(graph: MultiDirectedGraph) {
  return {
    nodes: sorted(graph.mapNodes((id, a) => [fromToken(id), String(a['label']), String(a['kind'])])),
    ties: sorted(
      graph.mapEdges((_, a, source, target) => [
        fromToken(source),
        fromToken(target),
        ...KEYS.map((key) => String(a[key] ?? '')),
      ]),
    ),
  };
}

/** networkx and igraph print the same; to networkx a value that is an empty text in GraphML is none. */
const NETWORKX = (read: string) => `
import json, sys, networkx as nx
g = nx.${read}(sys.argv[1])
keys = ${JSON.stringify(KEYS)}
print(json.dumps({'nodes': [[n, a['label'], a['kind']] for n, a in g.nodes(data=True)],
  'ties': [[s, t] + [a.get(k, '') for k in keys] for s, t, a in g.edges(data=True)],
  'directed': g.is_directed(),
  'spells': [[a.get('start'), a.get('end')] for s, t, a in g.edges(data=True)]}))`;
const IGRAPH = `
import json, sys, igraph
g = igraph.Graph.Read_GraphML(sys.argv[1])
keys = ${JSON.stringify(KEYS)}
print(json.dumps({'nodes': [[v['id'], v['label'], v['kind']] for v in g.vs],
  'ties': [[g.vs[e.source]['id'], g.vs[e.target]['id']] + [e[k] for k in keys] for e in g.es], 'directed': g.is_directed(), 'spells': []}))`;
const found = ({ nodes, ties }: Found) => ({
  nodes: sorted(nodes.map(([id = '', ...rest]) => [fromToken(id), ...rest])),
  ties: sorted(ties.map(([source = '', target = '', ...rest]) => [fromToken(source), fromToken(target), ...rest])),
});
interface Found {
  readonly nodes: Row[];
  readonly ties: Row[];
  readonly directed: boolean;
  readonly spells: Row[];
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-network-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const STORIES: readonly (readonly [string, GraphIndex, View])[] = [
  ['a story', indexGraph(harbour), DEFAULT_VIEW],
  ['events and places as nodes', indexGraph(harbour), { ...DEFAULT_VIEW, eventNodes: true, placeNodes: true }],
  ['names that look like markup', indexGraph(oddlyNamed(monotone('<b>&"\u0001x\uD800,;'))), DEFAULT_VIEW],
];

describe.each(STORIES)('%s', (_, index, view) => {
  const wanted = { nodes: nodesOf(index, view), ties: tiesOf(index, view) };

  test('has all nodes and ties in GEXF for graphology', () => {
    const read = readGexf.parse(MultiDirectedGraph, gexf(index, view));
    expect(foundBy(read as MultiDirectedGraph)).toEqual(wanted);
  });

  test('and in GraphML', () => {
    const read = readGraphml.parse(MultiDirectedGraph, graphml(index, view));
    expect(foundBy(read as MultiDirectedGraph)).toEqual(wanted);
  });

  const networkx = pythonWith('networkx');
  test.skipIf(!networkx)(`and in both for ${networkx?.library ?? 'networkx, which is not installed'}`, () => {
    const paths = {
      read_gexf: file('a.gexf', gexf(index, view)),
      read_graphml: file('a.graphml', graphml(index, view)),
    };
    for (const [read, path] of Object.entries(paths)) {
      const told = networkx?.run(NETWORKX(read), path) as Found;
      expect(found(told)).toEqual(wanted);
      expect(told.directed).toBe(true);
      if (read === 'read_gexf') expect(told.spells.flat()).not.toContain('None');
    }
  });

  const igraph = pythonWith('igraph');
  test.skipIf(!igraph)(`and in GraphML for ${igraph?.library ?? 'igraph, which is not installed'}`, () => {
    const told = igraph?.run(IGRAPH, file('b.graphml', graphml(index, view))) as Found;
    expect(found(told)).toEqual(wanted);
    expect(told.directed).toBe(true);
  });
});

test('both are valid XML with every tie once, whatever the story and the view', () => {
  fc.assert(
    fc.property(anyTimeline(60), ({ index, view }) => {
      const { nodes, ties } = networkOut(index, view);
      expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length);
      for (const text of [gexf(index, view), graphml(index, view)]) {
        const root = new DOMParser({ onError: (_, problem) => expect(problem).toBe('') }).parseFromString(
          text,
          'text/xml',
        );
        expect(root.getElementsByTagName('edge').length).toBe(ties.length);
        expect(root.getElementsByTagName('node').length).toBe(nodes.length);
      }
    }),
    { numRuns: 20 },
  );
});

test('a tie has the days of its event, and where nobody knows them none', () => {
  const text = gexf(indexGraph(harbour), DEFAULT_VIEW);
  expect(text).toMatch(/<edge id="[^"]*\.agreement-2019"[^>]* start="2019-01-01" end="2019-12-31">/);
  expect(text).toMatch(/<edge id="[^"]*\.hardship-fund"(?![^>]*start=)[^>]*>/);
});
