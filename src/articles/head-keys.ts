/**
 * Under which names tools, sites and people say what an article is: keys of front matter, of header lines, of columns and of JSON.
 *
 * A name is compared by its letters alone, so that `date_published`, `Date Published` and `datePublished` are one. The first name
 * that is there counts; after Obsidian's clipper, Readwise, Zotero and CSL, Jina's reader, trafilatura, newspaper, news-please,
 * schema.org, Dublin Core, Nexis and Factiva.
 */
import { TAKEN_FIELDS } from '../graph/vocabulary';
import { listed as names } from '../base/listed';
import type { HeadField } from './article';

const NAMES: { readonly [K in HeadField]: readonly string[] } = {
  title: names('title headline fulltitle articletitle maintitle hed hd'),
  published:
    names(`published datepublished publisheddate publisheddatetime publisheddateutc publishedat publishedtime publishedon
    publishdate datepublish publishingdate publishtime publicationdate dateofpublication firstpublished pubdate posted postedon dateposted postdate
    releasedate issued issuedon date dated datetime pd`),
  publisher:
    names(`publisher publishername publication publicationname publicationtitle containertitle sitename site website outlet
    newspaper medianame journal sourcename source sourcedomain hostname sourcehostname sn`),
  url: names(`url link canonical canonicalurl canonicallink sourceurl urlsource originalurl permalink weburl webpage articleurl
    address uri`),
  author: names('author authors byline creator writer writtenby by'),
  story: names('story'),
};

/** What is said of an article and is neither text nor looked for: where it stands beside what is, its line is no sentence. */
const BESIDE: ReadonlySet<string> = new Set(
  names(`length words wordcount section category categories tag tags keyword keywords language languages documenttype publicationtype
    loaddate dateline graphic summary description excerpt abstract editor edition page pages copyright rights accessed accessdate
    datesaved dateadded saved savedon clipped created retrieved topic topics note notes subject subjects industry geographic person
    company organization ticker doi issn isbn type itemtype status image cover desk series journalcode correctiondate textcomplete
    readtime readingtime uploaded`),
);

/** When it was last changed: the day that it appeared is no later. */
const CHANGED: ReadonlySet<string> = new Set(
  names('updated updatedat updatedon lastupdated dateupdated modified datemodified lastmodified modifiedon edited'),
);

export const HEAD_FIELDS: readonly HeadField[] = [...TAKEN_FIELDS, 'story'];

const FIELD_OF: ReadonlyMap<string, HeadField> = new Map(
  HEAD_FIELDS.flatMap((field) => NAMES[field].map((name) => [name, field] as const)),
);

/** The letters of a key, in lower case. */
export const nameOfKey = (key: string): string => key.toLowerCase().replace(/[^\p{L}]+/gu, '');

export type KeyMeans = HeadField | 'changed' | 'beside';

/** What stands under a key; null for a key that nobody uses of an article. */
export function meaningOf(key: string): KeyMeans | null {
  const name = nameOfKey(key);
  return FIELD_OF.get(name) ?? (CHANGED.has(name) ? 'changed' : BESIDE.has(name) ? 'beside' : null);
}

/** How early among the names of its field a key comes: of two, the one with the lesser number is taken. */
export const rankOf = (key: string, field: HeadField): number => NAMES[field].indexOf(nameOfKey(key));

export const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());

/** An address out of how Markdown and mail write one: `<https://…>`, `[words](https://…)`. */
export const addressIn = (text: string): string | null => {
  const bare = /^(?:<(\S+)>|\[[^\]]*\]\((\S+)\)|(\S+))$/.exec(text.trim());
  const address = bare?.[1] ?? bare?.[2] ?? bare?.[3] ?? '';
  return isAddress(address) ? address : null;
};

/** Names as people read them, out of Obsidian's `[[Ada Berg]]`, Markdown's links and YAML's lists and quotation marks. */
export const namesIn = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/\[\[([^[\]]{1,200})\]\]/g, (_, inside: string) => inside.split('|').at(-1) ?? '')
    .replace(/\[([^[\]]{1,200})\]\([^()]{0,400}\)/g, '$1')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/["“”]/g, '')
    .trim();

/** In UTF-16 code units, of names that are looked through. */
const LONGEST = 1000;
