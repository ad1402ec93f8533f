/**
 * Text → sentences, by a rule of our own: `Intl.Segmenter` is quadratic in length on Node 20, splits "U.S. President" and
 * "Gen. Milley", and differs between ICU versions, so that two machines would build two graphs.
 *
 * A line is a paragraph. A short line without final punctuation is a heading. Linear in the length of the text.
 */
import { once } from '../../base/memo';
import type { Span } from '../../graph/schema';
import type { SentenceKind } from '../types';
import { isTitleCase } from './capitals';
import { isLive, stampOf } from './stamps';
import { describedLabel, labelOf, turnLabels } from './turn-labels';
import { ABBREVIATIONS, STARTERS } from '../../english/lexicon/abbreviations';

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly kind: SentenceKind;
}

/** A stretch without any boundary is cut at white space after this many UTF-16 code units, to keep later steps linear. */
export const LONGEST_SENTENCE = 1500;

/** Headings have at most this many words. */
const HEADING_WORDS = 14;

/** The look-behind keeps a long row of dots from being tried again from each of its dots. */
const BOUNDARY = /(?<![.!?…])[.!?…]+["'’”»)\]]*(?=\s|$)/g;

/** Abbreviations only before a number: "No. 7", but "He said no." */
const COUNTED = new Set(['art', 'fig', 'figs', 'no', 'nos', 'op', 'p', 'pp', 'vol']);
/** Abbreviations at home at the end of a sentence too: "the owner of Northern Rail Ltd." */
const CLOSING = new Set(['bros', 'co', 'corp', 'esq', 'etc', 'inc', 'jr', 'llc', 'ltd', 'plc', 'sr']);
/** “Stop!” Berg said: the name after an exclamation goes on with the sentence. */
const TELLS = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:added|asked|cried|said|says|shouted|told|wrote)\b/u;

export function splitSentences(text: string, title: string | null): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const ordinary = once(() => new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu)));
  const titleEnd = title !== null && opensAsLine(text, title) ? title.length : 0;
  const labelIn = labelsOf(text);
  let paragraph = 0;
  for (const line of lines(text)) {
    const words = text.slice(line.start, line.end);
    const label = line.start < titleEnd ? null : labelIn(words);
    if (label !== null) {
      const end = line.start + label.length;
      sentences.push({ start: line.start, end, paragraph, kind: 'label' });
      const said = { start: skipMark(text, end, line.end), end: line.end };
      for (const span of splitLine(text, said, ordinary)) sentences.push({ ...span, paragraph, kind: 'body' });
    } else {
      const kind = line.start < titleEnd ? 'title' : isHeading(words) ? 'heading' : 'body';
      for (const span of kind === 'body' ? splitLine(text, line, ordinary) : cut(text, line))
        sentences.push({ ...span, paragraph, kind });
    }
    paragraph++;
  }
  return sentences;
}

/** What tells, of a line, who speaks in it or at what time it was written: a function of the line. */
function labelsOf(text: string): (line: string) => string | null {
  const turns = turnLabels(text);
  const live = isLive(text);
  return (line) => {
    const plain = turns.size > 0 ? labelOf(line) : null;
    const label = plain !== null && turns.has(plain) ? plain : turns.size > 0 ? describedLabel(line, turns) : null;
    if (label !== null) return `${label}:`;
    return live ? stampOf(line) : null;
  };
}

/** To what is said after a label, and the dash between them. */
const skipMark = (text: string, from: number, to: number): number => {
  const at = skipSpace(text, from, to);
  return /[—–:|-]/.test(text.charAt(at)) ? skipSpace(text, at + 1, to) : at;
};

/** A body may begin with the words of its title ("Strike ends as …" under "Strike"); that line is no title. */
const opensAsLine = (text: string, title: string): boolean =>
  text.startsWith(title) && /^[^\S\n]*(?:\n|$)/.test(text.slice(title.length, title.length + 40));

function* lines(text: string): Generator<Span> {
  for (const match of text.matchAll(/[^\n]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (end > start) yield { start, end };
  }
}

/** A question may be a heading ("What Comes After the Strike?"), if its capitals say so. */
const isHeading = (line: string): boolean =>
  line.length < 120 &&
  line.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS &&
  (!/[.!?…:;,"”'’)\]]$/.test(line) ||
    (/\p{Ll}\?$/u.test(line) && isTitleCase(line) && /\s\p{Lu}\p{Ll}+\?$/u.test(line)));

/** @param ordinary words that the text has in lower case */
function* splitLine(text: string, line: Span, ordinary: () => ReadonlySet<string>): Generator<Span> {
  let start = line.start;
  const slice = text.slice(line.start, line.end);
  for (const match of slice.matchAll(BOUNDARY)) {
    const at = line.start + match.index;
    const end = at + match[0].length;
    if (end < line.end && !endsSentence(text, { start: at, end }, line.end, ordinary)) continue;
    yield* cut(text, { start, end });
    start = skipSpace(text, end, line.end);
  }
  if (start < line.end) yield* cut(text, { start, end: line.end });
}

/** Does a mark inside its line end a sentence, by the words on either side? */
function endsSentence(
  text: string,
  { start: at, end }: Span,
  lineEnd: number,
  ordinary: () => ReadonlySet<string>,
): boolean {
  const mark = text.slice(at, end);
  const from = skipSpace(text, end, lineEnd);
  const next = text.slice(from, from + 60);
  const nextWord = /^["'“‘«([]*([\p{L}\p{N}][\p{L}’'-]*)?/u.exec(next)?.[1] ?? '';
  if (/^\p{Ll}/u.test(nextWord)) return false;
  if (/^[!?…]/.test(mark)) return !(/["'’”»]$/.test(mark) && TELLS.test(next));
  if (mark.length !== 1) return true;
  const word = /[\p{L}.]{0,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  // "J. Smith" and "Ph.D." go on; "U.S." ends a sentence only before a word that mostly begins one.
  if (/^\p{Lu}$/u.test(word) || /\p{L}\.\p{L}+$/u.test(word)) return STARTERS.has(nextWord);
  const abbreviation = word.toLowerCase();
  if (COUNTED.has(abbreviation)) return !/^\p{N}/u.test(nextWord);
  // "sued Brix Inc. Workers left": a word that the text has in lower case too begins a sentence
  if (CLOSING.has(abbreviation)) return STARTERS.has(nextWord) || ordinary().has(nextWord.toLowerCase());
  return !ABBREVIATIONS.has(abbreviation);
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && /\s/.test(text.charAt(i))) i++;
  return i;
}

function* cut(text: string, span: Span): Generator<Span> {
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const space = text.slice(start, start + LONGEST_SENTENCE + 1).lastIndexOf(' ');
    const end = start + (space > 0 ? space : wholeCharacters(text, start, LONGEST_SENTENCE));
    yield { start, end };
    start = skipSpace(text, end, span.end);
  }
  if (start < span.end) yield { start, end: span.end };
}

/** As many code units as asked, or one fewer where the last would be half of a character beyond the basic plane. */
const wholeCharacters = (text: string, start: number, units: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(start + units - 1)) ? units - 1 : units;
