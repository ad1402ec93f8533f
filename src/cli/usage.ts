/** How a command line is read: by Node's own reader, and what is wrong with it in words. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from './nearest';

export type Topic = Subject | null;
export interface Help {
  readonly kind: 'help';
  readonly about: Topic;
}
const SUBJECTS = ['graph', 'open', 'export', 'check', 'diff', 'read', 'explain', 'syntax'] as const;
export type Subject = (typeof SUBJECTS)[number];
export const subjectOf = (word: string | undefined): Topic =>
  SUBJECTS.find((subject) => subject === (word === 'build' ? 'graph' : word)) ?? null;

/** Somebody used the command wrongly: what is wrong, and what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
  constructor(
    problem: string,
    readonly remedy: string,
    readonly about: Topic = null,
  ) {
    super(problem);
  }
}

export const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** Options by their long names, as they stand in a file beside the articles: for what the command line does not say. */
export type Config = Readonly<Record<string, string | boolean>>;

/** What a command takes: its options, and what the configuration says of them. */
export interface Taken<T> {
  readonly options: T;
  readonly about: Subject;
  readonly config: Config;
}

/** Options that contradict each other: where the command line names one, the other is not taken from the configuration. */
const CONTRARY: ReadonlyMap<string, string> = new Map([
  ['cache', 'no-cache'],
  ['no-cache', 'cache'],
]);

/** @throws UsageError */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  { options, about, config }: Taken<T>,
) {
  const read = (all: readonly string[]) => parseArgs({ args: [...all], options, allowPositionals: true, strict: true });
  try {
    const called = read(args).values;
    const given = Object.entries(config).flatMap(([name, value]) => {
      if (!(name in options) || value === false || (CONTRARY.get(name) ?? name) in called) return [];
      return value === true ? [`--${name}`] : [`--${name}=${value}`];
    });
    // the later of two wins
    return read([...given, ...args]);
  } catch (error) {
    // Node's own words name the option; the hints that follow its first sentence are about programming
    const problem = (error instanceof Error ? error.message : String(error)).split(/\. |\n/)[0] ?? '';
    const unknown = /^Unknown option '--([\w-]+)'/.exec(problem)?.[1];
    const meant = unknown === undefined ? null : nearest(unknown, Object.keys(options));
    const guess = meant === null ? '' : `Did you mean --${meant}? `;
    throw new UsageError(
      `${problem.replace(/\.$/, '')}.`,
      `${guess}"dateline ${about} --help" lists the options.`,
      about,
    );
  }
}

/** @throws UsageError where it is there and empty */
export function filled(value: string | undefined, option: string, about: Topic): string | null {
  if (value?.trim() === '')
    throw new UsageError(`--${option} is empty.`, `Write what is meant after it, or leave --${option} out.`, about);
  return value ?? null;
}
