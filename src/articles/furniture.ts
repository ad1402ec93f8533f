/**
 * Page furniture: what a news site prints around an article and a person copies along with it.
 *
 * A line goes only if the whole of it is furniture, by its shape or by a phrase of `furniture-phrases.ts`. When in doubt it
 * stays: a stray "Most read" costs a reader a glance, a lost sentence costs them a fact.
 */
import { isByline } from './byline';
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
  if (ADDRESS.test(line)) return true;
  if (line.length > LONGEST) return false;
  const bare = phraseOf(line);
  if (FURNITURE.has(bare) || (atEdge && SECTIONS.has(bare))) return true;
  return SHAPES.some(({ shape, words }) => shape.test(line) && wordCount(line) <= words);
}

/** A line longer than this is furniture only as an address, however few its words; in UTF-16 code units. */
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
  // a date that nobody can be sure of, as 05/04/2031 9:30 AM EDT
  { shape: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b[\d:., -]*(?:[ap]\.?m\.?)?(?: ?\(?[a-z]{2,5}\)?)?$/i, words: 6 },
  { shape: /^\d+ (?:comment|share|view)s?$/i, words: 2 },
  { shape: /^\d+ likes?$/i, words: 2 },
  // "Agency writer Ada Voss in Oslo contributed to this report."
  { shape: /\bcontributed (?:reporting )?(?:to|for) this (?:report|article|story)\b[^.]{0,80}\.?$/i, words: 40 },
  { shape: /^(?:[Aa]dditional r|R)eporting by \p{Lu}[^.]*\.?$/u, words: 30 },
  {
    shape:
      /^(?:[Bb]y (?:click|continu|us)ing|[Ii]f you (?:click|continue))\b.{0,150}\byou (?:\p{Ll}{1,20} )?(?:agree|accept|consent)\b/u,
    words: 60,
  },
  { shape: /^(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? cookies\b/i, words: 60 },
  { shape: /^you have \d+ (?:free )?articles? (?:left|remaining)\b/i, words: 20 },
  // what a wall says to whoever has not paid or not agreed
  { shape: /^you(?:['’]ve| have) (?:reached|used|read)\b.{0,60}\b(?:free|limit)\b/i, words: 25 },
  {
    shape:
      /^(?:this|the full)\b (?:article|content|story)\b is (?:only )?(?:available\b |reserved\b |exclusive(?:ly)?\b )?(?:for|to) (?:our\b |paying\b )?(?:\p{L}{1,20} )?(?:subscribers|members)\b/iu,
    words: 35,
  },
  {
    shape: /^(?:to (?:continue|keep) reading\b|already (?:an? )?(?:subscriber|member|registered)\?)/i,
    words: 30,
  },
  { shape: /^(?:get|sign up for|receive)\b.{0,80}\b(?:newsletter|briefing|your inbox)\b/i, words: 30 },
  { shape: /\b(?:delivered|sent) (?:straight |directly )?to your inbox\b/i, words: 30 },
  { shape: /^thank(?:s| you) for (?:registering|subscribing|signing up)\b/i, words: 25 },
  { shape: /^support (?:our|independent) journalism\b/i, words: 45 },
  { shape: /^your (?:support|contribution)s? (?:makes?\b|helps?\b)/i, words: 45 },
  {
    shape: /^we and our (?:\p{L}{1,20} ){0,2}partners\b.{0,120}\b(?:cookies|device|personal)/iu,
    words: 80,
  },
  {
    // its one full stop at most is that of a time
    shape:
      /^(?:published|posted|updated|last updated|last modified)\b(?:(?=[^.]*\b(?:ago|\d{4}|\d{1,2}:\d\d)\b)[^.]*|[^.]*\b\d{1,2}\.\d\d\b[^.]*)$/i,
    words: 14,
  },
];

/** Index of the list of links at an article's foot, `paragraphs.length` where there is none. */
function startOfTrailingLinks(paragraphs: readonly string[]): number {
  let start = paragraphs.length;
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const line = paragraphs[i] ?? '';
    if (line.length <= LONGEST && LINK_LISTS.has(phraseOf(line))) start = i;
    else if (!looksLikeLink(line) && !isFurniture(line, true)) break;
  }
  return start;
}

const looksLikeLink = (line: string): boolean =>
  line.length <= LONGEST && wordCount(line) <= 20 && !/[.:;,…]["'”’)]*$/.test(line);
