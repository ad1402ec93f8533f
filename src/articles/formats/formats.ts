/**
 * The formats that articles come in, in the order in which a file is asked whether it is one. A format is here with its name and its
 * marks alone; what reads it, and the library that it needs, is loaded when the first such file comes.
 */
import type { FormatReader } from './format';

export interface Format {
  /** As a sentence names it: “is damaged, or not a web page”. */
  readonly called: string;
  readonly extensions: readonly string[];
  /** Whether a file that begins so is of this format, whatever its name; absent where only the name tells. */
  readonly begins?: RegExp;
  /** It is a container, and may be larger than an article. */
  readonly large: boolean;
  load(): Promise<FormatReader>;
}

export const formats: readonly Format[] = [
  {
    called: 'a PDF document',
    extensions: ['pdf'],
    begins: /^%PDF-/,
    large: true,
    load: () => import('./pdf'),
  },
  {
    called: 'a Word document',
    extensions: ['docx'],
    large: true,
    load: () => import('./docx'),
  },
  {
    called: 'a zip file',
    extensions: ['zip'],
    begins: /^PK\u0003\u0004/,
    large: true,
    load: () => import('./archive'),
  },
  {
    called: 'a gzip file',
    extensions: ['gz'],
    begins: /^\u001f\u008b/,
    large: true,
    load: () => import('./gzip'),
  },
  {
    called: 'a web archive',
    extensions: ['warc'],
    begins: /^WARC\/[01]\.\d\r?\n/,
    large: true,
    load: () => import('./warc'),
  },
  {
    called: 'a folder of mail',
    extensions: ['mbox'],
    begins: /^From \S+ .*\d{4}\r?\n[\w-]+: /,
    large: true,
    load: () => import('./mbox'),
  },
  {
    called: 'a mail',
    extensions: ['eml', 'mht', 'mhtml'],
    begins: /^(?:From|Received|Return-Path|MIME-Version|Delivered-To): [^\r\n]+\r?\n(?:[\w-]+:|[ \t])[^\r\n]*\r?\n/i,
    large: true,
    load: () => import('./mail'),
  },
  {
    called: 'a web page',
    extensions: ['html', 'htm', 'xhtml'],
    begins: /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i,
    large: true,
    load: () => import('./html'),
  },
  {
    called: 'a feed',
    extensions: ['rss', 'atom', 'rdf', 'xml'],
    begins: /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*>\s*(?:<[!?][^>]*>\s*){0,5}<(?:rss|feed|rdf:rdf)\b/i,
    large: true,
    load: () => import('./feed'),
  },
  {
    called: 'JSON',
    extensions: ['json', 'jsonl', 'ndjson'],
    large: true,
    load: () => import('./json'),
  },
  {
    called: 'a table',
    extensions: ['csv', 'tsv'],
    large: true,
    load: () => import('./table'),
  },
  {
    called: 'a text',
    extensions: ['txt', 'text', 'md', 'markdown'],
    large: false,
    load: () => import('./text'),
  },
];

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const byName = (name: string): Format | undefined => {
  const extension = extensionOf(name);
  return formats.find(({ extensions }) => extensions.includes(extension));
};

export const isArticleName = (name: string): boolean => byName(name) !== undefined;

/** Whether a file of this name may be as large as what holds many articles. */
export const isLargeName = (name: string): boolean => byName(name)?.large === true;

/** How much of a file is looked at to tell what it is, in bytes. */
const SAMPLE = 2048;

/** By what it begins with, else by its name; a Word document is a zip file by its beginning. Null: none that is known. */
export function formatOf(name: string, bytes: Uint8Array): Format | null {
  const named = byName(name);
  const beginning = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  const begun = formats.find(({ begins }) => begins?.test(beginning));
  if (!begun) return named ?? null;
  return named?.called === 'a Word document' && begun.called === 'a zip file' ? named : begun;
}

/** The extensions, for a dialogue of the system and for sentences: `.pdf`, `.docx`, … */
export const ARTICLE_EXTENSIONS: readonly string[] = formats.flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
);
