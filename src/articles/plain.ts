/** Plain text → paragraphs and a title. A line is a paragraph, unless the file is wrapped at a fixed width. */
import type { Draft } from './article';
import { oneLine } from './characters';

/** Lines longer than this are paragraphs, not wrapped text; in UTF-16 code units. */
const WIDEST_WRAP = 120;
/** Share of line breaks that a fixed width must explain before they are taken for wrapping, and their least number. */
const WRAPPED = { share: 0.9, breaks: 3 };

export function readPlain(source: string): readonly string[] {
  const lines = source.split('\n').map(oneLine);
  return isWrapped(lines) ? unwrap(lines) : lines.filter((line) => line !== '');
}

/**
 * Whether the line breaks inside blocks are those of a fixed width: at nearly every one, the next line's first word would not
 * have fitted. Lists, verses and one-line paragraphs break earlier than they must.
 */
function isWrapped(lines: readonly string[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > WIDEST_WRAP) return false;
  let breaks = 0;
  let forced = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? '';
    if (line === '' || next === '') continue;
    breaks++;
    if (line.length + 1 + next.search(/\s|$/) > width) forced++;
  }
  return breaks >= WRAPPED.breaks && forced >= breaks * WRAPPED.share;
}

function unwrap(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  // in parts, joined once: looking at the end of a text that grows costs its whole length each time
  let open: string[] = [];
  let last = '';
  for (const line of [...lines, '']) {
    if (line === '') {
      if (open.length > 0) paragraphs.push(open.join(''));
      open = [];
    } else {
      // a compound broken at its hyphen goes together again; so, with a hyphen too many, does a divided word
      const joined = open.length === 0 || (/\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line));
      open.push(joined ? line : ` ${line}`);
    }
    last = line;
  }
  return paragraphs;
}

/** A headline is at most this long. */
const HEADLINE = { words: 20, characters: 150 };

/** Takes the first paragraph for the title where it looks like a headline over a body. */
export function liftTitle(paragraphs: readonly string[]): Draft {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || !isHeadline(first, second)) return { title: null, paragraphs };
  return { title: first, paragraphs: paragraphs.slice(1) };
}

function isHeadline(line: string, next: string): boolean {
  const words = line.split(' ').length;
  return (
    words >= 2 &&
    words <= HEADLINE.words &&
    line.length <= HEADLINE.characters &&
    /^["'“‘(¿¡]*[\p{Lu}\p{N}]/u.test(line) &&
    !/[.:;,…–—-]["'”’)]*$/.test(line) &&
    // a headline stands over something longer that says a sentence; two headings in a row may stand over each other
    next.length > line.length &&
    /[.!?…:]["'”’)]*$/.test(next)
  );
}
