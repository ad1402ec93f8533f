import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../articles/article';
import { articleId, slugOf } from '../base/slug';
import { orderArticles } from './order';

const article = (file: string, published: string | null = null): ArticleInput => ({
  id: articleId(file),
  file,
  title: null,
  publisher: null,
  url: null,
  published,
  publishedBasis: 'unknown',
  text: file,
});
const ids = (articles: readonly ArticleInput[]) =>
  Object.fromEntries(orderArticles(articles).map((a) => [a.file, a.id]));

describe('ids', () => {
  it('are slugs of file names', () => {
    expect(slugOf('Café “Zürich” 3/4')).toBe('cafe-zurich-3-4');
    expect(slugOf('новости дня')).toBe('новости-дня');
    expect(slugOf('!!!')).toBe('article');
    expect(articleId('wire/The dam.v2.md')).toBe('the-dam-v2');
    expect(articleId('.md')).toBe('md');
  });

  it('take the folder in where two files share a name, and the extension where they share that too', () => {
    expect(ids([article('a/dam.md'), article('b/dam.md'), article('b/dam.txt'), article('ferry.md')])).toEqual({
      'a/dam.md': 'a-dam',
      'b/dam.md': 'b-dam-md',
      'b/dam.txt': 'b-dam-txt',
      'ferry.md': 'ferry',
    });
  });

  it('are counted where names differ in nothing else', () => {
    expect(ids([article('a!.md'), article('a?.md')])).toEqual({ 'a!.md': 'a-md', 'a?.md': 'a-md-2' });
  });
});

describe('the reading order', () => {
  it('goes by date, then by name, and leaves the undated to the end', () => {
    const files = orderArticles([
      article('z.md'),
      article('b.md', '2025-03-09'),
      article('a.md', '2025-03-09'),
      article('c.md', '2025-03-08T10:00'),
    ]);
    expect(files.map((a) => a.file)).toEqual(['c.md', 'a.md', 'b.md', 'z.md']);
  });

  it('and the ids are the same whatever order the files came in, and no id is given twice', () => {
    const files = fc.array(
      fc.tuple(
        fc.stringMatching(/^[abA!]{0,2}\/?[abA!]{1,2}\.(md|txt)$/),
        fc.constantFrom(null, '2025-01-01', '2025-01-02'),
      ),
    );
    fc.assert(
      fc.property(
        files.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          const first = orderArticles(one.map(([f, p]) => article(f, p)));
          expect(new Set(first.map((a) => a.id)).size).toBe(one.length);
          expect(orderArticles(other.map(([f, p]) => article(f, p)))).toEqual(first);
        },
      ),
    );
  });
});
