/** A run ended while it writes: what `--out` replaces is the old or the new, never a part of either. The attack does it at any moment. */
import { once } from 'node:events';
import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { whileWriting } from '../support/while-writing';
import { FERRY, folderOf, startWith } from './support';

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
