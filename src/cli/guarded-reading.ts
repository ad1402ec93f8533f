/**
 * Reading files that a library unpacks and parses, in a thread that may take so much memory and time and no more. A document can be made
 * to unpack to what no computer holds, or to nest until a stack ends; then the thread ends, the file is refused in a sentence, and the
 * next one is read in another thread.
 *
 * One thread, not a pool: what PDF.js unpacks lies outside of the heap that Node limits, so that the memory of the whole process is
 * watched, and only with one file at a time is it known whose it is.
 */
import { Worker } from 'node:worker_threads';
import type { ArticleFile, ReadingSettings, Refused } from '../articles/article';
import { isPlain } from '../articles/formats/formats';
import { PATIENCE, patienceFor, TOO_LONG, TOO_MUCH_MEMORY, unreadable, type Patience } from '../articles/patience';
import { readFile, type PartRead } from '../articles/read-file';
import { codeOf, reasonOf } from './reason';
import { isReply, type ThreadReply, type ThreadRequest } from './reading-thread';

/** What one file may take. */
export interface Limits extends Patience {
  /** Of the thread's heap; in MB. */
  readonly heap: number;
  /** By which the process may grow while it is read, what lies outside of heaps included; in MB. */
  readonly memory: number;
}

const LIMITS: Limits = { heap: 1024, memory: 1536, ...PATIENCE };
/** How often the memory is looked at; in milliseconds. */
const WATCHED = 50;
const MEGABYTE = 1e6;

export class GuardedReading {
  #thread: Worker | null = null;

  /** `command`: the file of the built command, which a thread runs as well. */
  constructor(
    readonly command: string,
    readonly limits: Limits = LIMITS,
  ) {}

  /** Texts need no library, and are read here and now. */
  read = (file: ArticleFile, settings: ReadingSettings): Promise<readonly PartRead[]> =>
    isPlain(file) ? readFile(file, settings) : this.#readThere(file, settings);

  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = null;
  }

  async #readThere(file: ArticleFile, settings: ReadingSettings): Promise<readonly PartRead[]> {
    const used = this.#thread;
    const thread = used ?? this.#start();
    this.#thread = thread;
    const watch = new Watch(this.limits, file.bytes.length);
    try {
      const reply = await Promise.race([answerOf(thread, { file, settings }), watch.over]);
      if (reply) return reply.parts;
      await this.close();
      return refuse(file, watch.verdict);
    } catch (error) {
      await this.close();
      // a thread that has read other files may have ended of one of those: in one of its own the file is only refused for itself
      if (used) return await this.#readThere(file, settings);
      return refuse(file, codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH_MEMORY : unreadable(reasonOf(error)));
    } finally {
      watch.end();
    }
  }

  #start(): Worker {
    const { heap } = this.limits;
    const thread = new Worker(this.command, { resourceLimits: { maxOldGenerationSizeMb: heap }, argv: [] });
    thread.unref();
    // what a thread that was ended still says is nobody's business
    thread.on('error', () => {});
    // one that has ended between two files hears nothing any more
    thread.once('exit', () => {
      if (this.#thread === thread) this.#thread = null;
    });
    return thread;
  }
}

/** Rejects where the thread ends instead. */
function answerOf(thread: Worker, request: ThreadRequest): Promise<ThreadReply> {
  return new Promise<ThreadReply>((resolve, reject) => {
    const hear = (said: unknown) => {
      if (isReply(said)) settle(() => resolve(said));
    };
    const fail = (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(ENDED)));
    // one by one: a thread listens to itself as well
    const settle = (answer: () => void) => {
      thread.off('message', hear).off('error', fail).off('exit', fail);
      answer();
    };
    thread.on('message', hear).on('error', fail).on('exit', fail);
    thread.postMessage(request);
  });
}

const ENDED = 'what reads it has ended';

const refuse = ({ name }: ArticleFile, read: Refused): PartRead[] => [{ name, read }];

/** Looks from outside at how long a file takes, and how much. Keeps the process alive meanwhile. */
class Watch {
  verdict: Refused = TOO_LONG;
  readonly over: Promise<void>;
  #timer: NodeJS.Timeout | undefined;

  constructor({ memory, ...patience }: Limits, bytes: number) {
    const end = performance.now() + 1000 * patienceFor(bytes, patience);
    const before = process.memoryUsage.rss();
    this.over = new Promise((resolve) => {
      this.#timer = setInterval(() => {
        const grown = process.memoryUsage.rss() - before > memory * MEGABYTE;
        if (grown) this.verdict = TOO_MUCH_MEMORY;
        if (grown || performance.now() > end) resolve();
      }, WATCHED);
    });
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
