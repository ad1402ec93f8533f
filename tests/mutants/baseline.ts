/** All tests once on the product as it is: which of them reach which file, and which are too slow. Kept while the code is the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Workshop } from './workshop';

/** Whose tests are run. */
const TESTED = ['src/english', 'src/reading', 'src/weaving', 'src/story'];
/** Tests of the whole path from files to graph. Those of a large corpus are not among them: reading it for each mutant takes too long. */
const OF_THE_WHOLE = ['bad-input', 'far-dates', 'pipeline'].map((name) => `tests/unit/${name}.test.ts`);
/** Milliseconds of work from which a test is not run for every mutant: those that count work at scale. */
const SLOW = 500;

/** Names of the tests that are left out. */
const SLOW_TESTS = z.array(z.string());

/** Below a folder, from the project's top. */
export const filesIn = (folder: string, ending = '.ts'): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();

const testFiles = (): string[] => [...TESTED.flatMap((folder) => filesIn(folder, '.test.ts')), ...OF_THE_WHOLE];

/** Leaves the workshop with all test files read, so that it knows what reaches what. @throws Error where a test fails as it is */
export async function slowTests(workshop: Workshop, folder: string): Promise<ReadonlySet<string>> {
  const path = join(folder, `slow-${codeHash()}.json`);
  if (existsSync(path)) {
    await workshop.read(testFiles());
    return new Set(SLOW_TESTS.parse(JSON.parse(readFileSync(path, 'utf8'))));
  }
  // the first test to ask for a table or for the tagger is charged with it, and no slower than others for that
  const costs = [await costsOf(workshop, testFiles()), await costsOf(workshop, testFiles().toReversed())];
  const slow = [...workshop.costs.keys()].filter((name) => costs.every((of) => (of.get(name) ?? 0) > SLOW));
  writeFileSync(path, JSON.stringify(slow));
  return new Set(slow);
}

/** Milliseconds of work that each test takes, run in this order of their files. */
async function costsOf(workshop: Workshop, tests: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const failing = await workshop.failing(tests, null);
  if (failing !== null) throw new Error(`A test fails as it is, so nothing can be measured: ${failing.test}`);
  return new Map(workshop.costs);
}

function codeHash(): string {
  const hash = createHash('sha256');
  for (const path of [...filesIn('src'), ...filesIn('tests/support'), ...OF_THE_WHOLE])
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
