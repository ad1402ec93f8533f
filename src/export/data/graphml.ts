/**
 * The network as GraphML (http://graphml.graphdrawing.org), for igraph, networkx, yEd, Cytoscape and Neo4j. A key for each class, since
 * readers disagree on `for="all"`; every value written, since igraph takes an absent one for a value; all edges directed.
 */
import type { GraphIndex } from '../../graph/lookup';
import { rounded } from '../../scenes/attributes';
import type { View } from '../../scenes/view';
import { elementXml, escapeXml } from '../xml';
import { NODE_FIELDS, TIE_FIELDS, networkOut } from './ties';

const NODE_KEYS = { label: 'string', x: 'double', y: 'double', size: 'double', ...NODE_FIELDS } as const;
const TIE_KEYS = { label: 'string', weight: 'double', colour: 'string', ...TIE_FIELDS } as const;

export function graphml(index: GraphIndex, view: View): string {
  const { nodes, ties } = networkOut(index, view);
  const place = ({ x, y, size }: { x: number; y: number; size: number }) => ({
    x: rounded(x),
    y: rounded(y),
    size: rounded(size),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysXml('node', NODE_KEYS),
    ...keysXml('edge', TIE_KEYS),
    elementXml('graph', { id: 'story', edgedefault: 'directed' }, [
      ...nodes.map((node) =>
        elementXml(
          'node',
          { id: tokenOf(node.id) },
          valuesXml('node', NODE_KEYS, { label: node.label, ...place(node), ...node.values }),
        ),
      ),
      ...ties.map(({ id, source, target, label, colour, values }) =>
        elementXml(
          'edge',
          { id: tokenOf(id), source: tokenOf(source), target: tokenOf(target) },
          valuesXml('edge', TIE_KEYS, { label, weight: 1, colour, ...values }),
        ),
      ),
    ]),
    '</graphml>\n',
  ].join('\n');
}

/**
 * An id as GraphML's schema has them, a token of XML: what is none stands by its number, as `_x26_`. igraph reads an `&` in an id as
 * five other characters. The id itself is in `ref`.
 */
const tokenOf = (id: string): string =>
  id.replace(/[^\p{L}\p{N}:._-]|_(?=x)/gu, (character) => `_x${(character.codePointAt(0) ?? 0).toString(16)}_`);

/** GraphML's whole numbers are `int`. */
const typeOf = (type: string): string => (type === 'integer' ? 'int' : type);

const keysXml = (of: 'node' | 'edge', keys: Readonly<Record<string, string>>): string[] =>
  Object.entries(keys).map(([name, type]) =>
    elementXml('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': typeOf(type) }),
  );

const valuesXml = (
  of: 'node' | 'edge',
  keys: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | number>>,
): string[] =>
  Object.keys(keys).map((name) => `<data key="${of}-${name}">${escapeXml(String(values[name] ?? ''))}</data>`);
