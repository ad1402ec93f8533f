/**
 * The story that was read here last, with what it was read from, in the browser's own store: it is there again at the next visit. No
 * server ever sees it.
 */
import { openDB, type IDBPDatabase } from 'idb';
import type { Offered, Source } from './messages';
import { openText, type Opened, type OpenStory } from './opened';
import { readArticles } from './read-articles';
import type { Task } from './task';
import { whyUnreadable } from './unreadable';

const NAME = 'dateline';
const STORE = 'stories';
const LAST = 'last';

/** What is kept; whatever has another version was kept by another Dateline. */
interface Kept {
  readonly version: typeof VERSION;
  /** When, as ISO 8601 has it. */
  readonly since: string;
  /** The graph as its file has it, so that it is checked as a file is. */
  readonly graph: string;
  readonly notes: readonly string[];
  readonly source: Source;
}
const VERSION = 1;

async function within<T>(work: (store: IDBPDatabase) => Promise<T>): Promise<T> {
  const store = await openDB(NAME, 1, { upgrade: (made) => void made.createObjectStore(STORE) });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** In place of what was kept before. Null: it is kept; otherwise why it is not, without a full stop. */
export async function keep({ index, notes, source }: OpenStory): Promise<string | null> {
  if (!source) return null;
  const kept: Kept = {
    version: VERSION,
    since: new Date().toISOString(),
    graph: JSON.stringify(index.built),
    notes,
    source,
  };
  try {
    await within((store) => store.put(STORE, kept, LAST));
    return null;
  } catch (error) {
    return whyNot(error);
  }
}

/** What was kept, opened again; null where there is nothing. Rejects when it is aborted. */
export async function openKept(task: Task): Promise<Opened | null> {
  let kept: unknown;
  try {
    kept = await within((store) => store.get(STORE, LAST));
  } catch {
    // a browser that lets nothing be kept has kept nothing
    return null;
  }
  if (!isKept(kept)) return null;
  const { graph, notes, source, since } = kept;
  const opened = await openText(graph, 'The story', task);
  if (opened.kind === 'story') return { ...opened, notes, source, kept: since };
  // another version's graph: its articles are read anew
  const again = await readArticles(source, null, task);
  return again.kind === 'story' ? { ...again, kept: since } : again;
}

/** Why it could not be removed, without a full stop; null: nothing is kept any more. */
export async function forget(): Promise<string | null> {
  try {
    await within((store) => store.clear(STORE));
    return null;
  } catch (error) {
    return whyNot(error);
  }
}

function whyNot(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'there is no more room for it';
  if (name === 'InvalidStateError' || name === 'UnknownError') return 'it keeps nothing, as in a private window';
  return whyUnreadable(error);
}

function isKept(value: unknown): value is Kept {
  const { version, since, graph, notes, source } = keysOf<Kept>(value);
  if (version !== VERSION || typeof since !== 'string' || typeof graph !== 'string' || !Array.isArray(notes))
    return false;
  const { files, articles } = keysOf<Source>(source);
  return (
    Array.isArray(articles) && Array.isArray(files) && files.every((file) => keysOf<Offered>(file).file instanceof File)
  );
}

const keysOf = <T>(value: unknown): { [K in keyof T]?: unknown } =>
  typeof value === 'object' && value !== null ? value : {};
