/** The rules of the house that lint holds, tried on planted violations: costs some seconds, most of them for loading ESLint. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });

/** The rules that a source breaks, as if it lay at `path`. */
async function broken(path: string, source: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(source, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}
const linesIn = (count: number): string => `export function f(): void {\n${'f();\n'.repeat(count - 2)}}\n`;

describe('a planted violation', { timeout: 60_000 }, () => {
  it.each([
    ['a function of 61 lines', 'src/graph/a.ts', linesIn(61), 'max-lines-per-function'],
    ['a fifth parameter', 'src/app/a.ts', 'export const f = (a = 1, b = 1, c = 1, d = 1, e = 1) => a + b + c + d + e;', 'max-params'],
    ['an explanation that is asked for', 'src/weaving/a.ts', "export const f = (e: { rule: string }) => e.rule === 'verb';", 'no-restricted-syntax'],
    ['an explanation that is looked into', 'src/weaving/a.ts', "export const f = (e: { rule: string }) => e.rule.startsWith('verb');", 'no-restricted-syntax'],
    ['a frame that nobody can end', 'src/app/a.ts', 'requestAnimationFrame(() => undefined);', 'no-restricted-syntax'],
    ['anything for a type', 'src/graph/a.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['words on the console', 'src/cli/a.ts', "console.log('a');", 'no-console'],
  ])('is found: %s', async (_, path, source, rule) => expect(await broken(path, source)).toEqual([rule])); // prettier-ignore

  it.each([
    ['a function of 60 lines and as many of comments', 'src/graph/a.ts', linesIn(60).replace('\n', `\n${'// why\n'.repeat(60)}`)],
    ['a fourth parameter', 'src/app/a.ts', 'export const f = (a = 1, b = 1, c = 1, d = 1) => a + b + c + d;'],
    ['an explanation that is handed on', 'src/weaving/a.ts', 'export const f = (e: { rule: string }) => ({ rule: e.rule });'],
    ['a frame that is kept', 'src/app/a.ts', 'export const frame = requestAnimationFrame(() => undefined);'],
    ['a test of any length', 'src/graph/a.test.ts', linesIn(80)],
  ])('is none: %s', async (_, path, source) => expect(await broken(path, source)).toEqual([])); // prettier-ignore
});
