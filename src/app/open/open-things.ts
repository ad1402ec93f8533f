/** Whatever a person hands over at once → one story, and a line on each file that is not in it. */
import { isArticleName, refuseName } from '../../articles/files';
import { BEGINNING, beginsAsGraph } from '../../graph/beginning';
import { refusalWords, skippedLine, skippedLines } from '../../story/lines';
import { listWords } from '../../scenes/words';
import { DATES } from '../locale';
import { isFigureName, openGraphFile } from './graph-file';
import type { Offered } from './messages';
import { refuse, type Opened } from './opened';
import { readArticles } from './read-articles';
import type { Task } from './task';
import { unpack, type Thing } from './things';

/**
 * The first graph file that can be shown is the story, since it is one already; where none is, the articles are read together.
 * `published`: when those appeared that do not say it. Rejects when it is aborted.
 */
export async function openThings(things: readonly Thing[], published: string | null, task: Task): Promise<Opened> {
  const { files, skipped } = await unpack(things, task);
  const { graphs, articles, others } = await sortOut(files);
  const unread = others.map(({ name }) => `${name}: ${refusalWords(refuseName(name))}`);
  const lines = [...skipped, ...skippedLines(unread)];
  for (const [i, graph] of graphs.entries()) {
    task.step(`Opening ${graph.name}`);
    const opened = await openGraphFile(graph, task);
    task.signal.throwIfAborted();
    if (opened.kind === 'story')
      return withLines(opened, [...lines, ...unreadLines([...articles, ...graphs.slice(i + 1)], graph.name)]);
    if (files.length === 1 && lines.length === 0) return opened;
    lines.push(skippedLine(`${graph.name}: ${opened.problem.problem} ${opened.problem.remedy}`));
  }
  if (articles.length > 0) {
    task.step(`Reading ${DATES.plural(articles.length, 'article')}`);
    return withLines(await readArticles({ files: articles, published }, task), lines);
  }
  return refuse({
    heading: 'Nothing here can be shown',
    problem:
      'Dateline opens its graph files (.json), figures that it has saved (.svg), and articles: texts, saved pages, mails, documents, feeds, tables.',
    lines,
    remedy: 'Choose other files.',
  });
}

export interface SortedOut {
  readonly graphs: readonly Offered[];
  readonly articles: readonly Offered[];
  readonly others: readonly Offered[];
}

/** By their names, as the command goes by them; of JSON by how it begins, since extractors write articles so. */
export async function sortOut(files: readonly Offered[]): Promise<SortedOut> {
  const graphs: Offered[] = [];
  const articles: Offered[] = [];
  const others: Offered[] = [];
  for (const file of files) {
    if (isFigureName(file.name) || (await isGraph(file))) graphs.push(file);
    else (isArticleName(file.name) ? articles : others).push(file);
  }
  return { graphs, articles, others };
}

async function isGraph({ name, file }: Offered): Promise<boolean> {
  if (!/\.json$/i.test(name)) return false;
  try {
    return beginsAsGraph(await file.slice(0, BEGINNING).text());
  } catch (error) {
    // whoever reads it says why it cannot be read
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** How many names a line has; the rest are counted. */
const NAMES = 5;

/** On what came together with a graph file. */
export function unreadLines(files: readonly Offered[], graph: string): string[] {
  if (files.length === 0) return [];
  const names = files.slice(0, NAMES).map(({ name }) => name);
  if (files.length > NAMES) names.push(`${files.length - NAMES} more`);
  return [
    skippedLine(
      `${listWords(names)}: ${graph} is a whole story. Open one story at a time, and articles without a graph file.`,
    ),
  ];
}

const withLines = (opened: Opened, lines: readonly string[]): Opened =>
  opened.kind === 'story'
    ? { ...opened, notes: [...lines, ...opened.notes] }
    : refuse({ ...opened.problem, lines: [...lines, ...(opened.problem.lines ?? [])] });
