import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from './article';
import { readArticle } from './read';

const read = (name: string, text: string, published: string | null = null): ReadArticle =>
  readArticle({ name, bytes: new TextEncoder().encode(text) }, { published });

const SENTENCE = 'The ferry left Port Vale on Friday with forty people and their dogs aboard, the harbour master said.';

describe('a Markdown article', () => {
  it('is its title, a blank line and its paragraphs, with what its front matter states', () => {
    expect(
      read(
        'wire/Ferry leaves.md',
        `---\ntitle: Ferry leaves\npublished: 2025-03-09\npublisher: Port Courier\nurl: https://c.example\n---\n\n${SENTENCE}\n\nIt *came* back.\n`,
      ),
    ).toEqual({
      ok: true,
      article: {
        id: 'ferry-leaves',
        file: 'wire/Ferry leaves.md',
        title: 'Ferry leaves',
        publisher: 'Port Courier',
        url: 'https://c.example',
        published: '2025-03-09',
        publishedBasis: 'stated',
        taken: [
          { field: 'title', words: 'Ferry leaves', from: 'front matter, “title”' },
          { field: 'published', words: '2025-03-09', from: 'front matter, “published”' },
          { field: 'publisher', words: 'Port Courier', from: 'front matter, “publisher”' },
          { field: 'url', words: 'https://c.example', from: 'front matter, “url”' },
        ],
        text: `Ferry leaves\n\n${SENTENCE}\n\nIt came back.`,
      },
      story: null,
      notes: [],
    });
  });

  it('does not tell its title twice, but keeps a heading that says something else', () => {
    expect(read('a.md', `---\ntitle: Ferry leaves\n---\n# Ferry Leaves!\n\n${SENTENCE}`)).toMatchObject({
      article: { text: `Ferry leaves\n\n${SENTENCE}` },
    });
    expect(read('a.md', `---\ntitle: Ferry leaves\n---\n# Dogs aboard\n\n${SENTENCE}`)).toMatchObject({
      article: { text: `Ferry leaves\n\nDogs aboard\n\n${SENTENCE}` },
    });
  });
});

describe('an article whose front matter is broken', () => {
  it.each([
    ['never closed', '---\ntitle: A\npublished: 2025-03-09\n\n', 3],
    ['indented by tabs', '---\r\n\ttitle: A\r\n\tpublished: 2025-03-09\r\n---\r\n', 2],
    ['a list where a text is due', '\ufeff---\ntags: [a]\ntitle:\n  - A\n---\n', 3],
    ['two of one key', '---\ntitle: A\ntitle: B\n---\n', 3],
  ])('is read without it, and the line is named: %s', (_, block, line) => {
    for (const name of ['a.md', 'a.txt'])
      expect(read(name, `${block}${SENTENCE}\n\nNobody was hurt.\n`)).toMatchObject({
        article: { title: null, published: null, text: `${SENTENCE}\n\nNobody was hurt.` },
        notes: [expect.stringContaining(`line ${line} of the front matter`)],
      });
  });
});

describe('a plain text article', () => {
  it('finds its title below page furniture', () => {
    expect(read('a.txt', `News\nFerry Leaves on Time\n${SENTENCE}\nMust Read`)).toMatchObject({
      article: { title: 'Ferry Leaves on Time', text: `Ferry Leaves on Time\n\n${SENTENCE}` },
      notes: ['left out as page furniture: “News”, “Must Read”'],
    });
  });

  it('may begin at once with its body', () => {
    expect(read('a.txt', `\n${SENTENCE}\n`)).toMatchObject({
      article: { title: null, text: SENTENCE, published: null, publishedBasis: 'unknown' },
    });
  });
});

describe('short lines between a headline and a first sentence', () => {
  const under = (lines: number) => {
    const found = read('a.txt', `Harbour closes again\n9 March 2025\n${'Port Courier\n'.repeat(lines)}${SENTENCE}\n`);
    return found.ok ? found.article.text.split('\n\n').length : 0;
  };
  it('are its names and remarks, and go', () => expect(under(2)).toBe(2));
  it('are the article’s own where they are many, however many', () => {
    expect(under(40)).toBe(42);
    expect(under(200_000)).toBe(200_002);
  });
});

describe('the date', () => {
  it('is what the file states, before what the text shows, before what was given, and never today', () => {
    const dated = `PORT VALE, 7 March 2025 — ${SENTENCE}`;
    expect(read('a.md', `---\npublished: 9 March 2025\n---\n${dated}`, '2025-03-10')).toMatchObject({
      article: { published: '2025-03-09', publishedBasis: 'stated' },
    });
    expect(read('a.md', dated, '2025-03-10')).toMatchObject({
      article: { published: '2025-03-07', publishedBasis: 'inferred' },
    });
    expect(read('a.md', SENTENCE, '2025-03-10')).toMatchObject({
      article: { published: '2025-03-10', publishedBasis: 'given' },
    });
    expect(read('a.md', SENTENCE)).toMatchObject({ article: { published: null, publishedBasis: 'unknown' } });
  });

  it('that cannot be read is noted and not used', () => {
    expect(read('a.md', `---\npublished: 31/02/2025\n---\n${SENTENCE}`)).toMatchObject({
      ok: true,
      article: { published: null, publishedBasis: 'unknown' },
      notes: [expect.stringContaining('31/02/2025')],
    });
  });

  it('on a line of its own is no part of the text', () => {
    expect(read('a.txt', `9 March 2025\n${SENTENCE}`)).toMatchObject({
      article: { text: SENTENCE, publishedBasis: 'inferred' },
    });
  });
});

describe('a file that is no article', () => {
  it.each([
    ['blank', 'a.txt', ' \n\t\n', 'holds no text of an article'],
    ['only markup', 'a.md', '![](a.png)\n\n***\n\n<br>', 'holds no text of an article'],
    ['only front matter', 'a.md', '---\ntitle: A\n---\n', 'holds no text of an article'],
    ['only furniture', 'a.txt', 'Advertisement\nRead more', 'holds no text of an article'],
    ['a web page', 'a.txt', '<!DOCTYPE html><html><p>Hello.</p>', 'is a web page, not text'],
  ])('is refused in words: %s', (_, name, text, problem) => {
    expect(read(name, text)).toMatchObject({ ok: false, problem, remedy: expect.stringMatching(/\.$/) });
  });

  it('never throws, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom('a.md', 'a.txt'), fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
        const answer = readArticle({ name, bytes }, { published: null });
        if (answer.ok) expect(answer.article.text.trim()).not.toBe('');
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('a.md', 'a.txt'),
        fc.stringMatching(/^[-#*_[\]()<>a-z&;:!|`~\n ]{0,80}$/),
        (name, text) => {
          expect(() => read(name, text)).not.toThrow();
        },
      ),
    );
  });
});
