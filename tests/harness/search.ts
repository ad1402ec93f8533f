/** What the benchmark of the search asks of the product: the page's own search over a story of many articles. */
import type { ArticleFile } from '../../src/articles/article';
import { readArticle } from '../../src/articles/read';
import { searchIn } from '../../src/app/controls/search/search';
import { indexGraph } from '../../src/graph/lookup';
import type { ArticleInput, StoryGraph } from '../../src/graph/schema';
import { recombine } from '../support/corpus';
import { syntheticGraph } from '../support/synthetic';

export { indexGraph, searchIn };

/** A story of so many articles made of the sentences of the files, with four invented events for each. */
export function storyOf(files: readonly ArticleFile[], count: number): StoryGraph {
  const articles = files.flatMap((file) => {
    const read = readArticle(file, { published: null });
    return read.ok ? read.article : [];
  });
  return withArticles(syntheticGraph({ events: 4 * count }), recombine(articles, count));
}

/** The invented reports stand in the first sentence of articles that are there. */
function withArticles(graph: StoryGraph, inputs: readonly ArticleInput[]): StoryGraph {
  const articles = inputs.map((article) => ({ ...article, origin: article.id, timexes: [] }));
  const idOf = (id: string) => articles[Number(/\d+$/.exec(id)?.[0] ?? 0) % articles.length]?.id ?? id;
  const events = graph.events.map((event) => ({
    ...event,
    reports: event.reports.map((report) => ({ ...report, article: idOf(report.article) })),
  }));
  return { ...graph, articles, events };
}
