/**
 * YAML front matter: the block between `---` lines at the very start of a file, as Jekyll introduced it.
 *
 * The "failsafe" schema leaves every scalar a string: a title may be `1984` or `No`. Titles with a bare colon
 * (`title: Talks: what next`) are not YAML but very common, so a broken block is read line by line instead.
 */
import { parseDocument } from 'yaml';
import { cleanCharacters, oneLine } from './characters';

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

const BLOCK = /^\s*---[ \t]*\n((?:(?!(?:---|\.\.\.)[ \t]*(?:\n|$)).*\n)*)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Splits cleaned source text; `notes` say what in the block could not be used. */
export function splitFrontMatter(source: string): { matter: FrontMatter; body: string; notes: string[] } {
  const match = BLOCK.exec(source);
  const block = match?.[1] ?? '';
  // a rule above the first paragraph and one below look like a block: it is one only if it is made of keys
  if (!match || (block.trim() !== '' && !/^[\w-]+\s*:/m.test(block)))
    return { matter: pick(new Map()), body: source, notes: [] };
  const body = source.slice(match[0].length);
  const parsed = parseBlock(block);
  if (parsed) return { matter: pick(parsed), body, notes: [] };
  return {
    matter: pick(lineByLine(block)),
    body,
    notes: ['the front matter is not valid YAML and was read line by line'],
  };
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

/** The block's plain values, null where it is not a YAML mapping. */
function parseBlock(block: string): Map<string, string> | null {
  const document = parseDocument(block, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  if (document.errors.length > 0) return null;
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    return null; // an alias without its anchor, or a block that unfolds without end
  }
  if (value === '' || value === null) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  const values = new Map<string, string>();
  for (const [key, entry] of Object.entries(value)) put(values, key, entry);
  return values;
}

function lineByLine(block: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of block.split('\n')) {
    const match = /^([\w-]+)\s*:\s*((?:\S.*)?)$/.exec(line);
    if (match) put(values, match[1] ?? '', (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return values;
}

function put(values: Map<string, string>, key: string, entry: unknown): void {
  const text = typeof entry === 'string' ? oneLine(cleanCharacters(entry)) : '';
  if (text !== '' && text !== '~' && text !== 'null') values.set(key.toLowerCase(), text);
}
