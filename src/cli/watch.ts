/** A folder that is watched: whenever an article in it is saved, added or taken away, the work is done again. */
import { watch, type FSWatcher } from 'node:fs';
import { resolve } from 'node:path';
import { isPassedOver } from '../articles/files';
import { BuildError } from './failures';
import { reasonOf } from './reason';
import { sayAll, type Terminal } from './terminal';
import { verdictOn } from './verdict';

/** Programs save a file in several steps: so long nothing must have happened; in milliseconds. */
const QUIET = 200;

export interface Watched {
  readonly folder: string;
  /** What the work itself writes, which is no reason to do it again; null: nothing in the folder. */
  readonly written: string | null;
}

export interface Work {
  /** What is done before all else. */
  readonly first: () => Promise<void>;
  /** What is done after each change, those included that came while the first was done. */
  readonly again: () => Promise<void>;
}

/**
 * Answers when the first is done; from then on does the work again after each change, never twice at once. What goes wrong in that
 * is said, and the watching goes on. Keeps the process alive, until what it answers is called.
 * @throws BuildError where the folder cannot be watched, and whatever the first throws: then nothing is watched
 */
export async function workAgain({ folder, written }: Watched, work: Work, terminal: Terminal): Promise<() => void> {
  const own = written === null ? null : resolve(written);
  const run = new Repeated(work.again, terminal);
  const watcher = await watcherOf(folder, work.first);
  const stop = () => {
    watcher.close();
    run.stop();
  };
  watcher.on('change', (_, given) => {
    const name = typeof given === 'string' ? given : null;
    const passed = name?.split(/[\\/]/).some(isPassedOver) || (name !== null && resolve(folder, name) === own);
    if (!passed) run.soon();
  });
  watcher.on('error', (error) => terminal.say(`The folder is watched no longer: ${reasonOf(error)}.`));
  try {
    await run.first(work.first);
  } catch (error) {
    stop();
    throw error;
  }
  terminal.say(`Watching "${folder}": whatever is saved there is read at once (Ctrl-C stops it).`);
  return stop;
}

/** Whoever reads a folder has better words for one that is not there. */
async function watcherOf(folder: string, first: () => Promise<void>): Promise<FSWatcher> {
  try {
    return watch(folder, { recursive: true });
  } catch (error) {
    await first();
    throw new BuildError(`"${folder}" cannot be watched: ${reasonOf(error)}.`, { cause: error });
  }
}

class Repeated {
  #timer: NodeJS.Timeout | undefined;
  #busy = false;
  #asked = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly terminal: Terminal,
  ) {}

  /** What comes meanwhile waits until it is done. */
  async first(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    await work();
    this.#done();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#now(), QUIET);
  }

  async #now(): Promise<void> {
    if (this.#busy) {
      this.#asked = true;
      return;
    }
    this.#busy = true;
    try {
      await this.work();
    } catch (error) {
      const { message, trace = [] } = verdictOn(error);
      sayAll(this.terminal, [message, ...trace]);
    }
    this.#done();
  }

  #done(): void {
    this.#busy = false;
    if (this.#asked) this.soon();
    this.#asked = false;
  }
}
