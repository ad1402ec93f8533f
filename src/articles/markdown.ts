/**
 * Markdown → paragraphs of plain text and a title.
 *
 * marked's lexer finds the blocks and marks (CommonMark and GitHub's tables and strike-through); here they are only walked.
 * The words stay, what dresses them goes: a link is its text, an image and a code fence's language are nothing.
 */
import { decodeHTML } from 'entities';
import { Lexer, type Token, type Tokens } from 'marked';
import type { Draft } from './article';
import { cleanCharacters, oneLine } from './characters';
import { blockPieces, inlinePieces } from './markdown-pieces';
import { htmlBlocks, stripTags } from './tags';

export function readMarkdown(source: string): Draft {
  const paragraphs: string[] = [];
  let title: string | null = null;
  for (const token of lex(withoutFootnotes(source))) {
    const blocks = blocksOf(token);
    if (title === null && paragraphs.length === 0 && token.type === 'heading' && token.depth === 1)
      title = blocks[0] ?? null;
    else for (const block of blocks) paragraphs.push(block);
  }
  return { title, paragraphs };
}

/** What `Lexer.lex` does, piece by piece: first all blocks, so that links find their definitions, then what is in them. */
function lex(source: string): Token[] {
  const lexer = new Lexer();
  for (const { text, clipped } of blockPieces(source)) lexer.blockTokens(text, lexer.tokens, clipped);
  for (const { src, tokens } of lexer.inlineQueue)
    for (const piece of inlinePieces(src)) tokens.push(...lexer.inlineTokens(piece));
  return lexer.tokens;
}

/** Markdown's footnotes are an extension that marked reads as links: their marks would stand inside sentences. */
function withoutFootnotes(source: string): string {
  return source.includes('[^')
    ? source.replace(/^ {0,3}\[\^[^[\]\s]+\]:.*(?:\n {4}.*)*/gm, '').replace(/\[\^[^[\]\s]+\]/g, '')
    : source;
}

/** The paragraphs of a block, none empty. */
function blocksOf(token: Token): string[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'html':
      return htmlBlocks(token.raw).map(tidy).filter(Boolean);
    case 'code':
      // an indented paragraph, far more often than a program, in an article
      return (token as Tokens.Code).text
        .split(/\n\s*\n/)
        .map(tidy)
        .filter(Boolean);
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(blocksOf);
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap(blocksOf));
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .map((row) =>
          tidy(
            row
              .map((cell) => inline(cell.tokens))
              .filter(Boolean)
              .join('; '),
          ),
        )
        .filter(Boolean);
    }
    default:
      return inline('tokens' in token && token.tokens ? token.tokens : [token])
        .split(BREAK)
        .map(tidy)
        .filter(Boolean);
  }
}

/** A hard line break: two lines of a poem or an address are two lines. */
const BREAK = '\u2028';

function inline(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'image' || token.type === 'checkbox') continue;
    else if (token.type === 'br') text += BREAK;
    else if (token.type === 'html') text += /^<br\b/i.test(token.raw) ? BREAK : '';
    else if (token.type === 'codespan') text += (token as Tokens.Codespan).text;
    else if ('tokens' in token && token.tokens) text += inline(token.tokens);
    else text += 'text' in token ? String(token.text) : token.raw;
  }
  return text;
}

/** Entities can stand for any character, soft hyphens among them. */
const tidy = (text: string): string => oneLine(cleanCharacters(decodeHTML(stripTags(text))));
