/** What a move must leave as it is, byte for byte: graphs of several sets of articles, and both figures of the seeds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../support/read-folder';
import { networkSvg, timelineSvg } from '../../src/export/figure';
import { indexGraph } from '../../src/graph/lookup';
import type { ArticleInput, StoryGraph } from '../../src/graph/schema';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { buildStory } from '../../src/story/build';
import { recombine } from '../support/corpus';
import { parser } from '../support/parser';

export interface Output {
  readonly name: string;
  readonly text: string;
}

/** Outside of the project; a set that is not there is left out. */
const SHARED = [
  { name: 'shared seeds', folder: 'seeds', published: '2025-12-03' },
  { name: 'plover-gsr', folder: 'eval/dev/plover-gsr/articles', published: null },
  { name: 'semeval-apple', folder: 'eval/dev/semeval-apple/articles', published: null },
  { name: 'semeval-gm', folder: 'eval/dev/semeval-gm/articles', published: null },
  { name: 'timex-gum', folder: 'eval/dev/timex-gum/articles', published: null },
] as const;
const RECOMBINED = [50, 300];

/** In a fixed order, the fastest first; `shared` is the folder of the sets outside. */
export async function* outputs(shared: string): AsyncGenerator<Output> {
  const { articles } = await readFolder('seeds', null);
  const seeds = graphOf('seeds', articles);
  yield { name: 'seeds', text: inLines(seeds) };
  yield { name: 'seeds timeline', text: timelineSvg(indexGraph(seeds), DEFAULT_VIEW) };
  yield { name: 'seeds network', text: networkSvg(indexGraph(seeds), DEFAULT_VIEW) };
  for (const { name, folder, published } of SHARED) {
    const path = join(shared, folder);
    if (existsSync(path)) yield { name, text: inLines(graphOf(name, (await readFolder(path, published)).articles)) };
  }
  for (const count of RECOMBINED) {
    const name = `${count} recombined`;
    yield { name, text: inLines(graphOf(name, recombine(articles, count))) };
  }
}

const graphOf = (title: string, articles: readonly ArticleInput[]): StoryGraph =>
  buildStory(articles, { title, timeZone: 'UTC', parser }).graph;

/** JSON with a line for each actor, event and so on, so that a change shows as lines. */
export const inLines = (graph: StoryGraph): string =>
  Object.entries(graph)
    .flatMap(([key, value]: [string, unknown]) =>
      Array.isArray(value)
        ? value.map((one) => `${key} ${JSON.stringify(one)}\n`)
        : `${key} ${JSON.stringify(value)}\n`,
    )
    .join('');
