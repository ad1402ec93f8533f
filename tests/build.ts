/** What a release holds, built and packed the way it is published, once per run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';

/** Set-up files of several projects ask for the build; Vitest loads this module once for each of them. */
const shared: { dateline?: Promise<void> } = ((globalThis as { datelineTests?: typeof shared }).datelineTests ??= {});

/** Builds `dist/app`, `dist/cli` and `dist/library`, and packs them into `dist/dateline-VERSION.tgz`. @throws Error with the build's own words */
export const buildOnce = (): Promise<void> => (shared.dateline ??= build());

async function build(): Promise<void> {
  // Vitest's NODE_ENV would have Svelte build a page for tests
  const env = { ...process.env };
  delete env['NODE_ENV'];
  mkdirSync('dist', { recursive: true });
  const child = spawn('npm', ['pack', '--silent', '--pack-destination', 'dist'], {
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new Error(`The build failed, so nothing can be tested in a browser or as a command.\n${output}`);
}
