/**
 * The product and its tests in one warm process: a file is replaced, all of ours is read anew, and the tests that reach it are run
 * until one fails. Vitest's own runner and Vite's own modules, without a new process for each mutant, which takes 20 s.
 */
import { hasFailed } from '@vitest/runner/utils';
import { collectTests, startTests, type Test, type VitestRunner } from '@vitest/runner';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chai } from 'vitest';
import { createServer, createServerModuleRunner, normalizePath, type Plugin } from 'vite';

/** A file of the product as it is to be read. */
export interface Replaced {
  /** From the project's top. */
  readonly file: string;
  readonly source: string;
}

export interface Failure {
  /** The test file, from the project's top. */
  readonly file: string;
  /** The test's whole name. */
  readonly test: string;
}

export interface Workshop {
  /** Runs test files in their order until one fails; null where all pass. Tests named in `without` are left out. */
  failing(tests: readonly string[], replaced: Replaced | null, without?: ReadonlySet<string>): Promise<Failure | null>;
  /** Reads test files and runs nothing: who imports whom is known after it. */
  read(tests: readonly string[]): Promise<void>;
  /** The test files that reach a file, those nearest to it first; known of files that a test has been run for. */
  testsOf(file: string): string[];
  /** Milliseconds of work that each test took when it last passed. */
  readonly costs: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/**
 * Milliseconds on the wall: only for what waits; what loops is ended with its process. Long, since a test that ran to its end but
 * late, on a busy machine, fails too.
 */
const PATIENCE = 300_000;
/** Where the project's own modules lie. */
const OURS = ['src', 'tests'];

/** `top` is the project's. */
export async function openWorkshop(top = '.'): Promise<Workshop> {
  const pathOf = (file: string): string => normalizePath(resolve(top, file));
  const ours = OURS.map((folder) => `${pathOf(folder)}/`);
  let current: Replaced | null = null;
  const replacing: Plugin = {
    name: 'mutant',
    enforce: 'pre',
    load: (id) => (current && id === pathOf(current.file) ? current.source : null),
  };
  const server = await createServer({
    root: pathOf('.'),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [replacing],
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const modules = createServerModuleRunner(server.environments.ssr, { hmr: false });
  /** Of the test that is running. */
  let folder = '.';
  // Vitest's own knows only its own runner, and may write files
  chai.util.addMethod(
    chai.Assertion.prototype,
    'toMatchFileSnapshot',
    function (this: Chai.AssertionStatic, file: string) {
      const stands = readFileSync(resolve(folder, file), 'utf8');
      this.assert(chai.util.flag(this, 'object') === stands, `It is not what stands in ${file}.`, '', stands);
    },
  );
  const costs = new Map<string, number>();

  /** The module and all that imports it, however far. */
  function reaching(file: string): Set<string> {
    const reached = new Set<string>();
    const visit = (id: string): void => {
      if (reached.has(id)) return;
      reached.add(id);
      modules.evaluatedModules.getModuleById(id)?.importers.forEach(visit);
    };
    visit(pathOf(file));
    return reached;
  }
  /** So that a file's text is asked for again. */
  function forgetText(file: string): void {
    const source = server.environments.ssr.moduleGraph.getModuleById(pathOf(file));
    if (source) server.environments.ssr.moduleGraph.invalidateModule(source);
  }
  /** Not only what reaches the mutant: what it uses may have kept what the mutant made of it. */
  function forgetOurs(): void {
    for (const [id, module] of modules.evaluatedModules.idToModuleMap)
      if (ours.some((folder) => id.startsWith(folder))) modules.evaluatedModules.invalidateModule(module);
  }

  return {
    costs,
    async failing(tests, replaced, without = new Set()) {
      if (current) forgetText(current.file);
      current = replaced;
      if (current) forgetText(current.file);
      forgetOurs();
      for (const test of tests) {
        const hand = runner(pathOf('.'), (path) => modules.import(path), without, costs);
        folder = dirname(pathOf(test));
        const files = await startTests([{ filepath: pathOf(test) }], hand);
        if (hasFailed(files)) return { file: test, test: hand.failed() ?? `${test} cannot be read` };
      }
      return null;
    },
    async read(tests) {
      const hand = runner(pathOf('.'), (path) => modules.import(path), new Set(), costs);
      await collectTests(
        tests.map((test) => ({ filepath: pathOf(test) })),
        hand,
      );
    },
    testsOf(file) {
      const depth = (test: string) => test.split('/').findIndex((part, i) => part !== file.split('/')[i]);
      return [...reaching(file)]
        .filter((id) => id.endsWith('.test.ts'))
        .map((id) => id.slice(pathOf('.').length + 1))
        .sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1));
    },
    close: () => server.close(),
  };
}

function runner(
  root: string,
  importFile: (path: string) => unknown,
  without: ReadonlySet<string>,
  costs: Map<string, number>,
): VitestRunner & { failed(): string | null } {
  let failed: string | null = null;
  let began = process.cpuUsage();
  return {
    config: {
      root,
      name: 'mutants',
      setupFiles: [],
      passWithNoTests: true,
      allowOnly: false,
      testNamePattern: undefined,
      sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
      chaiConfig: undefined,
      maxConcurrency: 1,
      testTimeout: PATIENCE,
      hookTimeout: PATIENCE,
      retry: 0,
      includeTaskLocation: false,
      tags: [],
      tagsFilter: undefined,
      strictTags: false,
    },
    importFile,
    failed: () => failed,
    onBeforeRunTask(test) {
      if (failed !== null || without.has(nameOf(test))) test.mode = 'skip';
      began = process.cpuUsage();
    },
    onAfterRunTask(test) {
      const { user, system } = process.cpuUsage(began);
      if (test.result?.state === 'fail') failed ??= nameOf(test);
      if (test.result?.state === 'pass') costs.set(nameOf(test), (user + system) / 1000);
    },
  };
}

const nameOf = ({ file, fullTestName }: Test): string => `${file.name}: ${fullTestName}`;
