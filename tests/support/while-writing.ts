/** The moment in which the command writes its graph, for whoever wants to disturb it. */
import { readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls `then` each time that something is seen in a part file of the folder: the trial before the reading leaves its own empty.
 * Returns the function that stops looking.
 */
export function whileWriting(folder: string, then: () => void): () => void {
  const isFilling = (name: string) =>
    name.endsWith('.part') && (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0) > 0;
  const watcher = watch(folder, () => {
    if (readdirSync(folder).some(isFilling)) then();
  });
  return () => watcher.close();
}
