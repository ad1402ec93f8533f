/**
 * Markdown in pieces of bounded size. marked's work grows with the square of a block, of a paragraph and of its marks, and its
 * depth with every quotation in a quotation; in pieces it is linear, and no file is too deep.
 *
 * An ordinary article is one piece, and each of its paragraphs another. No text is lost by a cut: at worst a mark that was
 * opened before it and closed after it stays in the text.
 */

export interface BlockPiece {
  readonly text: string;
  /** Whether it begins within a paragraph, as far as can be told. */
  readonly clipped: boolean;
}

/** In UTF-16 code units; most articles are shorter. */
export const LONGEST_BLOCKS = 20_000;
/** A paragraph is given whole up to so many code units and so many characters that may be marks. */
export const LONGEST_INLINE = { characters: 4000, marks: 100 };
/** What stands before the text of a line, quotation and list marks included, in code units. */
const WIDEST_MARGIN = 40;

const MARGIN = /^(?:[ >]|[-+*](?= )|\d{1,9}[.)](?= ))+/;
/** What is no text, where it may run over blank lines; unclosed, it would be all the rest, and stays. */
const HIDDEN = /^ {0,3}<(?:!--[^]*?(-->|(?![^]))|(script|style)\b[^]*?(<\/\2\s*>|(?![^])))/gim;

export function blockPieces(source: string): BlockPiece[] {
  const shown =
    source.length <= LONGEST_BLOCKS
      ? source
      : source.replace(HIDDEN, (hidden, ...ends: unknown[]) => (ends[0] || ends[2] ? '' : hidden));
  return cutBlocks(shown.split('\n').flatMap(cutLine).map(narrow));
}

/** The line in no more quotations and lists than its margin may hold. */
function narrow(line: string): string {
  const margin = MARGIN.exec(line)?.[0] ?? '';
  if (margin.length <= WIDEST_MARGIN) return line;
  return margin.slice(0, WIDEST_MARGIN).replace(/(?<!\d)\d{1,9}[.)]?$|[^ >]$/, '') + line.slice(margin.length);
}

/** At the last blank line of a piece, else where a line ends its sentence, else between two lines. */
function cutBlocks(lines: readonly string[]): BlockPiece[] {
  const pieces: BlockPiece[] = [];
  let clipped = false;
  for (let from = 0; from < lines.length;) {
    let [to, blank, stop] = [from, 0, 0];
    for (let length = 0; to < lines.length; to++) {
      const line = lines[to] ?? '';
      length += line.length + 1;
      if (length > LONGEST_BLOCKS && to > from) break;
      if (line.trim() === '') blank = to + 1;
      else if (/[.!?]["'”’)]*$/.test(line)) stop = to + 1;
    }
    if (to < lines.length) to = blank || stop || to;
    pieces.push({ text: lines.slice(from, to).join('\n') + (to < lines.length ? '\n' : ''), clipped });
    clipped = to !== blank && (lines[to] ?? '').trim() !== '';
    from = to;
  }
  return pieces;
}

/** A line longer than a piece, in lines that each begin with a word if they can: then none is the mark of another block. */
function cutLine(line: string): string[] {
  const lines: string[] = [];
  let from = 0;
  while (line.length - from > LONGEST_BLOCKS) {
    const most = beforeWholeCharacter(line, from + LONGEST_BLOCKS);
    let at = most;
    while (at > from && !/^ \p{L}/u.test(line.slice(at, at + 3))) at--;
    lines.push(line.slice(from, at === from ? most : at));
    from = at === from ? most : at + 1;
  }
  return [...lines, line.slice(from)];
}

/** Characters that may open or close a mark within a line. */
const MARK = /[*_~`[\]<>!]/;

/** The text of one paragraph in pieces; together they are the text. */
export function inlinePieces(text: string): string[] {
  const pieces: string[] = [];
  let [from, marks, depth] = [0, 0, 0];
  let [between, space] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (MARK.test(character)) marks++;
    if (character === '[') depth++;
    else if (character === ']') depth = Math.max(0, depth - 1);
    else if (/\s/.test(character) && i > 0 && !/[\s\\]/.test(text.charAt(i - 1))) {
      // blanks and a line break together are a mark too, and stay together
      space = i;
      if (depth === 0) between = space;
    }
    if (i + 1 - from < LONGEST_INLINE.characters && marks < LONGEST_INLINE.marks) continue;
    const to = between > from ? between : space > from ? space : beforeWholeCharacter(text, i + 1);
    pieces.push(text.slice(from, to));
    [from, marks, depth, i] = [to, 0, 0, to - 1];
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces;
}

/** The place, or the one before it where it would halve a character beyond the basic plane. */
const beforeWholeCharacter = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
