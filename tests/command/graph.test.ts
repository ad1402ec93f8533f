import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { DAM, FERRY, folderOf, run, runBound, start } from './support';

const graphOf = (json: string) => {
  const parsed = parseGraph(json);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.graph;
};

describe('dateline graph', () => {
  it('writes a sound graph to standard output and one paragraph to standard error', async () => {
    const { status, stdout, stderr } = await run(
      folderOf({ 'a/ferry.md': FERRY, 'a/deep/er/dam.txt': DAM }),
      'graph',
      'a',
    );
    expect(status).toBe(0);
    const graph = graphOf(stdout);
    expect(graph.articles.map((a) => [a.id, a.file, a.published])).toEqual([
      ['ferry', 'ferry.md', '2025-03-09'],
      ['dam', 'deep/er/dam.txt', null],
    ]);
    expect(graph.title).toBe('A');
    expect(stderr).toMatch(/^“A” is built from 2 articles: \d+ actors?, .*\d+ events?.*, in \d+\.\d s\.$/m);
    expect(stderr).not.toContain('\u001b');
  });

  it('gives undated articles the date that it was given, and dated ones keep theirs', async () => {
    const { stdout } = await run(
      folderOf({ 'ferry.md': FERRY, 'dam.txt': DAM }),
      'graph',
      '.',
      '--published',
      '2025-03-08',
    );
    expect(graphOf(stdout).articles.map((a) => [a.id, a.published, a.publishedBasis])).toEqual([
      ['dam', '2025-03-08', 'given'],
      ['ferry', '2025-03-09', 'stated'],
    ]);
  });

  it('gives the same bytes whatever the order in which the folder was filled', async () => {
    const files = { 'ferry.md': FERRY, 'dam.txt': DAM, 'x/dam.txt': DAM, 'z.txt': DAM.replace('Thursday', 'Friday') };
    const [one, other] = await Promise.all(
      [files, Object.fromEntries(Object.entries(files).reverse())].map((order) =>
        run(folderOf(order), 'graph', '.', '--title', 'T'),
      ),
    );
    expect(one?.stdout).toBe(other?.stdout);
    expect(one?.stdout).toContain('x-dam');
  });

  it('leaves the actors of an earlier graph where they stood, and says what is no graph', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'b/ferry.md': FERRY, 'b/dam.txt': DAM, 'odd.json': '{}' });
    expect((await run(cwd, 'graph', 'a', '--out', 'a.json')).status).toBe(0);
    const before = graphOf(readFileSync(join(cwd, 'a.json'), 'utf8'));
    const moved = { ...before, actors: before.actors.map((a, i) => ({ ...a, position: { x: 1000 * i, y: -500 } })) };
    writeFileSync(join(cwd, 'moved.json'), JSON.stringify(moved));
    const { stdout } = await run(cwd, 'graph', 'b', '--layout-from', 'moved.json');
    const after = new Map(graphOf(stdout).actors.map((a) => [a.id, a.position]));
    const reach = 0.05 * 1000 * (moved.actors.length - 1);
    for (const { id, position } of moved.actors) {
      const at = after.get(id);
      expect(Math.hypot((at?.x ?? NaN) - position.x, (at?.y ?? NaN) - position.y), id).toBeLessThanOrEqual(reach);
    }
    const wrong = await run(cwd, 'graph', 'b', '--layout-from', 'odd.json');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('--layout-from "odd.json" holds no graph');
  });

  it('writes a file whole, leaves nothing beside it, and is silent when quiet', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'story.json': 'old' });
    expect(await run(cwd, 'graph', 'a', '--out', 'story.json', '--quiet')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(graphOf(readFileSync(join(cwd, 'story.json'), 'utf8')).articles).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(['a', 'story.json']);
  });

  it('writes through a link to the file that it stands for', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'real/story.json': 'old' });
    symlinkSync('real/story.json', join(cwd, 'link.json'));
    expect((await run(cwd, 'graph', 'a', '--out', 'link.json')).status).toBe(0);
    expect(graphOf(readFileSync(join(cwd, 'real/story.json'), 'utf8')).title).toBe('A');
  });

  it('names whatever it does not read and why, builds the rest, and passes over what belongs to tools', async () => {
    const cwd = folderOf({
      'ferry.md': FERRY,
      'empty.txt': '',
      'scan.txt': '%PDF-1.7',
      'deep/page.md': '<!doctype html><p>Hello',
      'notes.docx': 'x',
      'logo.png': 'x',
      'Saved.html': '<!doctype html><p>Ada Berg met the dockers of Port Vale on Monday.',
      'Saved_files/logo.png': 'x',
      '.hidden.md': DAM,
      '.git/a.md': DAM,
      'node_modules/a/README.md': DAM,
    });
    const { status, stdout, stderr } = await run(cwd, 'graph', '.');
    expect(status).toBe(0);
    expect(
      graphOf(stdout)
        .articles.map((a) => a.id)
        .sort(),
    ).toEqual(['ferry', 'page', 'saved']);
    const skipped = stderr.split('\n').filter((line) => line.startsWith('Skipped'));
    expect(skipped.map((line) => line.split(/\. | \(/)[0])).toEqual([
      'Skipped empty.txt: is empty',
      'Skipped notes.docx: is damaged, or is not a Word document',
      'Skipped scan.txt: is damaged, or is not a PDF document',
      'Skipped logo.png: is a picture or a recording, and no text',
    ]);
    expect(stderr).toContain('3 articles (3 skipped)');
  });

  it('notes a date that it cannot use', async () => {
    const { status, stderr } = await run(folderOf({ 'a.md': FERRY.replace('2025-03-09', '09/03/2025') }), 'graph', '.');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Note on a\.md: "09\/03\/2025" is not a date/m);
  });

  it('goes round no circle of links', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY });
    symlinkSync('..', join(cwd, 'a/up'));
    const { status, stdout } = await run(cwd, 'graph', 'a');
    expect([status, graphOf(stdout).articles.length]).toEqual([0, 1]);
  });

  it.skipIf(process.platform === 'win32')(
    'says in a sentence what among the articles can never be read, and reads the others',
    async () => {
      const cwd = folderOf({ 'a/ferry.md': FERRY, 'a/locked/dam.txt': DAM, 'a/secret.md': DAM });
      execFileSync('mkfifo', [join(cwd, 'a/pipe.txt')]);
      symlinkSync('round.md', join(cwd, 'a/round.md'));
      symlinkSync('here', join(cwd, 'a/there'));
      symlinkSync('there', join(cwd, 'a/here'));
      chmodSync(join(cwd, 'a/locked'), 0o000);
      chmodSync(join(cwd, 'a/secret.md'), 0o200);
      const { status, stdout, stderr } = await runBound(cwd, 'graph', 'a');
      chmodSync(join(cwd, 'a/locked'), 0o755);
      expect([status, graphOf(stdout).articles.map(({ file }) => file)]).toEqual([0, ['ferry.md']]);
      const skipped = stderr.split('\n').filter((line) => line.startsWith('Skipped'));
      expect(skipped.sort()).toEqual([
        expect.stringMatching(/^Skipped here: cannot be read: .*link/),
        expect.stringMatching(/^Skipped locked\/: cannot be read: permission is denied\./),
        expect.stringMatching(/^Skipped pipe\.txt: is not a file that can be read to its end\./),
        expect.stringMatching(/^Skipped round\.md: cannot be read: .*link/),
        expect.stringMatching(/^Skipped secret\.md: cannot be read: permission is denied\./),
        expect.stringMatching(/^Skipped there: cannot be read: .*link/),
      ]);
    },
  );

  it('reads a folder that may only be read', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'a/deep/dam.txt': DAM });
    for (const path of ['a/deep', 'a']) chmodSync(join(cwd, path), 0o555);
    const { status, stdout } = await runBound(cwd, 'graph', 'a');
    for (const path of ['a', 'a/deep']) chmodSync(join(cwd, path), 0o755);
    expect([status, graphOf(stdout).articles.length]).toEqual([0, 2]);
  });

  it('does not mind that nobody reads to the end', async () => {
    const child = start(
      folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.md`, FERRY.repeat(40)]))),
      'graph',
      '.',
    );
    child.stdout.once('data', () => child.stdout.destroy());
    expect((await once(child, 'exit'))[0]).toBe(0);
  });
});

describe('a folder with nothing to read', () => {
  it.each([
    ['nothing', {}, 'There is no article in "."'],
    ['no article', { 'a.doc': 'x' }, 'Skipped a.doc: is a document of a kind that Dateline does not read'],
    ['no readable article', { 'a.txt': '' }, 'None of the articles in "." could be read.'],
  ])('(%s) ends with status 1 and a sentence', async (_, files, sentence) => {
    const { status, stdout, stderr } = await run(folderOf(files), 'graph', '.', '--out', 'story.json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
  });

  it.skipIf(process.platform === 'win32')('(no permission) says so', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY, 'a/b/dam.txt': DAM });
    chmodSync(join(cwd, 'a/ferry.md'), 0);
    chmodSync(join(cwd, 'a/b'), 0);
    const { status, stderr } = await runBound(cwd, 'graph', 'a');
    chmodSync(join(cwd, 'a/b'), 0o700);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Skipped ferry\.md: .*permission is denied/);
    expect(stderr).toMatch(/Skipped b\/: .*permission is denied/);
  });
});

describe('wrong use', () => {
  it.each([
    ['nothing', [], 'was not told what to do'],
    ['an unknown command', ['grpah', 'a'], 'does not know the command "grpah". Did you mean "graph"?'],
    ['an unknown option', ['graph', 'a', '--ouput', 'b'], "Unknown option '--ouput'. Did you mean --out?"],
    ['an unknown option', ['graph', 'a', '--frob'], "'--frob'"],
    ['an option of the other command', ['graph', 'a', '--port', '1'], "'--port'"],
    ['no folder', ['graph'], 'which folder'],
    ['two folders', ['graph', 'a', 'b'], 'given 2: a, b'],
    ['a folder that is not there', ['graph', 'b'], '"b" cannot be read: there is nothing of that name'],
    ['a file for a folder', ['graph', 'a/ferry.md'], '"a/ferry.md" is a file, not a folder'],
    ['a date that is none', ['graph', 'a', '--published', 'yesterday'], '--published "yesterday" is not a date'],
    ['a day that is none', ['graph', 'a', '--published', '2025-02-30'], '--published "2025-02-30" is not a date'],
    ['--out without a name', ['graph', 'a', '--out'], 'argument missing'],
    ['--out into nowhere', ['graph', 'a', '--out', 'no/story.json'], 'in a folder that is not there'],
    ['--out onto a folder', ['graph', 'a', '--out', 'a'], 'is not a file'],
    [
      'an unknown id',
      ['graph', 'a', '--explain', 'no-such-thing'],
      'No event, actor or mention has the id "no-such-thing"',
    ],
    ['a port that is none', ['open', 'a', '--port', 'x'], '--port "x" is not a port'],
    ['a title that is none', ['graph', 'a', '--title', ''], '--title is empty'],
  ])('(%s) ends with status 2, a sentence, and nothing on standard output', async (_, args, sentence) => {
    const cwd = folderOf({ 'a/ferry.md': FERRY });
    const { status, stdout, stderr } = await run(cwd, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/More: dateline .*--help\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(cwd)).toEqual(['a']);
  });
});

describe('help', () => {
  it.each([['--help'], ['help'], ['graph', '--help'], ['open', '-h'], ['help', 'graph']])(
    '%s %s is for reading: status 0, standard output, 80 columns',
    async (...args) => {
      const { status, stdout, stderr } = await run(folderOf({}), ...args);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('dateline ');
      expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    },
  );

  it('names every option of each command', async () => {
    const { stdout } = await run(folderOf({}), 'graph', '--help');
    for (const option of ['--out', '--published', '--explain', '--quiet', '--title']) expect(stdout).toContain(option);
  });

  it('--version is the number alone', async () => {
    expect((await run(folderOf({}), '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

it('a folder that is only half there is read as far as it goes', async () => {
  const cwd = folderOf({ 'ferry.md': FERRY });
  symlinkSync('gone.md', join(cwd, 'lost.md'));
  mkdirSync(join(cwd, 'folder.md'));
  writeFileSync(join(cwd, 'folder.md/dam.txt'), DAM);
  const { status, stdout, stderr } = await run(cwd, 'graph', '.');
  expect([status, graphOf(stdout).articles.map((a) => a.file)]).toEqual([0, ['ferry.md', 'folder.md/dam.txt']]);
  expect(stderr).toContain('Skipped lost.md: cannot be read: there is nothing of that name');
});
