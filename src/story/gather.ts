/** What became of many files together, in the words that command and page both say. */
import type { ArticleInput, ReadArticle } from '../articles/article';
import { compare } from '../base/compare';
import { orderArticles } from './order';
import { commonStory } from './name';

export interface Gathered {
  /** In reading order. */
  readonly articles: readonly ArticleInput[];
  /** What the articles call their story; null where they do not agree. */
  readonly story: string | null;
  /** "file: reason" for each that was not read, in order of their names. */
  readonly skipped: readonly string[];
  /** "file: what was repaired or left out", in order of their names. */
  readonly notes: readonly string[];
}

export function gather(files: readonly { readonly name: string; readonly read: ReadArticle }[]): Gathered {
  const articles: ArticleInput[] = [];
  const stories: (string | null)[] = [];
  const skipped: string[] = [];
  const notes: string[] = [];
  for (const { name, read } of [...files].sort((a, b) => compare(a.name, b.name))) {
    if (!read.ok) {
      skipped.push(`${name}: ${read.problem}. ${read.remedy}`);
      continue;
    }
    articles.push(read.article);
    stories.push(read.story);
    notes.push(...read.notes.map((note) => `${name}: ${note}`));
  }
  return { articles: orderArticles(articles), story: commonStory(stories), skipped: skipped.sort(), notes };
}

export const skippedLine = (line: string): string => `Skipped ${line}`;
export const noteLine = (line: string): string => `Note on ${line}.`;
