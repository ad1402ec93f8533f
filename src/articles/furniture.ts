/**
 * Page furniture: what a news site prints around an article and a person copies along with it.
 *
 * A line goes only if the whole of it is furniture, by its shape or by a phrase of `furniture-phrases.ts`. When in doubt it
 * stays: a stray "Most read" costs a reader a glance, a lost sentence costs them a fact.
 */
import { FURNITURE, LINK_LISTS, SECTIONS } from './furniture-phrases';

/** How many lines from either end of an article still count as its edge. */
const EDGE = 5;

export interface Stripped {
  readonly kept: string[];
  readonly dropped: string[];
}

export function stripFurniture(paragraphs: readonly string[]): Stripped {
  const kept: string[] = [];
  const dropped: string[] = [];
  const linksFrom = startOfTrailingLinks(paragraphs);
  for (const [i, line] of paragraphs.entries()) {
    const atEdge = i < EDGE || i >= paragraphs.length - EDGE;
    const goes = i >= linksFrom || isFurniture(line, atEdge) || (i < EDGE && isByline(line));
    (goes ? dropped : kept).push(line);
  }
  return { kept, dropped };
}

/** Whether a whole line is furniture; `atEdge` where it is among an article's first or last lines. */
export function isFurniture(line: string, atEdge: boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  const bare = phraseOf(line);
  if (FURNITURE.has(bare) || (atEdge && SECTIONS.has(bare))) return true;
  if (ADDRESS.test(line)) return true;
  return line.length <= LONGEST && SHAPES.some(({ shape, words }) => shape.test(line) && wordCount(line) <= words);
}

/** A line longer than this has no shape of furniture, however few its words; in UTF-16 code units. */
const LONGEST = 400;

const wordCount = (line: string): number => line.split(/\s+/).length;

/** Lower case, apostrophes and inner punctuation gone, trimmed of colons, arrows, bullets. */
const phraseOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const PICTURE =
  '(?:cover |featured? |file |main |top )?(?:picture|photo|photograph|image|video|illustration|graphic|pic)';

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Shapes of lines, each with the greatest number of words at which it is believed. */
const SHAPES: readonly { readonly shape: RegExp; readonly words: number }[] = [
  // "Picture credit: A. Person", "Photo by A. Person / Agency", "Image: Agency"
  { shape: new RegExp(`^${PICTURE}s?[ -](?:credits?|source|courtesy)\\b`, 'i'), words: 20 },
  { shape: new RegExp(`^(?:credits?|${PICTURE}s?)\\s*[:|©]`, 'i'), words: 7 },
  { shape: new RegExp(`^${PICTURE}s? by \\p{Lu}[^.]*\\.?$`, 'iu'), words: 8 },
  { shape: /^(?:©|\(c\)|copyright\b)[^.]*\b(?:19|20)\d\d\b/i, words: 25 },
  { shape: /\ball rights reserved\.?$/i, words: 25 },
  // "Also read: Headline of another article"
  {
    shape:
      /^(?:also read|read also|read more|read next|see also|must read|more on this|related(?: article| story)?)\s*[:|»›>–—-]\s*\S[^]*[^.]$/i,
    words: 25,
  },
  {
    shape:
      /^(?:please )?(?:sign up|subscribe)\b.*\b(?:newsletters?|our (?:app|channel|daily|e-?mails?|podcast|updates)|free trial)\b/i,
    words: 25,
  },
  { shape: /^(?:follow|like|join|find) us on \p{Lu}/iu, words: 15 },
  { shape: /^(?:click|tap) here (?:to|for)\b/i, words: 15 },
  { shape: /^@\w+$/, words: 1 },
  { shape: /^\d+\s*[- ]?min(?:ute)?s?(?:[- ]read| to read)$/i, words: 5 },
  { shape: /^\d+ (?:comments?|shares?|views?|likes?)$/i, words: 2 },
  {
    // its one full stop at most is that of a time
    shape:
      /^(?:published|posted|updated|last updated|last modified)\b(?:(?=[^.]*\b(?:ago|\d{4}|\d{1,2}:\d\d)\b)[^.]*|[^.]*\b\d{1,2}\.\d\d\b[^.]*)$/i,
    words: 14,
  },
];

/** "By Ana Example", "By Ana Example and Ben Sample, Senior Correspondent"; not "By Friday Nobody Had Answered". */
function isByline(line: string): boolean {
  // its words one by one first: what is left to the expression is short, and no sentence
  if (!/^by /i.test(line) || /[.?!]$/.test(line) || wordCount(line) > BYLINE_WORDS) return false;
  const words = line.slice(3).split(/[\s,]+/);
  return words.every((word) => /^(?:\p{Lu}|and$|&$)/u.test(word) && !CALENDAR.test(word)) && BYLINE.test(line);
}

/** Words that a byline has at most: five people, or two and what they are. */
const BYLINE_WORDS = 16;

/** Two words of a name or more, then further names and offices. Between two words stands what can belong to neither. */
const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const BYLINE = new RegExp(`^[Bb][Yy] ${WORD}(?: ${WORD}){1,3}(?:(?:, and|,| and| &) ${WORD}(?: ${WORD}){0,4})*$`, 'u');

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;

/** Index of the list of links at an article's foot, `paragraphs.length` where there is none. */
function startOfTrailingLinks(paragraphs: readonly string[]): number {
  let start = paragraphs.length;
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const line = paragraphs[i] ?? '';
    if (LINK_LISTS.has(phraseOf(line))) start = i;
    else if (!looksLikeLink(line) && !isFurniture(line, true)) break;
  }
  return start;
}

const looksLikeLink = (line: string): boolean => wordCount(line) <= 20 && !/[.:;,…]["'”’)]*$/.test(line);
