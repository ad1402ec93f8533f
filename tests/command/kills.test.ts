/** A run ended while it writes: what `--out` replaces is the old or the new, never a part of either. The attack does it at any moment. */
import { once } from 'node:events';
import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { whileWriting } from '../support/while-writing';
import { FERRY, folderOf, run, startWith } from './support';

describe.skipIf(process.platform === 'win32')('a run that is ended while it writes', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('by %s leaves the target whole', async (signal) => {
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`a/${i}.md`, FERRY.repeat(20)])));
    const target = join(cwd, 'o.json');
    writeFileSync(target, 'old');
    chmodSync(target, 0o640);
    const child = startWith('ignore', cwd, 'graph', 'a', '--out', target);
    const stop = whileWriting(cwd, () => child.kill(signal));
    await once(child, 'exit');
    stop();
    const content = readFileSync(target, 'utf8');
    expect(content === 'old' || parseGraph(content).ok, content.slice(0, 80)).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    // what cannot be caught may leave its part; what asks waits until the writing is over
    if (signal !== 'SIGKILL') expect(readdirSync(cwd).sort()).toEqual(['a', 'o.json']);
  });
});

describe.skipIf(process.platform === 'win32')('runs on one output', () => {
  const folder = () =>
    folderOf(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`a/${i}.md`, FERRY.repeat(5)])));

  it(
    'that are killed at twenty moments leave the old graph or the new one, and nothing half kept',
    { timeout: 300_000 },
    async () => {
      const cwd = folder();
      const target = join(cwd, 'o.json');
      const begun = performance.now();
      await run(cwd, 'build', 'a', '--out', target, '--no-cache');
      const took = performance.now() - begun;
      const whole = readFileSync(target, 'utf8');
      for (let moment = 1; moment <= 20; moment++) {
        writeFileSync(target, 'old');
        const child = startWith('ignore', cwd, 'build', 'a', '--out', target, '--cache', 'c');
        const timer = setTimeout(() => child.kill('SIGKILL'), (moment / 20) * took);
        await once(child, 'exit');
        clearTimeout(timer);
        expect(['old', whole]).toContain(readFileSync(target, 'utf8'));
      }
      await run(cwd, 'build', 'a', '--out', target, '--cache', 'c');
      expect(readFileSync(target, 'utf8')).toBe(whole);
    },
  );

  it('that go at once do not mix: the target is the graph of one of them', { timeout: 120_000 }, async () => {
    const cwd = folder();
    for (let round = 0; round < 3; round++) {
      const builds = ['One', 'Two', 'Three'].map((title) =>
        run(cwd, 'build', 'a', '--title', title, '--out', 'o.json', '--cache', 'c'),
      );
      for (const { status } of await Promise.all(builds)) expect(status).toBe(0);
      const parsed = parseGraph(readFileSync(join(cwd, 'o.json'), 'utf8'));
      expect(parsed.ok && parsed.graph.title).toMatch(/^(?:One|Two|Three)$/);
      expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([]);
    }
  });
});
