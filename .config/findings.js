/**
 * `npm run findings`: runs every script of findings/, one after another, and says of each whether it still holds.
 *
 *     npm run findings -- [FOLDER] [--limit SECONDS]
 *
 * A script's exit code 0 means that it holds, 1 that it was tried and came out differently; any other, or a script that was
 * ended, that it could not be tried. Succeeds where all hold.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '300' } },
});
const folder = positionals[0] ?? 'findings';
const limit = Number(values.limit);
if (!(limit > 0)) fail(`--limit is a number of seconds, not "${values.limit}".`);

const names = (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
  .map(({ name }) => name)
  .sort();
if (names.length === 0) fail(`No findings in ${folder}.`);

const VERDICTS = { 0: 'holds', 1: 'changed' };
let hold = 0;
for (const name of names) {
  const begun = performance.now();
  const { code, output, end } = await outcome(resolve(folder, name));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const verdict = VERDICTS[code] ?? 'untried';
  const last = [output.trim().split('\n').at(-1), end].filter(Boolean).join(' ');
  process.stdout.write(`${verdict.padEnd(8)} ${seconds} s  ${name}: ${last}\n`);
  if (verdict === 'holds') hold++;
}
process.stdout.write(`${hold} of ${names.length} hold.\n`);
if (hold < names.length) process.exitCode = 1;

function fail(words) {
  process.stderr.write(`${words}\n`);
  process.exit(2);
}

/** How a script ended: its exit code, all that it printed, and what is to be added about its end. */
function outcome(path) {
  return new Promise((done) => {
    // a group of its own, so that what it has started is ended with it
    const child = spawn(path, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let output = '';
    let late = false;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const clock = setTimeout(() => {
      late = true;
      process.kill(-child.pid, 'SIGKILL');
    }, limit * 1000);
    child.on('error', ({ code }) => {
      clearTimeout(clock);
      done({ code, output, end: code === 'EACCES' ? `cannot be run: chmod +x ${path}` : `cannot be run (${code})` });
    });
    child.on('close', (code, signal) => {
      clearTimeout(clock);
      const end = late
        ? `(ended after ${limit} s)`
        : signal
          ? `(ended by ${signal})`
          : code > 1
            ? `(exit code ${code})`
            : '';
      done({ code, output, end });
    });
  });
}
