/** A Vitest reporter that says, after a whole run, what each project took and which ten files were the dearest. */
import type { Reporter, TestModule } from 'vitest/node';

const DEAREST = 10;

export default class Costs implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    process.stdout.write(`\n${table(modules.map(costOf)).join('\n')}\n`);
  }
}

export interface Cost {
  readonly project: string;
  readonly file: string;
  readonly tests: number;
  /** Of its tests and of loading it; files run beside each other, so the sum is more than the time that passes. */
  readonly milliseconds: number;
}

function costOf(module: TestModule): Cost {
  const { duration, collectDuration, prepareDuration, environmentSetupDuration } = module.diagnostic();
  return {
    project: module.project.name,
    file: module.relativeModuleId,
    tests: [...module.children.allTests()].length,
    milliseconds: duration + collectDuration + prepareDuration + environmentSetupDuration,
  };
}

/** Lines: the projects, dearest first, then the dearest files. */
export function table(costs: readonly Cost[]): string[] {
  const byProject = [...new Set(costs.map(({ project }) => project))].map((project) => {
    const own = costs.filter((cost) => cost.project === project);
    const tests = own.reduce((sum, cost) => sum + cost.tests, 0);
    return { what: `${project}: ${tests} tests in ${own.length} files`, milliseconds: sumOf(own) };
  });
  const files = costs.map(({ file, milliseconds }) => ({ what: `  ${file}`, milliseconds }));
  return [...dearestFirst(byProject), ...dearestFirst(files).slice(0, DEAREST)].map(
    ({ what, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${what}`,
  );
}

const sumOf = (costs: readonly Cost[]): number => costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

const dearestFirst = <T extends { readonly milliseconds: number }>(costs: readonly T[]): T[] =>
  costs.toSorted((a, b) => b.milliseconds - a.milliseconds);
