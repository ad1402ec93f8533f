import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { processTerminal } from './terminal';
import { workAgain } from './watch';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dateline-watch-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}
const quiet = processTerminal(true);

it('what is saved while the work is done first is a reason to do it again', async () => {
  const watched = folder();
  let isDone: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (isDone = resolve));
  const order: string[] = [];
  const first = () => {
    writeFileSync(join(watched, 'a.txt'), 'Saved meanwhile.');
    order.push('first');
    return Promise.resolve();
  };
  const again = () => {
    order.push('again');
    isDone();
    return Promise.resolve();
  };
  const stop = await workAgain({ folder: watched, written: null }, { first, again }, quiet);
  onTestFinished(stop);
  await done;
  expect(order).toEqual(['first', 'again']);
});

it('what goes wrong at first is thrown', async () => {
  const fails = () => Promise.reject(new Error('nothing to read'));
  const work = { first: fails, again: fails };
  await expect(workAgain({ folder: folder(), written: null }, work, quiet)).rejects.toThrow('nothing to read');
});

it('a folder that is not there is told of by what reads it, and else by who would watch it', async () => {
  const gone = { folder: join(folder(), 'none'), written: null };
  const again = () => Promise.resolve();
  await expect(
    workAgain(gone, { first: () => Promise.reject(new Error('no such folder')), again }, quiet),
  ).rejects.toThrow('no such folder');
  await expect(workAgain(gone, { first: again, again }, quiet)).rejects.toThrow('cannot be watched');
});
