import { expect, it } from 'vitest';
import { LARGEST_FILE, isArticleName, isPassedOver, refuseSize } from '../articles/files';
import { gather, noteLine, skippedLine } from './gather';
import { readArticle } from '../articles/read';

const read = (name: string, text: string) => ({
  name,
  read: readArticle({ name, bytes: new TextEncoder().encode(text) }, { published: null }),
});
const FERRY = '---\npublished: 2031-06-18\nstory: The quay\n---\n\nAda Berg met the dockers of Port Vale.\n';

it('one bad file among others is named with its reason, and the rest is there in reading order', () => {
  const gathered = gather([
    read('tug.md', FERRY.replace('18', '19')),
    read('empty.txt', ''),
    read('ferry.md', FERRY),
    read('bad.txt', '%PDF-1.7'),
  ]);
  expect(gathered.articles.map(({ file }) => file)).toEqual(['ferry.md', 'tug.md']);
  expect(gathered.story).toBe('The quay');
  expect(gathered.skipped.map(skippedLine)).toEqual([
    'Skipped bad.txt: is a PDF document, not text. Save its text as .txt or .md.',
    'Skipped empty.txt: is empty. Save the article into it, or take it out of the folder.',
  ]);
});

it('what was mended in an article that was read is told with its name', () => {
  const { notes } = gather([read('ferry.md', FERRY.replace('2031-06-18', '18/06/2031'))]);
  expect(notes.map(noteLine)).toEqual([
    'Note on ferry.md: "18/06/2031" is not a date it can be sure of; write published: 2025-12-31.',
  ]);
});

it('a file is an article by its extension, in any case, and by its size', () => {
  expect(['a.md', 'wire/b.TXT', 'c.markdown'].every(isArticleName)).toBe(true);
  expect(['a.mdx', 'md', 'b.txt.gz', 'c.json'].some(isArticleName)).toBe(false);
  expect(refuseSize(LARGEST_FILE)).toBeNull();
  expect(refuseSize(LARGEST_FILE + 1)?.problem).toBe('is too large for an article (10 MB)');
});

it('what belongs to tools is passed over', () => {
  expect(['.git', '.draft.md', 'node_modules'].every(isPassedOver)).toBe(true);
  expect(isPassedOver('wire')).toBe(false);
});
