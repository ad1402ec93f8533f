/** Many files → their articles in reading order, and what became of the files, in the words that command and page both say. */
import type { ArticleFile, ArticleInput, ReadArticle, ReadingSettings } from '../articles/article';
import { refuseSize } from '../articles/files';
import { readArticle } from '../articles/read';
import { compare } from '../base/compare';
import { refusalWords, type Refusal } from './lines';
import { commonStory } from './name';
import { orderArticles } from './order';

/** A file with its bytes, or with the sentences that say why it has none. */
export type StoryFile = ArticleFile | { readonly name: string; readonly refused: string };

export interface Gathered {
  /** In reading order. */
  readonly articles: readonly ArticleInput[];
  /** What the articles call their story; null where they do not agree. */
  readonly story: string | null;
  /** "file: reason. remedy" for each that was not read, in order of their names. */
  readonly refused: readonly string[];
  /** "file: what was repaired or left out", in order of their names. */
  readonly notes: readonly string[];
}

/** Asks for the next file when the one before is read: the bytes of one at a time need be in memory. */
export function gather(files: Iterable<StoryFile>, settings: ReadingSettings): Gathered {
  const read: { name: string; outcome: Outcome }[] = [];
  for (const file of files) read.push({ name: file.name, outcome: readOne(file, settings) });

  const articles: ArticleInput[] = [];
  const stories: (string | null)[] = [];
  const refused: string[] = [];
  const notes: string[] = [];
  for (const { name, outcome } of read.sort((a, b) => compare(a.name, b.name))) {
    if ('refused' in outcome) {
      refused.push(`${name}: ${outcome.refused}`);
      continue;
    }
    articles.push(outcome.article);
    stories.push(outcome.story);
    notes.push(...outcome.notes.map((note) => `${name}: ${note}`));
  }
  return { articles: orderArticles(articles), story: commonStory(stories), refused: refused.sort(), notes };
}

type Outcome = Exclude<ReadArticle, Refusal> | { readonly refused: string };

function readOne(file: StoryFile, settings: ReadingSettings): Outcome {
  if ('refused' in file) return file;
  const read = refuseSize(file.bytes.length) ?? readArticle(file, settings);
  return read.ok ? read : { refused: refusalWords(read) };
}
