/** A folder on disk → the articles in it, and a sentence for every file that is none. */
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ArticleInput } from '../articles/article';
import { orderArticles } from '../articles/order';
import { ARTICLE_EXTENSIONS, readArticle } from '../articles/read';
import { UsageError } from './arguments';
import { commonStory } from '../articles/story';
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

/** @throws UsageError where the folder is missing or not a folder */
export function readFolder(folder: string, published: string | null): Folder {
  const articles: ArticleInput[] = [];
  const notes: string[] = [];
  const stories: (string | null)[] = [];
  const { files, skipped } = listFiles(folder);
  for (const name of files) {
    const result = readOne(folder, name, published);
    if (!result.ok) {
      skipped.push(`${name}: ${result.problem}. ${result.remedy}`);
      continue;
    }
    articles.push(result.article);
    stories.push(result.story);
    notes.push(...result.notes.map((note) => `${name}: ${note}`));
  }
  return { articles: orderArticles(articles), story: commonStory(stories), skipped: skipped.sort(), notes };
}

function readOne(folder: string, name: string, published: string | null): ReturnType<typeof readArticle> {
  try {
    const path = join(folder, name);
    const { size } = statSync(path);
    if (size > LARGEST_FILE)
      return {
        ok: false,
        problem: `is too large for an article (${Math.round(size / 1e6)} MB)`,
        remedy: 'Split it up.',
      };
    return readArticle({ name, bytes: readFileSync(path) }, { published });
  } catch (error) {
    return {
      ok: false,
      problem: `cannot be read: ${reasonOf(error)}`,
      remedy: 'Mend that, or take it out of the folder.',
    };
  }
}

/** Article files below a folder, sorted, with `/` in their names; dot files and `node_modules` are nobody's articles. */
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
        if (entry.startsWith('.') || entry === 'node_modules') continue;
        const name = below === '' ? entry : `${below}/${entry}`;
        const isArticle = ARTICLE_EXTENSIONS.has(extname(entry).toLowerCase());
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
