/**
 * Reading ends: each kind of article that ever grew faster than its length, at a length at which that took minutes. It runs in
 * a worker that is ended when it does not answer: what hangs fails, and hangs nothing else.
 */
import { Worker } from 'node:worker_threads';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LADDERS } from '../support/ladders';

/** In UTF-16 code units, by kind; longer where the growth was slow. */
const ONCE_SLOW: Readonly<Record<string, number>> = {
  'hard-wrapped text without blank lines': 4_000_000,
  'short paragraphs': 2_000_000,
  'shorter paragraphs': 1_000_000,
  'an update line of years': 1_000_000,
  'marks upon a letter': 1_000_000,
  'voice marks': 1_000_000,
  'front matter that never ends': 3_000_000,
  'Markdown: “[^” repeated': 500_000,
  'Markdown: “[^a” repeated': 500_000,
  'Markdown: “**a*” in lines': 150_000,
  'Markdown: “*_” in lines': 150_000,
  'Markdown: “!” repeated': 400_000,
};
/** How long a kind may take on a busy machine; each took minutes, and takes a second or two. */
const PATIENCE = 40_000;

let code = '';
beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'tests/support/read-one.ts', write: false, rolldownOptions: { output: { format: 'cjs' } } },
    ssr: { noExternal: true },
  })) as Rollup.RollupOutput;
  code = built.output[0].code;
}, 60_000);

let worker: Worker | null = null;
afterAll(() => worker?.terminate());

/** The problem of the file, null where it was read. @throws Error where there is no answer in time */
async function readAside(kind: string, size: number): Promise<string | null> {
  const aside = (worker ??= new Worker(code, { eval: true }));
  return await new Promise<string | null>((resolve, reject) => {
    const end = (error: Error) => {
      worker = null;
      void aside.terminate();
      reject(error);
    };
    const timer = setTimeout(() => end(new Error(`${kind}: no answer at ${size} characters`)), PATIENCE);
    aside.removeAllListeners().once('error', end);
    aside.once('message', (problem: string | null) => {
      clearTimeout(timer);
      resolve(problem);
    });
    aside.postMessage({ kind, size });
  });
}

test.each(Object.entries(ONCE_SLOW))('a file of %s is read', { timeout: 2 * PATIENCE }, async (kind, size) => {
  expect(await readAside(kind, size)).toSatisfy((problem) => problem === null || /holds no text/.test(problem));
});

test('every kind of article has a name of its own and makes what is asked for', () => {
  expect(new Set(LADDERS.map(({ name }) => name)).size).toBe(LADDERS.length);
  for (const { name, at } of LADDERS) {
    const [small, large] = [at(5000).text.length, at(20_000).text.length];
    expect(small, name).toBeGreaterThan(4000);
    expect(large / small, name).toBeGreaterThan(3);
    expect(large / small, name).toBeLessThan(5);
  }
});
