/** Files → story: the one way that command, worker and programs go. The command goes its two halves, since it speaks in between. */
import { parsePublished } from '../articles/published';
import type { FactsShelf } from '../facts/shelf';
import { validateGraph } from '../graph/parse';
import type { StoryGraph } from '../graph/schema';
import type { Parser } from '../reading/parser/parser';
import type { Position } from '../weaving/layout';
import { buildStory, type BuiltStory, type Progress } from './build';
import { correctedStory } from './corrections/corrected-story';
import { gather, type Gathered, type StoryFile } from './gather';
import { noteLine } from './lines';
import { untitled } from './name';

/** Days without a time are days of this zone. Not the machine's own: two machines would build two graphs of one folder. */
const TIME_ZONE = 'UTC';

/** A graph that does not hold together: a bug of ours, and there is no story. */
export class UnsoundGraphError extends Error {
  override name = 'UnsoundGraphError';
}

export interface StorySettings {
  readonly parser: Parser;
  /** When those articles appeared that do not say it: a date in full, best as "2025-12-31". */
  readonly published?: string | null;
  /** The story's name; without one it is called what its articles call it. */
  readonly title?: string | null;
  /** An earlier graph of the story, whose actors keep their places in the network. */
  readonly earlier?: StoryGraph | null;
  readonly onProgress?: Progress;
}

export interface Story {
  /** Without articles where no file could be read. */
  readonly graph: StoryGraph;
  /** Sentences on what was mended or left out in a file, and on what in an article cannot be relied on. */
  readonly notes: readonly string[];
  /** "file: reason. remedy" for each that was not read, in order of their names. */
  readonly refused: readonly string[];
  /**
   * Why an event, an actor or a mention (`ARTICLE-ID:OFFSET`) is in the graph: its sentences, the rules that read them, and
   * what it was merged on. Null for an id that is not there.
   */
  explain(id: string): string | null;
}

/**
 * The story that files tell; the same for the same files and settings, in whatever order they come. Whatever a file holds, it is read
 * or refused in words. Rejects for faults of a program alone: a `TypeError` where `published` is no date or `bytes` no `Uint8Array`,
 * `BrokenSpanError` and `UnsoundGraphError` where Dateline itself went wrong.
 */
export async function readStory(files: Iterable<StoryFile>, settings: StorySettings): Promise<Story> {
  return storyOf(await gather(files, { published: publishedOf(settings.published ?? null) }), settings);
}

/** The story of files that are read already. Throws as `readStory` rejects. */
export function storyOf(gathered: Gathered, settings: Omit<StorySettings, 'published'>): Story {
  const { earlier, onProgress, parser } = settings;
  const { graph, diagnostics, explain } = tellStory(gathered, {
    parser,
    title: settings.title ?? gathered.story,
    earlier: earlier ? positionsOf(earlier) : null,
    ...(onProgress ? { onProgress } : {}),
  });
  return { graph, notes: [...gathered.notes.map(noteLine), ...diagnostics], refused: gathered.refused, explain };
}

function publishedOf(given: string | null): string | null {
  const published = given === null ? null : parsePublished(given);
  if (given !== null && published === null)
    throw new TypeError(`published: "${given}" is not a date. Write year, month and day: "2025-12-31".`);
  return published;
}

/** Where the actors of a graph stand, by id. */
export const positionsOf = ({ actors }: StoryGraph): ReadonlyMap<string, Position> =>
  new Map(actors.flatMap(({ id, position }) => (position ? [[id, position]] : [])));

export interface TellSettings {
  readonly parser: Parser;
  /** Null: nobody has named the story. */
  readonly title: string | null;
  readonly earlier: ReadonlyMap<string, Position> | null;
  /** Facts of articles that were read before. */
  readonly shelf?: FactsShelf;
  readonly onProgress?: Progress;
}

/** The second half. @throws BrokenSpanError, UnsoundGraphError */
export function tellStory({ articles, corrections }: Gathered, settings: TellSettings): BuiltStory {
  const { parser, title, earlier, shelf, onProgress } = settings;
  const read = buildStory(articles, {
    parser,
    ...(shelf ? { shelf } : {}),
    title: title ?? '',
    timeZone: TIME_ZONE,
    ...(earlier ? { earlier } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  const woven = corrections.length === 0 ? read : correctedStory(read, corrections);
  const built = title === null ? { ...woven, graph: { ...woven.graph, title: untitled(woven.graph) } } : woven;
  const checked = validateGraph(built.graph);
  if (!checked.ok) throw new UnsoundGraphError(`The graph that was built is not sound. ${checked.problem}`);
  return built;
}
