/**
 * The marks of the formats that articles come in, in the order in which a file is asked whether it is one. What reads them stands in
 * `formats.ts`, so that a page knows what it takes before it has fetched any of that.
 */
import { listed } from '../../base/listed';

export interface Kind {
  /** As a sentence names it: “is damaged, or is not a web page”. */
  readonly called: string;
  readonly extensions: readonly string[];
  /** Whether a file that begins so is of this format, whatever its name; absent where only the name tells. */
  readonly begins?: RegExp;
  /** It is a container, and may be larger than an article. */
  readonly large: boolean;
}

export const KINDS = {
  pdf: {
    called: 'a PDF document',
    extensions: ['pdf'],
    begins: /^%PDF-/,
    large: true,
  },
  docx: {
    called: 'a Word document',
    extensions: ['docx'],
    large: true,
  },
  zip: {
    called: 'a zip file',
    extensions: ['zip'],
    begins: /^PK\u0003\u0004/,
    large: true,
  },
  gzip: {
    called: 'a gzip file',
    extensions: ['gz'],
    begins: /^\u001f\u008b/,
    large: true,
  },
  warc: {
    called: 'a web archive',
    extensions: ['warc'],
    begins: /^WARC\/[01]\.\d\r?\n/,
    large: true,
  },
  mbox: {
    called: 'a folder of mail',
    extensions: ['mbox'],
    begins: /^From \S+ .*\d{4}\r?\n[\w-]+: /,
    large: true,
  },
  mail: {
    called: 'a mail',
    extensions: ['eml', 'mht', 'mhtml'],
    begins: /^(?:From|Received|Return-Path|MIME-Version|Delivered-To): [^\r\n]+\r?\n(?:[\w-]+:|[ \t])[^\r\n]*\r?\n/i,
    large: true,
  },
  html: {
    called: 'a web page',
    extensions: ['html', 'htm', 'xhtml'],
    begins: /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i,
    large: true,
  },
  feed: {
    called: 'a feed',
    extensions: listed('rss atom rdf xml'),
    begins: /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*>\s*(?:<[!?][^>]*>\s*){0,5}<(?:rss|feed|rdf:rdf)\b/i,
    large: true,
  },
  json: {
    called: 'JSON',
    extensions: ['json', 'jsonl', 'ndjson'],
    large: true,
  },
  table: {
    called: 'a table',
    extensions: ['csv', 'tsv'],
    large: true,
  },
  text: {
    called: 'a text',
    extensions: listed('txt text md markdown'),
    large: false,
  },
} as const satisfies Readonly<Record<string, Kind>>;

const ALL: readonly Kind[] = Object.values(KINDS);

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The kind among some that a file's name ends like. */
export const byName = <K extends Kind>(kinds: readonly K[], name: string): K | undefined => {
  const extension = extensionOf(name);
  return kinds.find(({ extensions }) => extensions.includes(extension));
};

export const isArticleName = (name: string): boolean => byName(ALL, name) !== undefined;

/** Whether a file of this name may be as large as what holds many articles. */
export const isLargeName = (name: string): boolean => byName(ALL, name)?.large === true;

/** The extensions, for a dialogue of the system: `.pdf`, `.docx`, … */
export const ARTICLE_EXTENSIONS: readonly string[] = ALL.flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
);
