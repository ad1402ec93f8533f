/** Whatever a person hands over at once → one story, and a line on each file that is not in it. */
import { isArticleName, refuseName } from '../../articles/files';
import { BEGINNING, beginsAsGraph } from '../../graph/beginning';
import type { Article, ArticleInput, StoryGraph } from '../../graph/schema';
import { refusalWords, skippedLine, skippedLines } from '../../story/lines';
import { listWords } from '../../scenes/words';
import { DATES } from '../locale';
import { isFigureName, openGraphFile } from './graph-file';
import type { Offered, Source } from './messages';
import { refuse, type Opened, type OpenStory } from './opened';
import { readArticles } from './read-articles';
import type { Task } from './task';
import { unpack, type Thing } from './things';

/** How what is handed over is to be taken. */
export interface Wishes {
  /** The story that it is added to; null: it is one of its own. */
  readonly onto: OpenStory | null;
  /** When those of it appeared that do not say it; null: nobody has said. */
  readonly appeared: string | null;
}

/**
 * The first graph file that can be shown is the story, since it is one already; where none is, or a story is added to, the articles are
 * read together, with those of that story. Rejects when it is aborted.
 */
export async function openThings(things: readonly Thing[], { onto, appeared }: Wishes, task: Task): Promise<Opened> {
  const { files: unpacked, skipped } = await unpack(things, task);
  const files = appeared === null ? unpacked : unpacked.map((file) => ({ ...file, published: appeared }));
  const { graphs: stories, articles, others } = await sortOut(files);
  // a story that is added to stays: another cannot be put into it
  const graphs = onto ? [] : stories;
  const unread = others.map(({ name }) => `${name}: ${refusalWords(refuseName(name))}`);
  const lines = [...skipped, ...(onto ? notAddedLines(stories) : []), ...skippedLines(unread)];
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
    const before = onto ? sourceOf(onto) : NOTHING;
    if (onto && !onto.source && isCorrected(onto.index.built)) lines.push(CORRECTIONS_LOST);
    const source = { ...before, files: await together(before.files, articles) };
    return withLines(await readArticles(source, onto?.index.built ?? null, task), lines);
  }
  return refuse({
    heading: onto ? 'Nothing here can be added' : 'Nothing here can be shown',
    problem:
      'Dateline opens its graph files (.json), figures that it has saved (.svg), and articles: texts, saved pages, mails, documents, feeds, tables.',
    lines,
    remedy: 'Choose other files.',
  });
}

const isCorrected = ({ events, actors }: StoryGraph): boolean =>
  [...events, ...actors].some(({ corrections }) => corrections !== undefined);

const CORRECTIONS_LOST =
  'What was put right by hand in the story is not in it any more, since its articles were read anew: add its corrections.txt as well.';

/**
 * The articles of a story that was read here, once more: those that do not say when they appeared did on `published`. Where a day is
 * known of each, so that it is changed, one that was said of a single file gives way as well. Rejects when it is aborted.
 */
export function readAgain(source: Source, { published, changing }: Dating, task: Task): Promise<Opened> {
  task.step(`Reading ${DATES.plural(source.files.length + source.articles.length, 'article')}`);
  const files = changing ? source.files.map(({ name, file }) => ({ name, file })) : source.files;
  return readArticles({ ...source, files, published }, null, task);
}

export interface Dating {
  readonly published: string;
  /** Somebody has said a day before of every article that has none of its own. */
  readonly changing: boolean;
}

const NOTHING: Source = { files: [], articles: [], title: null, published: null };

/** What a story is read from that is added to: what was read here, or the articles of its graph. */
function sourceOf({ source, index }: OpenStory): Source {
  if (source) return source;
  const { articles, title } = index.built;
  return { ...NOTHING, articles: articles.map(inputOf), title };
}

/** An article of a graph, without what was learnt from it. */
function inputOf({ taken, ...article }: Article): ArticleInput {
  const { id, file, title, publisher, url, published, publishedBasis, text } = article;
  return { id, file, title, publisher, url, published, publishedBasis, text, ...(taken ? { taken } : {}) };
}

/** Files that come once more, byte for byte, count once, with the day that was said of them last. */
export async function together(before: readonly Offered[], more: readonly Offered[]): Promise<Offered[]> {
  const all = [...before];
  for (const file of more) {
    const same = await Promise.all(all.map((other) => other.name === file.name && isSame(other.file, file.file)));
    const known = same.indexOf(true);
    if (known < 0) all.push(file);
    else if (file.published !== undefined) all[known] = file;
  }
  return all;
}

async function isSame(one: File, other: File): Promise<boolean> {
  if (one.size !== other.size) return false;
  try {
    const [a, b] = await Promise.all([one, other].map(async (file) => new Uint8Array(await file.arrayBuffer())));
    return a !== undefined && b !== undefined && a.every((byte, i) => byte === b[i]);
  } catch (error) {
    // whoever reads it says why it cannot be read
    if (error instanceof DOMException) return false;
    throw error;
  }
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

function namesOf(files: readonly Offered[]): string {
  const names = files.slice(0, NAMES).map(({ name }) => name);
  return listWords(files.length > NAMES ? [...names, `${files.length - NAMES} more`] : names);
}

/** On what came together with a graph file. */
export function unreadLines(files: readonly Offered[], graph: string): string[] {
  if (files.length === 0) return [];
  return [
    skippedLine(
      `${namesOf(files)}: ${graph} is a whole story. Open one story at a time, and articles without a graph file.`,
    ),
  ];
}

/** On graphs that came together with articles to be added. */
export function notAddedLines(graphs: readonly Offered[]): string[] {
  if (graphs.length === 0) return [];
  const [is, one] = graphs.length === 1 ? ['is a whole story', 'it'] : ['are whole stories', 'one'];
  return [skippedLine(`${namesOf(graphs)}: ${is}, which cannot be added to another. Open ${one} as a new story.`)];
}

const withLines = (opened: Opened, lines: readonly string[]): Opened =>
  opened.kind === 'story'
    ? { ...opened, notes: [...lines, ...opened.notes] }
    : refuse({ ...opened.problem, lines: [...lines, ...(opened.problem.lines ?? [])] });
