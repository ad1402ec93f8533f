/** The command as people expect it: what changed, what was read, what stands in a configuration, what other programs read, watching. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { DAM, FERRY, folderOf, run, start, startedInTerminal } from './support';

const LATER = `---
published: 2025-03-16
---
Ada Voss met Ben Moor in Oslo on Wednesday. She arrested 12 dockers on Friday.
`;

describe('dateline diff', () => {
  it('tells what is new, in words and as JSON', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'b/ferry.md': FERRY, 'b/later.md': LATER });
    await run(cwd, 'build', 'a', '--out', 'old.json', '--title', 'Ferries');
    await run(cwd, 'build', 'b', '--out', 'new.json', '--title', 'Ferries');
    const { status, stdout } = await run(cwd, 'diff', 'old.json', 'new.json');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^“Ferries”: 1 article more, \d new events/);
    expect(stdout).toMatch(/\nArticles more\n {2}later\.md\n\nNew events\n(?: {2}.*\n)* {2}.*\(Friday 14 March 2025\)/);
    const json: unknown = JSON.parse((await run(cwd, 'diff', 'old.json', 'new.json', '--json')).stdout);
    expect(json).toMatchObject({ format: 'dateline-changes', version: 1, articles: { added: ['later.md'], gone: [] } });
    expect((await run(cwd, 'diff', 'new.json', 'new.json')).stdout).toBe('“Ferries”: nothing.\n');
  });

  it('says which of two is no graph, and how many it takes', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY });
    await run(cwd, 'build', 'a', '--out', 'old.json');
    expect(await run(cwd, 'diff', 'old.json', 'new.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"new.json" cannot be read: there is nothing of that name. Name two graphs'),
    });
    expect(await run(cwd, 'diff', 'old.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"dateline diff" compares two graphs and was given 1.'),
    });
  });
});

describe('dateline read', () => {
  it('tells what is made of files, and of one that is not read why', async () => {
    const cwd = folderOf({ 'ferry.md': FERRY, 'empty.txt': '' });
    const { status, stdout } = await run(cwd, 'read', 'ferry.md', 'empty.txt', 'none.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('  title:     Ferry leaves Port Vale\n  published: 2025-03-09 (stated)\n');
    expect(stdout).toContain('  published “2025-03-09” from front matter, “published”\n');
    expect(stdout).toContain('empty.txt\n  not read: it is empty. ');
    expect(stdout).toContain('none.txt\n  not read: it cannot be read: there is nothing of that name. ');
    expect(await run(cwd, 'read', 'empty.txt')).toMatchObject({ status: 1 });
    const [first] = JSON.parse((await run(cwd, 'read', 'ferry.md', '--json')).stdout) as unknown[];
    expect(first).toMatchObject({ name: 'ferry.md', article: { title: 'Ferry leaves Port Vale' }, notes: [] });
  });
});

describe('--json', () => {
  it('tells what was built in one line, and nothing else', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'a/logo.png': 'x' });
    const { stdout, stderr } = await run(cwd, 'build', 'a', '--out', 'o.json', '--json');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({
      out: 'o.json',
      articles: 1,
      skipped: ['Skipped logo.png: is a picture or a recording, and no text. What it says can be put into a .txt.'],
    });
    expect(stderr).toBe('');
    expect((await run(cwd, 'build', 'a', '--json')).stderr).toContain('--json needs a file for the graph.');
  });

  it('of a check says whether it is sound', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY });
    await run(cwd, 'build', 'a', '--out', 'o.json');
    expect(JSON.parse((await run(cwd, 'check', 'o.json', '--json')).stdout)).toMatchObject({
      sound: true,
      articles: 1,
    });
    writeFileSync(join(cwd, 'o.json'), readFileSync(join(cwd, 'o.json'), 'utf8').replace('"happened"', '"perhaps"'));
    const broken = await run(cwd, 'check', 'o.json', '--json');
    expect(broken.status).toBe(3);
    expect(JSON.parse(broken.stdout)).toMatchObject({ sound: false });
  });
});

describe('dateline.config.json', () => {
  const configured = (config: unknown) =>
    folderOf({
      'a/dam.txt': DAM,
      'dateline.config.json': typeof config === 'string' ? config : JSON.stringify(config),
    });

  it('says what the command line does not', async () => {
    const cwd = configured({ published: '2025-03-10', title: 'Dams', port: 6000 });
    expect(JSON.parse((await run(cwd, 'build', 'a', '-q')).stdout)).toMatchObject({
      title: 'Dams',
      articles: [{ published: '2025-03-10', publishedBasis: 'given' }],
    });
    expect(JSON.parse((await run(cwd, 'build', 'a', '-q', '--title', 'Others')).stdout)).toMatchObject({
      title: 'Others',
    });
  });

  it.each([
    [{ publishd: '2025-03-10' }, 'has the key "publishd", which Dateline does not know. Did you mean "published"?'],
    [{ title: ['a'] }, 'says "title": ["a"]. Write a text.'],
    [{ quiet: 'yes' }, 'says "quiet": "yes". Write true or false.'],
    [[], 'is not an object.'],
    ['{', 'is not JSON ('],
    ['module.exports = {}', 'is not JSON ('],
  ])('that is %j is refused in words', async (config, words) => {
    expect(await run(configured(config), 'build', 'a')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`dateline.config.json ${words}`),
    });
  });

  it('that is broken stands in nobody’s way to help', async () => {
    expect(await run(configured('{'), 'build', '--help')).toMatchObject({ status: 0 });
  });
});

describe('--watch', () => {
  it('builds again when an article is saved, and goes on after a failure', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY });
    const child = start(cwd, 'build', 'a', '--watch', '--out', 'a/story.json');
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const until = (words: string) => vi.waitUntil(() => said.includes(words), { timeout: 50_000, interval: 50 });
    const titles = () => {
      const parsed = parseGraph(readFileSync(join(cwd, 'a/story.json'), 'utf8'));
      return parsed.ok ? parsed.graph.articles.map(({ file }) => file) : [];
    };
    await until('Watching "a"');
    writeFileSync(join(cwd, 'a/later.md'), LATER);
    await until('from 2 articles');
    await vi.waitUntil(() => titles().join() === 'ferry.md,later.md', { timeout: 50_000 });
    rmSync(join(cwd, 'a/later.md'));
    rmSync(join(cwd, 'a/ferry.md'));
    await until('None of the articles in "a" could be read.');
    writeFileSync(join(cwd, 'a/dam.txt'), DAM);
    await vi.waitUntil(() => titles().join() === 'dam.txt', { timeout: 50_000 });
  });
});

/** A terminal that a person sits at, and that knows colours. */
const COLOURED = { CI: undefined, NO_COLOR: undefined, TERM: 'xterm-256color' };

describe.skipIf(process.platform !== 'linux')('colours', () => {
  it('are for terminals alone', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'a/empty.txt': '' });
    const child = startedInTerminal(cwd, 'build a --out o.json', COLOURED);
    let seen = '';
    child.stdout.on('data', (text: Buffer) => (seen += text.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(seen).toContain('\u001b[33mSkipped empty.txt');
    expect((await run(cwd, 'build', 'a', '--out', 'o.json')).stderr).not.toContain('\u001b');
  });
});
