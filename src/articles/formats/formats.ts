/**
 * The formats that articles come in: their marks, and what reads them, which is loaded with the library that it needs when the first such
 * file comes.
 */
import type { ArticleFile } from '../article';
import type { FormatReader } from './format';
import { byName, KINDS, type Kind } from './kinds';

export interface Format extends Kind {
  load(): Promise<FormatReader>;
}

export const formats: readonly Format[] = [
  { ...KINDS.pdf, load: () => import('./pdf') },
  { ...KINDS.docx, load: () => import('./docx') },
  { ...KINDS.zip, load: () => import('./archive') },
  { ...KINDS.gzip, load: () => import('./gzip') },
  { ...KINDS.warc, load: () => import('./warc') },
  { ...KINDS.mbox, load: () => import('./mbox') },
  { ...KINDS.mail, load: () => import('./mail') },
  { ...KINDS.html, load: () => import('./html') },
  { ...KINDS.feed, load: () => import('./feed') },
  { ...KINDS.json, load: () => import('./json') },
  { ...KINDS.table, load: () => import('./table') },
  { ...KINDS.text, load: () => import('./text') },
];

/** Whether a file is read without a library that unpacks or parses what others have written. */
export const isPlain = ({ name, bytes }: ArticleFile): boolean => {
  const format = formatOf(name, bytes);
  return format === null || format.called === KINDS.text.called;
};

/** How much of a file is looked at to tell what it is, in bytes. */
const SAMPLE = 2048;

/** By what it begins with, else by its name; a Word document is a zip file by its beginning. Null: none that is known. */
export function formatOf(name: string, bytes: Uint8Array): Format | null {
  const named = byName(formats, name);
  const beginning = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  const begun = formats.find(({ begins }) => begins?.test(beginning));
  if (!begun) return named ?? null;
  return named?.called === KINDS.docx.called && begun.called === KINDS.zip.called ? named : begun;
}
