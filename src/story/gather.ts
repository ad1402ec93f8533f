/** Many files → their articles in reading order, and what became of the files, in the words that command and page both say. */
import type { ArticleFile, ArticleInput, ReadingSettings, Refused } from '../articles/article';
import { refuseSize } from '../articles/files';
import { readFile, type PartRead } from '../articles/read-file';
import { compare } from '../base/compare';
import { refusalWords } from './lines';
import { commonStory } from './name';
import { orderArticles } from './order';

/** A file with its bytes, or with the sentences that say why it has none. */
export type StoryFile = DatedFile | Unread;

interface DatedFile extends ArticleFile {
  /** When it appeared if it does not say so, where that is known of this one alone. */
  readonly published?: string | null;
}

interface Unread {
  readonly name: string;
  readonly refused: string;
}

/** What became of a file, or of a part of one. */
export type Part = PartRead | Unread;

export interface Gathered {
  /** In reading order. */
  readonly articles: readonly ArticleInput[];
  /** What the articles call their story; null where they do not agree. */
  readonly story: string | null;
  /** "file: reason. remedy" for each that was not read, in order of their names. */
  readonly refused: readonly string[];
  /** "file: what was repaired or left out", in order of their names. */
  readonly notes: readonly string[];
  /** What readers have put right, by the file that says it, in order of their names. */
  readonly corrections: readonly CorrectionsFile[];
}

export interface CorrectionsFile {
  readonly name: string;
  readonly text: string;
}

export interface GatherSettings extends ReadingSettings {
  /** How a file is read, where not here and now. */
  readonly read?: (file: ArticleFile, settings: ReadingSettings) => Promise<readonly PartRead[]>;
}

/** Asks for the next file when the one before is read: the bytes of one at a time need be in memory. */
export async function gather(files: Iterable<StoryFile>, settings: GatherSettings): Promise<Gathered> {
  const parts: Part[] = [];
  for (const file of files) parts.push(...(await readOne(file, settings)));
  return gathered(parts);
}

/** Files that are read already. `before`: the articles of a story that goes on; whichever of them comes once more is named and left out. */
export function gathered(parts: readonly Part[], before: readonly ArticleInput[] = []): Gathered {
  const known = new Set(before.map(({ text }) => text));
  const articles: ArticleInput[] = [...before];
  const stories: (string | null)[] = [];
  const refused: string[] = [];
  const notes: string[] = [];
  const corrections: CorrectionsFile[] = [];
  for (const part of [...parts].sort((a, b) => compare(a.name, b.name))) {
    const { name } = part;
    if ('refused' in part) refused.push(`${name}: ${part.refused}`);
    else if (!part.read.ok && part.read.corrections !== undefined)
      corrections.push({ name, text: part.read.corrections });
    else if (!part.read.ok) refused.push(`${name}: ${refusalWords(part.read)}`);
    else if (known.has(part.read.article.text)) refused.push(`${name}: ${refusalWords(IN_IT_ALREADY)}`);
    else {
      articles.push(part.read.article);
      stories.push(part.read.story);
      notes.push(...part.read.notes.map((note) => `${name}: ${note}`));
    }
  }
  return {
    articles: orderArticles(articles),
    story: commonStory(stories),
    refused: refused.sort(),
    notes,
    corrections,
  };
}

const IN_IT_ALREADY: Refused = { ok: false, problem: 'is in the story already', remedy: 'It counts once.' };

async function readOne(file: StoryFile, { published, read = readFile }: GatherSettings): Promise<readonly Part[]> {
  if ('refused' in file) return [file];
  // a program's own fault, and no file's
  if (!(file.bytes instanceof Uint8Array)) throw new TypeError(`${file.name}: its bytes are no Uint8Array.`);
  const tooLarge = refuseSize(file.bytes.length, file.name);
  return tooLarge ? [{ name: file.name, read: tooLarge }] : read(file, { published: file.published ?? published });
}
