/**
 * Ends its own process when one piece of work has taken too long, in processor time: a loop without an end cannot be left from
 * within, and on a busy machine the clock on the wall would take a slow mutant for one.
 */
import { Worker } from 'node:worker_threads';

/** The signal that says so: memory that runs out and people send others. */
export const ENDED = 'SIGVTALRM';

const WATCH = `
  const { parentPort, workerData } = require('node:worker_threads');
  const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  let began = null;
  parentPort.on('message', (works) => { began = works ? spent() : null; });
  setInterval(() => { if (began !== null && spent() - began > workerData) process.kill(process.pid, '${ENDED}'); }, 500);
`;

/** `limit` in milliseconds of work. Say true when work begins and false when it is done. */
export function watchdog(limit: number): (works: boolean) => void {
  const worker = new Worker(WATCH, { eval: true, workerData: limit });
  worker.unref();
  return (works) => worker.postMessage(works);
}
