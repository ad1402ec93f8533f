/** A command's result, where `--out` says. */
import { closeSync, constants, openSync } from 'node:fs';
import { BuildError } from './failures';
import { reasonOf } from './reason';
import { cannotWrite, requireTarget, type Target } from './target';
import type { Terminal } from './terminal';
import { STANDARD_OUTPUT, bytesOf, writeAll, writeOut } from './write-out';
import { writeWhole } from './write-whole';

/** What `--out` means is asked again: much may have happened while the work was done. @throws UsageError, BuildError */
export async function writeResult(out: string, content: string | Uint8Array, terminal: Terminal): Promise<void> {
  const target = await requireTarget(out);
  if (target.kind === 'open' && target.file === STANDARD_OUTPUT) return terminal.result(content);
  try {
    await writeTo(target, content);
  } catch (error) {
    if (error instanceof BuildError) throw error;
    if (target.kind === 'file') throw cannotWrite(target.path, error);
    throw new BuildError(`"${out}" was not written to its end: ${reasonOf(error)}.`, { cause: error });
  }
}

async function writeTo(target: Target, content: string | Uint8Array): Promise<void> {
  if (target.kind === 'file') await writeWhole(target.path, content);
  else if (target.kind === 'open') await writeOut(target.file, content);
  else {
    const device = openSync(target.path, constants.O_WRONLY);
    try {
      writeAll(device, bytesOf(content));
    } finally {
      closeSync(device);
    }
  }
}
