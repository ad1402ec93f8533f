/** Articles → the story graph, with what its reader should know of it: read each, check every span, weave, and explain. */
import { compare } from '../base/compare';
import { shelved, type FactsShelf } from '../facts/shelf';
import type { ArticleInput, StoryGraph } from '../graph/schema';
import type { Parser } from '../reading/parser/parser';
import { readArticleFacts } from '../reading/read';
import type { ArticleFacts } from '../reading/types';
import { weave, type WeaveSettings } from '../weaving/weave';
import { explainer } from './explain';
import { checkSpans, standsOnWords } from './provenance';

export { BrokenSpanError } from './provenance';

/** Told before each article that is read, then once before all are woven; what it throws ends the work. */
export type Progress = (done: number, total: number, phase: 'reading' | 'weaving') => void;

export interface BuildSettings extends WeaveSettings {
  readonly parser: Parser;
  /** Facts of articles that were read before. */
  readonly shelf?: FactsShelf;
  readonly onProgress?: Progress;
}

export interface BuiltStory {
  readonly graph: StoryGraph;
  readonly spansChecked: number;
  /** Articles that were read; the facts of the others stood on the shelf. */
  readonly read: number;
  /** Sentences for the person who owns the articles. */
  readonly diagnostics: readonly string[];
  /** Why an event, an actor or a mention is in the graph; null for an id that is not. */
  readonly explain: (id: string) => string | null;
}

/**
 * Pure but for the shelf: the same articles and settings give the same graph, in whatever order the articles come and whatever was built
 * or kept before. Throws `BrokenSpanError`.
 */
export function buildStory(articles: readonly ArticleInput[], settings: BuildSettings): BuiltStory {
  const { onProgress, parser, shelf, ...woven } = settings;
  const read = (article: ArticleInput) => readArticleFacts(article, parser);
  let count = 0;
  const ordered = [...articles].sort(
    (a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.file, b.file),
  );
  const facts: ArticleFacts[] = ordered.map((article, i) => {
    onProgress?.(i, ordered.length, 'reading');
    const { facts, anew } = shelf
      ? shelved(article, shelf, { read, stands: standsOnWords })
      : { facts: read(article), anew: true };
    if (anew) count++;
    return facts;
  });
  onProgress?.(ordered.length, ordered.length, 'weaving');
  const spansChecked = checkSpans(facts);
  const { graph, groupOf } = weave(facts, woven);
  return {
    graph,
    spansChecked,
    read: count,
    diagnostics: facts.flatMap(({ article, diagnostics }) => diagnostics.map((line) => `${article.file}: ${line}`)),
    explain: explainer(graph, facts, groupOf, parser),
  };
}
