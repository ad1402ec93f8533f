/**
 * Text → sentences, by a rule of our own: `Intl.Segmenter` is quadratic in length on Node 20, splits "U.S. President" and
 * "Gen. Milley", and differs between ICU versions, so that two machines would build two graphs.
 *
 * A line is a paragraph. A short line without final punctuation is a heading. Linear in the length of the text.
 */
import type { Span } from '../graph/schema';
import { ABBREVIATIONS, STARTERS } from './lexicon/abbreviations';

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly kind: 'title' | 'heading' | 'body';
}

/** A stretch without any boundary is cut at white space after this many UTF-16 code units, to keep later steps linear. */
export const LONGEST_SENTENCE = 1500;

/** Headings have at most this many words. */
const HEADING_WORDS = 14;

const BOUNDARY = /[.!?…]+["'’”»)\]]*(?=\s|$)/g;

export function splitSentences(text: string, title: string | null): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const titleEnd = title !== null && text.startsWith(title) ? title.length : 0;
  let paragraph = 0;
  for (const line of lines(text)) {
    if (line.start < titleEnd) sentences.push({ ...line, paragraph, kind: 'title' });
    else if (isHeading(text.slice(line.start, line.end))) sentences.push({ ...line, paragraph, kind: 'heading' });
    else for (const span of splitLine(text, line)) sentences.push({ ...span, paragraph, kind: 'body' });
    paragraph++;
  }
  return sentences;
}

function* lines(text: string): Generator<Span> {
  for (const match of text.matchAll(/[^\n]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (end > start) yield { start, end };
  }
}

const isHeading = (line: string): boolean =>
  line.length < 120 && !/[.!?…:;,"”'’)\]]$/.test(line) && line.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS;

function* splitLine(text: string, line: Span): Generator<Span> {
  let start = line.start;
  BOUNDARY.lastIndex = start;
  const slice = text.slice(0, line.end);
  for (;;) {
    const match = BOUNDARY.exec(slice);
    if (!match) break;
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, match[0], end, line.end)) continue;
    yield* cut(text, { start, end });
    start = skipSpace(text, end, line.end);
  }
  if (start < line.end) yield* cut(text, { start, end: line.end });
}

function endsSentence(text: string, at: number, mark: string, end: number, lineEnd: number): boolean {
  if (end >= lineEnd) return true;
  const next = text.slice(skipSpace(text, end, lineEnd), end + 40);
  const nextWord = /^["'“‘«([]*([\p{L}\p{N}][\p{L}’'-]*)?/u.exec(next)?.[1] ?? '';
  if (/^\p{Ll}/u.test(nextWord)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  // "J. Smith" and "Ph.D." go on; "U.S." ends a sentence only before a word that mostly begins one.
  if (mark.length === 1 && (/^\p{Lu}$/u.test(word) || /\p{L}\.\p{L}+$/u.test(word))) return STARTERS.has(nextWord);
  return !(mark.length === 1 && ABBREVIATIONS.has(word.toLowerCase()));
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && /\s/.test(text.charAt(i))) i++;
  return i;
}

function* cut(text: string, span: Span): Generator<Span> {
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const end = space > start ? space : start + LONGEST_SENTENCE;
    yield { start, end };
    start = skipSpace(text, end, span.end);
  }
  if (start < span.end) yield { start, end: span.end };
}
