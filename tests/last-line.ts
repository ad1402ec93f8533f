/** A Vitest reporter whose only words are the last line of a run, `N passed, N failed`, for whoever reads it by machine. */
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export default class LastLine implements Reporter {
  /** A run that never comes to its end has failed once. */
  private line = '0 passed, 1 failed';

  onInit(): void {
    // other reporters write their summaries after the run as well: only the process's own end is last for sure
    process.once('exit', () => process.stdout.write(`\n${this.line}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    this.line = tally(modules, errors);
  }
}

/** Skipped tests are neither; a file that does not load and an error outside every test count as one failure each. */
export function tally(modules: readonly TestModule[], errors: readonly unknown[]): string {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed' || state === 'pending').length;
  const broken = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .flatMap((part) => part.errors()).length;
  return `${passed} passed, ${failed + broken + errors.length} failed`;
}
