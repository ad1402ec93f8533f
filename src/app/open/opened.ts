/** What becomes of an attempt to open something: a story with all that its first picture needs, or words about why not. */
import { indexGraph, type GraphIndex } from '../../graph/lookup';
import type { StoryGraph } from '../../graph/schema';
import { columnsOf } from '../../scenes/timeline/data/columns';
import { openTimeline } from '../../scenes/timeline/data/prepare';
import { painted } from '../after-paint';
import { DATES } from '../locale';
import type { Source } from './messages';
import { faultOf, type Problem } from './problem';
import { timed } from './steps';
import type { Task } from './task';
import { LARGEST_GRAPH } from './text';

export interface OpenStory {
  readonly kind: 'story';
  readonly index: GraphIndex;
  /** Sentences for the person who opened it: files that were left out, and what was mended in others. */
  readonly notes: readonly string[];
  /** What it was read from here, and can be read from again. */
  readonly source?: Source;
  /** Of its articles it holds only what is quoted. */
  readonly excerpts?: boolean;
  /** When it was kept in this browser, from where it is shown again; as ISO 8601 has it. */
  readonly kept?: string;
  /** Which version it is for whoever serves it, and tells when there is another. */
  readonly version?: string;
  /** The view to begin with, as in the address; absent: the whole story. */
  readonly view?: string;
}

export interface NoStory {
  readonly kind: 'problem';
  readonly problem: Problem;
  /** The page has no story of its own: what is read here is shown at the next visit. */
  readonly keeps?: true;
}

export type Opened = OpenStory | NoStory;

export const refuse = (problem: Problem): Opened => ({ kind: 'problem', problem });

/** What no check foresaw becomes a problem in words as well. */
export const orFault = (heading: string, work: () => Promise<Opened>): Promise<Opened> =>
  work().catch((error: unknown) => refuse({ heading, ...faultOf(error) }));

/** A figure that holds its story, at the view that it shows. */
export async function openFigure(text: string, name: string, task: Task): Promise<Opened> {
  const { savedIn } = await import('../../export/saved');
  await painted();
  task.signal.throwIfAborted();
  const saved = timed('read', () => savedIn(text, LARGEST_GRAPH));
  if (!saved.ok) return refuse({ heading: `${name} cannot be shown`, problem: saved.problem, remedy: saved.remedy });
  const opened = openGraph(saved.graph, saved.whole ? [] : [`${name} holds of its articles only what is quoted.`]);
  return opened.kind === 'story' ? { ...opened, view: saved.view, excerpts: !saved.whole } : opened;
}

/** What checks a graph is fetched beside the page, while the graph is on its way. */
export const parsing = () => import('../../graph/parse');

/** The text of a graph file. The page stands still for as long as it reads, so what it says of that is on the screen first. */
export async function openText(text: string, name: string, task: Task): Promise<Opened> {
  const [{ parseGraph }] = await Promise.all([parsing(), painted()]);
  task.signal.throwIfAborted();
  const parsed = timed('read', () => parseGraph(text));
  if (parsed.ok) return openGraph(parsed.graph, []);
  return refuse({ heading: `${name} cannot be shown`, problem: parsed.problem, remedy: parsed.remedy });
}

export function openGraph(graph: StoryGraph, notes: readonly string[]): Opened {
  if (graph.events.length === 0)
    return refuse({
      heading: `No events in “${graph.title}”`,
      problem: `The story was built from ${DATES.plural(graph.articles.length, 'article')}, and in none of them was anything found that somebody did.`,
      lines: notes,
      remedy:
        'Add articles that report events in full sentences, in English, and build again; or open other files here.',
    });
  const index = indexGraph(graph);
  timed('index', () => columnsOf(index));
  timed('sort', () => openTimeline(index));
  return { kind: 'story', index, notes };
}
