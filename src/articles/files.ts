/** Which files are articles, before any of their bytes is read: by name and by size. Command and page ask the same. */
import { listed } from '../base/listed';
import type { Refused } from './article';
import { isLargeName } from './formats/kinds';

export { ARTICLE_EXTENSIONS, isArticleName } from './formats/kinds';

/** A file larger than this is no article; in bytes. */
export const LARGEST_FILE = 10_000_000;
/** Nor does one that holds many read at once where it is larger than this; in bytes. */
const LARGEST_CONTAINER = 100_000_000;

/** Whether a folder's entry is left alone, with all below it: dot files and `node_modules` are nobody's articles. */
export const isPassedOver = (entry: string): boolean => entry.startsWith('.') || entry === 'node_modules';

/** The folder that a browser saves beside a page, for its pictures and scripts: `Ferry leaves_files` beside `Ferry leaves.html`. */
export const isPageFolder = (entry: string, beside: ReadonlySet<string>): boolean => {
  const page = /^(.+)(?:_files|-Dateien|_fichiers|_archivos)$/.exec(entry)?.[1];
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
};

/** A file of this name beside the articles, or packed with them, is none of them: it says what a reader has put right. */
export const isCorrections = (name: string): boolean => /(?:^|[/\\])corrections\.txt$/i.test(name);

/** Why a file of so many bytes is not read; null where it is. */
export function refuseSize(bytes: number, name: string): Refused | null {
  const most = isLargeName(name) ? LARGEST_CONTAINER : LARGEST_FILE;
  if (bytes <= most) return null;
  return { ok: false, problem: `is too large for an article (${Math.round(bytes / 1e6)} MB)`, remedy: 'Split it up.' };
}

/** Endings of documents that another program can save in a form that is read, and of what holds no text. */
const DOCUMENTS = new Set(listed('doc odt rtf pages epub wpd'));
const PICTURES = new Set(listed('png jpg jpeg gif webp svg avif ico bmp tif tiff heic mp3 mp4 m4a wav webm mov'));

/** Why a file of this name is not read. */
export function refuseName(name: string): Refused {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (DOCUMENTS.has(ending))
    return {
      ok: false,
      problem: 'is a document of a kind that Dateline does not read',
      remedy: 'Save it as .docx, .pdf or .txt.',
    };
  if (PICTURES.has(ending))
    return {
      ok: false,
      problem: 'is a picture or a recording, and no text',
      remedy: 'What it says can be put into a .txt.',
    };
  const remedy = 'If it is one, give it the ending of what it is, such as .txt.';
  return { ok: false, problem: 'is no article by its name', remedy };
}
