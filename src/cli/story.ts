/** The way both commands share: a folder → its story, with everything said that a person should know about it. */
import { basename, resolve } from 'node:path';
import type { StoryGraph } from '../graph/schema';
import { isFloating } from '../graph/time';
import { BrokenSpanError, type BuiltStory, type Progress } from '../story/build';
import { gather, type Gathered } from '../story/gather';
import { noteLine, skippedLines } from '../story/lines';
import { saysSomething } from '../story/name';
import { UnsoundGraphError, positionsOf, tellStory, type TellSettings } from '../story/read-story';
import type { Position } from '../weaving/layout';
import { UsageError } from './usage';
import { BuildError, NothingReadableError } from './failures';
import { filesIn, listFolder, type Listing } from './folder';
import { GuardedReading } from './guarded-reading';
import { requireMemory } from './memory';
import { openCache, type CacheWish } from './cache';
import { Pace } from './pace';
import { parserIn } from './parser';
import { readerIn, type ReaderPlaces } from './reader';
import { readGraph } from './graph-file';
import { limitOf } from './reason';
import { summarize } from './summary';
import { requireNoArticle } from './target';
import { sayAll, type Terminal } from './terminal';

export interface StoryOptions {
  readonly places: ReaderPlaces;
  readonly cache: CacheWish;
  readonly folder: string;
  readonly published: string | null;
  /** The story's name; null: what the articles call it, else the folder's. */
  readonly title: string | null;
  /** An earlier graph file whose actors keep their places in the network; null: none. */
  readonly layoutFrom: string | null;
  readonly quiet: boolean;
  /** The file that the graph will be written to, which must be none of the articles. */
  readonly target?: string;
}

export interface Story {
  readonly graph: StoryGraph;
  /** What was done for it, for other programs. */
  readonly account: Account;
  explain(id: string): string | null;
}

export interface Account {
  readonly title: string;
  readonly articles: number;
  /** Articles that were read now; the others were read before. */
  readonly read: number;
  readonly actors: number;
  readonly places: number;
  readonly events: number;
  readonly alsoSaid: number;
  readonly spansChecked: number;
  readonly seconds: number;
  /** In sentences, as they are said without it. */
  readonly skipped: readonly string[];
  readonly notes: readonly string[];
}

/** @throws UsageError, NothingReadableError, BuildError */
export async function storyOfFolder(options: StoryOptions, terminal: Terminal): Promise<Story> {
  const begun = performance.now();
  const earlier = options.layoutFrom === null ? null : readPositions(options.layoutFrom);
  const listing = listFolder(options.folder);
  if (options.target) requireNoArticle(options.target, listing);
  const gathered = await gatherGuarded(listing, options, terminal);
  const { articles, story, refused, notes } = gathered;
  sayAll(terminal, skippedLines(refused), 'skipped');
  if (!options.quiet || articles.length === 0) sayAll(terminal, skippedLines(listing.others), 'skipped');
  if (articles.length === 0)
    throw new NothingReadableError(
      refused.length > 0
        ? `None of the articles in "${options.folder}" could be read.`
        : `There is no article in "${options.folder}". Put articles there: texts, saved pages, mails, documents, tables.`,
    );
  if (!options.quiet) sayAll(terminal, notes.map(noteLine));

  const title = options.title ?? story ?? titleOf(options.folder);
  const shelf = openCache(options.cache, readerIn(options.places), (line) => terminal.say(line));
  const parser = parserIn(options.places.weights);
  const built = tell(gathered, { parser, title, earlier, ...(shelf ? { shelf } : {}) }, terminal);
  const seconds = (performance.now() - begun) / 1000;
  const lines = [...built.diagnostics, ...floatingLines(built.graph)];
  if (!options.quiet) {
    sayAll(terminal, built.diagnostics);
    terminal.say(summarize(built, refused.length, seconds), 'done');
    sayAll(terminal, floatingLines(built.graph));
  }
  const skipped = [...skippedLines(refused), ...skippedLines(listing.others)];
  return { ...built, account: accountOf(built, { seconds, skipped, notes: [...notes.map(noteLine), ...lines] }) };
}

function accountOf(
  { graph, read, spansChecked }: BuiltStory,
  told: Pick<Account, 'seconds' | 'skipped' | 'notes'>,
): Account {
  const events = graph.events.filter(({ rank }) => rank === 1).length;
  return {
    title: graph.title,
    articles: graph.articles.length,
    read,
    actors: graph.actors.length,
    places: graph.places.length,
    events,
    alsoSaid: graph.events.length - events,
    spansChecked,
    ...told,
  };
}

function floatingLines({ articles, events }: StoryGraph): string[] {
  if (!events.some(({ when }) => when !== null && isFloating(when))) return [];
  const none = articles.every(({ published }) => published === null);
  return [
    `${none ? 'No article says when it appeared' : 'Some articles do not say when they appeared'}, so their weekdays float: date them with --published 2025-12-31, or each with a line "published: 2025-12-31" in its front matter.`,
  ];
}

async function gatherGuarded(
  listing: Listing,
  { places, published }: StoryOptions,
  terminal: Terminal,
): Promise<Gathered> {
  const guard = new GuardedReading(places.command);
  const pace = new Pace('opening file');
  let opened = 0;
  const files = listing.files.length;
  const read: GuardedReading['read'] = (file, settings) => {
    terminal.progress(pace.line(Math.min(++opened, files), files));
    return guard.read(file, settings);
  };
  try {
    return await gather(filesIn(listing), { published, read });
  } finally {
    await guard.close();
  }
}

/** Where the actors of a graph file stand. @throws UsageError */
const readPositions = (file: string): ReadonlyMap<string, Position> =>
  positionsOf(
    readGraph(
      file,
      (problem) =>
        new UsageError(
          `--layout-from "${file}" ${problem}`,
          'Name a graph that "dateline graph" has written.',
          'graph',
        ),
    ),
  );

function tell(gathered: Gathered, settings: TellSettings, terminal: Terminal): BuiltStory {
  const pace = new Pace('reading article');
  const onProgress: Progress = (done, total, phase) => {
    requireMemory();
    terminal.progress(phase === 'reading' ? pace.line(done, total) : 'weaving the story');
  };
  try {
    return tellStory(gathered, { ...settings, onProgress });
  } catch (error) {
    // what a mark says must stand in its article, or there is no graph
    if (error instanceof BrokenSpanError) throw new BuildError(`Nothing was built. ${error.message}`, { cause: error });
    if (error instanceof UnsoundGraphError) throw new BuildError(error.message, { cause: error });
    const limit = limitOf(error);
    if (limit !== null)
      throw new BuildError(
        `Nothing was built: an article, or all of them together, is more than can be read at once (${limit}). Read fewer at once to find which.`,
        { cause: error },
      );
    throw error;
  }
}

/** `indent` in blanks. @throws BuildError where it is longer than a text may be */
export function jsonOf(graph: StoryGraph, indent: number): string {
  try {
    return JSON.stringify(graph, null, indent);
  } catch (error) {
    if (limitOf(error) === null) throw error;
    throw new BuildError('The graph is too large for one file. Read fewer articles at once.', { cause: error });
  }
}

/** `articles/port-vale_ferry` → "Port vale ferry"; null where the folder's name says nothing of the story. */
function titleOf(folder: string): string | null {
  const words = basename(resolve(folder))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' || !saysSomething(words) ? null : words.charAt(0).toUpperCase() + words.slice(1);
}
