import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter as splitHead } from './front-matter';
import { HEAD_FIELDS } from './head-keys';

const nothing = { title: null, published: null, publisher: null, url: null, author: null, story: null };

/** What it says, without where. */
function splitFrontMatter(source: string) {
  const { head, body, notes } = splitHead(source);
  const said = (field: (typeof HEAD_FIELDS)[number]) => head[field]?.words ?? null;
  const [title, published, publisher, url, author, story] = HEAD_FIELDS.map(said);
  return { matter: { title, published, publisher, url, author, story }, body, notes };
}

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
        author: null,
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
      author: null,
      story: null,
    });
  });

  it('takes a title with a bare colon as it is written, and says so', () => {
    const { matter, notes } = splitFrontMatter("---\ntitle: Talks: what next\npublisher: 'Port Courier'\n---\nBody.");
    expect(matter).toEqual({ ...nothing, title: 'Talks: what next', publisher: 'Port Courier' });
    expect(notes).toEqual(['line 2 of the front matter is not valid YAML; title was taken as it is written']);
  });

  it('treats empty values as unknown', () => {
    expect(splitFrontMatter('---\ntitle:\npublished: ~\nurl: null\n---\n').matter).toEqual(nothing);
    expect(splitFrontMatter('---\n---\nBody.')).toEqual({ matter: nothing, body: 'Body.', notes: [] });
  });

  it.each([
    ['two rules around a paragraph', '---\nThe ferry left.\n---\nBody.'],
    ['a rule above a paragraph', '---\nThe ferry left.\n\nBody.'],
    ['a rule above a note', '---\nNote: the ferry has left.\n\nBody.'],
    ['a rule above a web address', '---\nhttps://c.example\n\nBody.'],
    ['a rule further down', 'Body.\n---\ntitle: A\n---\n'],
    ['two rules around a heading', '---\n# Ferry leaves\n---\nBody.'],
    ['a rule alone', '---'],
  ])('is not %s', (_, source) => {
    expect(splitFrontMatter(source)).toEqual({ matter: nothing, body: source, notes: [] });
  });

  it('may be indented as a whole, and end with three dots', () => {
    expect(splitFrontMatter('\n---  \n  title: A\n  story: B\n...\nBody.')).toEqual({
      matter: { ...nothing, title: 'A', story: 'B' },
      body: 'Body.',
      notes: [],
    });
  });

  it.each([
    ['in quotes', "'It''s \"so\"'", 'It\'s "so"'],
    ['in quotes, with escapes', '"A \\"B\\" \\u2014 C"', 'A "B" — C'],
    ['in quotes over two lines', '"A\n  B"', 'A B'],
    ['begun by a quotation', '"Go" home, she says', '"Go" home, she says'],
    ['in brackets at first', '[Video] The ferry', '[Video] The ferry'],
    ['over two lines', 'A\n  B', 'A B'],
    ['as a block', '|\n  A\n\n  B', 'A B'],
    ['as a folded block', '>-\n  A: one\n  # 2\n  - B', 'A: one # 2 - B'],
    ['below its key', '\n  A', 'A'],
    ['between comments', '\n  # one\n  A\n# two', 'A'],
    ['with a comment', 'A # or B', 'A'],
    ['with a number sign', 'Ferry #1', 'Ferry'],
    ['with an anchor', '&a A', 'A'],
    ['as a string on purpose', '!!str 7', '7'],
    ['after a tab', '\tA', 'A'],
    ['said to be nothing', 'Null', null],
    ['of a comment', '# none', null],
  ])('reads a title %s', (_, written, title) => {
    const { matter, body } = splitFrontMatter(`---\ntitle: ${written}\npublisher: B\n---\nBody.`);
    expect({ ...matter, body }).toEqual({ ...nothing, title, publisher: 'B', body: 'Body.' });
  });

  it('reads a key without a blank after its colon, if it knows it', () => {
    expect(splitFrontMatter('---\npublished:2025-03-09\n"title": A\n---\n').matter).toMatchObject({
      published: '2025-03-09',
      title: 'A',
    });
  });

  it('does not mind what is wrong with what it does not use', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`),
      'tags: [',
      '  a,',
      ']',
      'people:',
      '- Ada: "',
      '',
      '# a comment',
      'title: T',
    ];
    expect(splitFrontMatter(`---\n${bomb.join('\n')}\n---\nBody.`)).toEqual({
      matter: { ...nothing, title: 'T' },
      body: 'Body.',
      notes: [],
    });
  });
});

describe('front matter of which a part cannot be understood', () => {
  const split = (...lines: string[]) => splitFrontMatter(`---\n${lines.join('\n')}\n---\nBody.`);

  it.each([
    ['a list', ['title: [A, B]'], 'line 2 of the front matter gives title a list, where a text is due; it was left out'],
    ['a list below', ['title:', '  - A', '  - B'], 'line 2 of the front matter gives title a list,'],
    ['a list at the margin', ['title:', '- A'], 'line 2 of the front matter gives title a list,'],
    ['keys', ['title:', '  en: A', '  de: B'], 'line 2 of the front matter gives title keys of its own,'],
    ['keys in braces', ['title: {en: A}'], 'line 2 of the front matter gives title keys of its own,'],
    ['keys below a text', ['title: A', '  subtitle: B'], 'line 2 of the front matter gives title keys of its own,'],
    ['an open quotation', ['title: "A'], 'line 2 of the front matter opens a quotation in title that nothing closes'],
    ['a reference', ['x: &x A', 'title: *x'], 'line 3 of the front matter gives title a reference'],
    ['a text without end', [`title: ${'A '.repeat(600)}`], 'line 2 of the front matter gives title more than 1000 characters'],
    ['a tab', ['title:', '\tA'], 'line 3 of the front matter is indented by a tab'],
    ['another', ['title: A', 'Title: B'], 'line 3 of the front matter gives title a second time and differently'],
    ['two others', ['title: A', 'title: B', 'title: A'], 'line 3 of the front matter gives title a second time and differently'],
  ])('loses that part, by its line: a title that is %s', (_, lines, note) => {
    const { matter, body, notes } = split(...lines, 'publisher: C');
    expect({ ...matter, body }).toEqual({ ...nothing, publisher: 'C', body: 'Body.' });
    expect(notes).toEqual([expect.stringContaining(note)]);
  }); // prettier-ignore

  it('may say the same twice, or nothing the other time', () => {
    expect(split('title: A', 'title:', 'title: "A"', 'TITLE: A')).toEqual({
      matter: { ...nothing, title: 'A' },
      body: 'Body.',
      notes: [],
    });
  });

  it('says of each key once what is wrong with it', () => {
    const { notes } = split(...Array<string>(500).fill('title: [A]'), ...Array<string>(500).fill('tags:\n\t- b'));
    expect(notes).toHaveLength(2);
  });

  it('says where a tab is, in what it does not use too', () => {
    const { matter, notes } = split('title: A', 'tags:', '\t- b');
    expect(matter.title).toBe('A');
    expect(notes).toEqual([expect.stringContaining('line 4 of the front matter is indented by a tab')]);
  });
});

describe('front matter that is broken', () => {
  it.each([
    ['is indented by tabs', '---\n\ttitle: A\n\tpublished: 2025-03-09\n---\nBody.', 'line 2', 'indented by a tab'],
    ['is indented at random', '---\n  title: A\npublished: B\n---\nBody.', 'line 3', 'not “key: value”'],
    ['holds a line without a key', '---\ntitle: The long\nway home\npublished: B\n---\nBody.', 'line 3', 'not “key: value”'],
    ['is never closed', '---\ntitle: A\npublished: B\n\nBody.', 'line 3', 'no line “---” closes it'],
    ['is not closed before the text', '---\ntitle: A\npublished: B\nBody.', 'line 3', 'no line “---” closes it'],
    ['is not closed before a heading', '---\ntitle: A\n# Body.', 'line 2', 'no line “---” closes it'],
    ['is closed by a rule in the text', '---\ntitle: A\n\nBody.\n---\nMore.', 'line 2', 'no line “---” closes it'],
    ['goes on after a blank line', '---\ntitle: A\n\npublished: B\nurl: c\n\nBody.', 'line 5', 'no line “---” closes it'],
    ['stops before a note', '---\ntitle: A\n\nNote: Body.\nMore.', 'line 2', 'no line “---” closes it'],
    ['holds lists', '---\ntags:\n- a\n- b\nmore:\n  - c\n\nBody.', 'line 6', 'no line “---” closes it'],
    ['begins below blank lines', '\n\n---\ntitle: A\n\nBody.', 'line 4', 'no line “---” closes it'],
  ])('is left out, by its line: it %s', (_, source, line, fault) => {
    const { matter, body, notes } = splitFrontMatter(source);
    expect(matter).toEqual(nothing);
    expect(body.trim()).toBe(source.slice(source.search(/(?:# |Note: )?Body/)));
    expect(notes).toEqual([expect.stringMatching(`^${line} of the front matter .*${fault}.*none of it was used`)]);
  }); // prettier-ignore

  it('is no article however long it is, and of its keys those count that stand among the first ten thousand lines', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => (i === 15_000 ? 'title: Ferry sinks' : `key${i}: value`));
    expect(splitFrontMatter(['---', ...keys, '---', 'Body.'].join('\n'))).toMatchObject({
      body: 'Body.',
      matter: { title: null },
      notes: [],
    });
    const list = [
      '---',
      'date: 2031-03-02',
      'tags:',
      ...Array.from({ length: 20_000 }, (_, i) => `- a${i}`),
      'url: a',
      'aliases:',
      '- b',
      '---',
      'Body.',
    ];
    const { body, matter } = splitFrontMatter(list.join('\n'));
    expect([body, matter.published, matter.url]).toEqual(['Body.', '2031-03-02', null]);
  });

  it('does not take the article along where each line is a paragraph and a rule follows', () => {
    const text = 'The ferry left Port Vale on Friday with forty people.\nNobody was hurt.\n---\nIt came back.';
    expect(splitFrontMatter(`---\ntitle: A\n${text}`).body).toBe(text);
  });
});

it('of any lines never throws, cuts the article nowhere but at its head, and drops no line in silence', () => {
  const line = fc.oneof(
    fc.constantFrom('---', '...', '', 'title: A', 'title:', 'title: [', 'url: "b', 'tags:', '- a', '  b: c', '\t? a', '# c', 'Body.'),
    fc.stringMatching(/^[-?:#&*!|>'"{}[\],.\ta ]{0,12}$/),
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const source = ['---', ...lines].join('\n');
      const { matter, body, notes } = splitFrontMatter(source);
      expect(source.endsWith(body)).toBe(true);
      const dropped = source.slice(0, source.length - body.length).split('\n');
      if (dropped.some((l) => l.startsWith('Body'))) expect([...notes, matter.title, matter.url].join()).not.toBe('');
    }),
  );
});
