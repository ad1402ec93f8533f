/** A folder that is watched: whenever an article in it is saved, added or taken away, the work is done again. */
import { watch } from 'node:fs';
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

/**
 * Does `work` again after each change, never twice at once. What goes wrong is said, and the watching goes on. Keeps the process alive.
 * @throws BuildError where the folder cannot be watched
 */
export function workAgain({ folder, written }: Watched, work: () => Promise<void>, terminal: Terminal): void {
  const own = written === null ? null : resolve(written);
  const run = new Repeated(work, terminal);
  try {
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      const passed = name?.split(/[\\/]/).some(isPassedOver) || (name !== null && resolve(folder, name) === own);
      if (!passed) run.soon();
    });
    watcher.on('error', (error) => terminal.say(`The folder is watched no longer: ${reasonOf(error)}.`));
  } catch (error) {
    throw new BuildError(`"${folder}" cannot be watched: ${reasonOf(error)}.`, { cause: error });
  }
  terminal.say(`Watching "${folder}": whatever is saved there is read at once (Ctrl-C stops it).`);
}

class Repeated {
  #timer: NodeJS.Timeout | undefined;
  #busy = false;
  #asked = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly terminal: Terminal,
  ) {}

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#now(), QUIET);
  }

  async #now(): Promise<void> {
    this.#asked = this.#busy;
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.work();
    } catch (error) {
      const { message, trace = [] } = verdictOn(error);
      sayAll(this.terminal, [message, ...trace]);
    }
    this.#busy = false;
    if (this.#asked) this.soon();
  }
}
