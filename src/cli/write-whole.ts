/** Writing a file whole or not at all. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes to a new file beside the target, forces it to disk, then renames it over the target, which is one step on every
 * file system worth the name. On failure the target is as it was and nothing is left behind.
 *
 * Synchronous, so that a signal cannot come between: with a listener, Node delivers it when the write is over.
 * @throws the file system's own error
 */
export function writeWhole(path: string, content: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  // a signal that arrives meanwhile is delivered after the write, and then does what signals do
  const again = (signal: NodeJS.Signals) => process.kill(process.pid, signal);
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, again);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeAll(file, new TextEncoder().encode(content));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    setImmediate(() => {
      for (const signal of signals) process.off(signal, again);
    });
  }
}

/** `writeSync` may write less than asked: to a pipe, or to a disk that is nearly full. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
