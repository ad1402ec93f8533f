/** What a story is called. */
import type { ArticleInput } from '../articles/article';
import { plural } from '../base/plural';

/** The name on which all articles that give one agree; null where none does, or where they differ. */
export function commonStory(names: readonly (string | null)[]): string | null {
  const given = new Set(names.filter((name) => name !== null));
  const [only] = given;
  return given.size === 1 && only !== undefined ? only : null;
}

/** The name of a story that nobody has named: the title of its only article, or how many there are. */
export const untitled = (articles: readonly ArticleInput[]): string =>
  (articles.length === 1 && articles[0]?.title) || `A story of ${plural(articles.length, 'article')}`;
