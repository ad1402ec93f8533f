/** A folder on disk → the article files in it, one at a time, and a sentence for each that cannot be read. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { isArticleName, isPageFolder, isPassedOver, refuseName, refuseSize } from '../articles/files';
import { compare } from '../base/compare';
import type { StoryFile } from '../story/gather';
import { refusalWords } from '../story/lines';
import { UsageError } from './usage';
import { nameOf } from './file-name';
import { requireMemory } from './memory';
import { reasonOf } from './reason';

/** What there is to read. */
export interface Listing {
  readonly folder: string;
  /** In order of their names. */
  readonly files: readonly Found[];
  readonly refused: readonly StoryFile[];
  /** "file: reason. remedy" for each that is no article by its name. */
  readonly others: readonly string[];
}

interface Found {
  /** Below the folder, with `/` in it. */
  readonly name: string;
  /** The file system's own name: bytes where it is no text. */
  readonly path: string | Buffer;
}

/** Reads each file only when it is asked for. @throws BuildError where memory runs out */
export function* filesIn({ files, refused }: Listing): Generator<StoryFile> {
  yield* refused;
  for (const file of files) {
    requireMemory();
    yield readOne(file);
  }
}

function readOne({ name, path }: Found): StoryFile {
  try {
    // a file may be another by now than when it was listed: a pipe must not hold us up
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const tooLarge = refuseSize(fstatSync(file).size, name);
      return tooLarge ? { name, refused: refusalWords(tooLarge) } : { name, bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { name, refused: `cannot be read: ${reasonOf(error)}. Mend that, or take it out of the folder.` };
  }
}

/** Article files below a folder. @throws UsageError where it is missing or not a folder */
export function listFolder(folder: string): Listing {
  requireFolder(folder);
  const files: Found[] = [];
  const refused: StoryFile[] = [];
  const others: string[] = [];
  const seen = new Set<string>(); // real paths: a link to a folder above would go round for ever
  const walk = (path: string | Buffer, below: string) => {
    try {
      const real = realpathSync.native(path, 'latin1'); // a character for each byte: names that are no text stay apart
      if (seen.has(real)) return;
      seen.add(real);
      const entries = readdirSync(path, 'buffer').sort(Buffer.compare);
      const beside = new Set(entries.map(nameOf));
      for (const bytes of entries) {
        const entry = nameOf(bytes);
        if (isPassedOver(entry) || isPageFolder(entry, beside)) continue;
        const found = { name: below + entry, path: inside(path, bytes) };
        const kind = kindOf(found.path);
        if (kind === 'folder') walk(found.path, `${found.name}/`);
        else if (isArticleName(entry) && kind === 'file') files.push(found);
        else if (kind === 'file') others.push(`${found.name}: ${refusalWords(refuseName(entry))}`);
        else refused.push({ name: found.name, refused: `${kind}.` });
      }
    } catch (error) {
      refused.push({ name: below === '' ? folder : below, refused: `cannot be read: ${reasonOf(error)}.` });
    }
  };
  walk(folder, '');
  return { folder, files: files.sort(byName), refused, others: others.sort() };
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
    throw new UsageError(`"${folder}" ${kind}.`, 'Name a folder of articles; check its spelling and where you are.');
}
