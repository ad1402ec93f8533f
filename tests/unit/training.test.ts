/** The parser's training runs through its two languages; it takes ten seconds where python3-torch is, and is left out elsewhere. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Parser } from '../../src/reading/parser/parser';
import { readConllu } from '../../src/training/conllu';
import { evaluate } from '../../src/training/evaluate';

const PYTHON = process.env['DATELINE_PYTHON'] ?? '/usr/bin/python3';
const hasTorch =
  spawnSync(PYTHON, ['-c', 'import importlib.util as u; exit(u.find_spec("torch") is None)']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'dateline-training-'));
afterAll(() => rmSync(folder, { recursive: true }));

function learnt(name: string): Buffer {
  const out = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, ['.config/train.js', '--small', '--out', out], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return readFileSync(out);
}

it.skipIf(!hasTorch)(
  `a small network learns a few sentences by heart, as the same bytes each time (${PYTHON} with torch, where it is)`,
  { timeout: 120_000 },
  () => {
    const bytes = learnt('one.bin');
    const { upos, las, clause } = evaluate(
      new Parser(bytes),
      readConllu(readFileSync('tests/data/news.conllu', 'utf8')),
    );
    expect(upos).toBeGreaterThan(90);
    expect(las).toBeGreaterThan(90);
    expect(clause).toBeGreaterThan(85);
    expect(learnt('other.bin').equals(bytes)).toBe(true);
  },
);
