/** A Word document, by mammoth (BSD-2-Clause): its paragraphs, without footnote marks, pictures, hidden words and what was struck out. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { ArticleFile } from '../article';
import { entriesOf, unpack } from './archive';
import { paragraphsOfHtml } from './dom';
import { requireFew, Unreadable, type Budget, type Contents } from './format';

const DOCUMENT = 'word/document.xml';

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  const packed = await repacked(bytes, budget);
  // Node's mammoth takes a buffer, a page's an ArrayBuffer
  const input = { arrayBuffer: packed.slice().buffer, buffer: packed };
  // its pictures were left out: none is looked for
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml(input, { externalFileAccess: false, convertImage });
  return {
    pieces: [{ stated: {}, body: { kind: 'lines', lines: paragraphsOfHtml(withoutNotes(value)) } }],
    single: true,
  };
}

/**
 * The document without its pictures and its hidden words, of which mammoth knows nothing; packed anew, since mammoth unpacks whatever it is
 * given, to whatever that comes to.
 */
async function repacked(bytes: Uint8Array, budget: Budget): Promise<Uint8Array> {
  const entries = await entriesOf(bytes, budget);
  if (!entries.some(({ filename }) => filename === DOCUMENT))
    throw new Unreadable('is no Word document', 'Save it as .docx again, or its text as .txt.');
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/.test(entry.filename)) continue;
    const part = await unpack(entry, budget);
    const xml = strFromU8(part);
    requireFew(xml);
    files[entry.filename] = entry.filename === DOCUMENT ? strToU8(withoutHidden(xml)) : part;
  }
  return zipSync(files, { level: 0 });
}

const RUN_END = '</w:r>';

/** Runs of text that are marked as hidden (`w:vanish`) go. */
const withoutHidden = (xml: string): string =>
  xml
    .split(/(?=<w:r[ >])/)
    .map((run) => {
      const end = run.startsWith('<w:r') ? run.indexOf(RUN_END) : -1;
      return end >= 0 && /<w:vanish(?: w:val="(?:1|true|on)")? ?\/>/.test(run.slice(0, end))
        ? run.slice(end + RUN_END.length)
        : run;
    })
    .join('');

/** Footnotes stand at its end, each with a way back. */
const withoutNotes = (html: string): string => html.replace(/<ol><li id="(?:foot|end)note-[^]*$/, '');
