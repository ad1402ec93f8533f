/**
 * Lines that say what an article is, above its text and below it: `URL: …`, `Author: …`, `BYLINE: …`, `- Full Title: …`, as readers,
 * clippers and databases write them.
 *
 * A line counts by its key, and only in company: where nothing near it says a title, a date or an address, "Source: …" may be a
 * sentence. What counts is taken out of the text; what a key says that nobody looks for goes with it.
 */
import { greatest } from '../base/extent';
import type { Head } from './article';
import { isByline } from './byline';
import { oneLine } from './characters';
import { datedLine } from './date-line';
import { headOf } from './head';
import { isAddress, addressIn, meaningOf, type KeyMeans } from './head-keys';
import { AROUND_HEAD } from './head-words';

export interface HeadLines {
  readonly head: Head;
  /** When it was last changed, where a line says so; as it is written. */
  readonly changed: string | null;
  /** The lines that are left. */
  readonly rest: readonly string[];
}

/** How many lines that are not blank the head may have, and the foot. */
const MOST = { head: 30, foot: 25 };
/** How many lines of another kind (a title, a byline) may stand above a head, or between two of its lines. */
const OTHERS = 3;
/** A longer line is a paragraph; in UTF-16 code units. */
const LONGEST = 220;

const KEYED = /^(?:[-*+•] )?(?:\*\*|__)?(\p{L}[\p{L} _/.-]{0,30})(?:\*\*|__)?:(?:\*\*|__)?(?=\s|$)/u;
/** What some tools put around the lines of a head. */
const AROUND = new RegExp(`^(?:${AROUND_HEAD})$`, 'i');

interface Keyed {
  readonly at: number;
  readonly key: string;
  value: string;
  readonly means: KeyMeans;
}

export function readHeadLines(lines: readonly string[]): HeadLines {
  const gone = new Set<number>();
  const top = inCompany(topLines(lines, gone));
  const foot = footLines(
    lines,
    greatest(
      top.map(({ at }) => at),
      -1,
    ),
  );
  const taken = top.length > 0 ? [...top, ...foot] : foot.filter(({ means }) => means !== 'beside' || foot.length > 1);
  if (taken.length === 0) return { head: {}, changed: null, rest: lines };
  if (top.length === 0) gone.clear();
  for (const { at } of taken) gone.add(at);
  const values = new Map<string, string>();
  for (const { key, value } of taken) if (!values.has(key)) values.set(key, value);
  const head = headOf(values, (key) => `line “${short(`${key}: ${values.get(key) ?? ''}`)}”`);
  const changed = taken.find(({ means }) => means === 'changed')?.value ?? null;
  return { head, changed, rest: lines.filter((_, i) => !gone.has(i)) };
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** The keyed lines above the text; what stands around them goes into `around`. */
function topLines(lines: readonly string[], around: Set<number>): Keyed[] {
  const found: Keyed[] = [];
  let [seen, others, blank] = [0, 0, false];
  for (let i = 0; i < lines.length && seen < MOST.head; i++) {
    const raw = lines[i] ?? '';
    const line = oneLine(raw);
    if (line === '') {
      blank = true;
      continue;
    }
    seen++;
    const keyed = keyedLine(line, i);
    const open = found.at(-1);
    if (keyed) {
      found.push(keyed);
      others = 0;
    } else if (AROUND.test(line)) around.add(i);
    else if (open && !blank && /^\s{2,}\S/.test(raw)) {
      open.value = `${open.value} ${line}`;
      around.add(i);
    } else if (++others > OTHERS || isText(line)) break;
    blank = false;
  }
  return found;
}

/** The keyed lines below the text, from the last one up. */
function footLines(lines: readonly string[], above: number): Keyed[] {
  const found: Keyed[] = [];
  let seen = 0;
  for (let i = lines.length - 1; i > above && seen < MOST.foot; i--) {
    const line = oneLine(lines[i] ?? '');
    if (line === '') continue;
    seen++;
    const keyed = keyedLine(line, i);
    if (!keyed) {
      if (/^(?:copyright\b|all rights reserved|©|end of document)/i.test(line) && line.length < LONGEST) continue;
      break;
    }
    found.push(keyed);
  }
  return found.reverse();
}

function keyedLine(line: string, at: number): Keyed | null {
  if (line.length > LONGEST * 2) return null;
  const [opening = '', key = ''] = KEYED.exec(line) ?? [];
  const means = key === '' ? null : meaningOf(key);
  if (means === null) return null;
  const value = line.slice(opening.length).trim();
  return fits(means, value) ? { at, key: key.trim(), value, means } : null;
}

/** Whether what follows a key is what it announces: a sentence that happens to begin with "Source:" is none. */
function fits(means: KeyMeans, value: string): boolean {
  const words = value.split(/\s+/).length;
  switch (means) {
    case 'published':
      return value === '' || datedLine(`Published: ${value}`, true)?.alone === true;
    case 'url':
      return addressIn(value) !== null;
    case 'publisher':
      return value === '' || isAddress(value) || (words <= 8 && !/[.!?]$/.test(value));
    case 'author':
      return words <= 20 && !/[!?]$/.test(value);
    case 'title':
      return words <= 40;
    case 'story':
      return words <= 12;
    default:
      return true;
  }
}

/** A sentence of its own, or a paragraph: the article has begun. */
const isText = (line: string): boolean =>
  line.length > LONGEST || (/[.!?…]["'”’)]*$/.test(line) && line.split(' ').length > 7 && !isByline(line));

/** Lines that say a title, a date or an address vouch for all; two of another kind for each other, a lone one for nothing. */
function inCompany(found: readonly Keyed[]): readonly Keyed[] {
  const sure = found.some(({ means, value }) => value !== '' && SURE.has(means));
  const said = found.filter(({ means, value }) => value !== '' && means !== 'beside');
  return sure || said.length >= 2 || (said.length === 1 && found.length > 1) ? found : [];
}

const SURE: ReadonlySet<KeyMeans> = new Set(['title', 'published', 'url']);
