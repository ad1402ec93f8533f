/**
 * `npm run same`: prints a hash of each output that a change of form alone must not change. With a folder it also keeps them
 * there, in lines; where the folder has those of an earlier run, it says which differ and in how many lines, and fails.
 *
 *     npm run same -- /tmp/before      once, before a change
 *     npm run same -- /tmp/before      after it; `--anew` takes what there is now for the one to compare with
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.js';

const words = process.argv.slice(2);
const anew = words.includes('--anew');
const folder = words.find((word) => !word.startsWith('--'));
const { outputs } = await bundled('tests/harness/sets.ts');

if (folder) mkdirSync(folder, { recursive: true });
for await (const { name, text } of outputs('../shared')) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  process.stdout.write(`${hash}  ${name}${folder ? compared(join(folder, name.replaceAll(' ', '-')), text) : ''}\n`);
}

/** What has become of a file kept before. */
function compared(path, text) {
  if (anew || !existsSync(path)) {
    writeFileSync(path, text);
    return '';
  }
  const before = readFileSync(path, 'utf8');
  if (before === text) return '  as before';
  writeFileSync(`${path}.now`, text);
  process.exitCode = 1;
  const [old, now] = [before, text].map((all) => new Set(all.split('\n')));
  const lines = [...old].filter((line) => !now.has(line)).length + [...now].filter((line) => !old.has(line)).length;
  return `  DIFFERS in ${lines} lines: diff ${path} ${path}.now`;
}
