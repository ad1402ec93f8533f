/** What a story is called. */
import { plural } from '../base/plural';
import type { StoryGraph } from '../graph/schema';

/** The name on which all articles that give one agree; null where none does, or where they differ. */
export function commonStory(names: readonly (string | null)[]): string | null {
  const given = new Set(names.filter((name) => name !== null));
  const [only] = given;
  return given.size === 1 && only !== undefined ? only : null;
}

/**
 * The name of a story that nobody has named: its weightiest headline, that of an article which tells what the story turns on most,
 * and how many articles more there are; without a headline, how many there are.
 */
export function untitled({ articles, events }: Pick<StoryGraph, 'articles' | 'events'>): string {
  const titles = new Map(articles.flatMap(({ id, title, text }) => (title ? [[id, { title, text }]] : [])));
  const weight = new Map<string, number>();
  let best: { headline: string; weight: number } | null = null;
  const first = events.filter(({ rank }) => rank === 1);
  for (const { reports, salience } of first)
    for (const id of new Set(reports.map(({ article }) => article))) weight.set(id, (weight.get(id) ?? 0) + salience);
  const [main] = [...first].sort((a, b) => b.salience - a.salience);
  for (const { article, start } of main?.reports ?? []) {
    const told = titles.get(article);
    if (!told) continue;
    const inHeadline = told.text.startsWith(told.title) && start < told.title.length;
    const own = (weight.get(article) ?? 0) + (inHeadline ? Infinity : 0);
    if (!best || own > best.weight) best = { headline: told.title, weight: own };
  }
  const headline = best?.headline ?? [...titles.values()][0]?.title;
  if (headline === undefined) return `A story of ${plural(articles.length, 'article')}`;
  return articles.length === 1 ? headline : `${headline}, and ${articles.length - 1} more`;
}

/** Names of folders that say that something lies in them, and nothing of it. */
const SAYS_NOTHING = new Set([
  'all',
  'article',
  'articles',
  'data',
  'documents',
  'downloads',
  'files',
  'folder',
  'input',
  'md',
  'new folder',
  'news',
  'story',
  'stories',
  'text',
  'texts',
  'txt',
  'untitled folder',
]);

/** Whether somebody who reads a name learns what the story is. */
export const saysSomething = (name: string): boolean => !SAYS_NOTHING.has(name.trim().toLowerCase());
