/** Command line → what to do. Total: wrong use is a value with a sentence, never an exception. */
import { parsePublished } from '../articles/published';
import type { CacheWish } from './cache';
import { nearest } from './nearest';
import { parseExport, type ExportCommand } from './export-arguments';
import { HELP, UsageError, filled, parse, subjectOf, type Topic } from './usage';

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
  readonly quiet: boolean;
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
}

export interface SyntaxCommand {
  readonly kind: 'syntax';
  /** The article. */
  readonly file: string;
}

export interface CheckCommand {
  readonly kind: 'check';
  /** The graph. */
  readonly file: string;
}

export type Command =
  | GraphCommand
  | OpenCommand
  | ExportCommand
  | SyntaxCommand
  | CheckCommand
  | { readonly kind: 'help'; readonly about: Topic }
  | { readonly kind: 'version' };
const COMMANDS = ['graph', 'build', 'open', 'export', 'check', 'syntax', '--help', '--version'];
/** The first port that `open` tries. */
export const FIRST_PORT = 5150;
/** The folder that `open` reads where none is named. */
export const DEFAULT_FOLDER = 'seeds';

const COMMON = {
  ...HELP,
  published: { type: 'string' },
  title: { type: 'string' },
  'layout-from': { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean' },
} as const;
const GRAPH = {
  ...COMMON,
  out: { type: 'string', short: 'o' },
  explain: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
} as const;
const OPEN = { ...COMMON, port: { type: 'string' }, 'no-browser': { type: 'boolean' } } as const;

/** @throws UsageError */
export function parseCommand(args: readonly string[]): Command {
  const [first, ...rest] = args;
  if (first === undefined)
    throw new UsageError('Dateline was not told what to do.', 'Write "dateline graph DIR" or "dateline open".');
  // the name that most tools have for it
  if (first === 'graph' || first === 'build') return parseGraph(rest);
  if (first === 'open') return parseOpen(rest);
  if (first === 'export') return parseExport(rest);
  if (first === 'syntax') return parseFile(rest, 'syntax');
  if (first === 'check') return parseFile(rest, 'check');
  if (first === '--help' || first === '-h') return { kind: 'help', about: null };
  if (first === 'help') return { kind: 'help', about: subjectOf(rest[0]) };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  const kind = first.startsWith('-') ? 'option' : 'command';
  const meant = nearest(first, COMMANDS);
  throw new UsageError(
    `Dateline does not know the ${kind} "${first}".`,
    `${meant === null ? '' : `Did you mean "${meant}"? `}Its commands are "open", "graph" (or "build"), "export", "check" and "syntax".`,
  );
}

function parseGraph(args: readonly string[]): Command {
  const { values, positionals } = parse(args, GRAPH, 'graph');
  if (values.help) return { kind: 'help', about: 'graph' };
  const folder = onlyFolder(positionals, 'graph');
  if (folder === null)
    throw new UsageError(
      '"dateline graph" was not told which folder to read.',
      'Name it: "dateline graph articles".',
      'graph',
    );
  return {
    kind: 'graph',
    folder,
    published: publishedOf(values.published, 'graph'),
    title: filled(values.title, 'title', 'graph'),
    layoutFrom: filled(values['layout-from'], 'layout-from', 'graph'),
    cache: cacheOf(values, 'graph'),
    out: filled(values.out, 'out', 'graph'),
    explain: filled(values.explain, 'explain', 'graph'),
    quiet: values.quiet ?? false,
  };
}

function parseOpen(args: readonly string[]): Command {
  const { values, positionals } = parse(args, OPEN, 'open');
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
  };
}

/** What each command that takes one file takes, and an example. */
const ONE_FILE = {
  syntax: { takes: 'reads one article', example: 'articles/ferry.txt' },
  check: { takes: 'checks one graph', example: 'story.json' },
} as const;

function parseFile(args: readonly string[], about: keyof typeof ONE_FILE): Command {
  const { values, positionals } = parse(args, HELP, about);
  if (values.help) return { kind: 'help', about };
  const [file] = positionals;
  const { takes, example } = ONE_FILE[about];
  if (file === undefined || positionals.length > 1)
    throw new UsageError(
      `"dateline ${about}" ${takes} and was given ${positionals.length}.`,
      `Name its file: "dateline ${about} ${example}". A name with spaces needs quotation marks.`,
      about,
    );
  return { kind: about, file };
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

function publishedOf(value: string | undefined, about: 'graph' | 'open'): string | null {
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
  about: 'graph' | 'open',
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
