import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** Runs Vitest on one file, with our reporter behind the usual one. */
function lastLineOf(source: string): { status: number | null; line: string | undefined } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.test.js'), source);
  const vitest = join(process.cwd(), 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', `--reporter=${join(process.cwd(), 'tests/last-line.ts')}`];
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run', '--root', folder, '--globals', ...reporters], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, line: stdout.trimEnd().split('\n').at(-1) };
}

describe('the last line of a test run', { timeout: 60_000 }, () => {
  it('counts what passed and failed, and not what was skipped; the exit status stays', () => {
    const source = "it('a', () => {}); it('b', () => {}); it('c', () => expect(1).toBe(2)); it.skip('d', () => {});";
    expect(lastLineOf(source)).toEqual({ status: 1, line: '2 passed, 1 failed' });
    expect(lastLineOf("it('a', () => {});")).toEqual({ status: 0, line: '1 passed, 0 failed' });
  });

  it('counts a file that does not load as a failure', () => {
    expect(lastLineOf("throw new Error('no');")).toEqual({ status: 1, line: '0 passed, 1 failed' });
  });
});
