/** Articles from this machine, read in a worker by the pipeline that the command runs. Nothing leaves the machine. */
import { painted } from '../after-paint';
import { DATES } from '../locale';
import { isWhole, partsInside } from './inside';
import type { BuildReply, BuildRequest } from './messages';
import { openGraph, refuse, type Opened } from './opened';
import { faultOf } from './problem';
import type { Task } from './task';

const HEADING = 'These articles cannot be shown';

type Answer = Extract<BuildReply, { kind: 'built' | 'failed' }>;

/** Articles, and the day when those appeared that do not say it; null: nobody has said. */
export type Batch = Pick<BuildRequest, 'files' | 'published'>;

/** Rejects when it is aborted; its worker has ended by then. */
export async function readArticles(batch: Batch, task: Task): Promise<Opened> {
  const answer = await build(batch, task, await partsOfPage());
  if (answer.kind === 'failed') return refuse({ heading: HEADING, ...answer });
  task.step('Drawing the story');
  await painted();
  task.signal.throwIfAborted();
  const opened = openGraph(answer.graph, answer.notes);
  return opened.kind === 'story' ? { ...opened, read: true } : opened;
}

interface Parts {
  readonly worker: Worker;
  readonly model: BuildRequest['model'];
}

/** They lie beside the page, or in it where it is one file. */
async function partsOfPage(): Promise<Parts> {
  if (!isWhole())
    return {
      worker: new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }),
      model: new URL('parser.bin', document.baseURI).href,
    };
  const { worker, parser } = await partsInside();
  // no module: of a page on a disk browsers run none from a blob
  return { worker: new Worker(worker), model: parser };
}

function build(batch: Batch, task: Task, { worker, model }: Parts): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    task.signal.throwIfAborted();
    task.signal.addEventListener('abort', () => reject(task.signal.reason));
    worker.addEventListener('message', ({ data }: MessageEvent<BuildReply>) => {
      if (data.kind === 'step') task.step(data.words);
      else if (data.kind === 'count')
        task.count(`${data.what} ${DATES.count(data.done + 1)} of ${DATES.count(data.total)}`);
      // PDF.js says something of its own from the worker that it finds itself in
      else if (data.kind === 'built' || data.kind === 'failed') resolve(data);
    });
    worker.addEventListener('messageerror', () =>
      resolve({ kind: 'failed', ...faultOf('the story did not get from its worker to the page') }),
    );
    // An event without a message: there was no script to run.
    worker.addEventListener('error', ({ message }) =>
      resolve({ kind: 'failed', ...(message ? faultOf(message) : GONE) }),
    );
    worker.postMessage({ ...batch, model } satisfies BuildRequest);
  }).finally(() => worker.terminate());
}

const GONE = {
  problem:
    'The part of the page that reads articles cannot be fetched: the server that this page came from does not answer, or is another version by now.',
  remedy:
    'Run “npm start” again and open the articles in the page at the address it prints; this page can stay as it is.',
};
