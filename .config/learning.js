/** The parser's training: numbers of our TypeScript, learnt from by src/training/encoder.py, packed by our TypeScript. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.js';

/** Debian's python3-torch belongs to its own Python. */
const PYTHON = process.env.DATELINE_PYTHON ?? '/usr/bin/python3';

/**
 * @param folder for what goes between the two; it stays, and what lies there is overwritten
 * @returns bytes of a parser
 */
export async function learn(treebanks, settings, folder) {
  const { prepare, assemble } = await bundled('tests/harness/parser.ts');
  const prepared = prepare(treebanks, settings);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'examples.json'), JSON.stringify(prepared.about));
  const { buffer, byteOffset, byteLength } = prepared.columns;
  writeFileSync(join(folder, 'examples.bin'), new Uint8Array(buffer, byteOffset, byteLength));
  const { status, error } = spawnSync(PYTHON, ['src/training/encoder.py', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // one thread: sums of several depend on who is done first
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  });
  if (error || status !== 0)
    throw new Error(
      `${PYTHON} learnt nothing (${error?.message ?? `it ended with ${status}`}). Training needs Debian's python3-torch; ` +
        'DATELINE_PYTHON says which Python has it.',
    );
  return assemble(prepared, learntIn(folder));
}

/** Matrices by name, as encoder.py wrote them. */
export function learntIn(folder) {
  const bytes = readFileSync(join(folder, 'weights.bin'));
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const matrices = new Map();
  let at = 0;
  for (const { name, shape } of JSON.parse(readFileSync(join(folder, 'weights.json'), 'utf8'))) {
    const columns = shape.at(-1);
    const length = shape.reduce((product, size) => product * size, 1);
    matrices.set(name, { rows: length / columns, columns, numbers: numbers.subarray(at, (at += length)) });
  }
  return (name) => {
    const found = matrices.get(name);
    if (!found) throw new Error(`${folder} has no weights named ${name}`);
    return found;
  };
}
