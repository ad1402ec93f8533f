/** Files that are open already, written to their last byte: standard output, and what a shell handed on. */
import { fstatSync, writeSync } from 'node:fs';

export const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/**
 * Settles when all is written, however slowly it is read. Node's own streams count as written what a nearly full disk took only the
 * first part of, so files and devices are written without them; terminals and pipes may not be ready, and there the streams wait.
 * @throws the system's own error
 */
export async function writeOut(file: number, content: string | Uint8Array): Promise<void> {
  const stream = file === STANDARD_OUTPUT ? process.stdout : file === STANDARD_ERROR ? process.stderr : null;
  if (stream === null || (!stream.isTTY && isFileOrDevice(file))) return writeAll(file, bytesOf(content));
  await new Promise<void>((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()));
  });
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function isFileOrDevice(file: number): boolean {
  const stat = fstatSync(file);
  return stat.isFile() || stat.isCharacterDevice();
}

/** `writeSync` may write less than asked: to a pipe, or to a disk that is nearly full. @throws the system's own error */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
