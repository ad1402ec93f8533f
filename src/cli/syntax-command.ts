/** `dateline syntax`: an article's words, tags and trees on standard output. */
import { readFileSync } from 'node:fs';
import { readFile } from '../articles/read-file';
import { conlluOf } from '../story/conllu';
import type { SyntaxCommand } from './file-arguments';
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
  const parts = await readFile({ name: file, bytes: bytesOf(file) }, { published: null });
  const articles = parts.flatMap(({ read }) => (read.ok ? [read.article] : []));
  for (const { name, read } of parts)
    if (!read.ok && articles.length === 0) throw new NothingReadableError(`"${name}" ${read.problem}. ${read.remedy}`);
  const parser = parserIn(places.weights);
  await terminal.result(articles.map((article) => conlluOf(article, parser)).join(''));
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`"${file}" cannot be read: ${reasonOf(error)}.`, 'Name the file of an article.', 'syntax');
  }
}
