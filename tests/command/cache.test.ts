/** What is kept for the next build: it saves reading, changes no byte of a graph, and never stands in its way. */
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAM, DIST, FERRY, copyOf, finished, folderOf, run, runBound, startCopy } from './support';

const ARTICLES = { 'a/ferry.md': FERRY, 'a/dam.txt': DAM };
const cached = (cwd: string) => run(cwd, 'graph', 'a', '--cache', 'c');
/** The files of facts. */
const kept = (cwd: string): string[] =>
  readdirSync(join(cwd, 'c'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json.gz'))
    .map((name) => join(cwd, 'c', name));

describe('a second build', () => {
  it('reads what is new and writes the bytes of a whole one', async () => {
    const cwd = folderOf(ARTICLES);
    expect((await cached(cwd)).stderr).toContain('from 2 articles:');
    expect(kept(cwd)).toHaveLength(2);
    writeFileSync(join(cwd, 'a/quay.txt'), `${DAM} Ben Moor met Ada Voss in Oslo on Friday.`);
    const grown = await cached(cwd);
    expect(grown.stderr).toContain('from 3 articles (1 read, 2 as read before):');
    expect(grown.stdout).toBe((await run(cwd, 'graph', 'a', '--no-cache')).stdout);
    expect(kept(cwd)).toHaveLength(3);
  });

  it('reads again what is said of a day that matters', async () => {
    const cwd = folderOf(ARTICLES);
    await cached(cwd);
    const { stderr } = await run(cwd, 'graph', 'a', '--cache', 'c', '--published', '2025-03-08');
    expect(stderr).toContain('(1 read, 1 as read before)');
  });

  it('finds what is kept in the user’s cache folder, of `open` and `graph` alike', async () => {
    const cwd = folderOf({ 'a/one.txt': DAM });
    expect((await run(cwd, 'graph', 'a')).stderr).toContain('from 1 article:');
    expect((await run(cwd, 'build', 'a')).stderr).toContain('from 1 article (0 read, 1 as read before):');
    expect((await run(cwd, 'graph', 'a', '--no-cache')).stderr).toContain('from 1 article:');
  });

  it.each([
    ['half written', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['something else', (path: string) => writeFileSync(path, 'facts')],
    ['damaged', (path: string) => damage(path)],
  ])('reads again what is %s', async (_, harm) => {
    const cwd = folderOf(ARTICLES);
    const { stdout } = await cached(cwd);
    kept(cwd).forEach(harm);
    expect(await cached(cwd)).toMatchObject({ status: 0, stdout, stderr: expect.stringContaining('from 2 articles:') });
    expect((await cached(cwd)).stderr).toContain('(0 read, 2 as read before)');
  });

  it('by another version reads everything again', async () => {
    const cwd = folderOf(ARTICLES);
    const { stdout } = await cached(cwd);
    const copy = copyOf(DIST);
    appendFileSync(join(copy, 'cli/dateline.js'), '\n// another\n');
    const other = await finished(startCopy(copy, cwd, 'graph', 'a', '--cache', 'c'));
    expect(other).toMatchObject({ status: 0, stdout, stderr: expect.stringContaining('from 2 articles:') });
    expect(kept(cwd)).toHaveLength(4);
  });
});

function damage(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

describe.skipIf(process.platform === 'win32')('what is kept', () => {
  it('is for nobody else to read, and whole: no part of a file is left', async () => {
    const cwd = folderOf(ARTICLES);
    await cached(cwd);
    for (const path of kept(cwd)) expect(statSync(path).mode & 0o077).toBe(0);
    expect(
      readdirSync(join(cwd, 'c'), { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.part')),
    ).toEqual([]);
  });

  it('is nothing where the folder cannot be used, and the story is built all the same', async () => {
    const cwd = folderOf({ ...ARTICLES, c: 'a file' });
    const asFile = await cached(cwd);
    expect(asFile.status).toBe(0);
    expect(asFile.stderr).toContain(
      'Nothing is kept for the next build: "c" cannot be used (part of its path is a file, not a folder). Name another with --cache.',
    );
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o555);
    const locked = await runBound(cwd, 'graph', 'a', '--cache', 'locked');
    expect(locked).toMatchObject({ status: 0, stdout: asFile.stdout });
    expect(locked.stderr).toContain('"locked" cannot be used (permission is denied)');
  });
});

describe('--cache and --no-cache', () => {
  it('contradict each other', async () => {
    expect(await run(folderOf(ARTICLES), 'graph', 'a', '--cache', 'c', '--no-cache')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--cache and --no-cache contradict each other. Leave one of them out.'),
    });
  });
});
