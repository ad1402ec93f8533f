/** From a place to an open story, or to words about why not. */
import { indexGraph, type GraphIndex } from '../../graph/lookup';
import { parseGraph } from '../../graph/parse';
import type { StoryGraph } from '../../graph/schema';
import { columnsOf } from '../../scenes/timeline/columns';
import { openTimeline } from '../../scenes/timeline/prepare';
import { measured, timed } from './steps';

export interface Problem {
  readonly heading: string;
  readonly problem: string;
  readonly remedy: string;
}
export type Opened =
  | {
      readonly kind: 'story';
      readonly index: GraphIndex;
      /** Sentences for the person who opened it: files that were left out. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Where the command's server, and a folder put on any web server, has the graph. */
export const STORY_URL = './story.json';

/** Never rejects: whatever happens on the way becomes a problem in words. */
export async function fetchStory(url: string): Promise<Opened> {
  let response: Response;
  let body: string;
  try {
    const begun = performance.now();
    response = await fetch(url);
    body = await response.text();
    measured('fetch', begun);
  } catch {
    return refuse(
      'The story cannot be fetched',
      location.protocol === 'file:'
        ? 'This page was opened as a file, and a browser lets no file read the graph beside it.'
        : 'The server that this page came from does not answer.',
      'Run “npm start -- path/to/articles” and open the address it prints, or open a graph file here.',
    );
  }
  if (response.status === 404)
    return refuse(
      'No story here yet',
      'Beside this page there is no graph file (story.json).',
      'Run “npm start -- path/to/articles”, or open a graph file or a handful of articles here.',
    );
  if (!response.ok)
    return refuse(
      'The story cannot be fetched',
      `The server answered ${response.status} to the request for the graph file.`,
      'Start the server again, or open a graph file here.',
    );
  return openJson(body, 'This graph file');
}

/** Never rejects: a file may be gone or locked by the time it is read. */
export async function openFile(file: File): Promise<Opened> {
  try {
    return openJson(await file.text(), file.name);
  } catch {
    return refuse(
      `${file.name} cannot be read`,
      'The browser could not read this file; it may have been moved, or belong to somebody else.',
      'Choose it again, or a copy of it.',
    );
  }
}

function openJson(json: string, name: string): Opened {
  const parsed = timed('read', () => parseGraph(json));
  return parsed.ok ? openGraph(parsed.graph, []) : refuse(`${name} cannot be shown`, parsed.problem, parsed.remedy);
}

/** A graph that holds together, with all that its first picture needs. */
export function openGraph(graph: StoryGraph, notes: readonly string[]): Opened {
  const index = indexGraph(graph);
  timed('index', () => columnsOf(index));
  timed('sort', () => openTimeline(index));
  return { kind: 'story', index, notes };
}

export const refuse = (heading: string, problem: string, remedy: string): Opened => ({
  kind: 'problem',
  problem: { heading, problem, remedy },
});
