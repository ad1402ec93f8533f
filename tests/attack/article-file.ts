/** Articles as files in a folder: those in seeds/, and others made of their sentences. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/articles/read';
import { orderArticles } from '../../src/story/order';
import type { ArticleFile, ArticleInput } from '../../src/articles/article';
import { recombine } from '../support/corpus';

const SEEDS = 'seeds';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The folder holds a picture too, which is refused in words and never an article. */
export const seedFiles = (): ArticleFile[] =>
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(SEEDS, name)) }));

/** `count` files of invented stories, each with front matter. */
export function inventedFiles(count: number, seed: number): ArticleFile[] {
  const { articles } = readAll(seedFiles());
  return recombine(articles, count, seed).map(({ file, title, publisher, published, text }) => {
    const body = text.slice((title ?? '').length).trim();
    const matter = [`title: ${title ?? ''}`, `publisher: ${publisher ?? ''}`, `published: ${published ?? ''}`];
    return { name: file, bytes: bytesOf(`---\n${matter.join('\n')}\n---\n\n${body}\n`) };
  });
}

export const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
export const textOf = ({ bytes }: ArticleFile): string => text(bytes);

/** As command and page do: those that cannot be read are refused, and the others put in order. */
export function readAll(files: readonly ArticleFile[]): { articles: ArticleInput[]; refused: string[] } {
  const articles: ArticleInput[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const read = readArticle(file, { published: null });
    if (read.ok) articles.push(read.article);
    else refused.push(`${read.problem}. ${read.remedy}`);
  }
  return { articles: orderArticles(articles), refused };
}
