/**
 * `npm test`: the checks beside the tests, then what each took. It fails where any of them fails. The last line is that of
 * the tests, `N passed, N failed`; a check that fails counts there as one.
 *
 * Words after it stand in for the parts, `name=command`, of which `tests` must be one: so it is tested itself.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PARTS = {
  'check:types': 'npm run --silent check:types',
  'check:core': 'npm run --silent check:core',
  lint: 'npm run --silent lint',
  tests: 'vitest run --reporter=default --reporter=./tests/costs.ts --reporter=./tests/last-line.ts',
};
const LAST_LINE = /\n?(\d+) passed, (\d+) failed\s*$/;

const given = process.argv.slice(2).flatMap((word) => {
  const at = word.indexOf('=');
  return at < 0 ? [] : [[word.slice(0, at), word.slice(at + 1)]];
});
const { tests, ...checks } = given.length > 0 ? Object.fromEntries(given) : PARTS;

const from = performance.now();
const [tested, checked] = await Promise.all([
  run(['tests', tests], (text) => process.stdout.write(text.replace(LAST_LINE, ''))),
  inTurn(Object.entries(checks)),
]);
const broken = checked.filter(({ ok }) => !ok);
const [, passed = '0', failed = '1'] = LAST_LINE.exec(tested.output) ?? [];

for (const { name, output } of broken) process.stdout.write(`\n${name} failed:\n${output}\n`);
process.stdout.write('\n');
for (const part of [...checked, tested])
  process.stdout.write(`${tenths(part.took)}  ${part.name}${part.ok ? '' : ' failed'}\n`);
process.stdout.write(`${tenths(performance.now() - from)}  all, beside each other\n`);
process.stdout.write(`\n${passed} passed, ${Number(failed) + broken.length} failed\n`);
process.exitCode = tested.ok && broken.length === 0 ? 0 : 1;

/** One check at a time, since the tests have workers of their own. */
async function inTurn(commands) {
  const results = [];
  for (const command of commands) results.push(await run(command, () => {}));
  return results;
}

/** Runs a command of the shell to its end; `say` gets its words as they come. */
async function run([name, command], say) {
  const started = performance.now();
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      say(text);
    });
  const [status] = await once(child, 'close');
  return { name, ok: status === 0, output, took: performance.now() - started };
}

function tenths(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
}
