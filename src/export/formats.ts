/**
 * All that leaves, as one list: the page's menu and the command go by it, so that both write the same bytes for the same view. Each is
 * loaded when it is asked for.
 */
import type { Asked, Bytes } from './asked';

export interface Format {
  /** As the command calls it. */
  readonly name: string;
  readonly label: string;
  /** For a menu: who reads it, or what is in it. */
  readonly hint: string;
  /** Of the file's name, without a point. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** A picture is drawn by a figure's wishes; data holds what the view's filters leave; a story is whole, whatever the view. */
  readonly kind: 'picture' | 'data' | 'story';
  readonly write: (asked: Asked) => Promise<string | Bytes>;
}

export const FORMATS: readonly Format[] = [
  {
    name: 'svg',
    label: 'SVG',
    hint: 'a figure with real text, for every program that draws',
    ending: 'svg',
    type: 'image/svg+xml',
    kind: 'picture',
    write: async (asked) => (await import('./figure')).figureSvg(asked),
  },
  {
    name: 'png',
    label: 'PNG',
    hint: 'the figure in pixels, for slides and messages',
    ending: 'png',
    type: 'image/png',
    kind: 'picture',
    write: async (asked) => {
      const { figureSvg } = await import('./figure');
      return asked.paint(figureSvg({ ...asked, figure: { ...asked.figure, story: 'none' } }), asked.figure.scale);
    },
  },
  {
    name: 'json',
    label: 'Graph',
    hint: 'JSON, the whole story with its articles',
    ending: 'json',
    type: 'application/json',
    kind: 'story',
    write: ({ index }) => Promise.resolve(`${JSON.stringify(index.built, null, 1)}\n`),
  },
  {
    name: 'html',
    label: 'Page',
    hint: 'one HTML file with page, story and articles, which opens without a network',
    ending: 'html',
    type: 'text/html',
    kind: 'story',
    write: async (asked) => (await import('./whole')).wholePage(asked),
  },
  {
    name: 'csv',
    label: 'CSV',
    hint: 'tables of events, actors, reports and claims with a data dictionary, zipped',
    ending: 'zip',
    type: 'application/zip',
    kind: 'data',
    write: async ({ index, view }) => (await import('./data/csv')).csvZip(index, view),
  },
  {
    name: 'parquet',
    label: 'Parquet',
    hint: 'the same tables for DuckDB and pandas, zipped',
    ending: 'parquet.zip',
    type: 'application/zip',
    kind: 'data',
    write: async ({ index, view }) => (await import('./data/parquet')).parquetZip(index, view),
  },
  {
    name: 'gexf',
    label: 'GEXF',
    hint: 'the network with its dates, for Gephi',
    ending: 'gexf',
    type: 'application/gexf+xml',
    kind: 'data',
    write: async ({ index, view }) => (await import('./data/gexf')).gexf(index, view),
  },
  {
    name: 'graphml',
    label: 'GraphML',
    hint: 'the network, for igraph, networkx, yEd and Cytoscape',
    ending: 'graphml',
    type: 'application/graphml+xml',
    kind: 'data',
    write: async ({ index, view }) => (await import('./data/graphml')).graphml(index, view),
  },
  {
    name: 'plover',
    label: 'PLOVER',
    hint: 'events as JSON Lines in PLOVER’s terms',
    ending: 'jsonl',
    type: 'application/jsonl',
    kind: 'data',
    write: async ({ index, view }) => (await import('./data/plover')).ploverLines(index, view),
  },
  {
    name: 'timelinejs',
    label: 'TimelineJS',
    hint: 'slides of dated events, as JSON for Knight Lab’s TimelineJS',
    ending: 'timeline.json',
    type: 'application/json',
    kind: 'data',
    write: async ({ index, view, figure }) =>
      (await import('./data/timeline-js')).timelineJs(index, view, figure.locale),
  },
  {
    name: 'ics',
    label: 'Calendar',
    hint: 'what is planned, as iCalendar',
    ending: 'ics',
    type: 'text/calendar',
    kind: 'data',
    write: async ({ index, view }) => (await import('./data/calendar')).calendar(index, view),
  },
  {
    name: 'jsonld',
    label: 'JSON-LD',
    hint: 'linked data in schema.org’s words',
    ending: 'jsonld',
    type: 'application/ld+json',
    kind: 'data',
    write: async ({ index, view }) => (await import('./data/json-ld')).jsonLd(index, view),
  },
];
