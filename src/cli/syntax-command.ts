/** `dateline syntax`: an article's words, tags and trees on standard output. */
import { readFileSync } from 'node:fs';
import { readArticle } from '../articles/read';
import { conlluOf } from '../story/conllu';
import type { SyntaxCommand } from './arguments';
import { UsageError } from './usage';
import { NothingReadableError } from './failures';
import { parserIn } from './parser';
import { reasonOf } from './reason';
import type { Terminal } from './terminal';

/** `places.weights`: file of the parser's weights. @throws UsageError, NothingReadableError, BuildError */
export async function runSyntax(
  { file }: SyntaxCommand,
  terminal: Terminal,
  places: { weights: string },
): Promise<void> {
  const read = readArticle({ name: file, bytes: bytesOf(file) }, { published: null });
  if (!read.ok) throw new NothingReadableError(`"${file}" ${read.problem}. ${read.remedy}`);
  await terminal.result(conlluOf(read.article, parserIn(places.weights)));
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`"${file}" cannot be read: ${reasonOf(error)}.`, 'Name the file of an article.', 'syntax');
  }
}
