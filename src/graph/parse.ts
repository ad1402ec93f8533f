/** Reading a graph file: from anything at all to a graph that holds together, or a sentence saying why not. */
import en from 'zod/v4/locales/en.js';
import { fits } from './fits';
import { checkIntegrity } from './integrity';
import { FORMAT, VERSION, graphSchema, type StoryGraph } from './schema';

export type ParsedGraph = { ok: true; graph: StoryGraph } | { ok: false; problem: string; remedy: string };

/** Zod's small build says "Invalid input" of everything; its words are a part of their own. */
const inEnglish = en().localeError;

const REBUILD = 'Build the graph again with this version of Dateline.';

/** Total: every string gives a graph or words for the person who opened it. */
export function parseGraph(json: string): ParsedGraph {
  if (json.startsWith('\ufeff')) return parseGraph(json.slice(1)); // a byte order mark, which not every reader takes off
  if (json.trim() === '') return refuse('The graph file is empty.', 'Build the graph again, or choose another file.');
  // JSON holds no zero, and UTF-16 taken for UTF-8 has one in every letter
  if (json.slice(0, 16).includes('\0'))
    return refuse(
      'This file is in UTF-16, and graph files are in UTF-8.',
      'Let Dateline write the file itself, with “--out graph.json”.',
    );
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('This is not a graph file: it is not complete JSON.', 'Perhaps a copy was cut short; copy it again.');
  }
  return validateGraph(value);
}

const fitsSchema = fits(graphSchema);
const isGraph = (value: unknown): value is StoryGraph => fitsSchema(value);

/** As `parseGraph`, for a value already parsed from JSON; keys that the schema does not know stay where they are. */
export function validateGraph(value: unknown): ParsedGraph {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    return refuse(
      `This JSON is not a Dateline graph: its "format" is not "${FORMAT}".`,
      'Choose a file that Dateline has built.',
    );
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > VERSION)
    return refuse(
      `This graph has version ${version}; this Dateline reads up to version ${VERSION}.`,
      'Open it with a newer Dateline.',
    );
  if (typeof version === 'number' && version < VERSION)
    return refuse(
      `This graph has version ${version}, and this Dateline reads version ${VERSION}: it ranks events, which the file does not say.`,
      'Build it again from its articles: “dateline graph FOLDER --out graph.json”.',
    );
  if (!isGraph(value)) {
    const [issue] = graphSchema.safeParse(value, { error: inEnglish }).error?.issues ?? [];
    const where = issue?.path.length ? issue.path.join('.') : 'the file';
    return refuse(`This graph file is broken at ${where}: ${issue?.message ?? 'unreadable'}.`, REBUILD);
  }
  const broken = checkIntegrity(value);
  const [first] = broken;
  if (first !== undefined)
    return refuse(`This graph file contradicts itself: ${inShort(first)}${more(broken.length - 1)}.`, REBUILD);
  return { ok: true, graph: value };
}

const refuse = (problem: string, remedy: string): ParsedGraph => ({ ok: false, problem, remedy });
const more = (count: number) => (count > 0 ? ` (and ${count} more)` : '');
/** An id may be as long as a file: what is said of it may not. */
const inShort = (words: string): string =>
  words.length > 400 ? `${words.slice(0, 200)} … ${words.slice(-200)}` : words;
