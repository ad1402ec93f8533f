/** What the mutation tool makes wrong, on small planted sources, that no mutant outlives its turn, and that its watchdog ends what never ends. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../attack/part';
import { mutantsOf, OF_ONE_GROUP } from '../mutants/gather';
import { mutated } from '../mutants/mutant';
import { isEnough, table } from '../mutants/table';
import { verdictOn, type Verdict } from '../mutants/verdict';
import { ENDED } from '../mutants/watchdog';

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
    const text = table([{ folder: 'src/a', of: 9, noticed: [mutant, mutant], survived: [mutant], untried: [mutant] }], {
      seed: 7,
      sample: 40,
    });
    expect(text).toContain('| src/a | 9 | 3 | 2 | 67 % |');
    expect(text).toContain('| statement | 3 | 1 |');
    expect(text).toContain('Tried are the 40 of each folder that seed 7 draws');
    expect(text).toContain('Of 1 more nothing can be said');
  });

  it('stands in the figures from forty mutants of each folder on', () => {
    expect([20, 39, 40, 150].filter(isEnough)).toEqual([40, 150]);
  });
});

describe('the workshop', () => {
  // a project of its own below ours, where Vitest is found
  let top: string;
  let verdicts: Verdict[];
  beforeAll(async () => {
    mkdirSync('dist', { recursive: true });
    top = mkdtempSync(join('dist', 'workshop-'));
    mkdirSync(join(top, 'src'));
    for (const [name, source] of Object.entries(PROJECT)) writeFileSync(join(top, name), source);
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: { ssr: true, outDir: top, emptyOutDir: false, rolldownOptions: { input: join(top, 'judge.ts') } },
    });
    // in its own process: a runner in Vitest's own would be one and the same
    const said = execFileSync(process.execPath, [join(top, 'judge.js'), top], { encoding: 'utf8', timeout: 60_000 });
    verdicts = JSON.parse(said) as Verdict[];
  });
  afterAll(() => rmSync(top, { recursive: true }));

  it('notices a mutant by the test that it fails', () => {
    expect(verdicts[0]).toEqual({ noticed: 'src/greeting.test.ts: greets' });
  });

  it('does not hold it against the next, which changes nothing, although what it made was kept', () => {
    expect(verdicts[1]).toEqual({ noticed: null });
  });

  it('notices one with which the test cannot even be read', () => {
    expect(verdicts[2]).toEqual({ noticed: 'src/greeting.test.ts cannot be read' });
  });

  it('says nothing of a mutant whose test goes on failing without it', () => {
    expect(verdicts[3]).toEqual({ untried: 'It fails without the mutant too: src/greeting.test.ts: greets' });
  });
});

const GREETING = `import { kept } from './kept';
export const greeting = (name: string): string => {
  if (!kept.has(name)) kept.set(name, 'Hello ' + name);
  return kept.get(name) ?? '';
};`;
const PROJECT = {
  'src/kept.ts': 'export const kept = new Map<string, string>();',
  'src/greeting.ts': GREETING,
  'src/greeting.test.ts': `import { expect, it } from 'vitest';
    import { greeting } from './greeting';
    it('greets', () => {
      expect(greeting('Ada Berg') + ((globalThis as { spoilt?: string }).spoilt ?? '')).toBe('Hello Ada Berg');
    });`,
  'judge.ts': `import { openWorkshop } from '../../tests/mutants/workshop';
    import { judge } from '../../tests/mutants/verdict';
    const workshop = await openWorkshop(process.argv[2]);
    await workshop.read(['src/greeting.test.ts']);
    const greeting = ${JSON.stringify(GREETING)};
    const verdicts = [];
    for (const source of [
      greeting.replace('Hello', 'Farewell'),
      greeting.replace("'Hello '", "'Hel' + 'lo '"),
      greeting + "\\nthrow new Error('not ready');",
      greeting + "\\nObject.assign(globalThis, { spoilt: '!' });",
    ]) {
      const file = 'src/greeting.ts';
      verdicts.push(await judge(workshop, workshop.testsOf(file), { file, source }));
    }
    await workshop.close();
    process.stdout.write(JSON.stringify(verdicts), () => process.exit());`,
};

describe('a mutant whose process leaves it open', () => {
  const died = { tries: 1, faults: ['The process died (SIGABRT).'] };
  const answered = { tries: 1, faults: [], figures: { answered: 1 } };
  async function tried(...outcomes: Outcome[]): Promise<{ verdict: Verdict; ended: number }> {
    let ended = 0;
    const step = () => Promise.resolve(outcomes.shift() ?? answered);
    return { verdict: await verdictOn(0, { step, end: () => ended++ }), ended };
  }

  it('is tried again by a new one', async () => {
    expect(await tried(died, answered)).toEqual({ verdict: { noticed: null }, ended: 1 });
  });

  it('stays untried when that dies too', async () => {
    expect(await tried(died, died)).toEqual({ verdict: { untried: 'The process died (SIGABRT).' }, ended: 2 });
  });

  it('is noticed when the watchdog says it has no end', async () => {
    const endless = { tries: 1, faults: [`The process died (${ENDED}).`] };
    expect((await tried(endless)).verdict).toEqual({ noticed: 'a loop without an end' });
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
    expect(spawnSync(process.execPath, [module], { timeout: 25_000, killSignal: 'SIGTERM' }).signal).toBe(ENDED);
  });
});
