/** The thread that files are unpacked and parsed in: what breaks it breaks no build. */
import { parentPort } from 'node:worker_threads';
import type { ArticleFile, ReadingSettings } from '../articles/article';
import { readFile, type PartRead } from '../articles/read-file';

export interface ThreadRequest {
  readonly file: ArticleFile;
  readonly settings: ReadingSettings;
}

/** PDF.js, in a thread, says things of its own: an answer of ours bears a mark. */
export interface ThreadReply {
  readonly kind: 'read';
  readonly parts: readonly PartRead[];
}

export function serveFiles(): void {
  parentPort?.on('message', ({ file, settings }: ThreadRequest) => {
    // `readFile` is total; what it throws all the same ends the thread, and whoever waits is told
    void readFile(file, settings).then((parts) =>
      parentPort?.postMessage({ kind: 'read', parts } satisfies ThreadReply),
    );
  });
}

export const isReply = (message: unknown): message is ThreadReply =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'read';
