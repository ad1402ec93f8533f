/** `dateline graph --out` killed in the midst of it: what it replaces is never broken, and the next run succeeds. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { whileWriting } from '../support/while-writing';
import { chanceFor, type Chance } from './chance';
import type { Attack, Outcome, Settings } from './part';

const COMMAND = resolve('dist/cli/dateline.js');
/** The one that cannot be caught comes oftener. */
const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** Copies of seeds/ in the folder: enough that writing takes a moment. */
const COPIES = 3;
const TARGET = 'story.json';

export async function kills({ seed }: Settings): Promise<Attack> {
  const cwd = mkdtempSync(join(tmpdir(), 'dateline-attack-'));
  mkdirSync(join(cwd, 'articles'));
  for (const name of readdirSync('seeds').filter((one) => one.endsWith('.md')))
    for (let i = 0; i < COPIES; i++) copyFileSync(join('seeds', name), join(cwd, 'articles', `${i}-${name}`));
  const begun = performance.now();
  const { status, stderr } = await ended(start(cwd));
  if (status !== 0) throw new Error(`The command does not run, so that nothing can be killed: ${stderr}`);
  const took = performance.now() - begun;
  const whole = readFileSync(join(cwd, TARGET), 'utf8');
  return {
    step: (number) => killed(cwd, whole, took, chanceFor(seed, 'kills', number)),
    close: async () => rmSync(cwd, { recursive: true, force: true }),
  };
}

const start = (cwd: string): ChildProcess =>
  spawn(process.execPath, [COMMAND, 'graph', 'articles', '--out', TARGET, '--quiet'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });

/** Half of the kills at any moment, half of them while the file is written. */
async function killed(cwd: string, whole: string, took: number, chance: Chance): Promise<Outcome> {
  const target = join(cwd, TARGET);
  const before = chance.maybe(0.7) ? whole : null;
  if (before === null) rmSync(target, { force: true });
  const signal = chance.of(SIGNALS);
  const child = start(cwd);
  const kill = () => child.kill(signal);
  const stop = chance.maybe(0.5) ? whileWriting(cwd, kill) : null;
  const timer = stop ? undefined : setTimeout(kill, chance() * took * 1.1);
  await ended(child);
  stop?.();
  clearTimeout(timer);
  const after = existsSync(target) ? readFileSync(target, 'utf8') : null;
  const faults: string[] = [];
  if (after !== before && after !== whole)
    faults.push(
      `After ${signal} the target holds ${after === null ? 'nothing' : `${after.length} of ${whole.length} letters`}.`,
    );
  const { status, stderr } = await ended(start(cwd));
  if (status !== 0) faults.push(`After ${signal} the next run ends with status ${status}: ${stderr}`);
  else if (readFileSync(target, 'utf8') !== whole) faults.push(`After ${signal} the next run writes another graph.`);
  return { tries: 1, faults };
}

async function ended(child: ChildProcess): Promise<{ status: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
  await once(child, 'close');
  return { status: child.exitCode, stderr };
}
