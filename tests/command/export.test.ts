import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { USUAL_FIGURE } from '../../src/export/asked';
import { excerptsOf } from '../../src/export/excerpts';
import { FORMATS } from '../../src/export/formats';
import { indexGraph } from '../../src/graph/lookup';
import { decodeView } from '../../src/scenes/address/codec';
import { harbour } from '../fixtures/harbour';
import { DIST, folderOf, run, start } from './support';

const STORY = { 'story.json': JSON.stringify(harbour) };
const index = indexGraph(harbour);
/** Pixels are whoever paints them's own. */
const TEXTS = FORMATS.filter(({ name }) => name !== 'png');
const paint = () => Promise.reject(new Error('nobody paints here'));
const page = () => Promise.resolve(readFileSync(join(DIST, 'app/whole.html'), 'utf8'));

describe('dateline export', () => {
  it.each(TEXTS.map((format) => [format.name, format] as const))(
    'writes %s, the same bytes as whoever asks for it elsewhere',
    async (name, format) => {
      const folder = folderOf(STORY);
      const query = 'without-types=SANCTION&window=2024-05-14/2024-05-17';
      const { status, stderr } = await run(folder, 'export', 'story.json', '-f', name, '--view', query, '-o', 'out');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const asked = { index, view: decodeView(query), figure: USUAL_FIGURE, paint, page };
      const expected = await format.write(asked);
      expect(Buffer.from(expected).equals(readFileSync(join(folder, 'out')))).toBe(true);
    },
  );

  it('paints a figure in pixels without a browser, with its words', async () => {
    const folder = folderOf(STORY);
    const args = ['export', 'story.json', '--size', 'slide', '--scale', '1', '-o', 'figure.png'];
    const { status, stderr } = await run(folder, ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const png = readFileSync(join(folder, 'figure.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  });

  it('goes by the ending of the file, and prints a figure where there is no other word', async () => {
    const folder = folderOf(STORY);
    const written = await run(folder, 'export', 'story.json', '--out', 'network.gexf');
    expect(written.stdout).toBe('');
    expect(readFileSync(join(folder, 'network.gexf'), 'utf8')).toContain('<gexf ');
    const { stdout } = await run(folder, 'export', 'story.json', '--figure', 'network', '--theme', 'print');
    expect(stdout).toContain('<title id="title">The Lanmark harbour strike: network</title>');
    expect(stdout).toContain('fill="#ffffff"');
  });

  it('takes a whole address as the view, and says what of it the story does not have', async () => {
    const view = 'http://127.0.0.1:5150/#lanes-by=place&event=nothing';
    const { status, stdout, stderr } = await run(folderOf(STORY), 'export', 'story.json', '--view', view);
    expect(status).toBe(0);
    expect(stdout).toContain('a lane for each place');
    expect(stderr).toContain('nothing');
  });

  it('goes on from a figure: its story, at its view, gives the same figure again', async () => {
    const folder = folderOf(STORY);
    await run(folder, 'export', 'story.json', '--view', 'lanes-by=place&event=talks', '-o', 'a.svg');
    const { status, stderr } = await run(folder, 'export', 'a.svg', '-o', 'b.svg');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'b.svg'), 'utf8')).toBe(readFileSync(join(folder, 'a.svg'), 'utf8'));
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toContain('a lane for each place');
  });

  it('is opened by `dateline open` at the view that the figure shows, or as a graph file', async () => {
    const folder = folderOf(STORY);
    await run(folder, 'export', 'story.json', '--view', 'lanes-by=place&event=talks', '--out', 'figure.svg');
    for (const [file, hash] of [
      ['figure.svg', '#event=talks&lanes-by=place'],
      ['story.json', ''],
    ] as const) {
      const child = start(folder, 'open', file, '--no-browser', '--port', '0');
      const [printed] = (await once(child.stdout, 'data')) as [Buffer];
      const address = new URL(/http:\S+/.exec(printed.toString())?.[0] ?? '');
      expect(address.hash).toBe(hash);
      const entered = await fetch(address, { redirect: 'manual' });
      const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const story = await fetch(new URL('/story.json', address), { headers: { cookie } });
      expect(await story.json()).toEqual(file === 'story.json' ? harbour : excerptsOf(harbour));
      child.kill();
    }
  });

  it.each([
    ['a foreign picture', ['foreign.svg'], 'This picture holds no story'],
    ['no file', [], 'was given 0'],
    ['no graph', ['other.json'], '"other.json" holds no graph'],
    ['no such file', ['none.json'], '"none.json" cannot be read'],
    ['an unknown format', ['story.json', '--format', 'docx'], 'does not know the format "docx"'],
    ['no such scale', ['story.json', '--scale', '9'], '--scale "9" is none'],
    ['an unknown figure', ['story.json', '--figure', 'map'], '--figure "map" is none that there is'],
    ['no language', ['story.json', '--locale', 'zz-zz-!'], '--locale "zz-zz-!" is no language'],
  ])('%s is said in a sentence', async (_, args, words) => {
    const { status, stderr } = await run(
      folderOf({ ...STORY, 'other.json': '{}', 'foreign.svg': '<svg/>' }),
      'export',
      ...args,
    );
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
