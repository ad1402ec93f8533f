/** What a web page says of its article: schema.org's JSON-LD first, then `meta` elements, then `time` and its heading. */
import type { Head, HeadField, Stated } from '../article';
import { listed as list } from '../../base/listed';
import { TAKEN_FIELDS } from '../../graph/vocabulary';
import { cleanCharacters, oneLine } from '../characters';
import { statedDate } from '../date-line';
import { firstOf } from '../head';
import { isAddress, namesIn } from '../head-keys';
import type { MarkupDocument, MarkupElement } from './dom';
import { recordsIn, stringsAt } from './record';

export function headOfPage(page: MarkupDocument, html: string): Head {
  return firstOf([jsonLd(page), metas(page), shown(page), savedFrom(html)]);
}

/** Kinds of schema.org that are articles: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, … */
const ARTICLE = /(?:Article|Posting|^Report)$/;

function jsonLd(page: MarkupDocument): Head {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    for (const record of recordsIn(parsed(text))) {
      if (!stringsAt(record, '@type').some((type) => ARTICLE.test(type))) continue;
      const at = (key: string, ...more: string[]) => stringsAt(record, key, ...more).map(plain);
      const published = at('datePublished').find((date) => statedDate(date) !== null) ?? at('dateCreated')[0];
      const url = [...at('url'), ...at('mainEntityOfPage', '@id'), ...at('@id')].find(isAddress);
      return said('JSON-LD', {
        title: ['headline', at('headline')[0] ?? at('name')[0]],
        published: ['datePublished', published],
        publisher: ['publisher', at('publisher', 'name')[0]],
        url: ['url', url],
        author: ['author', at('author', 'name').join(', ')],
      });
    }
  }
  return {};
}

/** A page's own script may be broken: then it says nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Names and properties of `meta`, the surest first; those of a site's software after those of standards. */
const META: { readonly [K in HeadField]?: readonly string[] } = {
  title: list('og:title headline dc.title citation_title parsely-title sailthru.title twitter:title'),
  published:
    list(`article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date dc.date.issued
    dc.date article.published publish-date publication_date pubdate citation_publication_date cxenseparse:recs:publishtime
    article_date_original originalpublicationdate publishdate date`),
  publisher: list('og:site_name application-name article:publisher dc.publisher citation_journal_title'),
  url: list('og:url parsely-link twitter:url'),
  author: list('author article:author byl dc.creator parsely-author sailthru.author citation_author'),
};

function metas(page: MarkupDocument): Head {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const key = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const value = plain(meta.getAttribute('content') ?? '');
    if (key && value !== '' && !values.has(key)) values.set(key, value);
  }
  const canonical = attribute(page, 'link[rel="canonical"]', 'href');
  const pick = (field: HeadField, fits: (value: string) => boolean) =>
    META[field]?.flatMap((key) => {
      const value = values.get(key);
      return value !== undefined && fits(value) ? [[key, value] as const] : [];
    })[0] ?? ['', undefined];
  const notAddress = (value: string) => !isAddress(value);
  return said('meta', {
    title: pick('title', notAddress),
    published: pick('published', (value) => statedDate(value) !== null),
    publisher: pick('publisher', notAddress),
    url: canonical && isAddress(canonical) ? ['canonical', canonical] : pick('url', isAddress),
    author: pick('author', notAddress),
  });
}

/** What the page shows: `time` elements that name one day, else the marked one; the only h1, else the title. */
function shown(page: MarkupDocument): Head {
  const times = [...page.querySelectorAll('time[datetime], [itemprop="datePublished"]')];
  const dates = times.flatMap((time) => {
    const written = time.getAttribute('datetime') ?? time.getAttribute('content') ?? plain(time.textContent ?? '');
    const changed = /updat|modif/i.test(`${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`);
    return statedDate(written) !== null && !changed ? [{ time, written }] : [];
  });
  const marked = dates.find(({ time }) => time.getAttribute('pubdate') !== null || isPublished(time));
  const days = new Set(dates.map(({ written }) => statedDate(written)?.slice(0, 10)));
  const date = marked ?? (days.size === 1 ? dates[0] : undefined);
  const headings = [...page.querySelectorAll('h1')].map(({ textContent }) => plain(textContent ?? ''));
  const title = plain([...page.querySelectorAll('title')][0]?.textContent ?? '');
  const heading = headings.length === 1 || title.startsWith(headings[0] ?? '\n') ? headings[0] : undefined;
  return said('element', {
    title: heading ? ['h1', heading] : ['title', withoutSite(title)],
    published: ['time', date?.written],
  });
}

const isPublished = (time: MarkupElement): boolean =>
  /datePublished/.test(time.getAttribute('itemprop') ?? '') || /publish/i.test(time.getAttribute('class') ?? '');

/** "Ferry leaves | Port Courier": the last part where it is shorter than what stands before it. */
function withoutSite(title: string): string {
  const [, before = '', site = ''] = /^(.+?) (?:[|–—»]|-) ([^|–—»]+)$/.exec(title.slice(0, 300)) ?? [];
  return site !== '' && site.length < before.length ? before : title;
}

/** Browsers, and SingleFile, write down where a page came from. */
function savedFrom(html: string): Head {
  const start = html.slice(0, 3000);
  const url = /saved from url=\(\d+\)(\S+)/i.exec(start)?.[1] ?? /\burl: (https?:\/\/\S+)/i.exec(start)?.[1];
  return said('note of the browser', { url: ['saved from', url && isAddress(url) ? url : undefined] });
}

const attribute = (page: MarkupDocument, selector: string, name: string): string | null =>
  [...page.querySelectorAll(selector)][0]?.getAttribute(name) ?? null;

const plain = (text: string): string => oneLine(cleanCharacters(text));

type Said = { readonly [K in HeadField]?: readonly [key: string, value: string | undefined] };

function said(where: string, values: Said): Head {
  const head: { -readonly [K in HeadField]?: Stated } = {};
  for (const field of TAKEN_FIELDS) {
    const [key, value] = values[field] ?? ['', undefined];
    if (value) head[field] = { words: field === 'author' ? namesIn(value) : value, from: `${where}, “${key}”` };
  }
  return head;
}
