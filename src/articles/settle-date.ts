/** When an article appeared, out of all that its file, its text and its names say of it; never today. */
import type { ArticleInput, Head, Stated } from './article';
import { statedDate } from './date-line';
import { dateInName, type FoundPublication } from './find-published';
import type { HeadLines } from './head-lines';

export interface DatesFound {
  /** What the file states in a field of its own. */
  readonly stated: Stated | null;
  /** What a keyed line says. */
  readonly lines: Pick<HeadLines, 'changed'> & Pick<Head, 'published'>;
  /** What the text shows. */
  readonly shown: FoundPublication | null;
  readonly url: string | null;
  readonly file: string;
  /** For those that say nothing. */
  readonly given: string | null;
}

type Published = Pick<ArticleInput, 'published' | 'publishedBasis'> & {
  /** Null: the file does not say. */
  readonly from: Stated | null;
};

/**
 * What is stated comes first, then what the text shows, its address and its file's name. The day of a change comes after all that
 * tell of the first one, and what was given for the rest at last.
 */
export function settleDate({ stated, lines, shown, url, file, given }: DatesFound, notes: string[]): Published {
  if (stated !== null) {
    const published = statedDate(stated.words);
    if (published !== null) return { published, publishedBasis: 'stated', from: stated };
    notes.push(`"${stated.words}" is not a date it can be sure of; write published: 2025-12-31`);
  }
  const [sure, changed] = shown?.changed ? [null, shown] : [shown, null];
  const inferred = [
    ofLine(lines.published ?? null),
    ofText(sure),
    ofName(url, 'address'),
    ofName(file.split('/').at(-1) ?? file, 'file name'),
    ofLine(lines.changed === null ? null : { words: lines.changed, from: lineCalled(lines.changed) }),
    ofText(changed),
  ].find((one) => one !== null);
  if (inferred) return { published: inferred.date, publishedBasis: 'inferred', from: inferred.from };
  if (given !== null) return { published: given, publishedBasis: 'given', from: null };
  return { published: null, publishedBasis: 'unknown', from: null };
}

interface Inferred {
  readonly date: string;
  readonly from: Stated;
}

function ofLine(line: Stated | null): Inferred | null {
  const date = line === null ? null : statedDate(line.words);
  return line === null || date === null ? null : { date, from: line };
}

const ofText = (shown: FoundPublication | null): Inferred | null =>
  shown && { date: shown.date, from: { words: shown.words, from: lineCalled(shown.words) } };

function ofName(name: string | null, what: string): Inferred | null {
  const found = name === null ? null : dateInName(name);
  return found && { date: found.date, from: { words: found.words, from: what } };
}

/** In UTF-16 code units, of a line that is quoted. */
const QUOTED = 80;

export const lineCalled = (words: string): string =>
  `line “${words.length > QUOTED ? `${words.slice(0, QUOTED - 1)}…` : words}”`;
