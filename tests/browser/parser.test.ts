/** The parser is sums of whole numbers: Node and a browser make the same trees. */
import { readFileSync, readdirSync } from 'node:fs';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { Parser } from '../../src/reading/parser/parser';
import { splitSentences } from '../../src/reading/tokens/sentences';
import { theBrowser } from './pages';

/** The parser as a script that leaves itself at `dateline`. */
async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'src/reading/parser/parser.ts', formats: ['iife'], name: 'dateline' },
    },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? '';
}

it('a page parses as Node does', async () => {
  const texts = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'));
  const sentences = texts.flatMap((text) => splitSentences(text, null).map(({ start, end }) => text.slice(start, end)));
  const weights = readFileSync('public/parser.bin');
  const parser = new Parser(weights);
  const here = sentences.map((text) => parser.parse(text, { start: 0, end: text.length }));
  const page = await (await theBrowser()).newPage();
  await page.addScriptTag({ content: await script() });
  const there = await page.evaluate(
    ({ sentences, encoded }) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const { Parser: Own } = (globalThis as unknown as { dateline: { Parser: typeof Parser } }).dateline;
      const own = new Own(bytes);
      return sentences.map((text) => own.parse(text, { start: 0, end: text.length }));
    },
    { sentences, encoded: weights.toString('base64') },
  );
  expect(sentences.length).toBeGreaterThan(50);
  expect(there).toEqual(here);
});
