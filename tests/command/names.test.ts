/** Names and words that others chose: what a terminal is shown of them, whichever way they come. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { DAM, FERRY, finished, folderOf, run, startedInTerminal } from './support';

/** What a terminal would obey: all controls but the line break, other directions, other line breaks. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\ufffd/;
/** Turns the text red, names the window, clears the line above, turns the direction, and ends in a line of its own. */
const TRICK = '\u001b[31m\u001b]0;x\u0007\u009b2K\u202e\nDone';
const posix = process.platform !== 'win32';

describe.skipIf(!posix)('a name that is a trick', () => {
  it.each([
    ['of a file that is skipped', { [`${TRICK}.md`]: '', 'ferry.md': FERRY }, ['graph', '.']],
    ['of a file with a note', { [`${TRICK}.md`]: FERRY.replace('2025-03-09', '9/3') }, ['graph', '.']],
    [
      'of a file in which nothing is found',
      { [`${TRICK}.md`]: 'Quay. Quay. Quay.', 'ferry.md': FERRY },
      ['graph', '.'],
    ],
    ['of a folder in it', { [`${TRICK}/a.md`]: '', 'ferry.md': FERRY }, ['graph', '.']],
    ['of a folder that is read', { [`${TRICK}/a.md`]: FERRY }, ['graph', TRICK]],
    ['of a folder without articles', { [`${TRICK}/a.pdf`]: '' }, ['graph', TRICK]],
    ['of a folder that is not there', {}, ['graph', TRICK]],
    ['of a command', {}, [TRICK]],
    ['of an option', {}, ['graph', `--${TRICK}`]],
    ['of two folders', {}, ['graph', TRICK, TRICK]],
    ['of a day', {}, ['graph', '.', '--published', TRICK]],
    ['of a port', {}, ['open', '--port', TRICK]],
    ['of a story', { 'ferry.md': FERRY }, ['graph', '.', '--title', TRICK]],
    ['of a thing to explain', { 'ferry.md': FERRY }, ['graph', '.', '--explain', TRICK]],
    [
      'of an earlier graph',
      { [TRICK]: `{"title":"${TRICK}"`, 'ferry.md': FERRY },
      ['graph', '.', '--layout-from', TRICK],
    ],
    ['of a target', { 'ferry.md': FERRY }, ['graph', '.', '--out', `${TRICK}/x.json`]],
    ['in front matter', { 'a.md': `---\n${TRICK}: [${TRICK}\n---\n${DAM}` }, ['graph', '.']],
    ['in a date', { 'a.md': FERRY.replace('2025-03-09', `"\\e[31m\\x9b"`) }, ['graph', '.']],
  ])('(%s) is shown, not obeyed', async (_, files, args) => {
    const { stdout, stderr } = await run(folderOf(files), ...args);
    expect(stderr).not.toMatch(OBEYED);
    expect(stderr).not.toMatch(/^Done/m);
    if (stdout !== '') expect(parseGraph(stdout).ok).toBe(true);
  });

  it('is in the graph as it is, and in an explanation as it may be shown', async () => {
    const cwd = folderOf({ [`x${TRICK}.md`]: FERRY });
    const graph = await run(cwd, 'graph', '.', '--title', TRICK);
    expect(JSON.parse(graph.stdout)).toMatchObject({ title: TRICK, articles: [{ file: `x${TRICK}.md` }] });
    const [id] = (JSON.parse(graph.stdout) as { events: { id: string }[] }).events.map((event) => event.id);
    const explained = await run(cwd, 'graph', '.', '--explain', id ?? '');
    expect(explained.stdout).toContain('\n');
    expect(explained.stdout).not.toMatch(OBEYED);
  });

  it.skipIf(!existsSync('/usr/bin/script'))('is shown where a terminal shows the graph', async () => {
    const { stdout } = await finished(startedInTerminal(folderOf({ [`x${TRICK}.md`]: FERRY }), 'graph . --quiet'));
    const json = stdout.replaceAll('\r\n', '\n');
    expect(json).not.toMatch(OBEYED);
    expect(JSON.parse(json)).toMatchObject({ articles: [{ file: `x${TRICK}.md` }] });
  });
});

describe.skipIf(process.platform !== 'linux')('names that are no text', () => {
  it('are read, kept apart, and shown with their bytes', async () => {
    const cwd = folderOf({});
    const path = (bytes: string) => Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(bytes, 'latin1')]);
    mkdirSync(path('m\xe4rz'));
    writeFileSync(path('caf\xe9.md'), FERRY);
    writeFileSync(path('caf\xe8.md'), FERRY.replace('Ferry leaves', 'Dam holds'));
    writeFileSync(path('m\xe4rz/dam.txt'), DAM);
    writeFileSync(path('m\xe4rz/\xff.txt'), '');
    const { status, stdout, stderr } = await run(cwd, 'graph', '.');
    expect(status).toBe(0);
    const parsed = parseGraph(stdout);
    expect(parsed.ok && parsed.graph.articles.map((a) => a.file).sort()).toEqual([
      'caf\\xe8.md',
      'caf\\xe9.md',
      'm\\xe4rz/dam.txt',
    ]);
    expect(stderr).toContain('Skipped m\\xe4rz/\\xff.txt: is empty');
  });
});
