/** A Word document, by mammoth (BSD-2-Clause): its paragraphs, without footnote marks, pictures and what was struck out. */
import mammoth from 'mammoth';
import type { ArticleFile } from '../article';
import { entriesOf } from './archive';
import { paragraphsOfHtml } from './dom';
import { spend, Unreadable, type Budget, type Contents } from './format';

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  // mammoth unpacks whatever it is given: what that comes to is asked first, and what lies is found out by zip.js
  const entries = await entriesOf(bytes, budget);
  if (!entries.some(({ filename }) => filename === 'word/document.xml'))
    throw new Unreadable('is no Word document', 'Save it as .docx again, or its text as .txt.');
  for (const { uncompressedSize } of entries) spend(budget, uncompressedSize);
  const arrayBuffer = bytes.slice().buffer;
  // Node's mammoth takes a buffer, a page's an ArrayBuffer
  const input = { arrayBuffer, buffer: bytes };
  const { value } = await mammoth.convertToHtml(input, { externalFileAccess: false });
  return {
    pieces: [{ stated: {}, body: { kind: 'lines', lines: paragraphsOfHtml(withoutNotes(value)) } }],
    single: true,
  };
}

/** Footnotes stand at its end, each with a way back. */
const withoutNotes = (html: string): string => html.replace(/<ol><li id="(?:foot|end)note-[^]*$/, '');
