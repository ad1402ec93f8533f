import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chromiumCandidates, findChromium, waysToInstall, type Machine } from '../chromium';

const machine = (platform: NodeJS.Platform, env: Machine['env']): Machine => ({ platform, env, root: false });

/** A folder of programs that print a version, or fail. */
function programs(names: Record<string, boolean>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, works] of Object.entries(names)) {
    writeFileSync(join(folder, name), `#!/bin/sh\nexit ${works ? 0 : 1}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe('finding a Chromium', () => {
  it('looks where each system keeps its browsers', () => {
    expect(chromiumCandidates(machine('linux', { PATH: '/a:/b' }))).toContain('/b/google-chrome');
    expect(chromiumCandidates(machine('darwin', { HOME: '/h' }))).toContain(
      '/h/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
    expect(chromiumCandidates(machine('win32', { PROGRAMFILES: 'C:\\P' }))).toContain(
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  it.skipIf(process.platform === 'win32')(
    'takes what the environment names before all else, and says so where that does not start',
    () => {
      const folder = programs({ good: true, bad: false });
      expect(findChromium(machine('linux', { DATELINE_CHROMIUM: join(folder, 'good') }))).toBe(join(folder, 'good'));
      expect(findChromium(machine('linux', { CHROME_PATH: join(folder, 'good') }))).toBe(join(folder, 'good'));
      expect(() => findChromium(machine('linux', { CHROME_PATH: join(folder, 'bad') }))).toThrow('CHROME_PATH is');
      expect(() => findChromium(machine('linux', { DATELINE_CHROMIUM: '/no/such' }))).toThrow('does not start');
    },
  );

  it('has a way to install one, and as root on Debian several', () => {
    expect(waysToInstall(machine('darwin', {})).map(({ name }) => name)).toEqual(['playwright install']);
    const ways = waysToInstall({ platform: 'linux', env: {}, root: true });
    expect(ways[0]?.name).toBe('playwright install');
  });
});
