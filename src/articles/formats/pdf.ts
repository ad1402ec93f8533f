/**
 * A PDF, by PDF.js as unpdf packs it (Apache-2.0, MIT): pieces of text with their places on the page → lines, columns and paragraphs.
 *
 * A line, a paragraph and a page end in the same sign, so paragraphs are told by the gap above a line, by an indent and by a last line
 * that leaves room. What stands at the same height on most pages is a header or a foot.
 */
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import type { ArticleFile } from '../article';
import { cleanCharacters, oneLine } from '../characters';
import { unwrap } from '../plain';
import { count, Unreadable, type Budget, type Contents } from './format';
import { linesOfPages } from './pdf-lines';

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  // a copy, since it takes what it is given, and refuses Node's own kind of bytes; what it thinks of a document it would say on the
  // terminal
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  count(budget, document.numPages);
  const { items } = await extractTextItems(document);
  const title = await titleOf(document);
  const lines = linesOfPages(items);
  if (!lines.some((line) => /\p{L}/u.test(line)))
    throw new Unreadable(
      'is a PDF of pictures, without text',
      'Have its text recognised first, or copy it into a .txt.',
    );
  return {
    pieces: [
      { stated: title, body: { kind: 'lines', lines: unwrap(lines.map((line) => oneLine(cleanCharacters(line)))) } },
    ],
    single: true,
  };
}

/** The title that a document bears, where it is a headline and not the name of a file. */
async function titleOf(document: Awaited<ReturnType<typeof getDocumentProxy>>) {
  const { info } = await getMeta(document);
  const title: unknown = info['Title'];
  if (typeof title !== 'string' || title.split(' ').length < 3 || /\.(?:docx?|pdf|indd)$/i.test(title)) return {};
  return { title: { words: title.trim(), from: 'the document’s title' } };
}
