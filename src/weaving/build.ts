/** PLACEHOLDER: a graph of articles without events, until the pipeline lands. */
import type { ArticleInput } from '../articles/article';
import { hashValue } from '../graph/hash';
import type { StoryGraph } from '../graph/schema';

export interface BuildSettings {
  readonly title: string;
  readonly timeZone: string;
  readonly onProgress?: (done: number, total: number, phase: string) => void;
}

export interface BuiltStory {
  readonly graph: StoryGraph;
  readonly spansChecked: number;
  readonly diagnostics: readonly string[];
  explain(id: string): string | null;
}

/** Thrown where a span's text is not in its article. */
export class BrokenSpanError extends Error {
  override name = 'BrokenSpanError';
}

export function buildStory(articles: readonly ArticleInput[], settings: BuildSettings): BuiltStory {
  const { title, timeZone } = settings;
  settings.onProgress?.(articles.length, articles.length, 'reading');
  return {
    graph: {
      format: 'dateline-graph',
      version: 1,
      title,
      timeZone,
      inputHash: hashValue({ articles, settings: { title, timeZone } }),
      articles: articles.map((article) => ({ ...article, origin: article.id, timexes: [] })),
      actors: [],
      places: [],
      events: [],
    },
    spansChecked: 0,
    diagnostics: [],
    explain: () => null,
  };
}
