/** The reading order of a folder and the ids of its articles; both depend on the files alone, not on the order given. */
import type { ArticleInput } from '../articles/article';
import { articleId, slugOf, withoutExtension } from '../base/slug';
import { compare } from '../base/compare';

/**
 * By date of publication, then by file name; articles without a date come last. Ids are made here, since only the whole set
 * knows whether one is taken: the file's slug, with its folder where two files share a name, with its extension where
 * two share that as well.
 */
export function orderArticles(articles: readonly ArticleInput[]): ArticleInput[] {
  const undated = '\uffff';
  const byDate = (a: ArticleInput, b: ArticleInput) => compare(a.published ?? undated, b.published ?? undated);
  const byFile = [...articles].sort((a, b) => compare(a.file, b.file) || byDate(a, b) || compare(a.text, b.text));
  const ids = giveIds(byFile);
  return byFile.sort(byDate).map((article) => ({ ...article, id: ids.get(article) ?? article.id }));
}

function giveIds(articles: readonly ArticleInput[]): Map<ArticleInput, string> {
  const shapes: ((file: string) => string)[] = [articleId, (f) => slugOf(withoutExtension(f)), slugOf];
  const ids = new Map<ArticleInput, string>();
  const taken = new Set<string>();
  let waiting = articles;
  for (const shape of shapes) {
    const wanted = new Map<string, number>();
    for (const { file } of waiting) wanted.set(shape(file), (wanted.get(shape(file)) ?? 0) + 1);
    const free = waiting.filter(({ file }) => wanted.get(shape(file)) === 1 && !taken.has(shape(file)));
    for (const article of free) ids.set(article, shape(article.file));
    for (const id of ids.values()) taken.add(id);
    waiting = waiting.filter((article) => !ids.has(article));
  }
  // names that differ in nothing a slug keeps ("a!.md", "a?.md"), or not at all
  for (const article of waiting) {
    const slug = slugOf(article.file);
    let id = slug;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    ids.set(article, id);
  }
  return ids;
}
