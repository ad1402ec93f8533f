/**
 * Exports of press databases: many articles in one text, told apart by the line that each database puts between them.
 *
 * Nexis counts them (`1 of 2 DOCUMENTS`) or ends each (`End of Document`); Factiva and Europresse end each with its number
 * (Europresse's pages are read in `europresse.ts`). The paper and the day stand in the first lines, without a word that says so.
 */
import type { Head, Stated } from '../article';
import { oneLine } from '../characters';
import { datedLine } from '../date-line';
import type { Piece } from './format';

interface Database {
  /** A line that begins an article, or ends one. */
  readonly line: RegExp;
  readonly place: 'before' | 'after';
}

const DATABASES: readonly Database[] = [
  { line: /^\s*(?:document )?\d{1,6} of \d{1,6}(?: documents?)?\s*$/i, place: 'before' },
  { line: /^\s*end of document\s*$/i, place: 'after' },
  { line: /^\s*document [A-Z]{2,12}\d{7}[A-Za-z0-9]{6,20}\s*$/i, place: 'after' },
  {
    line: /^\s*(?:référence du document|certificat émis|(?:nom du )?document) ?: ?news[·.-]\d{8}[·.-]\S+\s*$/i,
    place: 'after',
  },
  { line: /^\s*(?:[-=_*]{20,})\s*$/, place: 'after' },
];

/** The articles of an export; null for a text that is none. */
export function splitExport(text: string): Piece[] | null {
  const lines = text.split(/\r\n?|\n/);
  for (const { line, place } of DATABASES) {
    const at = lines.flatMap((one, i) => (one.length < 120 && line.test(one) ? [i] : []));
    if (at.length === 0) continue;
    const parts = partsAt(lines, at, place).filter((part) => part.some((one) => one.trim() !== ''));
    // a rule of dashes may stand in any text: only where each part has a head of its own
    const told = parts.map((part) => headOf(part));
    if (line.source.includes('{20,}') && (parts.length < 2 || !told.every(({ dated }) => dated))) continue;
    return told.map(({ stated, rest }) => ({ stated, body: { kind: 'plain', source: rest.join('\n') } }));
  }
  return null;
}

function partsAt(lines: readonly string[], at: readonly number[], place: 'before' | 'after'): string[][] {
  if (place === 'after') return [-1, ...at].map((from, i) => lines.slice(from + 1, at[i] ?? lines.length));
  return at.map((from, i) => lines.slice(from + 1, at[i + 1] ?? lines.length));
}

/** How many lines that are not blank the head of an article has at most. */
const HEAD = 12;
/** A longer line is no paper's name and no headline; in UTF-16 code units. */
const LONGEST = 250;

interface Told {
  readonly stated: Head;
  readonly rest: readonly string[];
  readonly dated: boolean;
}

/**
 * Paper, day and headline out of the first lines. The day's line tells where they are: the paper stands above it, in some databases
 * below it or with the headline above both.
 */
function headOf(lines: readonly string[]): Told {
  const head = lines.flatMap((line, i) => (line.trim() === '' ? [] : [{ i, line: oneLine(line) }])).slice(0, HEAD);
  const day = head.findIndex(({ line }) => dayIn(line) !== null);
  const dated = head[day];
  if (!dated) return { stated: {}, rest: lines, dated: false };
  const above = head.slice(0, day).filter(({ line }) => isName(line));
  const below = head.slice(day + 1);
  const next = below[0];
  const isFactiva = /^\d[\d,. ]* words$/i.test(head[day - 1]?.line ?? '');
  const paper = isFactiva ? next : above.at(-1);
  const title = isFactiva ? head[0] : above.length > 1 ? above[0] : next && isName(next.line) ? next : undefined;
  const gone = new Set([dated.i, paper?.i, title?.i]);
  const author = dayIn(dated.line) !== dated.line && title === next ? below[1] : undefined;
  if (author && NAME.test(author.line)) gone.add(author.i);
  if (isFactiva) for (const { i, line } of below.slice(0, 5)) if (isFactivaLine(line)) gone.add(i);
  if (isFactiva) gone.add(head[day - 1]?.i);
  const stated: Head = {
    ...(title ? { title: atLine(title.line) } : {}),
    published: atLine(dayIn(dated.line) ?? dated.line),
    ...(paper ? { publisher: atLine(paper.line) } : {}),
    ...(author && gone.has(author.i) ? { author: atLine(author.line) } : {}),
  };
  return { stated, rest: lines.filter((line, i) => !gone.has(i) && !isMark(line)), dated: true };
}

/** A person's, and nothing else in its line. */
const NAME = /^\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,2} \p{Lu}[\p{L}'’-]{1,30}$/u;

/** The day's words in a line that holds little else: Europresse writes a section before it and the length behind it. */
function dayIn(line: string): string | null {
  const short = line.slice(0, LENGTH_BEHIND.exec(line)?.index);
  const forms = short === line ? [line] : [short, short.replace(/^[^,]{1,40}, /, '')];
  return forms.find((form) => datedLine(form, true)?.alone === true) ?? null;
}

/** "- 1,204 words": bounded, since a line of digits would be looked through from each of them. */
const LENGTH_BEHIND = / [-–] \d[\d,. ]{0,12} words\b/i;

const atLine = (words: string): Stated => ({ words, from: 'the export’s head' });

/** A paper or a headline: short, no keyed line, no sentence. */
const isName = (line: string): boolean =>
  line.length <= LONGEST &&
  !/^\p{L}[\p{L}-]*:/u.test(line) &&
  !/^(?:by|copyright|©)\b/i.test(line) &&
  /\p{L}/u.test(line);

/** Short code of the paper, edition, language. */
const isFactivaLine = (line: string): boolean =>
  /^[A-Z]{2,8}$/.test(line) || /^(?:english|page \S+)$/i.test(line) || /^(?:copyright|\(c\)|©)/i.test(line);

/** What a database prints between head and text. */
const isMark = (line: string): boolean =>
  /^(?:body|classification|copyright \d{4}\b.*|all rights reserved\.?)$/i.test(line.trim());
