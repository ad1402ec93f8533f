/** How a command line is read: by Node's own reader, and what is wrong with it in words. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from './nearest';

export type Topic = Subject | null;
const SUBJECTS = ['graph', 'open', 'export', 'check', 'syntax'] as const;
export type Subject = (typeof SUBJECTS)[number];
export const subjectOf = (word: string | undefined): Topic => SUBJECTS.find((subject) => subject === word) ?? null;

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

/** @throws UsageError */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  about: Subject,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
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
