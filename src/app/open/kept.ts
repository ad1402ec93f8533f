/**
 * The story that was read here last, with what it was read from, in the browser's own store: it is there again at the next visit. No
 * server ever sees it.
 */
import { openDB, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { article } from '../../graph/article-schema';
import { DATE } from '../../graph/notation';
import type { Source } from './messages';
import { openText, orFault, refuse, type Opened, type OpenStory } from './opened';
import { readArticles } from './read-articles';
import type { Task } from './task';
import { whyUnreadable } from './unreadable';

const NAME = 'dateline';
const STORE = 'stories';
const LAST = 'last';

const VERSION = 1;
const day = z.string().check(z.regex(DATE));

/** What is kept; whatever has another version was kept by another Dateline, and whatever fits badly by nobody knows whom. */
const keptSchema = z.object({
  version: z.literal(VERSION),
  /** When, as ISO 8601 has it. */
  since: z.string().check(
    z.regex(/^\d{4}-\d\d-\d\dT/),
    z.refine((at) => Number.isFinite(Date.parse(at))),
  ),
  /** The graph as its file has it, so that it is checked as a file is. */
  graph: z.string(),
  notes: z.array(z.string()),
  source: z.object({
    files: z.array(z.object({ name: z.string(), file: z.instanceof(File), published: z.exactOptional(day) })),
    articles: z.array(z.omit(article, { timexes: true, origin: true, supersedes: true })),
    title: z.nullable(z.string()),
    published: z.nullable(day),
  }),
});
interface Kept extends Omit<z.infer<typeof keptSchema>, 'notes' | 'source'> {
  readonly notes: readonly string[];
  readonly source: Source;
}

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

/** What was kept, opened again, or why it cannot be; null where there is nothing. Rejects when it is aborted. */
export async function openKept(task: Task): Promise<Opened | null> {
  let found: unknown;
  try {
    found = await within((store) => store.get(STORE, LAST));
  } catch {
    // a browser that lets nothing be kept has kept nothing
    return null;
  }
  if (found === undefined) return null;
  const { data: kept } = keptSchema.safeParse(found);
  if (!kept) return BROKEN;
  const opened = await orFault(UNREADABLE, () => openAgain(kept, task));
  task.signal.throwIfAborted();
  return opened;
}

async function openAgain({ graph, notes, source, since }: Kept, task: Task): Promise<Opened> {
  const opened = await openText(graph, 'The story', task);
  if (opened.kind === 'story') return { ...opened, notes, source, kept: since };
  // another version's graph: its articles are read anew
  const again = await readArticles(source, null, task);
  return again.kind === 'story' ? { ...again, kept: since } : again;
}

const UNREADABLE = 'The story that this browser has kept cannot be shown';
const BROKEN = refuse({
  heading: UNREADABLE,
  problem: 'It was kept by another version of Dateline, or is broken.',
  remedy: 'Open its articles again.',
});

/** Whether anything is kept, be it readable or not. */
export const isAnythingKept = (): Promise<boolean> =>
  within((store) => store.count(STORE)).then(
    (count) => count > 0,
    // a browser that lets nothing be kept has kept nothing
    () => false,
  );

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
