/** `dateline graph`, `open` and `explain`: a folder → what to do with its story. */
import { parsePublished } from '../articles/published';
import type { CacheWish } from './cache';
import { OPTIONS } from './options';
import { UsageError, filled, parse, type Config, type Help, type Subject } from './usage';

export interface GraphCommand {
  readonly kind: 'graph';
  readonly folder: string;
  readonly published: string | null;
  readonly title: string | null;
  /** An earlier graph file whose actors keep their places; null: none. */
  readonly layoutFrom: string | null;
  readonly cache: CacheWish;
  /** File to write; null: standard output. */
  readonly out: string | null;
  /** Id of the event, actor or mention to explain; null: none. */
  readonly explain: string | null;
  /** What was built is told as JSON. */
  readonly json: boolean;
  readonly quiet: boolean;
  /** Built again whenever an article changes. */
  readonly watch: boolean;
}

export interface OpenCommand {
  readonly kind: 'open';
  readonly folder: string;
  readonly published: string | null;
  readonly title: string | null;
  /** An earlier graph file whose actors keep their places; null: none. */
  readonly layoutFrom: string | null;
  readonly cache: CacheWish;
  readonly port: number;
  readonly browser: boolean;
  /** Built again, and shown, whenever an article changes. */
  readonly watch: boolean;
}

/** The first port that `open` tries. */
export const FIRST_PORT = 5150;
/** The folder that `open` reads where none is named. */
export const DEFAULT_FOLDER = 'seeds';

/** @throws UsageError */
export function parseGraph(args: readonly string[], config: Config): GraphCommand | Help {
  const { values, positionals } = parse(args, { options: OPTIONS.graph, about: 'graph', config });
  if (values.help) return { kind: 'help', about: 'graph' };
  const folder = onlyFolder(positionals, 'graph');
  if (folder === null)
    throw new UsageError(
      '"dateline graph" was not told which folder to read.',
      'Name it: "dateline graph articles".',
      'graph',
    );
  const out = filled(values.out, 'out', 'graph');
  requireOut(values, out);
  return {
    kind: 'graph',
    folder,
    published: publishedOf(values.published, 'graph'),
    title: filled(values.title, 'title', 'graph'),
    layoutFrom: filled(values['layout-from'], 'layout-from', 'graph'),
    cache: cacheOf(values, 'graph'),
    out,
    explain: filled(values.explain, 'explain', 'graph'),
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    watch: values.watch ?? false,
  };
}

/** @throws UsageError where standard output would have to hold two things */
function requireOut({ json, watch }: { json?: boolean | undefined; watch?: boolean | undefined }, out: string | null) {
  const option = json ? '--json' : watch ? '--watch' : null;
  if (option !== null && out === null)
    throw new UsageError(
      `${option} needs a file for the graph.`,
      'Name it with --out: "dateline build articles --out story.json".',
      'graph',
    );
}

/** `dateline explain FOLDER ID` is `dateline graph FOLDER --explain ID`. @throws UsageError */
export function parseExplain(args: readonly string[], config: Config): GraphCommand | Help {
  const { values, positionals } = parse(args, { options: OPTIONS.explain, about: 'explain', config });
  if (values.help) return { kind: 'help', about: 'explain' };
  const [folder, id] = positionals;
  if (folder === undefined || id === undefined || positionals.length > 2)
    throw new UsageError(
      `"dateline explain" takes a folder and an id, and was given ${positionals.length} of them.`,
      'Write "dateline explain articles EVENT-ID"; the ids are those in the graph file.',
      'explain',
    );
  return {
    kind: 'graph',
    folder,
    published: publishedOf(values.published, 'explain'),
    title: null,
    layoutFrom: null,
    cache: cacheOf(values, 'explain'),
    out: null,
    explain: id,
    json: false,
    quiet: true,
    watch: false,
  };
}

/** @throws UsageError */
export function parseOpen(args: readonly string[], config: Config): OpenCommand | Help {
  const { values, positionals } = parse(args, { options: OPTIONS.open, about: 'open', config });
  if (values.help) return { kind: 'help', about: 'open' };
  return {
    kind: 'open',
    folder: onlyFolder(positionals, 'open') ?? DEFAULT_FOLDER,
    published: publishedOf(values.published, 'open'),
    title: filled(values.title, 'title', 'open'),
    layoutFrom: filled(values['layout-from'], 'layout-from', 'open'),
    cache: cacheOf(values, 'open'),
    port: portOf(values.port),
    browser: !values['no-browser'],
    watch: values.watch ?? false,
  };
}

function onlyFolder(positionals: readonly string[], about: 'graph' | 'open'): string | null {
  if (positionals.length > 1)
    throw new UsageError(
      `"dateline ${about}" reads one folder and was given ${positionals.length}: ${positionals.join(', ')}.`,
      'Put the articles into one folder; sub-folders are read as well. A name with spaces needs quotation marks.',
      about,
    );
  return positionals[0] ?? null;
}

/** @throws UsageError */
export function publishedOf(value: string | undefined, about: Subject): string | null {
  if (value === undefined) return null;
  const published = parsePublished(value);
  if (published === null)
    throw new UsageError(
      `--published "${value}" is not a date.`,
      'Write year, month and day: --published 2025-12-31.',
      about,
    );
  return published;
}

function cacheOf(
  values: { readonly cache?: string | undefined; readonly 'no-cache'?: boolean | undefined },
  about: Subject,
): CacheWish {
  const folder = filled(values.cache, 'cache', about);
  if (!values['no-cache']) return { folder };
  if (folder === null) return null;
  throw new UsageError('--cache and --no-cache contradict each other.', 'Leave one of them out.', about);
}

function portOf(value: string | undefined): number {
  if (value === undefined) return FIRST_PORT;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new UsageError(
      `--port "${value}" is not a port.`,
      'Write a number from 1024 to 65535, or 0 for any that is free.',
      'open',
    );
  return port;
}
