/** `npm run findings` on folders of its own: costs a second, most of it the limit of the script that hangs. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { finished, folderOf } from '../command/support';

const script = (...lines: string[]): string => ['#!/bin/sh', ...lines, ''].join('\n');
const HOLDS = script('echo first', 'echo still so');
const CHANGED = script('echo before', 'echo "> mended in 2.0" >&2', 'exit 1');

function findings(files: Readonly<Record<string, string>>, limit = 60) {
  const folder = folderOf(files);
  for (const name of Object.keys(files)) if (name.endsWith('.sh')) chmodSync(join(folder, name), 0o755);
  return runIn(folder, limit);
}
function runIn(folder: string, limit = 60) {
  const child = spawn(process.execPath, ['.config/findings.js', folder, '--limit', String(limit)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return finished(child);
}

describe.skipIf(process.platform === 'win32')('npm run findings', () => {
  it('runs every script and says that each still holds, with its last line', async () => {
    const { status, stdout } = await findings({ 'b.sh': HOLDS, 'a.sh': HOLDS, 'README.md': '# Findings' });
    expect(stdout.replace(/\d+\.\d s/g, 'N s')).toBe(
      'holds    N s  a.sh: still so\nholds    N s  b.sh: still so\n2 of 2 hold.\n',
    );
    expect(status).toBe(0);
  });

  it('says which no longer holds, runs the others all the same, and fails', async () => {
    const { status, stdout } = await findings({ 'a.sh': CHANGED, 'b.sh': HOLDS });
    expect(stdout).toMatch(/^changed .* a\.sh: > mended in 2\.0$/m);
    expect(stdout).toMatch(/^holds .* b\.sh: still so$/m);
    expect(stdout).toMatch(/^1 of 2 hold\./m);
    expect(status).toBe(1);
  });

  it.each([
    ['that could not get what it needs', script('echo no network', 'exit 2'), 'no network'],
    ['that is killed', script('echo begun', 'kill -9 $$'), 'begun (ended by SIGKILL)'],
    ['that says nothing', script('exit 3'), '(exit code 3)'],
  ])('calls a script %s untried, not changed, and fails', async (_, source, last) => {
    const { status, stdout } = await findings({ 'a.sh': source });
    expect(stdout).toMatch(/^untried /);
    expect(stdout).toContain(last);
    expect(status).toBe(1);
  });

  it('ends a script that hangs, with all that it has started', async () => {
    const folder = folderOf({ 'a.sh': script('sleep 1000 &', 'echo $! >"$(dirname "$0")/.sleeper"', 'wait') });
    chmodSync(join(folder, 'a.sh'), 0o755);
    const { status, stdout } = await runIn(folder, 1);
    expect(stdout).toMatch(/^untried .*a\.sh: \(ended after 1 s\)$/m);
    expect(status).toBe(1);
    const sleeper = Number(readFileSync(join(folder, '.sleeper'), 'utf8'));
    await expect.poll(() => isRunning(sleeper)).toBe(false);
  });

  it('passes over no script that somebody forgot to make executable', async () => {
    const { status, stdout } = await runIn(folderOf({ 'a.sh': HOLDS }));
    expect(stdout).toMatch(/^untried .*a\.sh: .*chmod \+x/);
    expect(status).toBe(1);
  });

  it('says in words that there is nothing to run, or no time to run it in', async () => {
    const folder = folderOf({ 'README.md': '# Findings' });
    mkdirSync(join(folder, 'data'));
    for (const none of [folder, join(folder, 'nowhere')]) {
      const { status, stderr } = await runIn(none);
      expect(stderr).toBe(`No findings in ${none}.\n`);
      expect(status).toBe(2);
    }
    const { status, stderr } = await runIn(folder, NaN);
    expect(stderr).toBe('--limit is a number of seconds, not "NaN".\n');
    expect(status).toBe(2);
  });
});

/** A process that nobody has waited for yet is over, too. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
