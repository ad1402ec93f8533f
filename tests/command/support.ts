/** The built command in folders of a test's own. */
import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { lchownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What a release holds. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const COMMAND = join(DIST, 'cli/dateline.js');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command in a folder; ended with the test if it still runs. */
export function start(cwd: string, ...args: string[]): ChildProcessWithoutNullStreams {
  return ended(spawn(process.execPath, [COMMAND, ...args], { cwd, env: envIn(cwd) }));
}

/** A copy of what a release holds, beside what it needs, gone after the test. */
export function copyOf(dist: string): string {
  const copy = mkdtempSync(`${dist}/copy-`);
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const part of ['app', 'cli']) cpSync(join(dist, part), join(copy, part), { recursive: true });
  return copy;
}

/** The command of such a copy. */
export const startCopy = (copy: string, cwd: string, ...args: string[]): ChildProcessWithoutNullStreams =>
  ended(spawn(process.execPath, [join(copy, 'cli/dateline.js'), ...args], { cwd, env: envIn(cwd) }));

/** The same with streams of the test's own. */
export const startWith = (stdio: StdioOptions, cwd: string, ...args: string[]): ChildProcess =>
  ended(spawn(process.execPath, [COMMAND, ...args], { cwd, env: envIn(cwd), stdio }));

/** The command in a shell, where `$DATELINE` stands for it. */
export const runInShell = (cwd: string, script: string): Promise<Finished> =>
  finished(
    ended(spawn('sh', ['-c', script], { cwd, env: { ...envIn(cwd), DATELINE: `${process.execPath} ${COMMAND}` } })),
  );

/** The command in a terminal of its own. */
export const startedInTerminal = (
  cwd: string,
  args: string,
  env: Readonly<Record<string, string | undefined>> = {},
): ChildProcessWithoutNullStreams =>
  ended(
    spawn('script', ['-qec', `${process.execPath} ${COMMAND} ${args}`, '/dev/null'], {
      cwd,
      env: { ...envIn(cwd), ...env },
    }),
  );

export const run = (cwd: string, ...args: string[]): Promise<Finished> => finished(start(cwd, ...args));

/** As somebody whom permissions bind, who owns the folder and all in it: nobody, where the tests are run as root. */
export function runBound(cwd: string, ...args: string[]): Promise<Finished> {
  if (process.getuid?.() !== 0) return run(cwd, ...args);
  for (const path of ['.', ...readdirSync(cwd, { recursive: true, encoding: 'utf8' })])
    lchownSync(join(cwd, path), NOBODY, NOBODY);
  return finished(
    ended(spawn(process.execPath, [COMMAND, ...args], { cwd, env: envIn(cwd), uid: NOBODY, gid: NOBODY })),
  );
}

/** What is kept for the next build lies where no other run finds it, and is gone with the tests. */
const CACHE = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
process.on('exit', () => rmSync(CACHE, { recursive: true, force: true }));
/** Of its own for each folder that the command runs in: no test finds what another has left. */
const envIn = (cwd: string) => ({ ...process.env, CI: '1', XDG_CACHE_HOME: join(CACHE, basename(cwd)) });
export const NOBODY = 65_534;

function ended<Child extends ChildProcess>(child: Child): Child {
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export async function finished(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

/** A new folder with these files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Made-up news, dated or not. */
export const FERRY = `---
title: Ferry leaves Port Vale
published: 2025-03-09
publisher: The Port Courier
---

Harbour master Ada Voss met captain Ben Moor in Oslo on Friday. Voss said the ferry would leave on Monday.
`;
export const DAM =
  'Ada Voss accused the builders of the dam of fraud on Thursday. The builders rejected the accusation, she said.\n';
