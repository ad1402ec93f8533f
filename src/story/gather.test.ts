import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { LARGEST_FILE, isArticleName, isPassedOver, refuseSize } from '../articles/files';
import { gather, gathered } from './gather';
import { noteLine, skippedLine } from './lines';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const UNDATED = { published: null };
const FERRY = '---\npublished: 2031-06-18\nstory: The quay\n---\n\nAda Berg met the dockers of Port Vale.\n';

it('one bad file among others is named with its reason, and the rest is there in reading order', async () => {
  const files = [
    file('tug.md', FERRY.replace('18', '19')),
    file('empty.txt', ''),
    { name: 'pipe.txt', refused: 'is not a file that can be read to its end.' },
    file('ferry.md', FERRY),
    file('bad.txt', '%PDF-1.7'),
    { name: 'long.md', bytes: new Uint8Array(LARGEST_FILE + 1) },
  ];
  const found = await gather(files, UNDATED);
  expect(found.articles.map(({ file }) => file)).toEqual(['ferry.md', 'tug.md']);
  expect(found.story).toBe('The quay');
  expect(found.refused.map(skippedLine)).toEqual([
    expect.stringMatching(/^Skipped bad\.txt: is damaged, or is not a PDF document/),
    'Skipped empty.txt: is empty. Save the article into it, or take it out of the folder.',
    'Skipped long.md: is too large for an article (10 MB). Split it up.',
    'Skipped pipe.txt: is not a file that can be read to its end.',
  ]);
});

it('a file has a day of its own where that is known of it alone, and else that of all', async () => {
  const undated = file('quay.txt', 'Ada Berg met the dockers of Port Vale.');
  const { articles } = await gather(
    [
      { ...undated, published: '2031-06-17' },
      { ...undated, name: 'tug.txt' },
    ],
    {
      published: '2031-06-19',
    },
  );
  expect(articles.map(({ published }) => published)).toEqual(['2031-06-17', '2031-06-19']);
});

it('what comes to a story that has it already is named, and counts once', async () => {
  const { articles: before } = await gather([file('ferry.md', FERRY)], UNDATED);
  const again = before.map((article) => ({ ...article, file: 'copy.md' }));
  const { articles, refused } = gathered(
    again.map((article) => ({ name: 'copy.md', read: { ok: true, article, story: null, notes: [] } })),
    before,
  );
  expect(articles).toEqual(before);
  expect(refused).toEqual(['copy.md: is in the story already. It counts once.']);
});

it('what was mended in an article that was read is told with its name', async () => {
  const { notes } = await gather([file('ferry.md', FERRY.replace('2031-06-18', '08/06/2031'))], UNDATED);
  expect(notes.map(noteLine)).toEqual([
    'Note on ferry.md: "08/06/2031" is not a date it can be sure of; write published: 2025-12-31.',
  ]);
});

it('corrections are no article beside the articles, nor packed with them', async () => {
  const packed = zipSync({ 'wire/ferry.md': strToU8(FERRY), 'wire/Corrections.txt': strToU8('reject: b') });
  const files = [file('corrections.txt', 'reject: a'), { name: 'wire.zip', bytes: packed }];
  const { articles, corrections, refused } = await gather(files, UNDATED);
  expect(articles.map(({ file }) => file)).toEqual(['wire.zip/wire/ferry.md']);
  expect(corrections).toEqual([
    { name: 'corrections.txt', text: 'reject: a' },
    { name: 'wire.zip/wire/Corrections.txt', text: 'reject: b' },
  ]);
  expect(refused).toEqual([]);
});

it('a file is asked for when the one before it is read', async () => {
  const bytes = new TextEncoder().encode('Ada Berg met the dockers of Port Vale.');
  const order: string[] = [];
  const watched = (name: string) => ({
    name,
    get bytes() {
      if (order.at(-1) !== `${name} is read`) order.push(`${name} is read`);
      return bytes;
    },
  });
  function* files() {
    for (const name of ['a.txt', 'b.txt']) {
      order.push(`${name} is asked for`);
      yield watched(name);
    }
  }
  await gather(files(), UNDATED);
  expect(order).toEqual(['a.txt is asked for', 'a.txt is read', 'b.txt is asked for', 'b.txt is read']);
});

it('a file is an article by its extension, in any case, and by its size', async () => {
  expect(['a.md', 'wire/b.TXT', 'c.markdown', 'd.html', 'e.json', 'f.jsonl.gz'].every(isArticleName)).toBe(true);
  expect(['a.mdx', 'md', 'b.doc', 'c.png'].some(isArticleName)).toBe(false);
  expect(refuseSize(LARGEST_FILE, 'a.txt')).toBeNull();
  expect(refuseSize(LARGEST_FILE + 1, 'a.txt')?.problem).toBe('is too large for an article (10 MB)');
});

it('what belongs to tools is passed over', async () => {
  expect(['.git', '.draft.md', 'node_modules'].every(isPassedOver)).toBe(true);
  expect(isPassedOver('wire')).toBe(false);
});
