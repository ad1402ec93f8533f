/** A folder on disk → the articles in it, and a sentence for every file that is none. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { isArticleName, isPassedOver, refuseSize } from '../articles/files';
import { gather, type Gathered } from '../story/gather';
import { readArticle } from '../articles/read';
import { compare } from '../base/compare';
import { UsageError } from './arguments';
import { nameOf } from './file-name';
import { requireMemory } from './memory';
import { reasonOf } from './reason';

/** What there is to read. */
export interface Listing {
  readonly folder: string;
  /** In order of their names. */
  readonly files: readonly Found[];
  readonly skipped: readonly string[];
}

interface Found {
  /** Below the folder, with `/` in it. */
  readonly name: string;
  /** The file system's own name: bytes where it is no text. */
  readonly path: string | Buffer;
}

/**
 * `check` may refuse what is listed before any of it is read.
 * @throws UsageError where the folder is missing or not a folder, BuildError where memory runs out
 */
export function readFolder(
  folder: string,
  published: string | null,
  check: (listing: Listing) => void = () => {},
): Gathered {
  const listing = listFolder(folder);
  check(listing);
  const gathered = gather(
    listing.files.map((file) => {
      requireMemory();
      return { name: file.name, read: readOne(file, published) };
    }),
  );
  return { ...gathered, skipped: [...listing.skipped, ...gathered.skipped].sort() };
}

function readOne({ name, path }: Found, published: string | null): ReturnType<typeof readArticle> {
  try {
    // a file may be another by now than when it was listed: a pipe must not hold us up
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const tooLarge = refuseSize(fstatSync(file).size);
      return tooLarge ?? readArticle({ name, bytes: readFileSync(file) }, { published });
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return {
      ok: false,
      problem: `cannot be read: ${reasonOf(error)}`,
      remedy: 'Mend that, or take it out of the folder.',
    };
  }
}

/** Article files below a folder. */
function listFolder(folder: string): Listing {
  requireFolder(folder);
  const files: Found[] = [];
  const skipped: string[] = [];
  const seen = new Set<string>(); // real paths: a link to a folder above would go round for ever
  const walk = (path: string | Buffer, below: string) => {
    try {
      const real = realpathSync.native(path, 'latin1'); // a character for each byte: names that are no text stay apart
      if (seen.has(real)) return;
      seen.add(real);
      for (const bytes of readdirSync(path, 'buffer').sort(Buffer.compare)) {
        const entry = nameOf(bytes);
        if (isPassedOver(entry)) continue;
        const found = { name: below + entry, path: inside(path, bytes) };
        const kind = kindOf(found.path);
        if (kind === 'folder') walk(found.path, `${found.name}/`);
        else if (isArticleName(entry) && kind === 'file') files.push(found);
        else if (isArticleName(entry)) skipped.push(`${found.name}: ${kind}.`);
      }
    } catch (error) {
      skipped.push(`${below === '' ? folder : below}: cannot be read: ${reasonOf(error)}.`);
    }
  };
  walk(folder, '');
  return { folder, files: files.sort(byName), skipped };
}

const inside = (folder: string | Buffer, entry: Buffer): string | Buffer =>
  typeof folder === 'string' && isUtf8(entry)
    ? join(folder, entry.toString())
    : Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry]);

const byName = (a: Found, b: Found): number => compare(a.name, b.name);

/** `file`, `folder`, or what else it is, in words. */
function kindOf(path: string | Buffer): string {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'is not a file that can be read to its end';
  } catch (error) {
    return `cannot be read: ${reasonOf(error)}`;
  }
}

function requireFolder(folder: string): void {
  const kind = kindOf(folder);
  if (kind === 'file')
    throw new UsageError(`"${folder}" is a file, not a folder.`, 'Name the folder that the articles are in.');
  if (kind !== 'folder')
    throw new UsageError(
      `"${folder}" ${kind}.`,
      'Name a folder of .md or .txt files; check its spelling and where you are.',
    );
}
