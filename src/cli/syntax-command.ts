/** `dateline syntax`: an article's words, tags and trees on standard output. */
import { readFileSync } from 'node:fs';
import { readArticle } from '../articles/read';
import { conlluOf } from '../story/conllu';
import { UsageError, type SyntaxCommand } from './arguments';
import { BuildError, NothingReadableError } from './failures';
import { reasonOf } from './reason';
import type { Terminal } from './terminal';

/** @param weights file of the parser's weights @throws UsageError, NothingReadableError, BuildError */
export async function runSyntax({ file }: SyntaxCommand, terminal: Terminal, weights: string): Promise<void> {
  const read = readArticle({ name: file, bytes: bytesOf(file) }, { published: null });
  if (!read.ok) throw new NothingReadableError(`"${file}" ${read.problem}. ${read.remedy}`);
  await terminal.result(conlluOf(read.article, weightsIn(weights)));
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`"${file}" cannot be read: ${reasonOf(error)}.`, 'Name the file of an article.', 'syntax');
  }
}

function weightsIn(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BuildError(`The parser's weights are missing (${reasonOf(error)}). Install Dateline anew.`, {
      cause: error,
    });
  }
}
