/** A folder on disk → the articles in it, and a sentence for every file that is none. */
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isArticleName, isPassedOver, refuseSize } from '../articles/files';
import { gather, type Gathered } from '../articles/gather';
import { readArticle } from '../articles/read';
import { UsageError } from './arguments';
import { reasonOf } from './reason';

/** @throws UsageError where the folder is missing or not a folder */
export function readFolder(folder: string, published: string | null): Gathered {
  const { files, skipped } = listFiles(folder);
  const gathered = gather(files.map((name) => ({ name, read: readOne(folder, name, published) })));
  return { ...gathered, skipped: [...skipped, ...gathered.skipped].sort() };
}

function readOne(folder: string, name: string, published: string | null): ReturnType<typeof readArticle> {
  try {
    const path = join(folder, name);
    const tooLarge = refuseSize(statSync(path).size);
    return tooLarge ?? readArticle({ name, bytes: readFileSync(path) }, { published });
  } catch (error) {
    return {
      ok: false,
      problem: `cannot be read: ${reasonOf(error)}`,
      remedy: 'Mend that, or take it out of the folder.',
    };
  }
}

/** Article files below a folder, sorted, with `/` in their names. */
function listFiles(folder: string): { files: string[]; skipped: string[] } {
  requireFolder(folder);
  const files: string[] = [];
  const skipped: string[] = [];
  const seen = new Set<string>(); // real paths: a link to a folder above would go round for ever
  const walk = (below: string) => {
    const path = join(folder, below);
    try {
      const real = realpathSync(path);
      if (seen.has(real)) return;
      seen.add(real);
      for (const entry of readdirSync(path).sort()) {
        if (isPassedOver(entry)) continue;
        const name = below === '' ? entry : `${below}/${entry}`;
        const isArticle = isArticleName(entry);
        const kind = kindOf(join(folder, name));
        if (kind === 'folder') walk(name);
        else if (isArticle && kind === 'file') files.push(name);
        else if (isArticle) skipped.push(`${name}: ${kind}.`);
      }
    } catch (error) {
      skipped.push(`${below === '' ? folder : `${below}/`}: cannot be read: ${reasonOf(error)}.`);
    }
  };
  walk('');
  return { files: files.sort(), skipped };
}

/** `file`, `folder`, or what else it is, in words. */
function kindOf(path: string): string {
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
