/** Runs ended at any moment: what `--out` replaces is the old or the new, never a part of either. About half a minute. */
import { once } from 'node:events';
import { readFileSync, readdirSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { FERRY, folderOf, startWith } from './support';

const RUNS = 6;

describe.skipIf(process.platform === 'win32')('a run that is ended', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('by %s leaves the target whole', async (signal) => {
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a/${i}.md`, FERRY.repeat(10)])));
    const target = join(cwd, 'o.json');
    const begun = performance.now();
    await once(startWith('ignore', cwd, 'graph', 'a', '--out', target), 'exit');
    const whole = performance.now() - begun;
    for (let i = 0; i < RUNS; i++) {
      writeFileSync(target, 'old');
      chmodSync(target, 0o640);
      const child = startWith('ignore', cwd, 'graph', 'a', '--out', target);
      const exit = once(child, 'exit');
      // most moments near the end, where the writing is
      await setTimeout(whole * (1 - 0.6 * (i / RUNS) ** 2));
      child.kill(signal);
      await exit;
      const content = readFileSync(target, 'utf8');
      expect(content === 'old' || parseGraph(content).ok, content.slice(0, 80)).toBe(true);
      expect(statSync(target).mode & 0o777).toBe(0o640);
      if (signal !== 'SIGKILL') expect(readdirSync(cwd).sort()).toEqual(['a', 'o.json']);
    }
  });
});
