/** Where in a text its day of publication stands: on a line of its own, or before its first sentence. */
import { LABEL_ALONE, datedLine } from './date-line';
import { datelineOf, gluedHead } from './dateline';
import { parseNumericDate } from './numeric-date';
import { parsePublished } from './published';

/** How far from either end of an article its publication line is looked for, in paragraphs. */
const EDGE = 6;

export interface FoundPublication {
  readonly date: string;
  /** The paragraph that says nothing else, null where it is the dateline of the first paragraph. */
  readonly line: number | null;
  /** The words that say it. */
  readonly words: string;
  /** Whether it is the day of a change, and nothing says when the article first appeared. */
  readonly changed: boolean;
}

/** The publication date that the text itself shows: a line of its own ("Published: 3 December 2025") or a full dateline. */
export function findPublished(paragraphs: readonly string[]): FoundPublication | null {
  let changed: FoundPublication | null = null;
  for (const [line, paragraph] of paragraphs.entries()) {
    const nearTop = line < EDGE;
    if (!nearTop && line < paragraphs.length - EDGE) continue;
    const found = datedLine(withLabelAbove(paragraphs, line), nearTop);
    if (!found) continue;
    const publication = { date: found.date, line: found.alone ? line : null, words: paragraph, changed: found.changed };
    if (!found.changed) return publication;
    changed ??= publication;
  }
  for (const paragraph of paragraphs.slice(0, 2)) {
    const found = datelineOf(paragraph);
    if (found) return { ...found, line: null, changed: false };
  }
  return changed;
}

/** Whether a paragraph near the top tells nothing but when the article was last changed, or is the word above its day. */
export const isChangeLine = (paragraph: string, at: number): boolean =>
  at < EDGE && (LABEL_ALONE.test(paragraph) || datedLine(paragraph, true)?.changed === true);

/** Some sites put the word on a line and the date on the next. */
const withLabelAbove = (paragraphs: readonly string[], line: number): string => {
  const above = paragraphs[line - 1] ?? '';
  return LABEL_ALONE.test(above) ? `${above} ${paragraphs[line] ?? ''}` : (paragraphs[line] ?? '');
};

interface Unglued {
  readonly author: string | null;
  readonly shown: FoundPublication;
  readonly paragraphs: readonly string[];
}

/** The paragraphs without a head that copying glued to the first, and what it says; null where there is none. */
export function unglued(paragraphs: readonly string[]): Unglued | null {
  const [first, ...others] = paragraphs;
  const head = first === undefined ? null : gluedHead(first);
  if (head === null) return null;
  const { author, date, words, rest } = head;
  const left = [rest, ...others].filter((text) => text !== '');
  return { author, shown: { date, line: null, words, changed: false }, paragraphs: left };
}

/** The day that an address or a file name bears between other parts: `/2025/03/09/`, `2025-03-09-ferry.md`, `20250309_ferry.txt`. */
export function dateInName(name: string): { readonly date: string; readonly words: string } | null {
  const found = [
    ...name.matchAll(/(?<![\d])((?:19|20)\d\d)(?:([-/_.])(\d{1,2})\2(\d{1,2})|([01]\d)([0-3]\d))(?![\d])/g),
  ].flatMap(([words, year = '', , month, day, month2, day2]) => {
    const date = parseNumericDate(`${year}-${month ?? month2 ?? ''}-${day ?? day2 ?? ''}`);
    return date === null ? [] : [{ date, words }];
  });
  // as the Guardian's addresses have it: /2025/mar/09/
  for (const [words, year = '', month = '', day = ''] of name.matchAll(/\b((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\b/g)) {
    const date = parsePublished(`${day} ${month} ${year}`);
    if (date !== null) found.push({ date, words });
  }
  const [first] = found;
  return first && found.every(({ date }) => date === first.date) ? first : null;
}
