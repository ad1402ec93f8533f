/** Plain text → paragraphs and a title. A line is a paragraph, unless the file is wrapped at a fixed width. */
import type { Draft } from './article';
import { oneLine } from './characters';
import { KEEPS_HYPHEN } from './head-words';

/** Lines longer than this are paragraphs, not wrapped text; in UTF-16 code units. */
const WIDEST_WRAP = 120;
/**
 * Share of line breaks that a fixed width must explain before they are taken for wrapping, and their least number; fewer will do where each
 * stands in the middle of a sentence and the lines are as long as a page's, in UTF-16 code units.
 */
const WRAPPED = { share: 0.9, breaks: 3, width: 60 };

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
  let inSentence = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? '';
    if (line === '' || next === '') continue;
    breaks++;
    if (!/[.!?:;…]["'”’)]*$/.test(line)) inSentence++;
    // a word in two halves is cut by a width, whatever the next line holds
    if (DIVIDED.test(line) ? /^\p{Ll}/u.test(next) : line.length + 1 + next.search(/\s|$/) > width) forced++;
  }
  const enough = breaks >= WRAPPED.breaks || (breaks > 0 && width >= WRAPPED.width && inSentence === breaks);
  return enough && forced >= breaks * WRAPPED.share;
}

const DIVIDED = /\p{L}-$/u;

/** Lines → paragraphs, told by the blank lines between them; a word that a line's end divides is whole again. */
export function unwrap(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  const whole = wholeWords(lines);
  // in parts, joined once: looking at the end of a text that grows costs its whole length each time
  let open: string[] = [];
  let last = '';
  for (const line of [...lines, '']) {
    if (line === '') {
      if (open.length > 0) paragraphs.push(open.join(''));
      open = [];
    } else {
      const divided = DIVIDED.test(last) && /^\p{Ll}/u.test(line);
      if (divided && !isCompound(last, line, whole)) open.push((open.pop() ?? '').slice(0, -1));
      open.push(open.length === 0 || divided ? line : ` ${line}`);
    }
    last = line;
  }
  return paragraphs;
}

/** A headline is at most this long. */
const HEADLINE = { words: 20, characters: 150 };

/** The words of a text that stand undivided in it, in lower case. */
const wholeWords = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.toLowerCase().split(/[^\p{L}-]+/u)));

/** Whether a word that a line's end divides has its hyphen in the middle of a line as well; the text's own words tell, else its first part. */
function isCompound(last: string, line: string, whole: ReadonlySet<string>): boolean {
  const before = last.slice(last.lastIndexOf(' ') + 1, -1).toLowerCase();
  const after = /^\p{L}+/u.exec(line)?.[0].toLowerCase() ?? '';
  if (whole.has(before + after)) return false;
  return whole.has(`${before}-${after}`) || KEEPS_HYPHEN.has(before);
}

/** Takes the first paragraph for the title where it looks like a headline over a body. */
export function liftTitle(paragraphs: readonly string[]): Draft {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || !isHeadline(first, second)) return { title: null, paragraphs };
  return { title: first, paragraphs: paragraphs.slice(1) };
}

function isHeadline(line: string, next: string): boolean {
  if (line.length > HEADLINE.characters) return false;
  const words = line.split(' ').length;
  return (
    words >= 2 &&
    words <= HEADLINE.words &&
    /^["'“‘(¿¡]*[\p{Lu}\p{N}]/u.test(line) &&
    !/[.:;,…–—-]["'”’)]*$/.test(line) &&
    // a headline stands over something longer that says a sentence; two headings in a row may stand over each other
    next.length > line.length &&
    /[.!?…:]["'”’)]*$/.test(next)
  );
}
