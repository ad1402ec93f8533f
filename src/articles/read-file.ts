/** One file of whatever format → the articles in it, each read or refused in words. Total: no file, however broken, stops a build. */
import type { ArticleFile, Draft, ReadArticle, ReadingSettings, Refused } from './article';
import { decodeText } from './decode';
import { isCorrections, isPassedOver, refuseName } from './files';
import { LIMITS, Unreadable, type Budget, type Contents, type Piece } from './formats/format';
import { formatOf, type Format } from './formats/formats';
import { readHeadLines } from './head-lines';
import { readText } from './read-text';
import { settle } from './settle';

/** What became of a file, or of a part of one. */
export interface PartRead {
  /** The file's name, with the part of it where it has several: `wire.zip/ferry.txt`, `export.txt, article 2`. */
  readonly name: string;
  readonly read: ReadArticle;
}

export const readFile = (file: ArticleFile, settings: ReadingSettings): Promise<PartRead[]> =>
  readWithin(file, settings, { left: LIMITS.bytes, parts: LIMITS.parts }, 0);

async function readWithin(
  file: ArticleFile,
  settings: ReadingSettings,
  budget: Budget,
  depth: number,
): Promise<PartRead[]> {
  const { name } = file;
  const refuse = (problem: string, remedy: string): PartRead[] => [{ name, read: { ok: false, problem, remedy } }];
  if (depth > LIMITS.depth) return refuse('is a file in a file in a file in a file', 'Unpack it first.');
  if (isCorrections(name)) return [{ name, read: readCorrections(file) }];
  if (file.bytes.length === 0) return refuse('is empty', 'Save the article into it, or take it out of the folder.');
  const format = formatOf(name, file.bytes);
  if (!format) return [{ name, read: refuseName(name) }];
  let contents: Contents;
  try {
    contents = await (await format.load()).read(file, budget);
  } catch (error) {
    return [{ name, read: refusalOf(error, format) }];
  }
  const { pieces = [], files = [], refused = [], single = false } = contents;
  const read: PartRead[] = pieces.map((piece, i) => {
    const part = single || pieces.length === 1 ? name : `${name}, article ${i + 1}`;
    return { name: part, read: settlePiece(part, piece, settings) };
  });
  for (const inner of files)
    if (!inner.name.split('/').some(isPassedOver))
      read.push(...(await readWithin({ ...inner, name: `${name}/${inner.name}` }, settings, budget, depth + 1)));
  for (const { name: inner, refusal } of refused) read.push({ name: `${name}/${inner}`, read: refusal });
  return read.length > 0 ? read : refuse('holds no article', 'Choose another file, or leave it out.');
}

function readCorrections({ bytes }: ArticleFile): Refused {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return {
    ok: false,
    problem: 'says what a reader has put right, and is no article',
    remedy: 'A build of its folder follows it.',
    corrections: decoded.text,
  };
}

/** A limit of the machine is a file's fault, whatever reads it; the sentence says which. */
function refusalOf(error: unknown, { called }: Format): Refused {
  if (error instanceof Unreadable) return { ok: false, problem: error.problem, remedy: error.remedy };
  // the words are a library's, perhaps with a full stop of their own
  const words = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '');
  const deep = error instanceof RangeError && /call stack/i.test(error.message);
  return {
    ok: false,
    problem: deep ? 'is nested too deeply to be read' : `is damaged, or is not ${called} (${words})`,
    remedy: 'Save it again, or save its text as .txt.',
  };
}

function settlePiece(name: string, { stated, body, notes = [] }: Piece, settings: ReadingSettings): ReadArticle {
  if (body.kind === 'plain' || body.kind === 'markdown')
    return readText({ name, source: body.source, markdown: body.kind === 'markdown', stated, notes }, settings);
  const lines = body.kind === 'lines' ? readHeadLines(body.lines) : { head: {}, changed: null, rest: [] };
  const draft: Draft = body.kind === 'draft' ? body.draft : { title: null, paragraphs: lines.rest };
  return settle({ name, draft, marksTitles: body.kind === 'draft', stated, lines, notes }, settings);
}
