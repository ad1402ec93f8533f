/** `dateline check`, `diff`, `read` and `syntax`: what files they take → what to do. */
import { localeOf } from './export-arguments';
import { OPTIONS } from './options';
import { publishedOf } from './story-arguments';
import { UsageError, parse, type Config, type Help } from './usage';

export interface SyntaxCommand {
  readonly kind: 'syntax';
  /** The article. */
  readonly file: string;
}

export interface CheckCommand {
  readonly kind: 'check';
  /** The graph. */
  readonly file: string;
  readonly json: boolean;
}

export interface DiffCommand {
  readonly kind: 'diff';
  /** Two graphs. */
  readonly older: string;
  readonly newer: string;
  readonly json: boolean;
  readonly locale: string;
}

export interface ReadCommand {
  readonly kind: 'read';
  /** The files, each read by itself. */
  readonly files: readonly string[];
  readonly published: string | null;
  readonly json: boolean;
}

/** @throws UsageError */
export function parseSyntax(args: readonly string[], config: Config): SyntaxCommand | Help {
  const { values, positionals } = parse(args, { options: OPTIONS.syntax, about: 'syntax', config });
  if (values.help) return { kind: 'help', about: 'syntax' };
  return { kind: 'syntax', file: onlyFile(positionals, 'syntax') };
}

/** @throws UsageError */
export function parseCheck(args: readonly string[], config: Config): CheckCommand | Help {
  const { values, positionals } = parse(args, { options: OPTIONS.check, about: 'check', config });
  if (values.help) return { kind: 'help', about: 'check' };
  return { kind: 'check', file: onlyFile(positionals, 'check'), json: values.json ?? false };
}

/** @throws UsageError */
export function parseDiff(args: readonly string[], config: Config): DiffCommand | Help {
  const { values, positionals } = parse(args, { options: OPTIONS.diff, about: 'diff', config });
  if (values.help) return { kind: 'help', about: 'diff' };
  const [older, newer] = positionals;
  if (older === undefined || newer === undefined || positionals.length > 2)
    throw new UsageError(
      `"dateline diff" compares two graphs and was given ${positionals.length}.`,
      'Name the older one first: "dateline diff monday.json tuesday.json".',
      'diff',
    );
  return { kind: 'diff', older, newer, json: values.json ?? false, locale: localeOf(values.locale, 'diff') };
}

/** @throws UsageError */
export function parseRead(args: readonly string[], config: Config): ReadCommand | Help {
  const { values, positionals } = parse(args, { options: OPTIONS.read, about: 'read', config });
  if (values.help) return { kind: 'help', about: 'read' };
  if (positionals.length === 0)
    throw new UsageError(
      '"dateline read" was not told which files to read.',
      'Name them: "dateline read articles/*".',
      'read',
    );
  const published = publishedOf(values.published, 'read');
  return { kind: 'read', files: positionals, published, json: values.json ?? false };
}

/** What each command that takes one file takes, and an example. */
const ONE_FILE = {
  syntax: { takes: 'reads one article', example: 'articles/ferry.txt' },
  check: { takes: 'checks one graph', example: 'story.json' },
} as const;

function onlyFile(positionals: readonly string[], about: keyof typeof ONE_FILE): string {
  const [file] = positionals;
  const { takes, example } = ONE_FILE[about];
  if (file === undefined || positionals.length > 1)
    throw new UsageError(
      `"dateline ${about}" ${takes} and was given ${positionals.length}.`,
      `Name its file: "dateline ${about} ${example}". A name with spaces needs quotation marks.`,
      about,
    );
  return file;
}
