/** Articles → the story graph, with what its reader should know of it: read each, check every span, weave, and explain. */
import { compare } from '../base/compare';
import type { ArticleInput, StoryGraph } from '../graph/schema';
import type { Parser } from '../reading/parser/parser';
import { readArticleFacts } from '../reading/read';
import type { ArticleFacts } from '../reading/types';
import { weave, type WeaveSettings } from '../weaving/weave';
import { explainer } from './explain';
import { checkSpans } from './provenance';

export { BrokenSpanError } from './provenance';

/** Told before each article that is read, then once before all are woven; what it throws ends the work. */
export type Progress = (done: number, total: number, phase: 'reading' | 'weaving') => void;

export interface BuildSettings extends WeaveSettings {
  readonly parser: Parser;
  readonly onProgress?: Progress;
}

export interface BuiltStory {
  readonly graph: StoryGraph;
  readonly spansChecked: number;
  /** Sentences for the person who owns the articles. */
  readonly diagnostics: readonly string[];
  /** Why an event, an actor or a mention is in the graph; null for an id that is not. */
  readonly explain: (id: string) => string | null;
}

/**
 * Pure: the same articles and settings give the same graph, in whatever order the articles come and whatever was built
 * before in the same process. Throws `BrokenSpanError`.
 */
export function buildStory(articles: readonly ArticleInput[], settings: BuildSettings): BuiltStory {
  const { onProgress, parser, ...woven } = settings;
  const ordered = [...articles].sort(
    (a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.file, b.file),
  );
  const facts: ArticleFacts[] = ordered.map((article, i) => {
    onProgress?.(i, ordered.length, 'reading');
    return readArticleFacts(article, parser);
  });
  onProgress?.(ordered.length, ordered.length, 'weaving');
  const spansChecked = checkSpans(facts);
  const { graph, groupOf } = weave(facts, woven);
  return {
    graph,
    spansChecked,
    diagnostics: facts.flatMap((f) => f.diagnostics),
    explain: explainer(graph, facts, groupOf),
  };
}
