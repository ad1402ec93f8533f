/**
 * A saved web page: what it says of itself in JSON-LD, in its `meta` elements and in `time`, and the article that Readability finds
 * among its navigation (https://github.com/mozilla/readability, Apache-2.0). Its text is taken block by block.
 */
import { Readability } from '@mozilla/readability';
import type { ArticleFile, Head } from '../article';
import { decodeMarkup } from './charset';
import { parseMarkup, type MarkupDocument } from './dom';
import { europresseArticles } from './europresse';
import { count, Unreadable, type Budget, type Contents } from './format';
import { headOfPage } from './page-head';
import { paragraphsOf, type Markup } from './paragraphs';

/** So many elements are no article any more, and take seconds. */
const MOST_ELEMENTS = 100_000;

export async function read({ bytes }: ArticleFile, budget: Budget, known: Head = {}): Promise<Contents> {
  const html = decodeMarkup(bytes);
  const page = parseMarkup(html);
  const exported = html.includes('DocPublicationName') ? europresseArticles(page) : null;
  if (exported) {
    count(budget, exported.length);
    return { pieces: exported };
  }
  const stated = { ...headOfPage(page, html), ...known };
  const all = page.documentElement;
  const before = all ? paragraphsOf(all) : [];
  const found = articleIn(page);
  const paragraphs = found.length > 0 ? found : before;
  if (paragraphs.length === 0)
    throw new Unreadable(
      'is a web page without text',
      'Open it in a browser, and save it again once its text is there.',
    );
  return { pieces: [{ stated, body: { kind: 'draft', draft: { title: null, paragraphs } } }], single: true };
}

/** Readability's own types ask for a browser's document; what it is given here has all that it uses. */
interface ArticleFinder {
  find(page: MarkupDocument): Markup | null;
}
type ReaderDocument = ConstructorParameters<typeof Readability>[0];

const finder: ArticleFinder = {
  find(page: ReaderDocument) {
    const reader = new Readability<Markup>(page, {
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      charThreshold: 200,
      serializer: (node) => node,
    });
    return reader.parse()?.content ?? null;
  },
};

/** The paragraphs that Readability takes for the article; it rebuilds the page that it is given. */
function articleIn(page: MarkupDocument): string[] {
  const content = finder.find(page);
  return content ? paragraphsOf(content) : [];
}
