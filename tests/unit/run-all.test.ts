/** `npm test` itself: what its parts say and how they end is what it says and how it ends. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Cost, table } from '../costs';

function runOf(parts: Readonly<Record<string, string>>): { status: number | null; output: string; last: string } {
  const words = Object.entries(parts).map(([name, source]) => `${name}=node -e "${source}"`);
  const { status, stdout } = spawnSync(process.execPath, ['.config/test.js', ...words], { encoding: 'utf8' });
  return { status, output: stdout, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}
const says = (words: string, status = 0): string => `console.log('${words}'); process.exitCode = ${status}`;

describe('a run of checks and tests', { timeout: 60_000 }, () => {
  it('passes where all of them do, and keeps to itself what a check says that passes', () => {
    const { status, output, last } = runOf({ lint: says('all is well'), tests: says('4 passed, 0 failed') });
    expect({ status, last }).toEqual({ status: 0, last: '4 passed, 0 failed' });
    expect(output).not.toContain('all is well');
    expect(output.match(/passed, /g)).toHaveLength(1);
    expect(output).toMatch(/\d\.\d s {2}lint\n/);
  });

  it('fails where a check fails, shows its words, counts it, and runs the others all the same', () => {
    const { status, output, last } = runOf({
      types: says('a string is no number', 2),
      lint: says('a var'.repeat(3), 1),
      tests: says('4 passed, 0 failed'),
    });
    expect({ status, last }).toEqual({ status: 1, last: '4 passed, 2 failed' });
    expect(output).toContain('types failed:\na string is no number\n');
    expect(output).toContain('lint failed:\na vara vara var\n');
  });

  it('fails where a test fails, or where the tests end without a word', () => {
    expect(runOf({ lint: says(''), tests: says('3 passed, 1 failed', 1) })).toMatchObject({
      status: 1,
      last: '3 passed, 1 failed',
    });
    expect(runOf({ tests: says('', 7) })).toMatchObject({ status: 1, last: '0 passed, 1 failed' });
  });
});

it('the table of costs tells of each project and of the ten dearest files, dearest first', () => {
  const costs = Array.from({ length: 12 }, (_, i): Cost => ({
    project: i < 2 ? 'browser' : 'unit',
    file: `tests/${i}.test.ts`,
    tests: 3,
    milliseconds: i * 1000,
  }));
  const lines = table(costs);
  expect(lines.slice(0, 3)).toEqual([
    '   65.0 s  unit: 30 tests in 10 files',
    '    1.0 s  browser: 6 tests in 2 files',
    '   11.0 s    tests/11.test.ts',
  ]);
  expect(lines).toHaveLength(12);
});
