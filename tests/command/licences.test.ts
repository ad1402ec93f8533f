/** What is bundled comes with its licence. Builds the page once more, with source maps: they tell what went into it. About ten seconds. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, readdirSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST } from './support';

const root = fileURLToPath(new URL('../..', import.meta.url));
const licences = readFileSync(join(DIST, 'app/licences.txt'), 'utf8');
let out: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'dateline-maps-'));
  await build({ root, logLevel: 'error', build: { outDir: out, emptyOutDir: true, sourcemap: true, minify: false } });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

it('the page names every package of which it holds a module, the worker’s included, and no other', () => {
  const maps = readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.map'));
  expect(maps.some((name) => name.startsWith('worker'))).toBe(true);
  const sources = maps.flatMap(
    (name) => (JSON.parse(readFileSync(join(out, 'assets', name), 'utf8')) as { sources: string[] }).sources,
  );
  const packages = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  const named = [...licences.matchAll(/^-{80}\n\n(\S+) \d/gm)].map((match) => match[1]);
  // of some there are several versions, each named
  expect([...new Set(named)]).toEqual([...new Set(packages)].sort());
  expect(named).toContain('chrono-node');
});

it('page, command and library hold our own licence, and what is said there of the data', () => {
  for (const file of ['app', 'cli', 'library'].map((part) => readFileSync(join(DIST, part, 'licences.txt'), 'utf8')))
    for (const words of ['MIT License', 'world-countries', 'GeoNames', 'Faker', 'UD English EWT', 'GUM'])
      expect(file).toContain(words);
});

it('each comes with its text', () => {
  for (const part of licences.split(/\n-{80}\n/))
    expect(part).toMatch(/Permission|Redistribution|MIT License|Apache License/);
});

it('the package that is published holds them', () => {
  // without its scripts, which would build what other tests run at the moment
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const packed = execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  for (const file of ['LICENSE', ...['app', 'cli', 'library'].map((part) => `dist/${part}/licences.txt`)])
    expect(packed).toContain(`"${file}"`);
});
