import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKDOWN_LADDERS } from '../../tests/support/ladders';
import { blockPieces, inlinePieces, LONGEST_BLOCKS, LONGEST_INLINE } from './markdown-pieces';
import { readMarkdown } from './markdown';

const lettersOf = (text: string): string => text.replace(/\P{L}+/gu, '');
const PARAGRAPH = 'Ada *Berg* left the [port](https://c.example) on Monday, and **nobody** saw her go.';

describe('the blocks of a long text', () => {
  it('are one piece as they stand in an ordinary article', () => {
    const article = `# Ferry\n\n${PARAGRAPH}\n\n- One\n  > two\n`;
    expect(blockPieces(article)).toEqual([{ text: article, clipped: false }]);
  });

  it.each(MARKDOWN_LADDERS)('are pieces of bounded size, together all of it: $name', ({ at }) => {
    const { text } = at(3 * LONGEST_BLOCKS);
    const pieces = blockPieces(text);
    for (const piece of pieces) {
      expect(piece.text.length).toBeLessThanOrEqual(LONGEST_BLOCKS + 1);
      for (const line of piece.text.split('\n'))
        expect(/^(?:[ >]|[-+*] |\d+[.)] )*/.exec(line)?.[0].length).toBeLessThanOrEqual(41);
    }
    expect(lettersOf(pieces.map((piece) => piece.text).join(''))).toBe(lettersOf(text.replace(/<!--[^]*?-->/g, '')));
  });

  it('are parted between paragraphs where there are any, and a paragraph that was parted is whole again', () => {
    const apart = `${PARAGRAPH}\n\n`.repeat(1000);
    expect(readMarkdown(apart).paragraphs).toEqual(
      Array(1000).fill('Ada Berg left the port on Monday, and nobody saw her go.'),
    );
    const wrapped = Array.from({ length: 3000 }, (_, i) => `the line of number ${i}`).join('\n');
    expect(readMarkdown(wrapped).paragraphs).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  it('find definitions that stand in other pieces', () => {
    const source = `See [the port][p].\n\n${`${PARAGRAPH}\n\n`.repeat(1000)}[p]: https://c.example\n`;
    expect(readMarkdown(source).paragraphs[0]).toBe('See the port.');
  });

  it('do not show a comment or a script that is longer than one of them', () => {
    const hidden = `a = 1;\n\n`.repeat(5000);
    const source = `One.\n\n<!--\n${hidden}-->\n\nTwo.\n\n<script>\n${hidden}</script>\n\nThree.\n`;
    expect(readMarkdown(source).paragraphs).toEqual(['One.', 'Two.', 'Three.']);
  });

  it.each([
    ['quotations', '> '],
    ['quotations without blanks', '>'],
    ['lists', '- '],
    ['numbered lists', '1. '],
    ['both', '> 1. - '],
  ])('are not too deep, and lose no word: %s', (_, mark) => {
    for (const times of [1000, 50_000])
      expect(readMarkdown(`${mark.repeat(times)}Ada left.`).paragraphs.join(' ')).toMatch(/(?:^|\W)Ada left\.$/);
  });

  it('may hold more lines than a function takes arguments', () => {
    expect(readMarkdown('a  \n'.repeat(200_000)).paragraphs.length).toBeGreaterThan(199_000);
  });

  it('are not too deep in lists of one line each', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- Ada left.`);
    expect(
      readMarkdown(lines.join('\n'))
        .paragraphs.join(' ')
        .match(/Ada left\./g),
    ).toHaveLength(300);
  });
});

describe('the text of a paragraph', () => {
  it('is one piece in an ordinary article', () => {
    expect(inlinePieces(PARAGRAPH.repeat(10))).toHaveLength(1);
    expect(inlinePieces('')).toEqual([]);
  });

  it('is pieces of bounded size and of few marks, together all of it, with no character halved', () => {
    const text = fc.array(fc.constantFrom('a', ' ', '*', '_', '[', ']', '`', '\n', '🚢', 'word ', '[a b](c) '), {
      minLength: 2000,
      maxLength: 12_000,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const pieces = inlinePieces(whole);
        expect(pieces.join('')).toBe(whole);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(LONGEST_INLINE.characters);
          expect(piece.match(/[*_~`[\]<>!]/g)?.length ?? 0).toBeLessThanOrEqual(LONGEST_INLINE.marks);
          // half a character cannot be written as an address
          expect(() => encodeURIComponent(piece)).not.toThrow();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps its line breaks where it is parted', () => {
    expect(readMarkdown('a  \n'.repeat(4000)).paragraphs).toHaveLength(4000);
    expect(readMarkdown('a b\\\n'.repeat(3000)).paragraphs).toHaveLength(3000);
  });

  it('is parted between words, and not within a link', () => {
    const text = `${'word '.repeat(790)}and [Ada Berg and Bo Carr and all of their friends and neighbours](https://c.example) `;
    const [first, second] = inlinePieces(text.repeat(2));
    expect(first).toBe(`${'word '.repeat(790)}and`);
    expect(second).toMatch(/^ \[Ada Berg/);
    expect(readMarkdown(text.repeat(2)).paragraphs.join('')).not.toContain('[');
  });
});
