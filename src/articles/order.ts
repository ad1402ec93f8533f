/** The reading order of a folder and the ids of its articles; both depend on the files alone, not on the order given. */
import type { ArticleInput } from './article';

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

/** By code units: `localeCompare` answers differently from machine to machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lower-case letters and digits of any script, joined by hyphens; accents are dropped. Never empty. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'article' : slug;
}

export const articleId = (file: string): string => slugOf(withoutExtension(file.split('/').at(-1) ?? file));

const withoutExtension = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '');

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
