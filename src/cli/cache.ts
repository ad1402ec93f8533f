/** Facts of articles that were read before, in a folder: a file for each, named by its key, beside those of other readers. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FactsShelf } from '../facts/shelf';
import { reasonOf } from './reason';

/** Where facts are kept; a folder that is null is the user's own for such things. Null: nothing is kept. */
export type CacheWish = { readonly folder: string | null } | null;

/** Days after which facts that no build has used are thrown away, and those of a reader that none has used. */
const DAYS_KEPT = 30;
/** Days after which nobody writes a part of a file any more. */
const DAYS_WRITTEN = 1;
const DAY = 86_400_000;
/** A record holds the words of an article, so that nobody else may read it. */
const MINE = { folder: 0o700, file: 0o600 };

/** As each system has it for what may be thrown away at any time. */
export function cacheFolder({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'> = process): string {
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg) return join(xdg, 'dateline');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'dateline');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'dateline', 'Cache');
  return join(homedir(), '.cache', 'dateline');
}

/** Null where nothing is to be kept, or can be: `say` then hears why. */
export function openCache(wish: CacheWish, reader: string, say: (line: string) => void): FactsShelf | null {
  if (wish === null) return null;
  const root = wish.folder ?? cacheFolder();
  try {
    const folder = join(root, nameOf(reader));
    mkdirSync(folder, { recursive: true, mode: MINE.folder });
    touch(folder);
    forgetUnused(root, folder);
    return new FolderOfFacts(folder, reader, say);
  } catch (error) {
    say(
      `Nothing is kept for the next build: "${root}" cannot be used (${reasonOf(error)}). Name another with --cache.`,
    );
    return null;
  }
}

class FolderOfFacts implements FactsShelf {
  #full = false;

  constructor(
    readonly folder: string,
    readonly reader: string,
    private readonly say: (line: string) => void,
  ) {}

  /** Null as well for what is damaged or half written: gzip has a checksum at its end. */
  find(key: string): string | null {
    let record: string;
    try {
      record = gunzipSync(readFileSync(this.#pathOf(key))).toString();
    } catch {
      return null;
    }
    touch(this.#pathOf(key));
    return record;
  }

  /** Whole or not at all, however many builds write it at once. What cannot be kept stops no build. */
  keep(key: string, record: string): void {
    if (this.#full) return;
    const part = `${this.#pathOf(key)}.${randomBytes(6).toString('hex')}.part`;
    try {
      writeFileSync(part, gzipSync(record, { level: 1 }), { flag: 'wx', mode: MINE.file });
      renameSync(part, this.#pathOf(key));
    } catch (error) {
      this.#full = true;
      rmSync(part, { force: true });
      this.say(`Not all is kept for the next build in "${this.folder}": ${reasonOf(error)}.`);
    }
  }

  #pathOf(key: string): string {
    return join(this.folder, `${key}.json.gz`);
  }
}

const nameOf = (reader: string): string => `reader-${reader.slice(0, 16)}`;

/** From now on it counts as used now. */
function touch(path: string): void {
  const now = new Date();
  quietly(() => utimesSync(path, now, now));
}

/** A new version reads everything anew, and would leave what the old one kept for ever; as would articles that change. */
function forgetUnused(root: string, own: string): void {
  for (const name of namesIn(root)) {
    const path = join(root, name);
    if (/^reader-[0-9a-f]{16}$/.test(name) && path !== own) forget(path, DAYS_KEPT);
  }
  for (const name of namesIn(own)) {
    if (name.endsWith('.json.gz')) forget(join(own, name), DAYS_KEPT);
    else if (name.endsWith('.part')) forget(join(own, name), DAYS_WRITTEN);
  }
}

function forget(path: string, days: number): void {
  quietly(() => {
    if (Date.now() - statSync(path).mtimeMs > days * DAY) rmSync(path, { recursive: true, force: true });
  });
}

const namesIn = (folder: string): readonly string[] => quietly(() => readdirSync(folder)) ?? [];

/** Tidying up is done as far as it can be: what is not ours, or another build was quicker with, keeps no build from its cache. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
