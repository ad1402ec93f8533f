import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter';

const nothing = { title: null, published: null, publisher: null, url: null, story: null };

describe('front matter', () => {
  it('gives title, date, publisher, address and story, and the body after it', () => {
    const source =
      '---\ntitle: "Dam: talks fail"\npublished: 2025-03-09\npublisher: Port Courier\nurl: https://c.example/1\nstory: The dam\ntags: [a, b]\n---\n\nBody.';
    expect(splitFrontMatter(source)).toEqual({
      matter: {
        title: 'Dam: talks fail',
        published: '2025-03-09',
        publisher: 'Port Courier',
        url: 'https://c.example/1',
        story: 'The dam',
      },
      body: '\nBody.',
      notes: [],
    });
  });

  it('keeps a title that YAML would take for a number or a truth value', () => {
    expect(splitFrontMatter('---\ntitle: 1984\npublisher: No\n---\n').matter).toEqual({
      ...nothing,
      title: '1984',
      publisher: 'No',
    });
  });

  it('knows the names that other tools use, in any case', () => {
    expect(splitFrontMatter('---\nHeadline: A\nDate: 2025-03-09\nSource: B\nLink: c\n---\n').matter).toEqual({
      title: 'A',
      published: '2025-03-09',
      publisher: 'B',
      url: 'c',
      story: null,
    });
  });

  it('reads a block that is not YAML line by line, and says so', () => {
    const { matter, notes } = splitFrontMatter("---\ntitle: Talks: what next\npublisher: 'Port Courier'\n---\nBody.");
    expect(matter).toEqual({ ...nothing, title: 'Talks: what next', publisher: 'Port Courier' });
    expect(notes).toHaveLength(1);
  });

  it('treats empty values as unknown', () => {
    expect(splitFrontMatter('---\ntitle:\npublished: ~\nurl: null\n---\n').matter).toEqual(nothing);
    expect(splitFrontMatter('---\n---\nBody.')).toEqual({ matter: nothing, body: 'Body.', notes: [] });
  });

  it.each([
    ['two rules around a paragraph', '---\nThe ferry left.\n---\nBody.'],
    ['a block that never closes', '---\ntitle: A\n\nBody.'],
    ['a rule further down', 'Body.\n---\ntitle: A\n---\n'],
  ])('is not %s', (_, source) => {
    expect(splitFrontMatter(source)).toEqual({ matter: nothing, body: source, notes: [] });
  });

  it('survives aliases that unfold without end', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`),
      'title: T',
    ];
    expect(splitFrontMatter(`---\n${bomb.join('\n')}\n---\nBody.`).matter.title).toBe('T');
  });
});
