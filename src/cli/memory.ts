/** Memory that runs out ends Node without a word that helps; so it is looked at before. */
import { getHeapStatistics } from 'node:v8';
import { BuildError } from './failures';

/** What V8 counts into its limit for objects that are not yet old, on top of the limit that a person sets; in bytes. */
const YOUNG = 48 * 2 ** 20;
/**
 * Share of the rest. V8 clears up before it lets a heap grow beyond the middle between what is in use and the limit, so that here
 * seven tenths are in use for certain; from eight tenths on it may give up.
 */
const MOST = 0.85;

interface Heap {
  readonly used_heap_size: number;
  readonly heap_size_limit: number;
}

/** @throws BuildError where there is hardly any left */
export function requireMemory({ used_heap_size, heap_size_limit }: Heap = getHeapStatistics()): void {
  const limit = heap_size_limit - YOUNG;
  if (used_heap_size < MOST * limit) return;
  const megabytes = Math.round(limit / 2 ** 20);
  throw new BuildError(
    `These articles need more than the ${megabytes} MB of memory that Node.js may use. Read fewer of them at once, or allow it more, where there is more: NODE_OPTIONS=--max-old-space-size=${2 * megabytes} in front of the command.`,
  );
}
