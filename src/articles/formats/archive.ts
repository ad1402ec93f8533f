/** A zip file: each file in it is read in its turn. What it unpacks to is bounded, whatever it says of itself. */
import { Uint8ArrayReader, ZipReader, configure, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ArticleFile } from '../article';
import { isPassedOver, refuseName, refuseSize } from '../files';
import { count, spend, Unreadable, type Budget, type Contents, type NamedRefusal } from './format';
import { isArticleName } from './kinds';

/** Documents of other programs are zip files too. */
const PACKED = [
  { mark: 'content.xml', called: 'an OpenDocument file' },
  { mark: 'xl/workbook.xml', called: 'an Excel workbook' },
  { mark: 'ppt/presentation.xml', called: 'a PowerPoint presentation' },
] as const;

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  const entries = await entriesOf(bytes, budget);
  const names = new Set(entries.map(({ filename }) => filename));
  const packed = PACKED.find(({ mark }) => names.has(mark));
  if (packed)
    throw new Unreadable(`is ${packed.called}, which Dateline does not read`, 'Save it as .docx, .pdf or .txt.');
  const files: ArticleFile[] = [];
  const refused: NamedRefusal[] = [];
  for (const entry of entries) {
    const name = entry.filename;
    if (name.split('/').some((part) => isPassedOver(part) || part === '__MACOSX')) continue;
    const refusal = refusalOf(entry);
    if (refusal) refused.push({ name, refusal });
    else files.push({ name, bytes: await unpack(entry, budget) });
  }
  return { files, refused };
}

function refusalOf({ filename, encrypted, uncompressedSize }: FileEntry) {
  if (encrypted)
    return { ok: false as const, problem: 'is locked with a password', remedy: 'Unpack it with the password first.' };
  return isArticleName(filename) ? refuseSize(uncompressedSize, filename) : refuseName(filename);
}

/** The files of an archive, with what is known of them before they are unpacked. @throws Unreadable */
export async function entriesOf(bytes: Uint8Array, budget: Budget): Promise<FileEntry[]> {
  configure({ useWebWorkers: false });
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  count(budget, entries.length);
  return entries.filter((entry) => !entry.directory);
}

/** How much of one is unpacked at most: what says of itself that it is shorter is stopped there. @throws Unreadable */
export async function unpack(entry: FileEntry, budget: Budget): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  await entry.getData({
    writable: new WritableStream<Uint8Array>({
      write(chunk) {
        spend(budget, chunk.length);
        length += chunk.length;
        if (length > entry.uncompressedSize) throw new Unreadable('lies about its size', 'Pack it again.');
        chunks.push(chunk);
      },
    }),
  });
  return joined(chunks, length);
}

export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
