/** What `--out` means: which file, device or open stream, once it is sure that something may be written there. */
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { dirname, isAbsolute, sep } from 'node:path';
import { isArticleName } from '../articles/files';
import { BEGINNING, beginsAsGraph } from '../graph/beginning';
import { UsageError } from './usage';
import { BuildError } from './failures';
import type { Listing } from './folder';
import { reasonOf } from './reason';
import { tryWhole } from './write-whole';

export type Target =
  /** Replaced whole or made anew; links followed. */
  | { readonly kind: 'file'; readonly path: string }
  /** A device or a named pipe: written to, never replaced. */
  | { readonly kind: 'device'; readonly path: string }
  /** A file that is open already, by its number: `/dev/stdout`, `/dev/fd/3`. */
  | { readonly kind: 'open'; readonly file: number };

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/** @throws UsageError where the name is wrong, BuildError where the system does not allow it */
export async function requireTarget(out: string): Promise<Target> {
  const file = openFileOf(out);
  if (file !== null) return { kind: 'open', file };
  try {
    const path = followLinks(out);
    requireFolderOf(path, out);
    const there = statSync(path, { throwIfNoEntry: false });
    const kind = kindOf(there, path, out);
    // the system's own answer, before the work and not after it
    if (there !== undefined) accessSync(path, constants.W_OK);
    if (kind === 'file') await tryWhole(path);
    return { kind, path };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw cannotWrite(out, error);
  }
}

export const cannotWrite = (path: string, error: unknown): BuildError =>
  new BuildError(
    `"${path}" cannot be written: ${reasonOf(error)}. Nothing has changed there; choose another place with --out.`,
    { cause: error },
  );

/** Linux and macOS give each open file a name. What the name leads to may be a file that others write to as well: it is not replaced. */
function openFileOf(out: string): number | null {
  const standard = ['/dev/stdin', '/dev/stdout', '/dev/stderr'].indexOf(out);
  if (standard >= 0) return standard;
  const number = /^(?:\/dev\/fd|\/proc\/self\/fd)\/(\d{1,9})$/.exec(out)?.[1];
  return number === undefined ? null : Number(number);
}

/** The file that a link stands for, even where it is not there yet. */
function followLinks(out: string): string {
  let path = out;
  for (let links = 0; links <= MOST_LINKS; links++) {
    if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
    const to = readlinkSync(path);
    path = isAbsolute(to) ? to : realpathSync(dirname(path)) + sep + to;
  }
  throw Object.assign(new Error(), { code: 'ELOOP' });
}

function requireFolderOf(path: string, out: string): void {
  const folder = dirname(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UsageError(
    path === out
      ? `--out "${out}" is in a folder that is not there.`
      : `--out "${out}" is a link to "${path}", in a folder that is not there.`,
    `Make the folder "${folder}" first, or name another.`,
    'graph',
  );
}

function kindOf(there: Stats | undefined, path: string, out: string): 'file' | 'device' {
  if (there === undefined && !/[\\/]$/.test(path)) return 'file';
  if (there?.isFile()) return 'file';
  if (there?.isFIFO() || there?.isCharacterDevice()) return 'device';
  throw new UsageError(
    there === undefined
      ? `--out "${out}" names a folder that is not there, not a file.`
      : `--out "${out}" is there already and is not a file.`,
    'Name a file, or leave --out out for standard output.',
    'graph',
  );
}

/**
 * An article must not be lost to its own graph, and a graph must not be read as an article the next time.
 * @throws UsageError
 */
export function requireNoArticle(path: string, { folder, files }: Listing): void {
  const there = statSync(path, { throwIfNoEntry: false, bigint: true });
  const isOne = there
    ? files.some((file) => {
        const article = statSync(file.path, { throwIfNoEntry: false, bigint: true });
        return article?.ino === there.ino && article.dev === there.dev && !isGraph(file);
      })
    : isArticleName(path) &&
      !/\.json$/i.test(path) &&
      realpathSync(dirname(path)).concat(sep).startsWith(realpathSync(folder).concat(sep));
  if (isOne)
    throw new UsageError(
      `"${path}" is ${there ? 'one of the articles' : 'where articles are read, and would be one of them'}: no graph is written there.`,
      'Name another file with --out, one that ends in .json.',
      'graph',
    );
}

/** A graph that was written there before may be written there again. */
function isGraph({ name, path }: Listing['files'][number]): boolean {
  if (!/\.json$/i.test(name)) return false;
  const file = openSync(path, 'r');
  try {
    const beginning = Buffer.alloc(BEGINNING);
    return beginsAsGraph(beginning.toString('utf8', 0, readSync(file, beginning)));
  } finally {
    closeSync(file);
  }
}
