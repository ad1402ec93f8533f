/** The built page, read once: whatever happens to its files later, who looks at it keeps it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lookup } from 'mrmime';
import { BuildError } from './failures';
import { codeOf, reasonOf } from './reason';

export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** By path: `/`, `/assets/index.js`. @throws BuildError in words */
export function readPage(app: string): ReadonlyMap<string, PageFile> {
  try {
    const index = pageFile(join(app, 'index.html')); // first, since without it there is no page
    const files = readdirSync(app, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map([
      ['/', index],
      ...files.map(({ parentPath, name }): [string, PageFile] => {
        const path = join(parentPath, name);
        return [`/${relative(app, path).split(sep).join('/')}`, pageFile(path)];
      }),
    ]);
  } catch (error) {
    throw new BuildError(
      codeOf(error) === 'ENOENT'
        ? 'The page is not built yet. Run "npm run build" first.'
        : `The built page in "${app}" cannot be read: ${reasonOf(error)}. Run "npm run build" again.`,
      { cause: error },
    );
  }
}

function pageFile(path: string): PageFile {
  const type = lookup(path) ?? 'application/octet-stream';
  const isText = /^text\/|[/+](?:json|xml|javascript)$/.test(type);
  return { type: isText ? `${type};charset=utf-8` : type, body: readFileSync(path) };
}

/** The page as one file. @throws BuildError in words */
export function readWholePage(app: string): string {
  try {
    return readFileSync(join(app, 'whole.html'), 'utf8');
  } catch (error) {
    throw new BuildError(
      codeOf(error) === 'ENOENT'
        ? 'The page as one file is not built yet. Run "npm run build" first.'
        : `The page as one file cannot be read: ${reasonOf(error)}. Run "npm run build" again.`,
      { cause: error },
    );
  }
}
