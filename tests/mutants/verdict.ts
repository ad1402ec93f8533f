/**
 * What is said of a mutant. A test speaks only if it passes again without the mutant: one that goes on failing tells of its process,
 * not of the mutant, and so does a process that dies. Then a new process tries once more, and after that nothing is said.
 */
import type { Hand } from '../attack/hand';
import type { Outcome } from '../attack/part';
import { ENDED } from './watchdog';
import type { Replaced, Workshop } from './workshop';

export type Verdict =
  /** The test that noticed; null where none did. */
  | { readonly noticed: string | null }
  /** Why nothing can be said. */
  | { readonly untried: string };

/** In a child. @throws Error where the workshop itself fails */
export async function judge(
  workshop: Pick<Workshop, 'failing'>,
  tests: readonly string[],
  mutant: Replaced,
  without?: ReadonlySet<string>,
): Promise<Verdict> {
  const failure = await workshop.failing(tests, mutant, without);
  if (!failure) return { noticed: null };
  const lasting = await workshop.failing([failure.file], null, without);
  return lasting ? { untried: `It fails without the mutant too: ${lasting.test}` } : { noticed: failure.test };
}

/** As a child reports it: tried once, or not at all. */
export const outcomeOf = (verdict: Verdict): Outcome =>
  'untried' in verdict
    ? { tries: 0, faults: [verdict.untried], figures: ANSWERED }
    : { tries: 1, faults: verdict.noticed === null ? [] : [verdict.noticed], figures: ANSWERED };
/** What no process says that died. */
const ANSWERED = { answered: 1 };

/** By a child, and by a new one where the first left it open. */
export async function verdictOn(step: number, hand: Pick<Hand, 'step' | 'end'>): Promise<Verdict> {
  const first = read(await hand.step(step));
  if (!('untried' in first)) return first;
  hand.end();
  const second = read(await hand.step(step));
  if ('untried' in second) hand.end();
  return second;
}

function read({ tries, faults: [fault = ''], figures }: Outcome): Verdict {
  if (!figures) return fault.includes(ENDED) ? { noticed: 'a loop without an end' } : { untried: fault };
  if (tries === 0) return { untried: fault };
  return { noticed: fault || null };
}
