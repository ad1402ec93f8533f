/**
 * The network as GEXF 1.2, for Gephi and its kin, with the days on which each tie was (https://gexf.net/1.2). Written for what readers
 * really take: days, since networkx knows no date-times; always an end, since an open one becomes the word “None”; all edges directed,
 * with `mutual` as an attribute; numeric ids of attributes.
 */
import type { GraphIndex } from '../../graph/lookup';
import { rounded } from '../../scenes/attributes';
import type { View } from '../../scenes/view';
import { elementXml, escapeXml } from '../xml';
import { NODE_FIELDS, TIE_FIELDS, networkOut, type NodeOut, type TieOut } from './ties';
import type { Days } from './told';

export function gexf(index: GraphIndex, view: View): string {
  const { nodes, ties } = networkOut(index, view);
  const graph = { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date' };
  const { title } = index.graph;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `<meta><creator>Dateline</creator><description>${escapeXml(title)}</description></meta>`,
    elementXml('graph', graph, [
      fieldsXml('node', NODE_FIELDS),
      fieldsXml('edge', TIE_FIELDS),
      elementXml('nodes', { count: nodes.length }, nodes.map(nodeXml)),
      elementXml('edges', { count: ties.length }, ties.map(tieXml)),
    ]),
    '</gexf>\n',
  ].join('\n');
}

const fieldsXml = (of: 'node' | 'edge', fields: Readonly<Record<string, string>>): string =>
  elementXml(
    'attributes',
    { class: of, mode: 'static' },
    Object.entries(fields).map(([title, type], id) => elementXml('attribute', { id, title, type })),
  );

const valuesXml = ({ values }: NodeOut | TieOut, fields: Readonly<Record<string, string>>): string =>
  elementXml(
    'attvalues',
    {},
    Object.keys(fields).map((name, id) => elementXml('attvalue', { for: id, value: values[name] })),
  );

const spell = (days: Days | null) => (days ? { start: days.first, end: days.last } : {});

const nodeXml = (node: NodeOut): string =>
  elementXml('node', { id: node.id, label: node.label, ...spell(node.days) }, [
    valuesXml(node, NODE_FIELDS),
    elementXml('viz:size', { value: rounded(node.size) }),
    elementXml('viz:position', { x: rounded(node.x), y: rounded(node.y), z: 0 }),
  ]);

function tieXml(tie: TieOut): string {
  const { id, source, target, label } = tie;
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(tie.colour.slice(at, at + 2), 16));
  return elementXml('edge', { id, source, target, label, weight: 1, ...spell(tie.days) }, [
    valuesXml(tie, TIE_FIELDS),
    elementXml('viz:color', { r, g, b }),
  ]);
}
