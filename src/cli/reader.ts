/** Which reader this is: its code, its weights and what it is built on. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dependencies } from '../../package.json';

export interface ReaderPlaces {
  /** The command's own file. */
  readonly command: string;
  /** File of the parser's weights. */
  readonly weights: string;
}

/**
 * Equal for equal readers. The built command names each other file of its code by a hash of what that holds, so that its own file stands
 * for all of it; what it is built on has exact versions.
 */
export function readerIn({ command, weights }: ReaderPlaces): string {
  const hash = createHash('sha256').update(JSON.stringify(dependencies));
  for (const path of [command, weights]) hash.update(readFileSync(path));
  return hash.digest('hex');
}
