import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown';

const paragraphs = (source: string) => readMarkdown(source).paragraphs;

describe('Markdown', () => {
  it('takes a first heading of the first level for the title, and keeps the others as paragraphs', () => {
    expect(readMarkdown('# Dam *talks* fail\n\nThey left.\n\n## What now\n\nNothing.')).toEqual({
      title: 'Dam talks fail',
      paragraphs: ['They left.', 'What now', 'Nothing.'],
    });
  });

  it('does not take a later heading for the title', () => {
    expect(readMarkdown('They left.\n\n# Dam talks')).toEqual({ title: null, paragraphs: ['They left.', 'Dam talks'] });
  });

  it('keeps the words of links, emphasis, code and strike-through, and drops images', () => {
    expect(paragraphs('The **mayor**, _Ada_ `Voss`, [said](https://x.example "t") ![a cat](c.png)~~no~~ yes.')).toEqual(
      ['The mayor, Ada Voss, said no yes.'],
    );
    expect(paragraphs('![only an image](c.png)')).toEqual([]);
  });

  it('joins lines of one paragraph and keeps paragraphs apart', () => {
    expect(paragraphs('The boat\nleft.\n\nIt\ncame back.')).toEqual(['The boat left.', 'It came back.']);
  });

  it('keeps a hard line break', () => {
    expect(paragraphs('One line  \nanother<br>third')).toEqual(['One line', 'another', 'third']);
  });

  it('gives every list item, quotation and table row a paragraph of its own', () => {
    expect(
      paragraphs('- One.\n- Two:\n  - Two and a half.\n\n> They said no.\n> Twice.\n\n| a | b |\n|---|---|\n| 1 | 2 |'),
    ).toEqual(['One.', 'Two:', 'Two and a half.', 'They said no. Twice.', 'a; b', '1; 2']);
  });

  it('keeps the text of HTML and of indented paragraphs, without scripts, comments and tags', () => {
    expect(
      paragraphs(
        '<div><p>One &amp; two.</p><p>Thr<b>ee</b>.</p></div>\n\n<script>alert(1)</script>\n\n<!-- no -->\n\n    Four.',
      ),
    ).toEqual(['One & two.', 'Three.', 'Four.']);
  });

  it('does not take a comparison for a tag', () => {
    expect(paragraphs('Turnout was 5 < 6 and 7 > 3, AT&amp;T said with a <3.')).toEqual([
      'Turnout was 5 < 6 and 7 > 3, AT&T said with a <3.',
    ]);
  });

  it('drops what entities hide and what a backslash guards', () => {
    expect(paragraphs('co&shy;op&nbsp;shop \\*not emphasis\\*')).toEqual(['coop shop *not emphasis*']);
  });

  it('keeps a tag that is written to be read', () => {
    expect(paragraphs('The page began with &lt;b&gt;.')).toEqual(['The page began with <b>.']);
  });

  it('drops footnote marks and footnotes', () => {
    expect(paragraphs('The dam[^1] broke.\n\n[^1]: Built in 1950 by many hands.')).toEqual(['The dam broke.']);
  });

  it('drops rules and link definitions', () => {
    expect(paragraphs('A [b].\n\n***\n\n[b]: https://x.example')).toEqual(['A b.']);
  });
});
