/** The child's end: `node child.js FOLDER` tries the mutants it is sent by number. What it reports is the test that noticed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Order, Report } from '../attack/hand';
import { wordsOf } from '../attack/part';
import { slowTests } from './baseline';
import { mutated, readMutants } from './mutant';
import { judge, outcomeOf, type Verdict } from './verdict';
import { watchdog } from './watchdog';
import { openWorkshop } from './workshop';

/** Milliseconds of work for one mutant: ten times what all tests take. */
const LIMIT = 20_000;

const report = (message: Report) => process.send?.(message);

try {
  const [folder = ''] = process.argv.slice(2);
  const mutants = readMutants(join(folder, 'mutants.json'));
  const workshop = await openWorkshop();
  const slow = await slowTests(workshop, folder);
  const watch = watchdog(LIMIT);
  process.on('disconnect', () => void workshop.close().finally(() => process.exit()));
  process.on('message', ({ step }: Order) => void attempt(step));
  report({ kind: 'ready' });

  async function attempt(step: number): Promise<void> {
    const mutant = mutants[step];
    if (!mutant) throw new Error(`There is no mutant ${step}.`);
    const { file } = mutant;
    watch(true);
    let verdict: Verdict;
    try {
      const source = mutated(readFileSync(file, 'utf8'), mutant);
      verdict = await judge(workshop, workshop.testsOf(file), { file, source }, slow);
    } catch (error) {
      verdict = { untried: wordsOf(error) };
    }
    watch(false);
    report({ kind: 'done', outcome: outcomeOf(verdict) });
  }
} catch (error) {
  report({ kind: 'cannot', words: wordsOf(error) });
}
