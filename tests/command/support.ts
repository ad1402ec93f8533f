/** The built command in folders of a test's own. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../dist/cli/dateline.js', import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command in a folder; ended with the test if it still runs. */
export function start(cwd: string, ...args: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, CI: '1' } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export async function run(cwd: string, ...args: string[]): Promise<Finished> {
  const child = start(cwd, ...args);
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
