/** The network as other programs take it: nodes, and a tie of two nodes for each event that ties them. GEXF and GraphML write it. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { PALETTES, TONE_VALUE, toneOf } from '../../scenes/appearance';
import { hasHead, type EdgeKind } from '../../scenes/network/fold';
import { networkFrame, type FrameNode } from '../../scenes/network/where/frame';
import type { View } from '../../scenes/view';
import { daysOf, titleAsTold, type Days } from './told';

/** Values by the names of the fields below; every field has one, since readers differ in what an absent one is. */
type Values = Readonly<Record<string, string | number>>;
export interface NodeOut {
  readonly id: string;
  readonly label: string;
  readonly values: Values;
  readonly days: Days | null;
  /** As on the screen, in pixels, but y upwards, as other programs have it. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
export interface TieOut {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly values: Values;
  readonly days: Days | null;
  /** `#rrggbb`, by the event's tone. */
  readonly colour: string;
}
export interface NetworkOut {
  readonly nodes: readonly NodeOut[];
  readonly ties: readonly TieOut[];
}

type FieldType = 'string' | 'integer' | 'double';
/**
 * Names that no reader takes for something else: `type` is the direction to networkx, `id` a node's own id to igraph. Only types
 * that all of them know: no lists and no booleans.
 */
export const NODE_FIELDS: Readonly<Record<string, FieldType>> = {
  ref: 'string',
  kind: 'string',
  aliases: 'string',
  memberof: 'string',
  side: 'string',
  events: 'integer',
  first: 'string',
  last: 'string',
};
export const TIE_FIELDS: Readonly<Record<string, FieldType>> = {
  ref: 'string',
  event: 'string',
  title: 'string',
  plover: 'string',
  status: 'string',
  tone: 'double',
  says: 'string',
  mutual: 'string',
  origins: 'integer',
  first: 'string',
  last: 'string',
  granularity: 'string',
  basis: 'string',
};

/** What an edge says of its two ends, in words that need no legend. */
const SAYS: Readonly<Record<EdgeKind, string>> = {
  to: 'did to',
  and: 'did together with',
  about: 'said of',
  part: 'took part in',
  aim: 'was aimed at',
  at: 'was at',
};

/** Where nodes stand, in pixels. */
const SIZE = { width: 1200, height: 800 };

/** The network under the view's filters, with events and places as nodes where the view draws them so; all of time. */
export function networkOut(index: GraphIndex, view: View): NetworkOut {
  const frame = networkFrame(index, view, SIZE);
  return {
    nodes: frame.nodes.map((node) => nodeOut(index, node)),
    ties: frame.edges.flatMap((edge) =>
      edge.events.map((event): TieOut => ({
        id: `${edge.id}.${event.id}`,
        source: edge.source,
        target: edge.target,
        label: titleAsTold(event),
        days: daysOf(index, event),
        colour: PALETTES.light.tone[toneOf(event.type)],
        values: {
          ref: `${edge.id}.${event.id}`,
          ...eventValues(index, event),
          says: SAYS[edge.kind],
          mutual: hasHead(edge) ? 'no' : 'yes',
        },
      })),
    ),
  };
}

function nodeOut(index: GraphIndex, { id, ref, name, events, x, y, r }: FrameNode): NodeOut {
  const actor = ref.kind === 'actor' ? index.actors.get(ref.id) : undefined;
  const kind = actor?.kind ?? (ref.kind === 'place' ? (index.places.get(ref.id)?.kind ?? 'place') : ref.kind);
  const days = events.flatMap((event) => daysOf(index, event) ?? []);
  const [first, last] = [
    days.map((d) => d.first).sort()[0] ?? '',
    days
      .map((d) => d.last)
      .sort()
      .at(-1) ?? '',
  ];
  const aliases = JSON.stringify(actor?.aliases ?? []);
  const values = {
    ref: ref.id,
    kind,
    aliases,
    memberof: actor?.memberOf ?? '',
    side: actor?.side ?? '',
    events: events.length,
    first,
    last,
  };
  // a node is there for as long as anything of it is told; one without dates always
  return { id, label: name, values, days: first ? { first, last } : null, x, y: SIZE.height - y, size: r };
}

function eventValues(index: GraphIndex, event: EventRecord): Values {
  const days = daysOf(index, event);
  return {
    event: event.id,
    title: event.title,
    plover: event.type,
    status: event.status,
    tone: TONE_VALUE[toneOf(event.type)],
    origins: index.originsOf(event),
    first: days?.first ?? '',
    last: days?.last ?? '',
    granularity: event.when?.granularity ?? '',
    basis: event.when?.basis ?? '',
  };
}
