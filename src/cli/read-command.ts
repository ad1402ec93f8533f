/** `dateline read`: what is made of files before anything is read from their words: title, day, publisher, and where each was taken from. */
import { readFileSync } from 'node:fs';
import type { PartRead } from '../articles/read-file';
import { refuseSize } from '../articles/files';
import { refusalWords } from '../story/lines';
import { NothingReadableError } from './failures';
import type { ReadCommand } from './file-arguments';
import { GuardedReading } from './guarded-reading';
import { reasonOf } from './reason';
import type { Terminal } from './terminal';

/** `places.command`: the built command's own file. @throws NothingReadableError where no file is an article */
export async function runRead(
  { files, published, json }: ReadCommand,
  terminal: Terminal,
  places: { readonly command: string },
): Promise<void> {
  const guard = new GuardedReading(places.command);
  const parts: PartRead[] = [];
  try {
    for (const name of files) parts.push(...(await readOne(name, published, guard)));
  } finally {
    await guard.close();
  }
  if (json) await terminal.result(`${JSON.stringify(parts.map(recordOf), null, 1)}\n`);
  else await terminal.answer(parts.map(told).join('\n'));
  if (!parts.some(({ read }) => read.ok))
    throw new NothingReadableError('None of these files could be read as an article.');
}

async function readOne(name: string, published: string | null, guard: GuardedReading): Promise<readonly PartRead[]> {
  try {
    const bytes = readFileSync(name);
    const tooLarge = refuseSize(bytes.length, name);
    return tooLarge ? [{ name, read: tooLarge }] : await guard.read({ name, bytes }, { published });
  } catch (error) {
    const problem = `cannot be read: ${reasonOf(error)}`;
    return [{ name, read: { ok: false, problem, remedy: 'Check its name, and where you are.' } }];
  }
}

const recordOf = ({ name, read }: PartRead) =>
  read.ok
    ? { name, article: read.article, story: read.story, notes: read.notes }
    : { name, refused: refusalWords(read) };

function told({ name, read }: PartRead): string {
  if (!read.ok) return `${name}\n  not read: it ${refusalWords(read)}\n`;
  const { title, publisher, url, published, publishedBasis, taken = [], text } = read.article;
  const words = text.match(/\S+/g)?.length ?? 0;
  const fields = [
    ['title', title],
    ['published', published === null ? null : `${published} (${publishedBasis})`],
    ['publisher', publisher],
    ['url', url],
    ['story', read.story],
    ['text', `${words.toLocaleString('en-GB')} words`],
  ] as const;
  return [
    name,
    ...fields.map(([field, value]) => `  ${`${field}:`.padEnd(11)}${value ?? 'nothing says'}`),
    ...taken.map((one) => `  ${one.field} “${one.words.replace(/\s+/g, ' ')}” from ${one.from}`),
    ...read.notes.map((note) => `  note: ${note}`),
    '',
  ].join('\n');
}
