/**
 * What a file holds of one article → the article, or a sentence saying why not: the one way for every format. Its head is read from
 * wherever it stands: what the format states, front matter, header lines, lines of dates and bylines, datelines, and at last
 * the address and the file's name.
 */
import { greatest } from '../base/extent';
import { articleId } from '../base/slug';
import { TAKEN_FIELDS } from '../graph/vocabulary';
import type { ArticleInput, Draft, Head, ReadArticle, ReadingSettings, Stated } from './article';
import { stripAsides } from './asides';
import { withoutBullets } from './bullets';
import { authorIn, isByline } from './byline';
import { findPublished, isChangeLine, unglued, type FoundPublication } from './find-published';
import { stripFurniture } from './furniture';
import { firstOf } from './head';
import { isAddress } from './head-keys';
import type { HeadLines } from './head-lines';
import { liftTitle } from './plain';
import { lineCalled, settleDate } from './settle-date';
import { withoutShouting } from './turns';

export interface Unsettled {
  /** The file, and what tells the article from others in it. */
  readonly name: string;
  readonly draft: Draft;
  /** Whether the format marks titles, so that a first line is not taken for one. */
  readonly marksTitles: boolean;
  /** What the file states, in fields of its own or in front matter. */
  readonly stated: Head;
  /** What keyed lines of the text say. */
  readonly lines: Pick<HeadLines, 'head' | 'changed'>;
  readonly notes: readonly string[];
}

export function settle(found: Unsettled, settings: ReadingSettings): ReadArticle {
  const { name, stated, lines, draft } = found;
  const notes = [...found.notes];
  const { kept, shown, head: around } = bodyOf(draft.paragraphs, notes);
  const head = firstOf([stated, lines.head, around]);
  const heading = head.title === undefined ? null : draft.title;
  const { title, paragraphs } = settleTitle(head.title?.words ?? draft.title, heading, kept, found.marksTitles);
  if (!paragraphs.some((line) => /\p{L}/u.test(line)))
    return {
      ok: false,
      problem: 'holds no text of an article',
      remedy: 'Put its text into the file, or take it out of the folder.',
    };
  const url = head.url?.words ?? null;
  const { from, ...date } = settleDate(
    {
      stated: stated.published ?? null,
      lines: { changed: lines.changed, ...(lines.head.published ? { published: lines.head.published } : {}) },
      shown,
      url,
      file: name,
      given: settings.published,
    },
    notes,
  );
  const ownTitle = title === null || head.title ? {} : { title: { words: title, from: 'the text’s first line' } };
  const text = paragraphs.join('\n\n');
  const article: ArticleInput = {
    id: articleId(name),
    file: name,
    title,
    publisher: head.publisher?.words ?? null,
    url,
    ...date,
    ...takenFrom({ ...ownTitle, ...head }, from),
    text: title === null ? text : `${title}\n\n${text}`,
  };
  return { ok: true, article, story: head.story?.words ?? null, notes };
}

interface Body {
  readonly kept: readonly string[];
  readonly shown: FoundPublication | null;
  /** What a byline says. */
  readonly head: Head;
}

/** The paragraphs that are the article's, and what those around them say. */
function bodyOf(paragraphs: readonly string[], notes: string[]): Body {
  const glued = unglued(paragraphs);
  const all = glued?.paragraphs ?? paragraphs;
  const shown = glued ? glued.shown : findPublished(all);
  const left = all.filter((line, i) => i !== shown?.line && !isChangeLine(line, i));
  const { kept: own, dropped } = stripFurniture(
    shown?.line === undefined || shown.line === null ? left : withoutScraps(left, shown.line),
  );
  if (dropped.length > 0) notes.push(`left out as page furniture: ${quoteSome(dropped)}`);
  const { kept, dropped: asides } = stripAsides(withoutBullets(own));
  if (asides.length > 0) notes.push(`left out as captions and quotes in large type: ${quoteSome(asides)}`);
  const byline = dropped.find(isByline);
  const author = glued?.author ?? (byline === undefined ? null : authorIn(byline));
  const addresses = dropped.filter(isAddress);
  const [address] = addresses;
  const head: Head = {
    ...(author === null ? {} : { author: { words: author, from: lineCalled(byline ?? author) } }),
    // an article's own address stands by itself; several are those of others
    ...(address !== undefined && addresses.length === 1 ? { url: { words: address, from: 'line of its own' } } : {}),
  };
  return { kept: withoutShouting(kept), shown, head };
}

/** Words that an agency's, a section's or a writer's name has, alone on a line of a head. */
const SCRAP = 3;
/** Nor has a head more lines. */
const HEAD = 12;
/** A first sentence is no shorter, in UTF-16 code units. */
const SENTENCE = 60;

/**
 * Without the names and remarks that stand with the day between a headline and the first sentence; the longest line of the head
 * stays, which is the headline.
 */
function withoutScraps(paragraphs: readonly string[], dayAt: number): string[] {
  const lead = paragraphs.findIndex((line) => line.length >= SENTENCE && /[.!?…]["'”’)]*$/.test(line));
  if (lead < 0 || lead > HEAD || dayAt > lead) return [...paragraphs];
  const longest = greatest(paragraphs.slice(0, lead).map((line) => line.length));
  return paragraphs.filter(
    (line, i) =>
      i >= lead || isByline(line) || line.length === longest || line.split(' ').length > SCRAP || /[.!?:…]$/.test(line),
  );
}

/** What was learnt from where, in the order of the schema; absent where nothing was. */
function takenFrom(head: Head, published: Stated | null): Pick<ArticleInput, 'taken'> {
  const taken = TAKEN_FIELDS.flatMap((field) => {
    const stated = field === 'published' ? published : head[field];
    return stated ? [{ field, words: stated.words, from: stated.from }] : [];
  });
  return taken.length > 0 ? { taken } : {};
}

/**
 * The title and what stands under it. A title is not told twice: the body's first line goes where it only repeats it, and
 * a first heading that says something else stays in the body.
 */
function settleTitle(title: string | null, heading: string | null, kept: readonly string[], marked: boolean): Draft {
  if (title === null) return marked ? { title: null, paragraphs: kept } : liftTitle(kept);
  const body = heading === null ? kept : [heading, ...kept];
  return { title, paragraphs: body[0] !== undefined && sameWords(body[0], title) ? body.slice(1) : body };
}

const sameWords = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);
const wordsOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** At most three lines, quoted and cut short. */
function quoteSome(lines: readonly string[]): string {
  const quoted = lines.slice(0, 3).map((line) => `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`);
  return quoted.join(', ') + (lines.length > 3 ? ` and ${lines.length - 3} more` : '');
}
