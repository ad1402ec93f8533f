/** Feeds expressions the texts that are hard on them, in a worker that is ended where one does not come back. */
import { Worker } from 'node:worker_threads';
import { type Attack, attacksOn } from './attacks';
import type { Expression } from './gather';

interface Job extends Expression {
  readonly attacks: readonly Attack[];
}
/** Which job it was, counted from the first, and which of its attacks. */
interface Fault {
  readonly job: number;
  readonly attack: number;
}

/** Seconds that the worker may be at one text: the processor's, since a busy machine lets it wait. */
const PATIENCE = 10;
const LOOK_EVERY = 100; // milliseconds

/** One sentence for each expression that does not end, or takes clearly longer than its text grows. */
export async function superlinear(expressions: readonly Expression[], patience = PATIENCE): Promise<string[]> {
  const faults: string[] = [];
  let jobs: readonly Job[] = expressions.map((expression) => ({ ...expression, attacks: attacksOn(expression) }));
  while (jobs.length > 0) {
    const current = jobs;
    const hung = await work(current, patience, (fault) => faults.push(sentence(current, fault, 'is not linear')));
    if (hung) faults.push(sentence(current, hung, 'does not end'));
    jobs = hung ? current.slice(hung.job + 1) : [];
  }
  return faults;
}

/** Resolves to where the worker hung, null where it came to the end. */
function work(jobs: readonly Job[], patience: number, onFault: (fault: Fault) => void): Promise<Fault | null> {
  const at = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL('./feeder.js', import.meta.url), { workerData: { jobs, at } });
  return new Promise<Fault | null>((resolve, reject) => {
    let last: Fault | null = null;
    let since = process.cpuUsage();
    const look = setInterval(() => {
      const [job = 0, attack = 0] = at;
      if (job !== last?.job || attack !== last.attack) [last, since] = [{ job, attack }, process.cpuUsage()];
      else if (process.cpuUsage(since).user > patience * 1e6) settle(() => resolve(last));
    }, LOOK_EVERY);
    const settle = (then: () => void) => {
      clearInterval(look);
      void worker.terminate().then(then, reject);
    };
    worker.on('message', (fault: Fault | null) => (fault ? onFault(fault) : settle(() => resolve(null))));
    worker.on('error', (error) => settle(() => reject(error)));
  });
}

function sentence(jobs: readonly Job[], { job, attack }: Fault, fault: string): string {
  const { place, source, flags, attacks } = jobs[job] ?? {};
  const { start, unit, end } = attacks?.[attack] ?? {};
  return `${place}: /${source}/${flags} ${fault} on ${JSON.stringify(start)}, ${JSON.stringify(unit)} over and over, ${JSON.stringify(end)}`;
}
