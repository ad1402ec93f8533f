/** What the mutation tool makes wrong, on small planted sources, and that its watchdog ends what never ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutantsOf, OF_ONE_GROUP } from '../mutants/gather';
import { mutated } from '../mutants/mutant';
import { table } from '../mutants/table';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-mutants-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each mutant's whole text. */
function mutantTexts(source: string): string[] {
  const path = join(folder, 'source.ts');
  writeFileSync(path, source);
  const program = ts.createProgram([path], { target: ts.ScriptTarget.ES2023, strict: true, types: [] });
  return mutantsOf([path], program, 1).map((mutant) => mutated(source, mutant));
}

describe('a mutant', () => {
  it.each([
    ['const f = (a: number, b: number) => a < b;', 'a <= b'],
    ['const f = (a: number, b: number) => a < b;', 'a >= b'],
    ['const f = (a: number, b: number) => a + b;', 'a - b'],
    ['const f = (a: boolean, b: boolean) => a && b;', 'a || b'],
    ['const f = (a: boolean) => !a;', '=> a;'],
    ['const f = () => 21;', '(2 * 21)'],
    ['const f = (a: boolean) => { if (a) return 1; return 2; };', 'if (true)'],
    ['const f = (a: string[]) => a.some((x) => x === "y");', 'a.every('],
    ['const f = (a: number[]) => { a.push(1); };', '{ ; }'],
    ['const f = (g: () => string | null, h: () => string) => g() ?? h();', '=> g();'],
    ["const SIGN: '<' | '≤' | '≥' = '≥';", "= '≤'"],
    ['const E = /^(?:kill|wound)s$/;', '/^(?:wound)s$/'],
    ['const E = /^(?:kill|wound)s$/;', '/(?:)(?:kill|wound)s$/'],
    ["const LIST = 'about|around|roughly|some';", "'about|around|some'"],
    ["const TABLE = ['a', 'b', 'c'];", "['a', 'b', ]"],
  ])('of %s may be %s', (source, wrong) => {
    expect(mutantTexts(source).filter((text) => text.includes(wrong))).not.toEqual([]);
  });

  it.each([
    ['a type', 'type T = 1 | 2; interface I { readonly n: 12 }'],
    ['texts put together', 'const f = (a: string, b: string) => a + b;'],
    ['what stands in for what is always there', "const f = (a: string[]) => a[0] ?? '';"],
    ['what is said when all is lost', "const f = () => { throw new Error('lost at 12'); };"],
  ])('is none of %s', (_, source) => {
    const wrong = mutantTexts(source).filter((text) => !text.includes('[1]') && !text.includes('(2 *'));
    expect(wrong).toEqual([]);
  });

  it('of a long list is one of a few', () => {
    const words = Array.from({ length: 50 }, (_, i) => `word${i}`).join(' ');
    expect(mutantTexts(`const LIST = '${words}';`)).toHaveLength(OF_ONE_GROUP);
  });
});

describe('the table', () => {
  it('says what was tried of how many, and which kinds survived', () => {
    const mutant = { file: 'src/a.ts', from: 0, to: 1, by: '', kind: 'statement' } as const;
    const text = table([{ folder: 'src/a', of: 9, noticed: [mutant, mutant], survived: [mutant] }], 1);
    expect(text).toContain('| src/a | 9 | 3 | 2 | 67 % |');
    expect(text).toContain('| statement | 3 | 1 |');
  });
});

describe('the watchdog', () => {
  it('ends a process whose work has no end', () => {
    const path = join(process.cwd(), 'tests/mutants/watchdog.ts');
    const source = ts.transpile(ts.sys.readFile(path) ?? '', {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
    });
    const module = join(folder, 'loop.mjs');
    writeFileSync(module, `${source}\nconst watch = watchdog(200); watch(true); setTimeout(() => { for (;;); }, 300);`);
    // the limit of the call is for a watchdog that does nothing
    expect(spawnSync(process.execPath, [module], { timeout: 25_000, killSignal: 'SIGTERM' }).signal).toBe('SIGKILL');
  });
});
