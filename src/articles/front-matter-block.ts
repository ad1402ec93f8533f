/**
 * Where a file's front matter begins and ends, and what stands in it under each key.
 *
 * It is told from two rules around a text by its keys, and from the text below by its blank lines: whoever forgets the closing
 * line loses the keys, not the article. What a value means is asked elsewhere, so that a key nobody uses can break nothing.
 */

export interface Entry {
  /** In lower case. */
  readonly key: string;
  /** Its line in the file, counted from 1. */
  readonly line: number;
  /** What follows the colon, then the lines below that belong to it. */
  readonly lines: readonly string[];
  /** The first of those lines that is indented by a tab, null where none is. */
  readonly tab: number | null;
}

export interface Block {
  readonly entries: readonly Entry[];
  /** The number of lines of the file up to the article. */
  readonly height: number;
  /** Why nothing of it can be used, in words that begin with its line; null where it is sound. */
  readonly fault: string | null;
}

const MARGIN = /^[ \t]*/;
const CLOSES = /^(?:---|\.\.\.)[ \t]*$/;
/** `key:`, `"key":`, `date published:`; "Ada Berg:" in capitals is somebody who speaks. */
const KEY =
  /^(?:"([^"]{1,80})"|'([^']{1,80})'|([\p{L}_][\p{L}\p{N}_.-]*(?: \p{Ll}[\p{L}\p{N}_.-]*){0,2}))[ \t]*:(.*)$/u;
/** A line that a text of several words would not be without: then it is the article's. */
const PROSE = { end: /[.!?…]["'”’)]*$/, words: 6, characters: 150 };

/** In lines: no tool writes a block as long as this, and what lies beyond is passed over and never taken apart. */
const LONGEST = 10_000;

/** Whether a key is looked for. */
type Known = (key: string) => boolean;

/** The block at the head of the file's lines, null where there is none. */
export function findBlock(lines: readonly string[], known: Known): Block | null {
  const opener = lines.findIndex((line) => line.trim() !== '');
  if (!/^---[ \t]*$/.test(lines[opener] ?? '')) return null;
  const found = readLines(lines, opener + 1, known);
  const { entries, run, closer, odd, margin } = found;
  const used = closer === null ? entries.filter(({ line }) => line <= run) : entries;
  const empty = closer !== null && lines.slice(opener + 1, closer - 1).every((line) => line.trim() === '');
  if (!empty && !used.some(({ key, line }) => known(key) || /^\s*["']?\p{Ll}/u.test(lines[line - 1] ?? '')))
    return null;
  const fault =
    closer === null
      ? `line ${run} of the front matter is its last, and no line “---” closes it`
      : margin.includes('\t')
        ? `line ${used[0]?.line} of the front matter is indented by a tab`
        : odd !== null
          ? `line ${odd} of the front matter is not “key: value”`
          : null;
  return { entries: used, height: closer ?? run, fault };
}

interface Lines {
  readonly entries: readonly Entry[];
  /** Lines of the file up to the end of the leading run of keys; those after a blank line only if they are known. */
  readonly run: number;
  /** The closing line, null where there is none before the article's text. */
  readonly closer: number | null;
  /** The first line that is neither a key nor part of a value. */
  readonly odd: number | null;
  /** What all keys are indented by. */
  readonly margin: string;
}

function readLines(lines: readonly string[], from: number, known: Known): Lines {
  const entries: Entry[] = [];
  let open: { key: string; line: number; lines: string[]; tab: number | null } | null = null;
  let [run, runs, blank] = [from, true, false];
  let odd: number | null = null;
  let margin: string | null = null;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const number = i + 1;
    if (CLOSES.test(line)) return { entries, run, closer: number, odd, margin: margin ?? '' };
    if (line.trim() === '') {
      blank = true;
      continue;
    }
    const indent = MARGIN.exec(line)?.[0] ?? '';
    const kept = i - from < LONGEST;
    const key = indent === (margin ?? indent) ? keyOf(line.slice(indent.length), known) : null;
    if (key) {
      margin ??= indent;
      open = { key: key.key, line: number, lines: [key.rest], tab: null };
      if (kept) entries.push(open);
      runs &&= !blank || known(key.key);
    } else if (open && goesOn(line, indent, margin ?? '', open)) {
      if (kept) open.lines.push(line.trim());
      if (indent.includes('\t')) open.tab ??= number;
      runs &&= !blank;
    } else if (line.startsWith('#', indent.length)) continue;
    else if (blank || open === null || isProse(line)) break;
    else {
      odd ??= number;
      runs = false;
    }
    if (runs) run = number;
    blank = false;
  }
  return { entries, run, closer: null, odd, margin: margin ?? '' };
}

function keyOf(line: string, known: Known): { key: string; rest: string } | null {
  const match = KEY.exec(line);
  const key = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase();
  const rest = match?.[4] ?? '';
  // "https://…" is no key; "title:The ferry" can only be one
  return key !== undefined && (/^(?:\s|$)/.test(rest) || known(key)) ? { key, rest: rest.trim() } : null;
}

/** Deeper than its key, an item of its list, or the bracket that closes it. */
const goesOn = (line: string, indent: string, margin: string, open: Entry): boolean =>
  (indent.length > margin.length && indent.startsWith(margin)) ||
  (indent === margin && open.lines[0] === '' && /^-(?:\s|$)/.test(line.trim())) ||
  /^[\]},\s]+$/.test(line);

const isProse = (line: string): boolean =>
  line.length > PROSE.characters || (PROSE.end.test(line.trim()) && line.trim().split(/\s+/).length >= PROSE.words);
