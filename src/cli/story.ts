/** The way both commands share: a folder → its story, with everything said that a person should know about it. */
import { basename, resolve } from 'node:path';
import type { StoryGraph } from '../graph/schema';
import { isFloating } from '../graph/time';
import { BrokenSpanError, type BuiltStory } from '../story/build';
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
  explain(id: string): string | null;
}

/** @throws UsageError, NothingReadableError, BuildError */
export async function storyOfFolder(options: StoryOptions, terminal: Terminal): Promise<Story> {
  const begun = performance.now();
  const earlier = options.layoutFrom === null ? null : readPositions(options.layoutFrom);
  const listing = listFolder(options.folder);
  if (options.target) requireNoArticle(options.target, listing);
  const gathered = await gatherGuarded(listing, options);
  const { articles, story, refused, notes } = gathered;
  sayAll(terminal, skippedLines(refused));
  if (!options.quiet || articles.length === 0) sayAll(terminal, skippedLines(listing.others));
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
  if (!options.quiet) {
    sayAll(terminal, built.diagnostics);
    terminal.say(summarize(built, refused.length, (performance.now() - begun) / 1000));
    if (built.graph.events.some(({ when }) => when !== null && isFloating(when)))
      terminal.say(
        `${built.graph.articles.every((a) => a.published === null) ? 'No article says when it appeared' : 'Some articles do not say when they appeared'}, so their weekdays float: date them with --published 2025-12-31, or each with a line "published: 2025-12-31" in its front matter.`,
      );
  }
  return built;
}

async function gatherGuarded(listing: Listing, { places, published }: StoryOptions): Promise<Gathered> {
  const guard = new GuardedReading(places.command);
  try {
    return await gather(filesIn(listing), { published, read: guard.read });
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
  const onProgress = (done: number, total: number, phase: string) => {
    requireMemory();
    terminal.progress(`${phase} ${done} of ${total}`);
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
