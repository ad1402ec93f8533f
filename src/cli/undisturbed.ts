/** Work on files that no polite signal cuts in two. */
import { setImmediate } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * `work` is synchronous, so that with a listener Node delivers a signal when it is over; the signal then does what signals do.
 * Settles when no signal is held back any more.
 */
export async function undisturbed(work: () => void): Promise<void> {
  const again = (signal: NodeJS.Signals) => process.kill(process.pid, signal);
  for (const signal of SIGNALS) process.once(signal, again);
  try {
    work();
  } finally {
    await setImmediate(); // what arrived meanwhile is delivered within one turn
    for (const signal of SIGNALS) process.off(signal, again);
  }
}
