/**
 * The worker that articles are read in, and what it may take: a document can be made to unpack to what no computer holds, or to turn for
 * ever. Then the worker is ended, the file is refused in a sentence, and the next one is read in another worker.
 */
import type { Refused } from '../../articles/article';
import { refuseSize } from '../../articles/files';
import { patienceFor, TOO_LONG, TOO_MUCH_MEMORY, unreadable } from '../../articles/patience';
import type { Part } from '../../story/gather';
import { DATES } from '../locale';
import { isWhole, partsInside } from './inside';
import type { Offered, Source, TellRequest, Told, WorkerReply, WorkerRequest } from './messages';
import { faultOf, GONE, isMemory } from './problem';
import type { Task } from './task';

type Start = () => Worker;

export class Reader {
  #worker: Worker | null = null;
  /** Whether the worker has read anything. */
  #used = false;

  private constructor(
    private readonly start: Start,
    private readonly model: TellRequest['model'],
    private readonly task: Task,
  ) {
    task.signal.addEventListener('abort', () => this.end());
  }

  /** Its worker and the parser's weights lie beside the page, or in it where it is one file. */
  static async of(task: Task): Promise<Reader> {
    if (!isWhole())
      return new Reader(
        () => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }),
        new URL('parser.bin', document.baseURI).href,
        task,
      );
    const { worker, parser } = await partsInside();
    // no module: of a page on a disk browsers run none from a blob
    return new Reader(() => new Worker(worker), parser, task);
  }

  /** What is in a file, or why it is not read. Null: there is no worker to be had. Rejects when it is aborted. */
  async read(offered: Offered, published: string | null): Promise<readonly Part[] | null> {
    const { name, file } = offered;
    const tooLarge = refuseSize(file.size, name);
    if (tooLarge) return refuse(name, tooLarge);
    const used = this.#used;
    const answer = await this.#ask({ kind: 'read', file: offered, published }, patienceFor(file.size));
    this.#used = true;
    if (answer === 'gone') return null;
    if (answer !== 'late' && answer.kind === 'read') return answer.parts;
    this.end();
    if (answer === 'late') return refuse(name, TOO_LONG);
    // a worker that has read other files may have ended of one of those: in one of its own the file is only refused for itself
    if (used) return this.read(offered, published);
    return refuse(name, whyNotRead(answer));
  }

  /** Rejects when it is aborted. */
  async tell(parts: readonly Part[], source: Source, earlier: TellRequest['earlier']): Promise<Told> {
    const { articles, published, title } = source;
    const answer = await this.#ask(
      { kind: 'tell', parts, articles, published, title, earlier, model: this.model },
      null,
    );
    if (answer === 'gone' || answer === 'late') return { kind: 'failed', ...GONE };
    if (answer.kind === 'dead') return { kind: 'failed', ...faultOf(answer.words) };
    return answer.kind === 'read' ? { kind: 'failed', ...faultOf('the worker answered something else') } : answer;
  }

  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#used = false;
  }

  /** `patience` in seconds; null: without end. */
  #ask(request: WorkerRequest, patience: number | null): Promise<Answer> {
    const { signal } = this.task;
    const worker = (this.#worker ??= this.start());
    const over = new AbortController();
    return new Promise<Answer>((resolve, reject) => {
      signal.throwIfAborted();
      const heard = { signal: over.signal };
      signal.addEventListener('abort', () => reject(signal.reason), heard);
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => this.#hear(data, resolve), heard);
      worker.addEventListener('messageerror', () => resolve(dead('its answer did not get to the page')), heard);
      // an event without a message: there was no script to run
      worker.addEventListener('error', ({ message }) => resolve(message ? dead(message) : 'gone'), heard);
      if (patience !== null) tick(patience, over.signal, () => resolve('late'));
      worker.postMessage(request);
    }).finally(() => over.abort());
  }

  #hear(said: WorkerReply, answer: (answer: Answer) => void): void {
    if (said.kind === 'step') this.task.step(said.words);
    else if (said.kind === 'count')
      this.task.count(`article ${DATES.count(said.done + 1)} of ${DATES.count(said.total)}`);
    // PDF.js says something of its own from the worker that it finds itself in
    else if (said.kind === 'read' || said.kind === 'built' || said.kind === 'failed') answer(said);
  }
}

/** What is said of a file of which its worker has died, or that it has failed at. */
export function whyNotRead(answer: Exclude<Answer, string>): Refused {
  const words =
    answer.kind === 'dead'
      ? answer.words
      : answer.kind === 'failed'
        ? answer.problem.replace(/\.$/, '')
        : 'the worker answered something else';
  return isMemory(words) ? TOO_MUCH_MEMORY : unreadable(words);
}

/** What a worker answers; that it has died, in its words; that it is not to be had; that its time is over. */
type Answer =
  Extract<WorkerReply, { kind: 'read' } | Told> | { readonly kind: 'dead'; readonly words: string } | 'gone' | 'late';

const dead = (words: string): Answer => ({ kind: 'dead', words: words.replace(/^Uncaught (?:\w*Error: )?/, '') });

const refuse = (name: string, read: Refused): Part[] => [{ name, read }];

/** Counts seconds that the page was awake for: a computer that sleeps reads nothing. */
function tick(seconds: number, until: AbortSignal, over: () => void): void {
  let left = seconds;
  const timer = setInterval(() => {
    if (--left <= 0) over();
  }, 1000);
  until.addEventListener('abort', () => clearInterval(timer));
}
