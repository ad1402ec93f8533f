/** Versions of one article: two that were published at one address, of which the later counts. */
import type { ArticleInput } from '../graph/schema';

/** For each article, in reading order, the place in the list of the version before it; null for a first one. */
export function versionsOf(articles: readonly Pick<ArticleInput, 'url'>[]): (number | null)[] {
  const latest = new Map<string, number>();
  return articles.map(({ url }, i) => {
    const address = url === null ? '' : addressOf(url);
    if (address === '') return null;
    const before = latest.get(address) ?? null;
    latest.set(address, i);
    return before;
  });
}

/** What an address names, however it is written: without its scheme, “www.”, what stands after “#”, and a last slash. */
const addressOf = (url: string): string =>
  url
    .trim()
    .split('#', 1)
    .join('')
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .replace(/^[^/]*/, (host) => host.toLowerCase());
