/** What a format is: how a file of it is told, and what is made of its bytes. */
import type { ArticleFile, Draft, Head, Refused } from '../article';

/** An article as it lies in a file: what the file states of it, and its text in one of three forms. */
export interface Piece {
  readonly stated: Head;
  readonly body:
    | { readonly kind: 'draft'; readonly draft: Draft }
    /** Paragraphs and perhaps a head above them: lines of a text that was read off pages. */
    | { readonly kind: 'lines'; readonly lines: readonly string[] }
    | { readonly kind: 'plain' | 'markdown'; readonly source: string };
  readonly notes?: readonly string[];
}

/** What a file holds: articles, or files that are read in their turn, and a sentence for each thing in it that is not read. */
export interface Contents {
  readonly pieces?: readonly Piece[];
  /** Whether there is always one, so that it bears the file's name alone. */
  readonly single?: boolean;
  readonly files?: readonly ArticleFile[];
  readonly refused?: readonly NamedRefusal[];
}

export interface NamedRefusal {
  /** What in the file it is: `wire/logo.png`. */
  readonly name: string;
  readonly refusal: Refused;
}

/** What may still be unpacked out of one file that was handed over; each file inside takes from it. */
export interface Budget {
  /** In bytes. */
  left: number;
  /** Articles and files. */
  parts: number;
}

export interface FormatReader {
  /** Throws `Unreadable` with words; any other error is told as a damaged file. */
  read(file: ArticleFile, budget: Budget): Promise<Contents>;
}

/** Why a file of this format is not read. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(problem);
  }
}

/** How much one file may unpack to, and into how many parts: a thousand long articles with room to spare. */
export const LIMITS = { bytes: 100_000_000, parts: 20_000, depth: 3 };

/**
 * Signs `<` in markup: a parser makes up to a kilobyte of each, and a browser whose memory is full ends the whole page. Long saved pages
 * have some ten thousand, books in Word some hundred thousand.
 */
const MOST_TAGS = 1_000_000;

/** @throws Unreadable where markup has more elements than can be parsed */
export function requireFew(markup: string): void {
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) tags++;
  if (tags > MOST_TAGS)
    throw new Unreadable('has more elements than an article ever has', 'Save its text as .txt, or leave it out.');
}

/** Takes bytes from what may still be unpacked. @throws Unreadable */
export function spend(budget: Budget, bytes: number): void {
  budget.left -= bytes;
  if (budget.left < 0)
    throw new Unreadable(
      `holds more than ${LIMITS.bytes / 1e6} MB when it is unpacked`,
      'Unpack it, and choose the articles that belong to the story.',
    );
}

/** Takes parts from those that may still be read. @throws Unreadable */
export function count(budget: Budget, parts: number): void {
  budget.parts -= parts;
  if (budget.parts < 0)
    throw new Unreadable(
      `holds more than ${LIMITS.parts.toLocaleString('en')} articles`,
      'Choose those that belong to the story.',
    );
}
