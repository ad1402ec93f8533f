/**
 * Finds a Chromium for the browser tests, and installs one where there is none.
 *
 * In this order: the environment's (`DATELINE_CHROMIUM`, `CHROME_PATH`), Playwright's own, the system's Chromium, Chrome or
 * Edge. A candidate counts only if it starts: Ubuntu's `chromium-browser` may be a script that says to install a snap.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether this process may install Debian packages. */
  readonly root: boolean;
}

const here = (): Machine => ({ platform: process.platform, env: process.env, root: process.getuid?.() === 0 });

/**
 * Flags for an unattended run: no first-run pages, no traffic of the browser's own, WebGL by the processor. The page itself is
 * not drawn through WebGL's software renderer: that takes twice as long, and smooths one and the same SVG in two ways, by tiles.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Set by the user, so one that does not work is an error and not passed over. */
const VARIABLES = ['DATELINE_CHROMIUM', 'CHROME_PATH'];

/** Where a Chromium may be, best first; none need exist. */
export function chromiumCandidates({ platform, env }: Machine): string[] {
  const candidates = [chromium.executablePath()];
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    candidates.push(...folders.flatMap((folder) => MAC.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`)));
  } else if (platform === 'win32') {
    const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => env[name] ?? []);
    candidates.push(...folders.flatMap((folder) => WINDOWS.map((path) => `${folder}\\${path}`)));
  } else {
    const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
    candidates.push(...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), '/snap/bin/chromium');
  }
  return candidates;
}

/** @throws Error where a variable names something that does not start */
export function findChromium(machine: Machine = here()): string | null {
  for (const name of VARIABLES) {
    const path = machine.env[name];
    if (path === undefined || path === '') continue;
    if (!starts(path, machine))
      throw new Error(`${name} is "${path}", which does not start as a Chromium. Correct it, or unset it.`);
    return path;
  }
  return chromiumCandidates(machine).find((path) => starts(path, machine)) ?? null;
}

function starts(path: string, { platform }: Machine): boolean {
  if (!existsSync(path)) return false;
  if (platform === 'win32') return true; // Chrome for Windows opens a window instead of printing its version
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/**
 * The path of a Chromium that starts; installs one by the means at hand if there is none.
 * @throws Error with a sentence on what to install
 */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const found = findChromium();
  if (found !== null) return found;
  for (const { name, command } of waysToInstall(here())) {
    say(`No Chromium found; installing one (${name}) …`);
    const [program = '', ...args] = command;
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
    const installed = status === 0 ? findChromium() : null;
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium, Chrome or Edge ' +
      '(or run "npx playwright-core install --with-deps chromium"), or set DATELINE_CHROMIUM to its path.',
  );
}

/** Commands to try in turn. Debian's package brings the libraries that a downloaded Chromium lacks on a bare machine. */
export function waysToInstall({ platform, root }: Machine): { name: string; command: string[] }[] {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const playwright = { name: 'playwright install', command: [process.execPath, cli, 'install', 'chromium'] };
  if (platform !== 'linux' || !root || !existsSync('/etc/debian_version')) return [playwright];
  const apt = (...args: string[]) => ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  return [
    playwright,
    { name: 'apt-get install chromium', command: apt('install', '-y', 'chromium') },
    { name: 'apt-get update', command: apt('update') },
    { name: 'apt-get install chromium', command: apt('install', '-y', 'chromium') },
  ];
}
