/** The steps of one part, handed out to children in order, and what came of them. */
import { Hand, type Crew } from './hand';
import type { Outcome } from './part';
import { record, type PartRecord } from './record';

export interface PartRun extends Crew {
  readonly hands: number;
  /** Steps to do in all, and those done before. */
  readonly steps: number;
  readonly before: PartRecord;
  /** Told of each step in order, when all before it are done as well. */
  readonly onStep: (record: PartRecord, outcome: Outcome) => void;
  readonly signal?: AbortSignal;
}

/** So many faults end a part: the rest would be the same ones again. */
export const ENOUGH_FAULTS = 100;

/** What is known after the last step, or after enough faults. */
export async function runPart(run: PartRun): Promise<PartRecord> {
  let known = run.before;
  let next = known.done;
  /** Done, and waiting for one before them: what is recorded is always a whole beginning of the steps. */
  const early = new Map<number, Outcome>();
  const over = () => run.signal?.aborted === true || known.faults.length >= ENOUGH_FAULTS;

  async function work(): Promise<void> {
    const hand = new Hand(run);
    const stop = () => hand.end();
    run.signal?.addEventListener('abort', stop);
    try {
      while (next < run.steps && !over()) {
        const step = next++;
        const outcome = await hand.step(step);
        if (run.signal?.aborted) return;
        early.set(step, outcome);
        settle();
      }
    } finally {
      await hand.letGo();
      run.signal?.removeEventListener('abort', stop);
    }
  }
  function settle(): void {
    for (let outcome = early.get(known.done); outcome && !over(); outcome = early.get(known.done)) {
      early.delete(known.done);
      known = record(known, outcome);
      run.onStep(known, outcome);
    }
  }
  await Promise.all(Array.from({ length: Math.min(run.hands, run.steps) }, work));
  return known;
}
