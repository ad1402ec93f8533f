import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { GuardedReading } from './guarded-reading';

/** A thread that answers each file with `problem`, and then does `after`. */
function guardOf(before: string, after: string): GuardedReading {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-thread-'));
  const thread = join(folder, 'thread.mjs');
  writeFileSync(
    thread,
    `import { parentPort } from 'node:worker_threads';
    let heard = 0;
    parentPort.on('message', ({ file: { name } }) => {
      heard += 1;
      ${before}
      parentPort.postMessage({ kind: 'read', parts: [{ name, read: { ok: false, problem: 'was heard', remedy: '' } }] });
      ${after}
    });`,
  );
  const guard = new GuardedReading(thread, { heap: 64, memory: 2000, seconds: 5, secondsPerMegabyte: 0 });
  onTestFinished(async () => {
    await guard.close();
    rmSync(folder, { recursive: true });
  });
  return guard;
}

async function told(guard: GuardedReading, name: string): Promise<string | undefined> {
  const [part] = await guard.read({ name, bytes: Buffer.from('%PDF-1.4') }, { published: null });
  return part && !part.read.ok ? part.read.problem : undefined;
}

it('a thread that ends between two files is another’s for the next', async () => {
  const guard = guardOf('', 'setTimeout(() => process.exit(1));');
  const started = once(process, 'worker') as Promise<[Worker]>;
  const first = told(guard, 'a.pdf');
  const [thread] = await started;
  const ended = once(thread, 'exit');
  expect(await first).toBe('was heard');
  await ended;
  expect(await told(guard, 'b.pdf')).toBe('was heard');
});

it('a file that a used thread ends at is read in one of its own', async () => {
  const guard = guardOf('if (heard > 1) process.exit(1);', '');
  expect(await told(guard, 'a.pdf')).toBe('was heard');
  expect(await told(guard, 'b.pdf')).toBe('was heard');
});

it('a file that a thread of its own ends at is refused', async () => {
  const guard = guardOf('process.exit(1);', '');
  expect(await told(guard, 'a.pdf')).toBe('cannot be read: what reads it has ended');
});
