/** Articles from this machine, read in a worker by the pipeline that the command runs. Nothing leaves the machine. */
import type { ArticleFile } from '../../articles/article';
import { validateGraph } from '../../graph/parse';
import { openGraph, refuse, type Opened } from './load';
import type { BuildReply, BuildRequest } from './messages';

const HEADING = 'These articles cannot be shown';

/** Never rejects. `onProgress` gets a few words for each step. */
export async function readArticles(files: readonly File[], onProgress: (words: string) => void): Promise<Opened> {
  const articles: ArticleFile[] = [];
  for (const file of files) {
    try {
      articles.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return refuse(
        HEADING,
        `${file.name} could not be read from the disk.`,
        'See that it is still there, and try again.',
      );
    }
  }
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Opened>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<BuildReply>) => {
        if (data.kind === 'progress') onProgress(data.words);
        else resolve(opened(data));
      };
      worker.onerror = ({ message }) =>
        resolve(refuse(HEADING, `The reader did not start: ${message || 'no reason given'}.`, 'Load the page again.'));
      worker.postMessage({ files: articles } satisfies BuildRequest);
    });
  } finally {
    worker.terminate();
  }
}

function opened(reply: Exclude<BuildReply, { kind: 'progress' }>): Opened {
  if (reply.kind === 'failed') return refuse(HEADING, reply.problem, reply.remedy);
  const checked = validateGraph(reply.graph);
  if (!checked.ok) return refuse(HEADING, checked.problem, 'This is a fault of Dateline, not of your articles.');
  return openGraph(checked.graph, reply.notes);
}
