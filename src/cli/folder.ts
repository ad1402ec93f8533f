/** A folder on disk → the articles in it, and a sentence for every file that is none. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { extname, join } from 'node:path';
import type { ArticleInput } from '../articles/article';
import { orderArticles } from '../articles/order';
import { ARTICLE_EXTENSIONS, readArticle } from '../articles/read';
import { UsageError } from './arguments';
import { commonStory } from '../articles/story';
import { nameOf } from './file-name';
import { requireMemory } from './memory';
import { reasonOf } from './reason';

/** A file larger than this is no article; in bytes. */
export const LARGEST_FILE = 10_000_000;

export interface Folder {
  /** In reading order. */
  readonly articles: readonly ArticleInput[];
  /** What the articles call their story; null where they do not agree. */
  readonly story: string | null;
  /** "file: reason" for each that was skipped, in order of their names. */
  readonly skipped: readonly string[];
  /** "file: what was repaired or left out". */
  readonly notes: readonly string[];
}

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
): Folder {
  const listing = listFolder(folder);
  check(listing);
  const articles: ArticleInput[] = [];
  const notes: string[] = [];
  const skipped = [...listing.skipped];
  const stories: (string | null)[] = [];
  for (const file of listing.files) {
    requireMemory();
    const result = readOne(file, published);
    if (!result.ok) {
      skipped.push(`${file.name}: ${result.problem}. ${result.remedy}`);
      continue;
    }
    articles.push(result.article);
    stories.push(result.story);
    notes.push(...result.notes.map((note) => `${file.name}: ${note}`));
  }
  return { articles: orderArticles(articles), story: commonStory(stories), skipped: skipped.sort(), notes };
}

function readOne({ name, path }: Found, published: string | null): ReturnType<typeof readArticle> {
  try {
    const bytes = readSmall(path);
    if (typeof bytes === 'number')
      return {
        ok: false,
        problem: `is too large for an article (${Math.round(bytes / 1e6)} MB)`,
        remedy: 'Split it up.',
      };
    return readArticle({ name, bytes }, { published });
  } catch (error) {
    return {
      ok: false,
      problem: `cannot be read: ${reasonOf(error)}`,
      remedy: 'Mend that, or take it out of the folder.',
    };
  }
}

/** The bytes of a file, or its size where that is too large. A file may be another by now than when it was listed: a pipe must not hold us up. */
function readSmall(path: string | Buffer): Buffer | number {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size } = fstatSync(file);
    return size > LARGEST_FILE ? size : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Article files below a folder; dot files and `node_modules` are nobody's articles. */
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
        if (entry.startsWith('.') || entry === 'node_modules') continue;
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

const byName = (a: Found, b: Found): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

export const isArticleName = (name: string): boolean => ARTICLE_EXTENSIONS.has(extname(name).toLowerCase());

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
