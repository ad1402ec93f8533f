/**
 * YAML front matter: the block between `---` lines at the very start of a file, as Jekyll introduced it.
 *
 * What in it is certain is used. What is not is left out, with a note that says on which line: a block that is broken as a
 * whole altogether, one value alone otherwise.
 */
import { findBlock, type Entry } from './front-matter-block';
import { readValue } from './front-matter-value';

export interface FrontMatter {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** The name of the story that the article belongs to. */
  readonly story: string | null;
}

/** Keys by preference; the later ones are what other tools call the same thing. */
const KEYS: { readonly [K in keyof FrontMatter]: readonly string[] } = {
  title: ['title', 'headline'],
  published: ['published', 'date', 'datepublished'],
  publisher: ['publisher', 'sitename', 'site_name', 'source'],
  url: ['url', 'link', 'canonical'],
  story: ['story'],
};
const KNOWN: ReadonlySet<string> = new Set(Object.values(KEYS).flat());

/** UTF-16 code units: no tool writes a block as long as this, and what lies beyond is never taken apart. */
const LONGEST = 100_000;

/** Splits source text, cleaned but for its tabs; `notes` say what in the block could not be used. */
export function splitFrontMatter(source: string): { matter: FrontMatter; body: string; notes: string[] } {
  // to the end of a line
  const cut = source.length > LONGEST ? source.lastIndexOf('\n', LONGEST) + 1 : source.length;
  const head = source.slice(0, cut);
  // most files have none
  const lines = /^\s*---/.test(head) ? head.split('\n') : [];
  const block = findBlock(lines, KNOWN);
  if (!block) return { matter: pick(new Map()), body: source, notes: [] };
  const body = lines.slice(block.height).join('\n') + source.slice(cut);
  if (block.fault !== null) return { matter: pick(new Map()), body, notes: [`${block.fault}, so none of it was used`] };
  const { values, notes } = readEntries(block.entries);
  return { matter: pick(values), body, notes };
}

function readEntries(entries: readonly Entry[]): { values: Map<string, string>; notes: string[] } {
  const notes: string[] = [];
  const noted = new Set<string>();
  const note = (key: string, words: string) => {
    if (!noted.has(key)) notes.push(words);
    noted.add(key);
  };
  const told = new Map<string, { text: string; line: number }>();
  const contradicted = new Set<string>();
  for (const entry of entries) {
    const { key, line, tab } = entry;
    if (!KNOWN.has(key)) {
      if (tab !== null) note('', `line ${tab} of the front matter is indented by a tab, under ${key}`);
      continue;
    }
    const { text, fault } = readValue(entry);
    if (fault !== null) note(key, fault);
    const before = told.get(key);
    if (text === null || before?.text === text || contradicted.has(key)) continue;
    told.set(key, { text, line });
    if (!before) continue;
    contradicted.add(key);
    note(
      `${key} again`,
      `line ${line} of the front matter gives ${key} a second time and differently (first on line ${before.line}); neither was used`,
    );
  }
  const sure = [...told].filter(([key]) => !contradicted.has(key));
  return { values: new Map(sure.map(([key, { text }]) => [key, text])), notes };
}

function pick(values: ReadonlyMap<string, string>): FrontMatter {
  const first = (keys: readonly string[]) => keys.map((key) => values.get(key)).find((v) => v !== undefined) ?? null;
  return {
    title: first(KEYS.title),
    published: first(KEYS.published),
    publisher: first(KEYS.publisher),
    url: first(KEYS.url),
    story: first(KEYS.story),
  };
}
