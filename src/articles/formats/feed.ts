/** RSS and Atom: an article for each entry, with as much of its text as the feed has. */
import { parseFeed } from '@rowanmanning/feed-parser';
import type { ArticleFile, Head, Stated } from '../article';
import { namesIn } from '../head-keys';
import { decodeMarkup } from './charset';
import { isHtml, paragraphsOfHtml } from './dom';
import { count, requireFew, Unreadable, type Budget, type Contents, type Piece } from './format';

/** The library's work grows with their square; feeds have some dozens. */
const MOST_ENTRIES = 1000;

/** How many elements may be open at once: what reads a feed calls itself. */
const DEEPEST = 200;

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  const xml = decodeMarkup(bytes);
  requireFew(xml);
  if (/<!ENTITY/i.test(xml))
    throw new Unreadable('defines entities of its own, which no feed needs', 'Save the articles as web pages.');
  if (!/<(?:rss|feed|rdf:rdf)\b/i.test(xml))
    throw new Unreadable('is XML, and no feed', 'Save its text as .txt, or the page as .html.');
  if (isDeep(xml)) throw new Unreadable('is nested too deeply to be read', 'Save the articles as web pages.');
  if ((xml.match(/<(?:item|entry)\b/g)?.length ?? 0) > MOST_ENTRIES)
    throw new Unreadable(
      `has more than ${MOST_ENTRIES.toLocaleString('en')} entries`,
      'Split it up, or save the articles as web pages.',
    );
  const feed = parseFeed(xml);
  count(budget, feed.items.length);
  const pieces = feed.items.flatMap((item): Piece[] => {
    const text = item.content ?? item.description ?? '';
    if (text.trim() === '') return [];
    const date = item.published ?? item.updated;
    const stated: Head = {
      ...one('title', item.title, 'title'),
      ...one('published', date ? isoOf(date) : null, item.published ? 'published' : 'updated'),
      ...one('publisher', feed.title, 'the feed’s title'),
      ...one('url', item.url, 'link'),
      ...one('author', namesIn(item.authors.flatMap(({ name }) => name ?? []).join(', ')), 'author'),
    };
    const lines = isHtml(text) ? paragraphsOfHtml(text) : text.split(/\n\s*\n/);
    return [{ stated, body: { kind: 'lines', lines } }];
  });
  return { pieces };
}

/** To the second, as everything else that is read. */
const isoOf = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

const one = (field: keyof Head, words: string | null, key: string): { [field: string]: Stated } =>
  words === null || words.trim() === '' ? {} : { [field]: { words: words.trim(), from: `entry, “${key}”` } };

function isDeep(xml: string): boolean {
  let open = 0;
  for (const [tag] of xml.matchAll(/<\/?[\w:-][^<>]*>/g)) {
    if (tag.startsWith('</')) open--;
    else if (!tag.endsWith('/>') && ++open > DEEPEST) return true;
  }
  return false;
}
