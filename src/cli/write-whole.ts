/** Writing a file whole or not at all. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildError } from './failures';
import { reasonOf } from './reason';
import { undisturbed } from './undisturbed';
import { bytesOf, writeAll } from './write-out';

/**
 * Writes to a new file beside the target, forces it to disk, then renames it over the target, which is one step on every
 * file system worth the name; what is replaced hands on its mode and its owner. On failure the target is as it was and nothing is
 * left behind.
 * @throws the file system's own error; BuildError where a file that had to be written in place was not
 */
export function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = bytesOf(content);
  return undisturbed(() => {
    const part = nameBeside(path);
    try {
      if (writePart(part, path, bytes)) renameSync(part, path);
      else overwrite(path, part, bytes);
    } catch (error) {
      if (!(error instanceof BuildError)) rmSync(part, { force: true });
      throw error;
    }
  });
}

/** Whether a file may be made beside the target; leaves nothing. @throws the file system's own error */
export function tryWhole(path: string): Promise<void> {
  return undisturbed(() => {
    const part = nameBeside(path);
    try {
      writePart(part, path, new Uint8Array());
    } finally {
      rmSync(part, { force: true });
    }
  });
}

/** Not made from the target's name, which may be as long as a name may be; chance, since what a killed run left keeps its name. */
const nameBeside = (path: string): string => join(dirname(path), `.dateline-${randomBytes(6).toString('hex')}.part`);

/** Whether the new file is in all as the one at `path`, so that it may take its place; at no time may more people read it. */
function writePart(part: string, path: string, bytes: Uint8Array): boolean {
  const before = statSync(path, { throwIfNoEntry: false });
  const file = openSync(part, 'wx', before === undefined ? 0o666 : before.mode & 0o600);
  try {
    writeAll(file, bytes);
    const alike = before === undefined || makeLike(file, before);
    fsyncSync(file);
    return alike;
  } finally {
    closeSync(file);
  }
}

/** Not everybody may give a file away, and some disks know no modes: false then. */
function makeLike(file: number, before: Stats): boolean {
  const made = fstatSync(file);
  try {
    if (made.uid !== before.uid || made.gid !== before.gid) fchownSync(file, before.uid, before.gid);
    // last, since a new owner takes the set-id bits
    if (((made.mode ^ before.mode) & 0o7777) !== 0) fchmodSync(file, before.mode & 0o7777);
    return true;
  } catch {
    return false;
  }
}

/** A colleague's file that the group may write stays the colleague's. The whole graph lies beside it until it is done. */
function overwrite(path: string, part: string, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  try {
    writeAll(file, bytes);
    ftruncateSync(file, bytes.length);
    fsyncSync(file);
    discard(part);
  } catch (error) {
    throw new BuildError(`"${path}" was written only in part: ${reasonOf(error)}. The whole graph is in "${part}".`, {
      cause: error,
    });
  } finally {
    closeSync(file);
  }
}

/** The graph is written: that its copy cannot be taken away is no failure. */
function discard(part: string): void {
  try {
    rmSync(part, { force: true });
  } catch {
    // a hidden file more in the folder
  }
}
